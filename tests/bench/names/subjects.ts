/** Ways to find names in text, each made from a list of names. All must find exactly the same. */
import { AhoCorasick as DoubleArray } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import { type Hit, scan } from '../../../src/names/hits/scan.ts';
import type { NamedEntity } from '../../../src/names/index/compile.ts';
import { compile } from '../../../src/names/index/compile.ts';
import { MEANS, open, recordText } from '../../../src/names/index/layout.ts';
import { meansOf, recordOf } from '../../../src/names/index/meanings.ts';
import { pageText } from '../../../src/names/letters/page-text.ts';

/** Calls `found` for every name in a text: leftmost, then longest, between word boundaries. */
export type Matcher = (text: string, found: (start: number, end: number) => void) => void;

const WORD = /[\p{L}\p{N}]/u;
const isInside = (text: string, at: number) =>
  at >= 0 && at < text.length && WORD.test(text.charAt(at));
/** "O" is no word of "O'Neal", but "Bush" is one of "Bush's". */
const GOES_ON = /^['’](?!s(?![\p{L}\p{N}]))\p{L}/u;
const endsHere = (text: string, end: number) =>
  !isInside(text, end) &&
  !("'’".includes(text.charAt(end)) && GOES_ON.test(text.slice(end, end + 3)));
const stands = (text: string, start: number, end: number) =>
  !isInside(text, start - 1) && endsHere(text, end);

/** Of all occurrences, those that stand alone, leftmost and longest first. */
function choose(
  text: string,
  all: [start: number, end: number][],
  found: (start: number, end: number) => void,
) {
  const fit = all.filter(([start, end]) => stands(text, start, end));
  fit.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let last = 0;
  for (const [start, end] of fit) {
    if (start < last) continue;
    found(start, end);
    last = end;
  }
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Flashtext has no npm package: this is its algorithm, a trie of characters entered at word starts. */
function flashtext(names: readonly string[]): Matcher {
  interface Node {
    next: Map<string, Node>;
    end: boolean;
  }
  const root: Node = { next: new Map(), end: false };
  for (const name of names) {
    let node = root;
    for (const char of name) {
      let next = node.next.get(char);
      if (next === undefined) {
        next = { next: new Map(), end: false };
        node.next.set(char, next);
      }
      node = next;
    }
    node.end = true;
  }
  return (text, found) => {
    for (let start = 0; start < text.length; ) {
      let node: Node | undefined = root;
      let end = -1;
      let at = start;
      for (; node !== undefined; at++) {
        if (node.end && endsHere(text, at)) end = at;
        node = node.next.get(text.charAt(at));
      }
      if (end !== -1) found(start, end);
      start = end === -1 ? start : end;
      while (isInside(text, start)) start++;
      while (start < text.length && !isInside(text, start)) start++;
    }
  };
}

/** First words → names, the longest first. */
function firstWords(names: readonly string[]): Matcher {
  const byWord = new Map<string, string[]>();
  for (const name of names) {
    const word = /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '';
    const list = byWord.get(word);
    if (list === undefined) byWord.set(word, [name]);
    else list.push(name);
  }
  for (const list of byWord.values()) list.sort((a, b) => b.length - a.length);
  return (text, found) => {
    let last = 0;
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (index < last) continue;
      const name = byWord
        .get(word)
        ?.find((each) => text.startsWith(each, index) && endsHere(text, index + each.length));
      if (name === undefined) continue;
      found(index, index + name.length);
      last = index + name.length;
    }
  };
}

/** Each made from the same names. `ours` reads the compiled index; its rules are off here. */
export const MATCHERS: Record<string, (names: readonly string[]) => Matcher> = {
  'ahocorasick (npm)': (names) => {
    const machine = new AhoCorasick([...names]);
    return (text, found) => {
      const all = machine
        .search(text)
        .flatMap(([end, words]) =>
          words.map((word): [number, number] => [end + 1 - word.length, end + 1]),
        );
      choose(text, all, found);
    };
  },
  'fastscan (npm)': (names) => {
    const machine = new FastScanner([...names]);
    return (text, found) => {
      const all = machine
        .search(text)
        .map(([at, word]): [number, number] => [at, at + word.length]);
      choose(text, all, found);
    };
  },
  '@monyone/aho-corasick/fast (npm)': (names) => {
    const machine = new DoubleArray([...names]);
    return (text, found) => {
      const all = machine.matchInText(text).map(({ begin, end }): [number, number] => [begin, end]);
      choose(text, all, found);
    };
  },
  'flashtext (its algorithm)': flashtext,
  'alternation RegExp': (names) => {
    const sorted = [...names].sort((a, b) => b.length - a.length).map(escaped);
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${sorted.join('|')})(?![\\p{L}\\p{N}]|['’](?!s(?![\\p{L}\\p{N}]))\\p{L})`,
      'gu',
    );
    return (text, found) => {
      for (const { 0: name, index } of text.matchAll(pattern)) found(index, index + name.length);
    };
  },
  'Map of first words': firstWords,
};

/** The dictionary alone: what `scan` finds, kept to names exactly as they are spelt. */
export function oursExact(entities: readonly NamedEntity[]): Matcher {
  const index = open(compile(entities.map((entity) => ({ ...entity, kind: 'term' }))).bytes);
  const hits: Hit[] = [];
  const exact = ({ wording }: Hit, text: string, start: number, end: number): number => {
    for (const each of wording.meanings) {
      const name = recordText(index, recordOf(each));
      const isName = meansOf(each) === MEANS.name && start + name.length === end;
      if (isName && text.startsWith(name, start)) return start;
    }
    return -1;
  };
  return (text, found) => {
    hits.length = 0;
    const page = pageText([text]);
    const [begin] = page.starts as [number];
    scan(index, page, hits);
    for (const hit of hits) {
      const start = hit.start - begin;
      const end = hit.end - begin;
      const at = exact(hit, text, start, end);
      if (at !== -1) {
        found(at, end);
        continue;
      }
      // Ours also takes "African-Americans" for African Americans; the others find what is in it.
      const inner: Hit[] = [];
      const from = start + 1;
      const rest = text.slice(from, end).replace(/^[\p{L}\p{N}]+/u, (word) => word.toLowerCase());
      scan(index, pageText([rest]), inner);
      for (const each of inner) {
        const to = from + each.end - begin;
        const place = exact(each, text, from + each.start - begin, to);
        if (place !== -1) found(place, to);
      }
    }
  };
}
