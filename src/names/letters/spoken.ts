/** The plain words around names, folded: the same few thousand in every text, so each is folded once. */
import { fold } from '../../text/fold.ts';
import { type Codes, textOf } from './codes.ts';

/** Folds words; almost all are plain letters, which need no more than lower case. */
export function foldPlain(words: string): string {
  for (let at = 0; at < words.length; at++) if (words.charCodeAt(at) > 127) return fold(words);
  return words.toLowerCase();
}

/** So many are kept, the latest of each place: some fifty kilobytes. A power of two. */
const KEPT = 1024;
const spelt: string[] = new Array<string>(KEPT).fill('');
const folded: string[] = new Array<string>(KEPT).fill('');

/**
 * The word codes[start, end), folded. The string is one and the same each time, which makes looking it up
 * in a set cheap: a new string must be hashed first.
 */
export function foldWord(codes: Codes, start: number, end: number): string {
  // Four of its letters tell most words apart; to read them all twice cost half of this.
  const length = end - start;
  let hash = Math.imul((codes[start] as number) ^ (length << 8), 0x01000193);
  hash = Math.imul(hash ^ (codes[start + (length >> 1)] as number), 0x01000193);
  hash = Math.imul(hash ^ (codes[start + 1 < end ? start + 1 : start] as number), 0x01000193);
  hash = Math.imul(hash ^ (codes[end - 1] as number), 0x01000193);
  const place = (hash ^ (hash >>> 12)) & (KEPT - 1);
  const known = spelt[place] as string;
  let same = known.length === length;
  for (let at = start; same && at < end; at++) same = codes[at] === known.charCodeAt(at - start);
  if (same) return folded[place] as string;
  const word = textOf(codes, start, end);
  spelt[place] = word;
  folded[place] = foldPlain(word);
  return folded[place] as string;
}
