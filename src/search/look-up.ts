/** A query against a search index: which items answer, and how well, without reading any of them. */
import { statementKinds } from '../model.ts';
import { UNDATED } from '../text/edtf.ts';
import type { ItemPages } from './item-pages.ts';
import type { Clause, Query, Test } from './query.ts';
import type { Order } from './rank.ts';
import { type Postings, termOf } from './search-index.ts';
import { formsOf } from './words.ts';

/** A term to read from the index; `open` ones stand for every term they begin. */
export interface WantedTerm {
  term: string;
  open: boolean;
}
/** Tells wanted terms apart. */
export const wantedKey = ({ term, open }: WantedTerm): string => (open ? `${term}*` : term);

/** One word of a clause: the terms of which an item must hold one. */
type Requirement = { terms: WantedTerm[]; not: boolean };

function requirementsOf({ test, not }: Clause): Requirement[] {
  if (!('words' in test)) return [];
  // What a text must not hold side by side, it may hold apart: only the text itself can tell.
  if (not && isMoreThanWords(test)) return [];
  return test.words.map((word, nth) => {
    const open = test.typing && nth === test.words.length - 1;
    const forms = test.on === 'text' && !test.exact && !open ? formsOf(word) : [word];
    const terms = forms.map((form) => ({ term: termOf(test.on, form), open }));
    if (open && test.on === 'text' && !test.exact)
      for (const form of formsOf(word))
        if (!form.startsWith(word)) terms.push({ term: termOf('text', form), open: false });
    return { terms, not };
  });
}

/** Every term that the query needs read. */
export const termsWanted = (query: Query): WantedTerm[] =>
  query.clauses.flatMap(requirementsOf).flatMap(({ terms }) => terms);

/** True where only the texts can tell: words that must stand side by side, or be a whole name. */
export const mustRead = (query: Query): boolean =>
  query.clauses.some(({ test }) => 'words' in test && isMoreThanWords(test));

/** True where dates or kinds are asked for: {@link lookUp} then needs every page read. */
export const needsPages = (query: Query): boolean =>
  query.clauses.some(({ test }) => !('words' in test));

const isMoreThanWords = (test: Extract<Test, { words: string[] }>): boolean =>
  test.words.length > 1 || (test.on !== 'text' && test.whole);

/** The form asked for, against another form of the same word. */
const AS_ASKED = 1.3;
/** What an item that must not be found has passed. */
const OUT = 65_535;

/** What answers a query. */
export interface Found {
  /** Numbers of items, in the order asked for. */
  items: number[];
  /** Whether an item is among them. */
  has(item: number): boolean;
  /** How well an item among them answers; more is better. */
  score(item: number): number;
}

/**
 * The items that answer, all of them; where {@link mustRead} says so, some of them may yet fail.
 * `postings` gives what was read for a {@link wantedKey}: one entry for each term it stood for.
 */
export function lookUp(
  query: Query,
  pages: ItemPages,
  postings: (key: string) => readonly Postings[],
  order: Order,
): Found {
  const { size } = pages;
  const requirements = query.clauses.flatMap(requirementsOf);
  // What each item has passed so far; an item is dropped by staying behind.
  const passed = new Uint16Array(size);
  const scores = new Float32Array(size);
  let steps = 0;
  // What is found is among these; all items where no one list holds it.
  let among: ArrayLike<number> | null = null;
  for (const { terms, not } of requirements) {
    if (not) continue;
    const lists = terms.map((term) => postings(wantedKey(term)));
    const [only, ...others] = lists.flat();
    const holding = lists.flat().reduce((sum, { items }) => sum + items.length, 0);
    if (others.length === 0 && holding <= (among?.length ?? size)) among = only?.items ?? [];
    // Inverse document frequency, as BM25 has it; all forms of a word are as rare as all together.
    const rarity = Math.log(1 + (size + 0.5) / (holding + 0.5));
    lists.forEach((list, form) => {
      const weight = (rarity * (form === 0 ? AS_ASKED : 1)) / 255;
      for (const one of list) tally(one, weight, steps, passed, scores);
    });
    steps += 1;
  }
  for (const { terms, not } of requirements) {
    if (!not) continue;
    for (const { items } of terms.flatMap((term) => postings(wantedKey(term))))
      for (const item of items) passed[item] = OUT;
  }
  const fits = pageTest(query, pages);
  const has = (item: number) => passed[item] === steps && fits(item);
  const found: number[] = [];
  if (query.clauses.length > 0)
    for (let at = 0; at < (among?.length ?? size); at += 1) {
      const item = among?.[at] ?? at;
      if (has(item)) found.push(item);
    }
  if (order === 'best' && steps > 0)
    found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return { items: found, has, score: (item) => scores[item] ?? 0 };
}

/** Items of a posting list that passed all earlier steps pass this one. */
function tally(
  { items, impacts }: Postings,
  weight: number,
  step: number,
  passed: Uint16Array,
  scores: Float32Array,
): void {
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] ?? 0;
    const before = passed[item] ?? 0;
    if (before < step) continue;
    passed[item] = step + 1;
    scores[item] = (scores[item] ?? 0) + weight * (impacts[at] ?? 0);
  }
}

/** What dates and kinds say of an item. */
function pageTest(query: Query, pages: ItemPages): (item: number) => boolean {
  const tests = query.clauses.flatMap(({ test, not }): ((item: number) => boolean)[] => {
    if (test.on === 'kind') {
      const kind = statementKinds.indexOf(test.kind) + 1;
      return [(item) => (pages.kind(item) === kind) !== not];
    }
    if (test.on !== 'before' && test.on !== 'after') return [];
    const { on, day } = test;
    return [
      (item) => {
        const said = pages.day(item);
        const holds = said !== UNDATED && (on === 'before' ? said < day : said >= day);
        return holds !== not;
      },
    ];
  });
  return (item) => tests.every((test) => test(item));
}
