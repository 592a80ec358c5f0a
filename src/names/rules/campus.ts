/** Universities that go by one word where a paragraph is about them: "Princeton and Stanford will meet". */
import type { Candidate } from '../hits/candidates.ts';
import { IS } from '../words/word-classes.ts';
import { isBeforeState } from './namesakes.ts';
import type { Reading } from './reading.ts';

const SCHOLARS =
  /\b(?:[Uu]niversit|[Cc]olleges?\b|campus|[Pp]rofessors?\b|students?\b|faculty\b|alumn|undergraduate|scholars?\b|tuition|admissions?\b|Ph\.D|Harvard\b|Yale\b|Ivy League)/;

/** Before a place to learn. */
const STUDIED =
  /\b(?:went to|attend(?:s|ed|ing)?|graduate[sd]? (?:of|from)|(?:study|studies|studied|studying|teach|teaches|taught|teaching|lectures?|lectured|degrees?|chair) (?:at|from)|(?:president|dean|provost) (?:of|at)) $/;
const REACH = 20;
/** The same of a town's university, which the town's name alone stands for only here. */
const AT_UNIVERSITY =
  /\b(?:(?:read|reading|studied|studying|studies) \p{L}+(?: \p{L}+){0,2}|studied|studying|taught|teaches|lectured|educated|(?:[Ss]tudents?|undergraduates?|don|dons|fellow|lecturer|scholar|scholarship|professor|degree|doctorate|PhD)(?: of \p{L}+)?) at $/u;
const FAR = 48;

/** "a student at Oxford": the university, and no town. */
export const isUniversitys = (
  { lore }: Candidate,
  { text, blockStart, start, words }: Reading,
): boolean =>
  lore.main === `University of ${words}` &&
  text.startsWith('at ', start - 3) &&
  AT_UNIVERSITY.test(text.slice(Math.max(blockStart, start - FAR), start));

/** True where a university's first word means the university, though the page has not named it in full. */
export function isCampus({ lore }: Candidate, reading: Reading): boolean {
  if (!lore.main.endsWith(' University') || reading.style !== 'plain') return false;
  const { page, text, blockStart, blockEnd, left, start, end, folded } = reading;
  // A town has the name as well: "in Princeton, N.J."
  if (left?.is(IS.in) || (left?.capital === true && !left.isOpener)) return false;
  if (reading.sport !== null || page.namings.hasAny(folded) || isBeforeState(page, end))
    return false;
  if (STUDIED.test(text.slice(Math.max(blockStart, start - REACH), start))) return true;
  return SCHOLARS.test(text.slice(blockStart, blockEnd));
}
