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

const AMONG = 'Airlines and ';

/** True where the hit stands for an airline that the page has named, as "American Airlines". */
export function isCarrier(reading: Reading): boolean {
  if (!reading.isOneWord || reading.folded !== 'american') return false;
  const { page, text, start, left, right } = reading;
  if (text.slice(start - AMONG.length, start) === AMONG) return true;
  if (left !== null && (ARTICLES.has(left.folded) || (left.capital && !left.isOpener)))
    return false;
  if (right !== null && !VERBS.has(right.folded)) return false;
  return page.says('American Airlines');
}
