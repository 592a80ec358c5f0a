/**
 * The day that a plain text states on a line of its own before the story: "May 12, 2020", "Published: 12 May 2020,
 * 14:15 GMT". What is copied off a news page mostly has it.
 */
import type { Edtf } from '../model.ts';
import { dayOf } from './page-date.ts';

/** Lines with words in which the day of a story is looked for. */
const HEAD = 8;
/** Which month it is, `dayOf` knows. */
const [WEEKDAY, MONTH] = ['(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?', '[a-z]{3,9}\\.?'];
const DAY = `${WEEKDAY}(?:\\d{1,2} ${MONTH},? \\d{4}|${MONTH} \\d{1,2},? \\d{4}|\\d{4}-\\d\\d-\\d\\d)`;
const TIME =
  '\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:UTC|GMT|[A-Z]{2,4}))?(?: ?[+-]\\d{1,2}(?::?\\d\\d)?)?';
/** A change of a story ("Updated May 13") is not its publication. */
const LINE = new RegExp(
  `^(?:(?:first )?(?:published|posted|issued|date)(?: on)?:? )?(${DAY})(?:(?:,|T| at| [-|\\u00b7\\u2013\\u2014])? ?${TIME})?\\.?$`,
  'i',
);

/** The day of publication that the head of a text states on a line of its own; null for none, or for several. */
export function statedDay(text: string): Edtf | null {
  const days = new Set<Edtf>();
  const lines = text
    .split('\n', HEAD * 4)
    .map((line) => line.trim())
    .filter(Boolean);
  for (const line of lines.slice(0, HEAD)) {
    const day = dayOf(LINE.exec(line)?.[1] ?? '');
    if (day !== null) days.add(day);
  }
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : null;
}
