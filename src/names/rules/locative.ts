/** When the words around a name say that a place is meant. */
import type { Codes } from '../letters/codes.ts';
import { WORLD_PLACES } from '../words/country-names.ts';
import { IS } from '../words/word-classes.ts';
import { STATE_ABBREVIATIONS, WHOLE_STATES } from '../words/words.ts';
import { isCapital, type Neighbour } from './context.ts';

/** Words on a page, and what is around them. */
interface Words {
  readonly text: string;
  readonly codes: Codes;
  readonly start: number;
  readonly end: number;
  /** Where their block starts and ends. */
  readonly blockStart: number;
  readonly blockEnd: number;
  /** The word directly before. */
  readonly left: Neighbour | null;
  /** Whether the one word of them is in any of these lists. */
  is(classes: number): boolean;
}

/** True for "in Reading", "Reading, England", "READING, ". */
export function isLocative(words: Words): boolean {
  const { text, codes, end, left } = words;
  if (left !== null && left.gap === ' ' && left.is(IS.placeWord)) return true;
  if (codes[end] === COMMA && isCapital(codes, end + 2)) {
    const next = /^, (\p{Lu}[\p{L}.]+)(?:[,.)]| [-–—])/u.exec(text.slice(end, end + 40))?.[1];
    // "Nixon, Clinton, Reagan, and others".
    if (next !== undefined && (!words.is(IS.placeSurname | IS.common) || isLand(next))) return true;
  }
  return isDateline(words);
}
const COMMA = 44;

/** Lands that no list of countries has, and states that no abbreviation tells. */
const LANDS = new Set([...WHOLE_STATES, 'England', 'Scotland', 'Wales']);

/** True for what says where a town is: "Texas", "Calif.", "England". */
const isLand = (word: string): boolean =>
  word.endsWith('.') || STATE_ABBREVIATIONS.has(word) || WORLD_PLACES.has(word) || LANDS.has(word);

/** A wire's date: "AL-AIN, United Arab Emirates 1996-12-06". */
const STAMPED = /^(?: ?, \p{Lu}[\p{L}. ]{2,30})? \d{4}-\d\d-\d\d/u;

/** "BAGHDAD, Iraq - ", "LONDON (AP) — ", "MOSCOW 1996-08-30": a place in capitals that opens a block. */
export function isDateline({ text, codes, start, end, blockStart, blockEnd }: Words): boolean {
  if (!isCapital(codes, end - 1)) return false;
  if (start - blockStart > 3 && !STAMPED.test(text.slice(end, end + 44))) return false;
  const name = text.slice(start, end);
  return (
    name === name.toUpperCase() &&
    /^(?: ?,(?:[^.!?]|\.(?=[,\p{L}])){1,40})?\s*(?:\([^)]{1,30}\))?\s*(?:[-–—:]|\d{4}|,? \p{Lu}\p{Ll}+\.? \d)/u.test(
      text.slice(end, Math.min(end + 80, blockEnd)),
    )
  );
}
