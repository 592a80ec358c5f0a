/** What stands beside a name: the words directly before and after it, and the style of its block. */
import { fold } from '../text/fold.ts';
import { APOSTROPHE, FOLD, inWord, isPossessive, START } from './characters.ts';

/** A word directly beside another: nothing but one joining character, or a full stop and a space, between. */
export interface Neighbour {
  folded: string;
  start: number;
  end: number;
  /** The characters between: ' ', '-', '. '. */
  gap: string;
  capital: boolean;
  /** Before: the word ends in "'s". */
  possessive: boolean;
}

const DASHES = '-\u2010\u2011\u2013/&';
const isSpace = (code: number) =>
  code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009;

/** Where a word that ends at `end` begins; apostrophes inside it count as its letters. */
function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0) {
    const value = FOLD[text.charCodeAt(at - 1)] as number;
    if (value === 0 || (value === APOSTROPHE && !inWord(text, at - 2))) break;
    at--;
  }
  return at;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const value = FOLD[text.charCodeAt(at)] as number;
    if (value === 0 || (value === APOSTROPHE && (isPossessive(text, at) || !inWord(text, at + 1))))
      break;
    at++;
  }
  return at;
}

/** The word directly before `start`, or null where punctuation or nothing stands there. */
export function before(text: string, start: number): Neighbour | null {
  let end = start;
  while (end > 0 && start - end < 3 && !inWord(text, end - 1)) end--;
  const gap = text.slice(end, start);
  if (end === start || !inWord(text, end - 1)) return null;
  const from = wordStart(text, end);
  const possessive = /['\u2019]s$/i.test(text.slice(Math.max(from, end - 2), end));
  if (!/^(?:[ \u00a0\u202f]|[-\u2010\u2011\u2013/&]|\. ?)$/.test(gap)) return null;
  const folded = fold(text.slice(from, end));
  if (gap.startsWith('.') && folded.length > 5) return null;
  return { folded, start: from, end, gap, capital: isCapital(text, from), possessive };
}

/** The word directly after `end`, or null. A full stop ends what comes before. */
export function after(text: string, end: number): Neighbour | null {
  const code = text.charCodeAt(end);
  if (!isSpace(code) && !DASHES.includes(text.charAt(end))) return null;
  const start = end + 1;
  if (!inWord(text, start)) return null;
  const stop = wordEnd(text, start);
  const folded = fold(text.slice(start, stop));
  return {
    folded,
    start,
    end: stop,
    gap: text.charAt(end),
    capital: isCapital(text, start),
    possessive: isPossessive(text, stop),
  };
}

/** True for a letter in upper case; digits are none. */
export const isCapital = (text: string, at: number): boolean =>
  START[text.charCodeAt(at)] === 1 && !/\d/.test(text.charAt(at));

/** True where the word at `at` begins a sentence, a quotation, a list item or the block. */
export function beginsSentence(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (isSpace(text.charCodeAt(i)) || text.charCodeAt(i) === 9)) i--;
  if (i < 0) return true;
  return (
    '.!?:;"\u201c\u201d\u2018\u00ab(\u2014\u2013-\u2022*|'.includes(text.charAt(i)) ||
    (i < at - 1 && text.charAt(i) === "'")
  );
}

/** How a block is written: sentences, Title Case, or ALL CAPITALS, where a capital letter says nothing. */
export type Style = 'plain' | 'title' | 'upper';

export function styleOf(text: string): Style {
  const words = text.slice(0, 300).match(/\p{L}[\p{L}\p{M}'\u2019]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  if (words.length > 1 && long.length > 0 && long.every((word) => word === word.toUpperCase()))
    return 'upper';
  if (long.length < 4 || /[.!?]\s+\p{Lu}.*[.!?]\s*$/u.test(text.slice(0, 300))) return 'plain';
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capital / long.length > 0.7 ? 'title' : 'plain';
}

const PLACE_WORDS = new Set(
  'in at from near to into around outside inside across throughout within via off through toward towards leaving visiting'.split(
    ' ',
  ),
);

/** True where the words around say that a place is meant: "in Reading", "Reading, England", "READING, ". */
export function isLocative(text: string, start: number, end: number): boolean {
  const left = before(text, start);
  if (left !== null && left.gap === ' ' && PLACE_WORDS.has(left.folded)) return true;
  if (/^, \p{Lu}[\p{L}.]+(?:[,.)]| [-–—])/u.test(text.slice(end, end + 40))) return true;
  return isDateline(text, start, end);
}

/** "BAGHDAD, Iraq - ", "LONDON (AP) — ", "MOSCOW 1996-08-30": a place in capitals that opens a block. */
export function isDateline(text: string, start: number, end: number): boolean {
  if (text.slice(0, start).trim() !== '') return false;
  const name = text.slice(start, end);
  return (
    name === name.toUpperCase() &&
    /^(?:,[^.!?]{1,40})?\s*(?:\([^)]{1,30}\))?\s*(?:[-–—:]|\d{4}|,? \p{Lu}\p{Ll}+\.? \d)/u.test(
      text.slice(end, end + 80),
    )
  );
}
