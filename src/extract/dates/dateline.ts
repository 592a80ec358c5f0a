/** The day that agencies write at the head of a report: "PARIS, August 27. /TASS/", "RENO, Nev., Jan. 10 (AP)". */
import type { Edtf } from '../../model.ts';
import { blocksOf } from '../../text/blocks.ts';
import { dayRange, isoDay } from '../../text/edtf.ts';
import { dayDate, dayOfMonth, monthOf, type Published } from './calendar.ts';

/** The day of a dateline and its words. */
export interface Dateline {
  date: Edtf;
  words: string;
}

const BLOCKS = 8;
const DATELINE =
  /^\p{Lu}{2}[\p{Lu} .'’-]{0,40}(?:, [\p{L}.]{2,12})?,? ([A-Z][a-z]{2,8}\.?) (\d{1,2})\b[.,]? {0,2}(?:[/(—–-]|\p{Lu})/u;

/** The dateline where the publication date is known to the month or year only and agrees with it, or null. */
export function datelineOf(text: string, known: Published | null): Dateline | null {
  if (!known || known.day !== null || known.year === null) return null;
  const range = dayRange(known.date);
  for (const { start, end } of blocksOf(text.slice(0, 4000)).slice(0, BLOCKS)) {
    const match = DATELINE.exec(text.slice(start, Math.min(end, start + 100)));
    const [, monthName = '', dayName = ''] = match ?? [];
    const month = monthOf(monthName.toLowerCase());
    const day = dayOfMonth(dayName);
    if (month < 0 || day < 0) continue;
    const date = dayDate(known.year, month, day);
    if (date && range && date >= isoDay(range.first) && date <= isoDay(range.last))
      return { date, words: `${monthName} ${dayName}` };
  }
  return null;
}
