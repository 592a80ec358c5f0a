/**
 * What a character is to the matcher, in tables made once from ranges and from `text/fold.ts`, so that
 * building and matching fold alike. (Tables made with `\p{L}` for every character cost 24 ms at import;
 * these cost under 1 ms.)
 */
import { fold } from '../../text/fold.ts';
import type { Codes } from './codes.ts';

/** Values of {@link FOLD} below this are no letters. */
export const LETTER = 32;
export const BOUNDARY = 0;
/** Invisible inside a word: soft hyphen, zero-width characters, combining accents. */
export const SKIP = 1;
export const APOSTROPHE = 2;
/** From here to {@link LETTER}: a letter that folds to two. */
export const PAIR = 8;

/** The folded character, or one of the values above. */
export const FOLD = new Uint16Array(65_536);
/** 1 where a name may begin: upper case, digits, and letters without case. */
export const START = new Uint8Array(65_536);
/** 1 where words of one name may be joined by it: "Jean-Paul", "U.S. Steel", "AT&T", "Washington, D.C.". */
export const JOIN = new Uint8Array(65_536);

const pairs: string[] = [];
/** The two letters that a value from {@link PAIR} on stands for. */
export const pairOf = (value: number): string => pairs[value - PAIR] ?? '';

/** Scripts with case, folded one by one; then scripts without, where a letter is itself. */
const CASED = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xb5, 0xb5],
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
] as const;
const CASELESS = [
  [0x531, 0x5f2],
  [0x620, 0x669],
  [0x66e, 0x6d3],
  [0x710, 0x963],
  [0x966, 0x1dbf],
  [0xac00, 0xd7a3],
] as const;

for (const [first, last] of CASELESS)
  for (let code = first; code <= last; code++) {
    FOLD[code] = code;
    START[code] = 1;
  }
{
  const codes = CASED.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
  const folded = fold(codes.map((code) => String.fromCharCode(code)).join('|')).split('|');
  codes.forEach((code, i) => {
    const to = folded[i] ?? '';
    const char = String.fromCharCode(code);
    if (to.length === 2)
      FOLD[code] = PAIR + (pairs.includes(to) ? pairs.indexOf(to) : pairs.push(to) - 1);
    else if (/^[\p{L}\p{N}]$/u.test(to)) FOLD[code] = to.charCodeAt(0);
    if (FOLD[code] !== 0 && char.toLowerCase() !== char) START[code] = 1;
  });
}
for (let digit = 0x30; digit <= 0x39; digit++) START[digit] = 1;
for (let mark = 0x300; mark <= 0x36f; mark++) FOLD[mark] = SKIP;
for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff])
  FOLD[code] = SKIP;
for (const code of "'\u2018\u2019\u02bc\u00b4\uff07") FOLD[code.charCodeAt(0)] = APOSTROPHE;
for (const code of " \u00a0\u202f\u2009-\u2010\u2011\u2013.,&/'\u2019")
  JOIN[code.charCodeAt(0)] = 1;

/** FNV-1a, 32 bits, over folded characters. */
export const HASH_BASIS = 0x811c9dc5;
export const HASH_PRIME = 0x01000193;

/** One word: its hash and where it ends. Reused, so that the hot loop makes no objects. */
export const word = { hash: 0, end: 0 };

/**
 * Reads the word of `codes` that starts at `start` into {@link word}. A possessive ending ("Bush's",
 * "Hussein’s") and a last apostrophe are left out; an apostrophe inside ("O'Neal") is passed over.
 */
export function readWord(codes: Codes, start: number): void {
  let hash = HASH_BASIS;
  let at = start;
  let value = FOLD[codes[at] as number] as number;
  while (value >= LETTER) {
    hash = Math.imul(hash ^ value, HASH_PRIME);
    value = FOLD[codes[++at] as number] as number;
  }
  word.hash = hash;
  word.end = at;
  if (value !== BOUNDARY) readOn(codes, at);
}

/** Past a character of a word that is no plain letter. */
function readOn(codes: Codes, from: number): void {
  let { hash } = word;
  let at = from;
  let end = from;
  for (;;) {
    const code = codes[at] as number;
    const value = FOLD[code] as number;
    if (value >= LETTER) {
      hash = Math.imul(hash ^ value, HASH_PRIME);
      end = ++at;
    } else if (value === BOUNDARY) break;
    else if (value === SKIP) {
      if (code < 0x370) end = at + 1;
      at++;
    } else if (value === APOSTROPHE) {
      if (isPossessive(codes, at) || (FOLD[codes[at + 1] as number] as number) < LETTER) break;
      at++;
    } else {
      const pair = pairOf(value);
      hash = Math.imul(hash ^ pair.charCodeAt(0), HASH_PRIME);
      hash = Math.imul(hash ^ pair.charCodeAt(1), HASH_PRIME);
      end = ++at;
    }
  }
  word.hash = hash;
  word.end = end;
}

/** The bit of the filter for three folded characters, 0 past a word's end. */
export const filterBit = (a: number, b: number, c: number): number =>
  (Math.imul(a, 1039) ^ Math.imul(b, 31) ^ c) & 0xffff;

/** The bit for the word at `start`, past what is invisible in it and with both letters of "æ". */
export function filterBitOf(codes: Codes, start: number): number {
  const found = [0, 0, 0];
  for (let at = start, count = 0; count < 3; at++) {
    const value = FOLD[codes[at] as number] as number;
    if (value >= LETTER) found[count++] = value;
    else if (value === BOUNDARY || (value === APOSTROPHE && isPossessive(codes, at))) break;
    else if (value >= PAIR)
      for (const letter of pairOf(value)) found[count++] = letter.charCodeAt(0);
  }
  return filterBit(found[0] as number, found[1] as number, found[2] as number);
}

/** {@link filterBitOf} without its loop, where the first three characters are plain letters: nearly always. */
export function quickBit(codes: Codes, at: number): number {
  const a = FOLD[codes[at] as number] as number;
  const b = FOLD[codes[at + 1] as number] as number;
  const c = b === BOUNDARY ? BOUNDARY : (FOLD[codes[at + 2] as number] as number);
  const isPlain = a >= LETTER && (b >= LETTER || b === BOUNDARY) && (c >= LETTER || c === BOUNDARY);
  return isPlain ? filterBit(a, b, c) : filterBitOf(codes, at);
}

/** True where the apostrophe at `at` begins a possessive ending: "'s" and then no letter. */
export function isPossessive(codes: Codes, at: number): boolean {
  const next = (codes[at + 1] as number) | 32;
  return next === 115 && (FOLD[codes[at + 2] as number] as number) < LETTER;
}

/** True where the character at `at` belongs to a word. */
export const inWord = (codes: Codes, at: number): boolean =>
  (FOLD[codes[at] as number] as number) > APOSTROPHE;

/** Longest run of joining characters between two words of one name: "D.C., " in "Washington, D.C.". */
const LONGEST_JOIN = 3;

/** The most letters of a word whose full stop ends no sentence: "Sgt.", "Adm.", "Minn.". */
const SHORT = 4;

/** True for a short word, however many characters in it are invisible. */
function isShort(codes: Codes, start: number, end: number): boolean {
  let hidden = 0;
  for (let at = start; at < end && end - start - hidden > SHORT; at++)
    if (FOLD[codes[at] as number] === SKIP) hidden++;
  return end - start - hidden <= SHORT;
}

/**
 * Where the next word of the same name would start after a word that ends at `end`, or -1. A full stop
 * joins only after a short word ("St. Paul", "U.S."), so that names do not run from sentence to sentence.
 */
export function nextWord(codes: Codes, start: number, end: number): number {
  let at = end;
  while (at - end <= LONGEST_JOIN) {
    const code = codes[at] as number;
    if ((FOLD[code] as number) >= PAIR) return at > end ? at : -1;
    if (JOIN[code] !== 1) {
      if (FOLD[code] !== SKIP) return -1;
    } else if (code === 46 && at === end && !isShort(codes, start, end)) return -1;
    at++;
  }
  return -1;
}
