/**
 * Names that need no more than a glance, which nearly all of a large store are: rules with regular
 * expressions cost ten times as much as the rest of building an index.
 */
import { HASH_BASIS, HASH_PRIME } from './characters.ts';
import { hasOtherSpelling, respelt } from './spellings.ts';
import { FAMILY_FIRST } from './surnames.ts';
import { GROUP_WORDS } from './words.ts';

const [SPACE, HYPHEN, I, J, K, Y] = [32, 45, 105, 106, 107, 121] as const;
const SUFFIXES = new Set(['jr', 'sr', 'junior', 'senior']);

/** First letter, last letter and length of every word that some rule knows. */
const special = new Uint8Array(1 << 14);
const keyOf = (text: string, start: number, end: number): number =>
  ((text.charCodeAt(start) & 31) << 9) |
  ((text.charCodeAt(end - 1) & 31) << 4) |
  ((end - start) & 15);
for (const words of [respelt(), GROUP_WORDS, FAMILY_FIRST, SUFFIXES, ['the', 'and']])
  for (const word of words) special[keyOf(word, 0, word.length)] = 1;

/** "iy", "yy", "yi", "ij", "ky": endings that `spellings.ts` writes in other ways. */
const isEnding = (before: number, code: number): boolean =>
  code === I
    ? before === Y
    : (code === Y || code === J) && (before === Y || before === I || before === K);

/** True where a glance shows that `spellings` knows no other way to spell a name. */
export function isSpeltOneWay(name: string): boolean {
  let start = 0;
  let before = 0;
  for (let at = 0; at <= name.length; at++) {
    const code = at === name.length ? SPACE : name.charCodeAt(at);
    if (code === SPACE || code === HYPHEN) {
      if (at > start && special[keyOf(name, start, at)] === 1) return false;
      start = at + 1;
    } else if ((code | 32) < 97 || (code | 32) > 122 || isEnding(before, code)) return false;
    before = code;
  }
  return true;
}

/**
 * Where the second and the last word of a simple name start, and the hash of each word, as `readWord`
 * would give it. Reused, so that no objects are made.
 */
export const simple = { second: 0, last: 0, hashes: new Int32Array(4) };

/**
 * Reads a name like "Emmanuel Macron" into {@link simple}: two or three capitalised words of plain letters
 * that no rule of spelling or of family names touches. False for any other.
 */
export function readSimple(name: string): boolean {
  const length = name.length;
  let words = 0;
  let start = 0;
  let before = 0;
  let isSpecial = false;
  let hash = HASH_BASIS;
  for (let at = 0; at <= length; at++) {
    const code = at === length ? SPACE : name.charCodeAt(at);
    if (code === SPACE) {
      if (at - start < 2 || words === 3) return false;
      if (special[keyOf(name, start, at)] === 1) {
        if (hasOtherSpelling(name.slice(start, at))) return false;
        isSpecial = true;
      }
      simple.hashes[words] = hash;
      hash = HASH_BASIS;
      words++;
      if (words === 2) simple.second = start;
      simple.last = start;
      start = at + 1;
    } else {
      if (at === start ? code < 65 || code > 90 : code < 97 || code > 122) return false;
      if (isEnding(before, code)) return false;
      hash = Math.imul(hash ^ (code | 32), HASH_PRIME);
    }
    before = code;
  }
  if (words < 2) return false;
  return !isSpecial || isOrdinary(name);
}

function isOrdinary(name: string): boolean {
  const last = name.slice(simple.last).toLowerCase();
  const first = name.slice(0, simple.second - 1).toLowerCase();
  return (
    first !== 'the' && !GROUP_WORDS.has(last) && !FAMILY_FIRST.has(first) && !SUFFIXES.has(last)
  );
}
