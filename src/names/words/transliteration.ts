/** Given names of other scripts, which every paper spells its own way. */
import { GIVEN } from './words.ts';

/** Shorter names differ by a letter and are two. */
const SHORTEST = 5;
const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && 'aeiouy'.includes(letter);

/** "saleem" for "salim", "mahmoud" for "mahmud". */
const isSpeltShort = (long: string, short: string): boolean =>
  long.replace('ee', 'i') === short || long.replace(/o[ou]/, 'u') === short;

/**
 * True where two folded given names, none of them a common one, may be spellings of one: "qasem" and "qassem",
 * "muammar" and "moammar". They differ by one vowel within, or a letter
 * doubled, or a long vowel.
 */
export function isSpeltLike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const { length } = short;
  if (length < SHORTEST || long.length - length > 1) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  if (long.length > length && isSpeltShort(long, short)) return !GIVEN.has(a) && !GIVEN.has(b);
  let at = 1;
  while (at < length && short[at] === long[at]) at++;
  const isOne =
    long.length === length
      ? isVowel(short[at]) && isVowel(long[at]) && short.slice(at + 1) === long.slice(at + 1)
      : long[at] === long[at - 1] && short.slice(at) === long.slice(at + 1);
  return isOne && !GIVEN.has(a) && !GIVEN.has(b);
}
