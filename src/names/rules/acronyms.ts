/** When letters on a page are an organisation's or a land's. */
import type { Candidate } from '../hits/candidates.ts';
import { areOf, explained } from './definitions.ts';
import type { Reading } from './reading.ts';

/** "GM", which is no manager of a team's, and no crop. */
const isCarmaker = ({ page, right }: Reading): boolean =>
  page.sport === null && right?.capital !== true && !CROPS.test(right?.folded ?? '');
const CROPS =
  /^(?:crops?|foods?|seeds?|plants?|maize|corn|soya?|rice|wheat|organisms?|products?|technology)$/;

/** "MIAMI (AP) -": in a dateline. */
const isAgency = ({ text, start, end, words }: Reading): boolean =>
  words === 'AP' && text[start - 1] === '(' && /^\) [-\u2013\u2014]/.test(text.slice(end, end + 3));

/** Two letters count after the full name; three where the page is no shouting and nothing else has them. */
export function fitsAcronym(candidate: Candidate, reading: Reading): boolean {
  const { page, start, style, words } = reading;
  if (MONTHS.has(words) && isBesideDigit(reading)) return false;
  if (page.namesInFull(candidate)) return true;
  const letters = words.replace(/\W/g, '');
  const meaning = explained(page, letters);
  if (meaning !== null) return areOf(meaning, candidate.lore.main);
  // Between capitals these are no words: "U.S.", "CNN", and the league that a wire's heading begins with.
  if (style === 'upper')
    return (
      letters !== words ||
      (letters.length > 2 && !/[AEIOUY]/.test(letters)) ||
      (start === page.starts[0] && page.sport !== null)
    );
  if (letters.length > 2 || letters === 'UN' || letters === 'EU') return true;
  if (letters === 'GM') return isCarmaker(reading);
  return candidate.kind === 'place' || isAgency(reading);
}

/** "DEC 27" is a day. */
const MONTHS = new Set('JAN FEB MAR APR JUN JUL AUG SEP OCT NOV DEC'.split(' '));
const isBesideDigit = ({ text, start, end }: Reading): boolean =>
  /^\d | \d$/.test(text.slice(Math.max(0, start - 2), end + 2));
