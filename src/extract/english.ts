/** Whether a text is in English: the rules read no other language, and must not guess at one. */
import type { Token } from './words/tokens.ts';
import { set } from './words/words.ts';

/** Words that English cannot do without, and that are common words of no language beside it. */
const COMMON = set('the and to that with his said from by this have');
/** Their least part of all words. In English news it is 15 in 100, in German, French or Spanish next to none. */
const LEAST = 0.025;
/** So few words tell no language, and so many do. */
const FEW = 25;
const MANY = 200;

/** False for a text that is long enough to tell, and in another language. */
export function isEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let common = 0;
  for (let at = 0; at < tokens.length && words < MANY; at++) {
    const { kind, lower } = tokens[at] as Token;
    if (kind !== 'word') continue;
    words++;
    if (COMMON.has(lower)) common++;
  }
  return words < FEW || common >= LEAST * words;
}
