import { wordsOf } from '../text/fold.ts';
import { holds, type Searchable } from './match.ts';
import type { Query } from './query.ts';

export const orders = ['best', 'newest'] as const;
export type Order = (typeof orders)[number];

/** BM25's saturation and length constants, at their usual values (Robertson and Zaragoza, 2009). */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;
/** Words in a middling statement; only the ratio to it counts. */
const MIDDLING_LENGTH = 28;
/** A word found only in a name tells less than the same word in what was said. */
const NAME_ONLY = 0.5;
/** A word as asked for, against another form of it or a longer word that it begins. */
const AS_ASKED = 1.3;

/**
 * How well an item answers, ≥ 0: BM25 over the words asked for. `rarity` is a word's inverse
 * document frequency; without it every word weighs the same.
 */
export function score(
  query: Query,
  item: Searchable,
  rarity: (word: string) => number = () => 1,
): number {
  const words = wordsOf(item.text);
  const norm = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * words.length) / MIDDLING_LENGTH;
  let total = 0;
  for (const { test, not } of query.clauses) {
    if (not || test.on !== 'text') continue;
    const weight = test.words.reduce((sum, word) => sum + rarity(word), 0);
    const asAsked = test.words.every((word) => words.includes(word));
    const textOnly = { ...item, names: { speaker: [], about: [], source: [], tag: [] } };
    if (!holds(test, textOnly)) {
      total += weight * NAME_ONLY;
      continue;
    }
    const [head = ''] = test.words;
    const count = Math.max(1, words.filter((word) => word === head).length);
    const saturated = (count * (SATURATION + 1)) / (count + SATURATION * norm);
    total += weight * saturated * (asAsked ? AS_ASKED : 1);
  }
  return total;
}

/** Newest or best first; the other of the two decides between equals. Undated ones come last. */
export function rank<T>(
  items: readonly T[],
  order: Order,
  of: (item: T) => { day: number | null; score: number },
): T[] {
  const keyed = items.map((item) => ({
    item,
    day: of(item).day ?? -Infinity,
    score: of(item).score,
  }));
  const byDay = (a: { day: number }, b: { day: number }) => (a.day === b.day ? 0 : b.day - a.day);
  const byScore = (a: { score: number }, b: { score: number }) => b.score - a.score;
  return keyed
    .sort((a, b) =>
      order === 'newest' ? byDay(a, b) || byScore(a, b) : byScore(a, b) || byDay(a, b),
    )
    .map(({ item }) => item);
}

/** One person's results together, where the first of them stood; order within is kept. */
export function groupBy<T>(
  items: readonly T[],
  key: (item: T) => string,
): { key: string; items: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups].map(([name, members]) => ({ key: name, items: members }));
}
