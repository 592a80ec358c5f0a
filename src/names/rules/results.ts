/** Lines of results and standings, which tell a page about teams where no word of it does. */
import type { Codes } from '../letters/codes.ts';
import type { PageText } from '../letters/page-text.ts';

/** "Monaco 3 Metz 1", "DETROIT 2 Dallas 2 (OT)", "Celtic 2 (Larsson 8, 70) Hearts 0". */
const SCORE =
  /^\p{Lu}[\p{L}.' -]{1,28} \d{1,3}(?: \([^)]{1,80}\))?,? \p{Lu}[\p{L}.' -]{1,28} \d{1,3}(?![\d.,/%-])/u;
/** "1. Bayern Munich 25 14 6 5 51 29 48". */
const STANDING = /^(?:\d{1,2}\. ?)?\p{Lu}[\p{L}\d.' -]{1,28}?(?: +\d{1,3}){6,8}$/u;
/** "MIAMI 17 9 .654 -". */
const PERCENTAGE = /^\p{Lu}[\p{L}.' -]{1,28}(?: +\d{1,3}){2,3} +1?\.\d{3}\b/u;

/** "Ajax (Netherlands) 2 Porto (Portugal) 0", as often in one paragraph as in lines. */
const PAIR = /\) \d{1,3} \p{Lu}[^()\d;]{2,30} \(\p{Lu}[^()\d]{2,20}\) \d{1,3}(?![\d.:])/gu;

/** Longer lines are sentences. */
const LONGEST = 120;
/** Pairs are looked for in so much of a page. */
const SAMPLE = 2000;
/** So many such lines are no chance. */
const FEWEST = 3;

/** True for a page with a table of results or standings. */
export function hasResults({ text, codes, starts }: PageText): boolean {
  let count = 0;
  for (let block = 0; block < starts.length - 1; block++) {
    const from = starts[block] as number;
    const to = (starts[block + 1] as number) - 1;
    if (to - from > LONGEST || to - from < 8 || !hasNumber(codes, from, to)) continue;
    const line = text.slice(from, to);
    if (!SCORE.test(line) && !STANDING.test(line) && !PERCENTAGE.test(line)) continue;
    count++;
    if (count === FEWEST) return true;
  }
  const sample = text.slice(0, SAMPLE);
  return hasBracketedNumber(sample) && (sample.match(PAIR)?.length ?? 0) >= FEWEST;
}

/** True for ") 2", which few pages have. */
function hasBracketedNumber(text: string): boolean {
  for (let at = text.indexOf(') '); at !== -1; at = text.indexOf(') ', at + 2))
    if (isDigit(text.charCodeAt(at + 2))) return true;
  return false;
}

const isDigit = (code: number): boolean => code > 47 && code < 58;

/** True for a number after a space, which few short lines have. */
function hasNumber(codes: Codes, from: number, to: number): boolean {
  for (let at = to - 1; at > from; at--) {
    const code = codes[at] as number;
    if (isDigit(code) && (codes[at - 1] === SPACE || codes[at - 1] === POINT)) return true;
  }
  return false;
}
const [SPACE, POINT] = [32, 46] as const;
