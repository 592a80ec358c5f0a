/** Words, punctuation and quotation marks of an article, in one pass over its characters. */
import type { Span } from '../../model.ts';
import { isAbbreviation } from './abbreviations.ts';

export type TokenKind = 'word' | 'point' | 'mark' | 'break';

/** `lower` is the token in lower case with straight apostrophes, "US" as `u.s.`; a line break's is `\n`. */
export interface Token extends Span {
  kind: TokenKind;
  lower: string;
  /** True for a word that begins with a capital letter or a digit. */
  capital: boolean;
}

/** Acronyms that would read as pronouns in lower case: "the risk, WHO said", "told US officials". */
const ACRONYMS = new Map([
  ['WHO', 'w.h.o.'],
  ['US', 'u.s.'],
  ['IT', 'i.t.'],
]);
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const UPPER = /\p{Lu}/u;
const WORDS = new Uint8Array(128);
for (let code = 0; code < 128; code++)
  WORDS[code] = /[A-Za-z0-9$%@#&]/.test(String.fromCharCode(code)) ? 1 : 0;

const isSpace = (code: number) =>
  code === 32 ||
  code === 9 ||
  code === 160 ||
  (code >= 0x2000 && code <= 0x200d) ||
  code === 0x202f;
const isBreak = (code: number) => code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
const isWord = (code: number) =>
  code < 128
    ? WORDS[code] === 1
    : // Signs of Latin-1 stand within words where accents were decoded wrongly: "SarukhÃ¡n".
      (code > 0xa0 && code < 0xc0 && code !== 0xab && code !== 0xbb && code !== 0xb4) ||
      (code >= 0xd800 && code <= 0xdfff) ||
      LETTER.test(String.fromCharCode(code));
/** True for an ASCII character that is the same in lower case. */
const isLower = (code: number) => code < 128 && !(code > 64 && code < 91);
/** Inside a word: `O’Brien`, `e-mail`, `3.5`, `10,000`, `U.S`. */
const joins = (code: number) =>
  code === 39 ||
  code === 0x2019 ||
  code === 45 ||
  code === 46 ||
  code === 0x2010 ||
  code === 0x2011;
const MARKS = new Set(['"', '“', '”', '„', '‟', '«', '»', '‘', '’', '‚', "'", '`', '´', '‹', '›']);

/** The end of the word that begins at `start`. */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isWord(code)) continue;
    const next = text.charCodeAt(end + 1);
    const digits = code === 44 && next >= 48 && next <= 57 && /\d/.test(text[end - 1] ?? '');
    if (!(digits || (joins(code) && end + 1 < text.length && isWord(next)))) break;
  }
  return end;
}

/** True for a word that is in lower case as it stands: most are. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isLower(text.charCodeAt(at))) return false;
  return true;
}

/** A word in lower case, with straight apostrophes. */
function lowerOf(word: string): string {
  const acronym = word.length < 4 && word.charCodeAt(1) < 91 ? ACRONYMS.get(word) : undefined;
  const lower = acronym ?? word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** Before a line, and no part of it: a wire's "UPDATE 2-", "EXCLUSIVE-", and the time in a live blog, "12:10", "9.15am". */
const LEAD = /[A-Z]{5,}(?: \d)?-(?=[A-Z][a-z])|\d\d?(?::\d\d(?: ?[ap]m)?|\.\d\d ?[ap]m)(?=\s)/y;

/** Where the words of the line at `start` begin. */
function lineStart(text: string, start: number): number {
  LEAD.lastIndex = start;
  return LEAD.test(text) ? LEAD.lastIndex : start;
}

/** Every token of a text, in order; spaces, and what leads a line but is no part of it, are left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = lineStart(text, 0);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at++;
    else if (isBreak(code)) {
      tokens.push({ start: at, end: at + 1, kind: 'break', lower: '\n', capital: false });
      at = lineStart(text, at + 1);
    } else if (isWord(code)) {
      let end = wordEnd(text, at);
      let word = text.slice(at, end);
      if (text.charCodeAt(end) === 46 && isAbbreviation(word)) word = text.slice(at, ++end);
      const capital = code < 128 ? code < 91 && code > 47 : UPPER.test(word);
      const lower = isPlain(text, at, end) ? word : lowerOf(word);
      tokens.push({ start: at, end, kind: 'word', lower, capital });
      at = end;
    } else {
      const char = text[at] ?? '';
      // Two apostrophes or two backticks are a typewriter's double quotation mark.
      const double = (code === 39 || code === 96) && text.charCodeAt(at + 1) === code;
      const dots = code === 46 && text.startsWith('...', at);
      const end = at + (double ? 2 : dots ? 3 : 1);
      const kind = MARKS.has(char) ? 'mark' : 'point';
      tokens.push({
        start: at,
        end,
        kind,
        lower: double ? '"' : dots ? '…' : char,
        capital: false,
      });
      at = end;
    }
  }
  return tokens;
}
