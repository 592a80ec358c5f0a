/** What stands beside a name: the words directly before and after it, and the style of its block. */
import { APOSTROPHE, codeAt, FOLD, inWord, isPossessive, START } from './characters.ts';
import { foldWord } from './spoken.ts';
import { classesOf, IS } from './word-classes.ts';

/** A word directly beside another: nothing but one joining character, or a full stop and a space, between. */
export class Neighbour {
  constructor(
    private readonly text: string,
    readonly start: number,
    readonly end: number,
    /** The characters between: ' ', '-', '. '. */
    readonly gap: string,
    readonly capital: boolean,
    /** The word ends in "'s", or "'s" follows it. */
    readonly possessive: boolean,
    /** The word lists it is in: see {@link IS}. */
    private readonly classes: number,
  ) {}

  /** True for a word in any of these lists. */
  is(classes: number): boolean {
    return (this.classes & classes) !== 0;
  }

  get folded(): string {
    return foldWord(this.text, this.start, this.end);
  }

  /** True for a day, a month or a word that opens a sentence here: not part of the name after it. */
  get isOpener(): boolean {
    return this.is(IS.calendar) || (this.is(IS.opener) && beginsSentence(this.text, this.start));
  }

  /** True for an initial. */
  get isLetter(): boolean {
    return this.end - this.start < LONGEST_LETTER && this.folded.length === 1;
  }
}

/** A letter, its accent after it or something invisible within: more is a word. */
const LONGEST_LETTER = 4;

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

/** What mostly stands after a name where no word does; the end of the text too. */
const isStop = (code: number) => code === 44 || code === 46 || code === 0;

/** The word directly before `start`, or null where punctuation or nothing stands there. */
export function before(text: string, start: number): Neighbour | null {
  if (start < 2) return null;
  const code = text.charCodeAt(start - 1);
  let end = start - 1;
  let gap = ' ';
  if (code === 46) gap = '.';
  else if (!isSpace(code)) {
    if (!DASHES.includes(text.charAt(end))) return null;
    gap = code === 47 ? '/' : code === 38 ? '&' : '-';
  } else if (text.charCodeAt(start - 2) === 46) {
    end--;
    gap = '. ';
  }
  if (end < 1 || !inWord(text, end - 1)) return null;
  const from = wordStart(text, end);
  const possessive =
    end - from >= 2 &&
    (text.charCodeAt(end - 1) | 32) === 115 &&
    FOLD[text.charCodeAt(end - 2)] === APOSTROPHE;
  const found = new Neighbour(
    text,
    from,
    end,
    gap,
    isCapital(text, from) && !isOtherScript(text, from, start),
    possessive,
    classesOf(text, from, end),
  );
  const isStop = gap.charCodeAt(0) === 46 && !found.is(IS.abbreviated) && !found.isLetter;
  return isStop ? null : found;
}

/** The word directly after `end`, or null. A full stop ends what comes before. */
export function after(text: string, end: number): Neighbour | null {
  const code = codeAt(text, end);
  if (!isSpace(code) && (isStop(code) || !DASHES.includes(text.charAt(end)))) return null;
  const start = end + 1;
  if (!inWord(text, start)) return null;
  const stop = wordEnd(text, start);
  return new Neighbour(
    text,
    start,
    stop,
    isSpace(code) ? ' ' : code === 47 || code === 38 ? text.charAt(end) : '-',
    isCapital(text, start) && !isOtherScript(text, start, end - 1),
    isPossessive(text, stop),
    classesOf(text, start, stop),
  );
}

/** Arabic, Hebrew, Chinese and others know no capitals, so such a word tells nothing of a Latin name. */
const isOtherScript = (text: string, at: number, name: number): boolean =>
  text.charCodeAt(at) >= CASELESS && text.charCodeAt(name) < CASELESS;

/** Past Latin, Greek, Cyrillic and Armenian; but for letters with two accents. */
const CASELESS = 0x590;

/** True for a letter in upper case; digits are none. */
export const isCapital = (text: string, at: number): boolean => {
  const code = codeAt(text, at);
  return START[code] === 1 && (code < 48 || code > 57);
};

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

/** So much of a block tells its style. */
const SAMPLE = 300;
/** Words of more letters count: small words stay small in titles. */
const SMALL = 3;

/** More long words than this without a capital are no title: most blocks are told after forty letters. */
const MOST_SMALL = 2;

export function styleOf(text: string): Style {
  const length = Math.min(text.length, SAMPLE);
  let words = 0;
  let long = 0;
  let capital = 0;
  let shouted = 0;
  let sentences = 0;
  for (let at = 0; at < length; ) {
    const first = text.charCodeAt(at);
    if ((FOLD[first] as number) <= APOSTROPHE) {
      if (first === 46 && at + 2 < length && isCapital(text, at + 2)) sentences++;
      at++;
      continue;
    }
    const start = at;
    let capitals = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if ((FOLD[code] as number) < APOSTROPHE) break;
      if (START[code] === 1 && (code < 48 || code > 57)) capitals++;
    }
    words++;
    if (at - start <= SMALL) continue;
    long++;
    if (isCapital(text, start)) capital++;
    else if (long - capital > MOST_SMALL) return 'plain';
    if (capitals > 1 && capitals >= at - start - 2) shouted++;
  }
  if (words > 1 && long > 0 && shouted === long) return 'upper';
  return long >= 4 && sentences === 0 && capital > 0.7 * long ? 'title' : 'plain';
}

/** True where the words around say that a place is meant: "in Reading", "Reading, England", "READING, ". */
export function isLocative(
  text: string,
  start: number,
  end: number,
  left: Neighbour | null,
): boolean {
  if (left !== null && left.gap === ' ' && left.is(IS.placeWord)) return true;
  if (
    text.charCodeAt(end) === 44 &&
    isCapital(text, end + 2) &&
    /^, \p{Lu}[\p{L}.]+(?:[,.)]| [-–—])/u.test(text.slice(end, end + 40))
  )
    return true;
  return isDateline(text, start, end);
}

/** A wire's date: "AL-AIN, United Arab Emirates 1996-12-06". */
const STAMPED = /^(?: ?, \p{Lu}[\p{L}. ]{2,30})? \d{4}-\d\d-\d\d/u;

/** "BAGHDAD, Iraq - ", "LONDON (AP) — ", "MOSCOW 1996-08-30": a place in capitals that opens a block. */
export function isDateline(text: string, start: number, end: number): boolean {
  if (!isCapital(text, end - 1)) return false;
  if (start > 3 && !STAMPED.test(text.slice(end, end + 44))) return false;
  const name = text.slice(start, end);
  return (
    name === name.toUpperCase() &&
    /^(?: ?,[^.!?]{1,40})?\s*(?:\([^)]{1,30}\))?\s*(?:[-–—:]|\d{4}|,? \p{Lu}\p{Ll}+\.? \d)/u.test(
      text.slice(end, end + 80),
    )
  );
}
