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
