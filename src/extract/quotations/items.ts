/** Asking what stands at a place of a sentence. */
import type { Item } from './sentences.ts';

type WordItem = Item & { kind: 'word' };
type PointItem = Item & { kind: 'point' };

export const DASHES = '–—―-';

/** True for a word; with `lower`, for that word. */
export const isWord = (item: Item | undefined, lower?: string): item is WordItem =>
  item?.kind === 'word' && (lower === undefined || item.lower === lower);

/** True for one of the punctuation marks in `chars`. */
export const isPoint = (item: Item | undefined, chars: string): item is PointItem =>
  item?.kind === 'point' && chars.includes(item.lower);

/** The most words that a name before a colon has. */
const NAME_WORDS = 5;
const PARTICLES = /^(of|de|der|von|van|al|bin|the|el|la|le)$/;

/** The index of the colon after a name at the beginning of a sentence, or -1. */
export function colonAfterName(items: Item[]): number {
  for (let index = 0; index <= NAME_WORDS && index < items.length; index++) {
    const item = items[index] as Item;
    if (isPoint(item, ':')) return index;
    if (!isWord(item) || !(item.capital || PARTICLES.test(item.lower))) return -1;
  }
  return -1;
}
