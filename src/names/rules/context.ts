/** What stands beside a name: the words directly before and after it. */
import { APOSTROPHE, FOLD, inWord, isPossessive, START } from '../letters/characters.ts';
import type { Codes } from '../letters/codes.ts';
import { foldWord } from '../letters/spoken.ts';
import { classesOf, IS } from '../words/word-classes.ts';

/** A word directly beside another: nothing but one joining character, or a full stop and a space, between. */
export class Neighbour {
  constructor(
    private readonly codes: Codes,
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
    return foldWord(this.codes, this.start, this.end);
  }

  /** True for a day, a month or a word that opens a sentence here: not part of the name after it. */
  get isOpener(): boolean {
    return this.is(IS.calendar) || (this.is(IS.opener) && beginsSentence(this.codes, this.start));
  }

  /** True for an initial. */
  get isLetter(): boolean {
    return this.end - this.start < LONGEST_LETTER && this.folded.length === 1;
  }
}

/** A letter, its accent after it or something invisible within: more is a word. */
const LONGEST_LETTER = 4;

const isDash = (code: number) =>
  code === 45 ||
  code === 0x2013 ||
  code === 0x2010 ||
  code === 0x2011 ||
  code === SLASH ||
  code === AMPERSAND;
const [STOP, SLASH, AMPERSAND] = [46, 47, 38] as const;
const isSpace = (code: number) =>
  code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009;

/** Where a word that ends at `end` begins; apostrophes inside it count as its letters. */
function wordStart(codes: Codes, end: number): number {
  let at = end;
  for (;;) {
    const value = FOLD[codes[at - 1] as number] as number;
    if (value === 0 || (value === APOSTROPHE && !inWord(codes, at - 2))) return at;
    at--;
  }
}

function wordEnd(codes: Codes, start: number): number {
  let at = start;
  for (;;) {
    const value = FOLD[codes[at] as number] as number;
    if (
      value === 0 ||
      (value === APOSTROPHE && (isPossessive(codes, at) || !inWord(codes, at + 1)))
    )
      return at;
    at++;
  }
}

/** The word directly before `start`, or null where punctuation or nothing stands there. */
export function before(codes: Codes, start: number): Neighbour | null {
  const code = codes[start - 1] as number;
  let end = start - 1;
  let gap = ' ';
  if (code === STOP) gap = '.';
  else if (!isSpace(code)) {
    if (!isDash(code)) return null;
    gap = code === SLASH ? '/' : code === AMPERSAND ? '&' : '-';
  } else if (codes[start - 2] === STOP) {
    end--;
    gap = '. ';
  }
  if (!inWord(codes, end - 1)) return null;
  const from = wordStart(codes, end);
  const possessive =
    end - from >= 2 &&
    ((codes[end - 1] as number) | 32) === 115 &&
    FOLD[codes[end - 2] as number] === APOSTROPHE;
  const found = new Neighbour(
    codes,
    from,
    end,
    gap,
    isCapital(codes, from) && !isOtherScript(codes, from, start),
    possessive,
    classesOf(codes, from, end),
  );
  const isStop = gap.charCodeAt(0) === STOP && !found.is(IS.abbreviated) && !found.isLetter;
  return isStop ? null : found;
}

/** The word directly after `end`, or null. A full stop ends what comes before. */
export function after(codes: Codes, end: number): Neighbour | null {
  const code = codes[end] as number;
  const start = end + 1;
  if ((!isSpace(code) && !isDash(code)) || !inWord(codes, start)) return null;
  const stop = wordEnd(codes, start);
  return new Neighbour(
    codes,
    start,
    stop,
    isSpace(code) ? ' ' : code === SLASH ? '/' : code === AMPERSAND ? '&' : '-',
    isCapital(codes, start) && !isOtherScript(codes, start, end - 1),
    isPossessive(codes, stop),
    classesOf(codes, start, stop),
  );
}

/** Arabic, Hebrew, Chinese and others know no capitals, so such a word tells nothing of a Latin name. */
const isOtherScript = (codes: Codes, at: number, name: number): boolean =>
  (codes[at] as number) >= CASELESS && (codes[name] as number) < CASELESS;

/** Past Latin, Greek, Cyrillic and Armenian; but for letters with two accents. */
const CASELESS = 0x590;

/** True for a letter in upper case; digits are none. */
export const isCapital = (codes: Codes, at: number): boolean => {
  const code = codes[at] as number;
  return START[code] === 1 && (code < 48 || code > 57);
};

/** What a sentence, a quotation, a list item or a line begins after. */
const OPENINGS = new Set(
  Array.from('\n.!?:;"\u201c\u201d\u2018\u00ab(\u2014\u2013-\u2022*|', (char) =>
    char.charCodeAt(0),
  ),
);

/** True where the word at `at` begins a sentence, a quotation, a list item or the block. */
export function beginsSentence(codes: Codes, at: number): boolean {
  let i = at - 1;
  while (isSpace(codes[i] as number) || codes[i] === 9) i--;
  return OPENINGS.has(codes[i] as number) || (i < at - 1 && codes[i] === 39);
}
