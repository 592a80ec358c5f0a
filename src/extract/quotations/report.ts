import { isPoint, isWord } from './items.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Item } from './sentences.ts';

/** What one verb reports: item indices of the words said (`from`, `to`), of the cue, and of the speaker. */
export interface Report {
  from: number;
  to: number;
  cueFrom: number;
  cueTo: number;
  speaker: Phrase;
}

/** True for a stretch in quotation marks. */
export const quoted = (item: Item | undefined): item is Item & { kind: 'quoted' } =>
  item?.kind === 'quoted';

/** The end of a run of stretches in quotation marks that begins at `from`. */
export function runEnd(items: Item[], from: number): number {
  let to = from + 1;
  while (quoted(items[to])) to++;
  return to;
}

/** Skips a word that only links a sentence to the one before: "But", "And". */
export function skipLink(items: Item[], from: number): number {
  const item = items[from];
  const link = isWord(item) && /^(but|and|so|yet|or)$/.test(item.lower);
  return link || isPoint(item, ',;—–') ? from + 1 : from;
}

/** True for words that only stand for others: "The airline denied that.", "who said it on Monday". */
export function saysNothing(items: Item[], from: number, to: number): boolean {
  const { lower = '' } = items[from] ?? {};
  if (!/^(that|this|it|so|them|saying)$/.test(lower)) return to <= from;
  return to <= from + 1 || (lower !== 'that' && /^(in|on|at)$/.test(items[from + 1]?.lower ?? ''));
}
