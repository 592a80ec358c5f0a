/** The plain words around names, folded: the same few thousand in every text, so each is folded once. */
import { fold } from '../text/fold.ts';

/** Folds words; almost all are plain letters, which need no more than lower case. */
export function foldPlain(words: string): string {
  for (let at = 0; at < words.length; at++) if (words.charCodeAt(at) > 127) return fold(words);
  return words.toLowerCase();
}

/** A copy of text[start, end) that does not keep the whole text alive, as a slice does. */
export function copyOf(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at++) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}

/** So many are kept, the latest in each place: some hundred kilobytes. A power of two. */
const KEPT = 4096;
const spelt: string[] = new Array<string>(KEPT).fill('');
const folded: string[] = new Array<string>(KEPT).fill('');

/**
 * The word text[start, end), folded. The string is one and the same each time, which makes looking it up
 * in a set cheap: a new string must be hashed first.
 */
export function foldWord(text: string, start: number, end: number): string {
  // Four of its letters tell most words apart; to read them all twice cost half of this.
  const length = end - start;
  let hash = Math.imul(text.charCodeAt(start) ^ (length << 8), 0x01000193);
  hash = Math.imul(hash ^ text.charCodeAt(start + (length >> 1)), 0x01000193);
  hash = Math.imul(hash ^ text.charCodeAt(start + 1 < end ? start + 1 : start), 0x01000193);
  hash = Math.imul(hash ^ text.charCodeAt(end - 1), 0x01000193);
  const place = (hash ^ (hash >>> 12)) & (KEPT - 1);
  const known = spelt[place] as string;
  let same = known.length === length;
  for (let at = start; same && at < end; at++)
    same = text.charCodeAt(at) === known.charCodeAt(at - start);
  if (same) return folded[place] as string;
  const word = copyOf(text, start, end);
  spelt[place] = word;
  folded[place] = foldPlain(word);
  return folded[place] as string;
}
