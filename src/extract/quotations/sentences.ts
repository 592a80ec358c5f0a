/** Paragraphs as sentences of items: words, punctuation, and each quotation-marked stretch as one item. */
import type { Span } from '../../model.ts';
import { mayClose } from '../words/abbreviations.ts';
import type { Token } from '../words/tokens.ts';
import { STARTERS } from '../words/words.ts';
import { type CueWord, cueWord } from './cues.ts';
import { type Quoted, quotedIn } from './quoted.ts';

export interface Item extends Span {
  kind: 'word' | 'point' | 'quoted';
  lower: string;
  capital: boolean;
  /** The reporting verb that a word can be. */
  cue: CueWord | null;
  /** Of a quoted item: how many words stand in it, and its last character before the closing mark. */
  words: number;
  last: string;
  /** Of a quoted item: whether it begins like a sentence. */
  sentence: boolean;
  closed: boolean;
}

export interface Sentence extends Span {
  items: Item[];
}

/** A paragraph: the tokens between two line breaks. */
export interface Paragraph extends Span {
  sentences: Sentence[];
}

function quotedItem(tokens: Token[], quoted: Quoted): Item {
  let words = 0;
  let first: Token | undefined;
  let last = '';
  for (let at = quoted.from; at < quoted.to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'word') {
      words++;
      first ??= token;
    }
    if (token.kind !== 'mark') last = token.lower.at(-1) ?? '';
  }
  const { start, end, closed } = quoted;
  const sentence = first?.capital ?? false;
  return {
    kind: 'quoted',
    start,
    end,
    lower: '',
    capital: sentence,
    cue: null,
    words,
    last,
    sentence,
    closed,
  };
}

function wordItem({ start, end, kind, lower, capital }: Token): Item {
  return {
    kind: kind === 'word' ? 'word' : 'point',
    start,
    end,
    lower,
    capital,
    cue: kind === 'word' ? cueWord(lower) : null,
    words: 0,
    last: '',
    sentence: false,
    closed: true,
  };
}

/** The items of one paragraph. */
function itemsOf(tokens: Token[], from: number, to: number): Item[] {
  const items: Item[] = [];
  let at = from;
  const add = (token: Token) => {
    const last = items.at(-1);
    // "the farmers’ union": no mark closes here, so it is an apostrophe.
    const owns =
      token.kind === 'mark' &&
      /['’]/.test(token.lower) &&
      last?.end === token.start &&
      /s$/.test(last.lower);
    if (!(owns && last)) items.push(wordItem(token));
    else items[items.length - 1] = { ...last, end: token.end, lower: `${last.lower}'s`, cue: null };
  };
  for (const quoted of quotedIn(tokens, from, to)) {
    for (; at < quoted.from; at++) add(tokens[at] as Token);
    items.push(quotedItem(tokens, quoted));
    at = quoted.to;
  }
  for (; at < to; at++) add(tokens[at] as Token);
  return items;
}

/** Longer sentences are cut: reading one takes time that grows with the square of its length. */
const SENTENCE_ITEMS = 400;
/** How many words a headline has at least, and what part of them begins with a capital. */
const HEADLINE_WORDS = 5;
const HEADLINE_CAPITALS = 0.7;

/** In A Headline Like This a capital tells nothing: verbs that report lose it. */
function asHeadline(items: Item[]): Item[] {
  let words = 0;
  let capitals = 0;
  for (const { kind, capital } of items)
    if (kind === 'word') {
      words++;
      if (capital) capitals++;
    }
  if (words < HEADLINE_WORDS || capitals < HEADLINE_CAPITALS * words) return items;
  return items.map((item, index) => (index > 0 && item.cue ? { ...item, capital: false } : item));
}

/** How far, in items, the dash after a dateline may stand: "RENO, Nev., Jan. 10 (AP) —". */
const DATELINE_ITEMS = 14;

/** The index of the dash that ends an agency's dateline at a paragraph's beginning, or -1. */
function datelineEnd(items: Item[]): number {
  const [first] = items;
  if (!first?.capital || first.kind !== 'word') return -1;
  for (let index = 1; index < Math.min(items.length, DATELINE_ITEMS); index++) {
    const { kind, lower, capital } = items[index] as Item;
    if (kind === 'point' && '—–-―'.includes(lower)) {
      const dash = items[index + 1]?.lower === '-' ? index + 1 : index;
      return items[dash + 1]?.capital ? dash : -1;
    }
    if (kind === 'quoted' || (kind === 'word' ? !capital : !',()./'.includes(lower))) return -1;
  }
  return -1;
}

const ENDS = new Set(['.', '!', '?', '…']);
const HARD_ENDS = new Set(['.', '!', '?']);

/** True where a sentence ends after `items[at]`. `reports` tells whether what follows reports what stands before. */
function endsAt(items: Item[], at: number, reports: (at: number) => boolean): boolean {
  const item = items[at] as Item;
  const next = items[at + 1];
  if (!next) return true;
  const begins = next.capital || next.kind === 'quoted' || !/[\p{L}]/u.test(next.lower[0] ?? '');
  if (item.kind === 'quoted') {
    if (!HARD_ENDS.has(item.last)) return false;
    if (next.kind === 'point') return '(['.includes(next.lower);
    if (next.kind === 'quoted') return true;
    return next.capital && !reports(at + 1);
  }
  if (item.kind === 'point') {
    if (!ENDS.has(item.lower)) return false;
    if (next.kind === 'point' && (ENDS.has(next.lower) || /[)\]}'"’”,;:—–-]/.test(next.lower)))
      return false;
    return begins && (item.lower !== '…' || next.capital);
  }
  // "said on X. “We will": no initial.
  if (item.lower === 'x.' && items[at - 1]?.lower === 'on') return begins;
  // "U.S. President Ann Lee": whose president.
  const titled = item.lower.length > 2 && /^(president|sen\.|rep\.|gov\.)$/.test(next.lower);
  return (
    item.lower.endsWith('.') &&
    mayClose(item.lower) &&
    next.capital &&
    STARTERS.has(next.lower) &&
    !titled
  );
}

/** The paragraphs of a text. */
export function paragraphsOf(
  tokens: Token[],
  reports: (items: Item[], at: number) => boolean,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  while (from < tokens.length) {
    let to = from;
    while (to < tokens.length && tokens[to]?.kind !== 'break') to++;
    if (to > from) {
      const items = itemsOf(tokens, from, to);
      const sentences: Sentence[] = [];
      const dateline = datelineEnd(items);
      let first = dateline + 1;
      for (let at = first; at < items.length; at++) {
        if (at - first < SENTENCE_ITEMS && !endsAt(items, at, (next) => reports(items, next)))
          continue;
        const part = asHeadline(items.slice(first, at + 1));
        sentences.push({ start: part[0]?.start ?? 0, end: (items[at] as Item).end, items: part });
        first = at + 1;
      }
      const last = sentences.at(-1);
      if (last) paragraphs.push({ start: sentences[0]?.start ?? 0, end: last.end, sentences });
    }
    from = to + 1;
  }
  return paragraphs;
}
