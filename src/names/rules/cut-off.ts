/** When a person's name is only a part of another. */
import { IS } from '../words/word-classes.ts';
import { after } from './context.ts';
import { suffixAfterComma } from './generations.ts';
import { isHeadlineVerb } from './headlines.ts';
import type { Reading } from './reading.ts';

/** What follows a person's name makes it another name: "Bush Administration", "Ken Griffey Jr.". */
export function isCutOff(reading: Reading, name: string): boolean {
  // "J. P. Morgan & Company", but "Lady Quill & Tony Bennett".
  if (reading.codes[reading.end + 1] === AMPERSAND)
    return reading.isOneWord || after(reading.codes, reading.end + 2)?.is(IS.given) !== true;
  if (isOfPartners(reading)) return true;
  const right = reading.capitalAfter ?? suffixAfterComma(reading);
  if (right === null) return false;
  if (right.folded === 'i' && right.gap === ' ') return true;
  if (right.is(IS.generation)) return !/\b(?:Jr|Sr|I|II|III|IV)\b/.test(name);
  if (right.is(IS.organisation) && reading.style !== 'upper') return true;
  if (right.gap !== ' ') return right.gap !== '/';
  if (reading.style !== 'plain') return false;
  return !right.is(IS.calendar | IS.title | IS.opener) && !isHeadlineVerb(right.folded);
}
const [A, AMPERSAND] = [97, 38] as const;

/** "Quill and Sons", "Quill and Associates": a firm. */
const isOfPartners = ({ text, codes, end }: Reading): boolean =>
  codes[end + 1] === A && text.startsWith(' and ', end) && PARTNERS.test(text.slice(end, end + 16));
const PARTNERS = /^ and (?:Sons?|Daughters|Co|Company|Partners|Associates|Brothers)\b/;
