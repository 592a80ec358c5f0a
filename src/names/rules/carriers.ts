/** "American", where it is American Airlines: a noun without an article. */
import type { Reading } from './reading.ts';

const VERBS = new Set(
  'said says will would has had is was plans planned flies flew lost reported announced and also declined expects operates agreed cut raised'.split(
    ' ',
  ),
);
/** Before it a person or a people is meant. */
const ARTICLES = new Set(
  'a an the one every each any no another this that first only average young old black white native african and or'.split(
    ' ',
  ),
);

const AMONG = ['Airlines and ', 'Airways and '];
/** What tells that a page is about airlines, where it does not write this one out. */
const RIVALS =
  /\b(?:United|Continental|Northwest) Airlines\b|\bDelta Air ?[Ll]ines\b|\bUS Airways\b/;
const COMMA = 44;

/** True where the hit stands for an airline that the page has named, as "American Airlines". */
export function isCarrier(reading: Reading): boolean {
  if (!reading.isOneWord || reading.folded !== 'american') return false;
  const { page, text, codes, start, end, left, right } = reading;
  if (AMONG.some((words) => text.startsWith(words, start - words.length))) return true;
  if (left !== null && (ARTICLES.has(left.folded) || (left.capital && !left.isOpener)))
    return false;
  if (right !== null && !VERBS.has(right.folded)) return false;
  if (page.says('American Airlines')) return true;
  // "American, the largest", but not "American, British".
  const isSubject = right !== null || (codes[end] === COMMA && text.startsWith(' the ', end + 1));
  return isSubject && page.says(RIVALS);
}
