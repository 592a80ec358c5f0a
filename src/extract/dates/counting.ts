/** Days, weeks and months counted from a date that is known. */
import type { Edtf } from '../../model.ts';
import { isoDay } from '../../text/edtf.ts';
import { dayDate, daysDate, lastWeekday, monthDate, weekday } from './calendar.ts';

/** A date of which the needed parts are known; the others are 0. */
export interface Known {
  date: Edtf;
  day: number;
  month: number;
  year: number;
}

const SUNDAY = 0;
export const MONDAY = 1;
const SATURDAY = 6;

/** The day, week (Monday to Sunday), month, year or decade that lies `by` units behind a date. */
export function moved(unit: number, by: number, { day, month, year }: Known): Edtf {
  const monday = lastWeekday(day, MONDAY) + 7 * by;
  if (unit === 0) return isoDay(day + by);
  if (unit === 1) return daysDate(monday, monday + 6);
  return unit === 2 ? monthDate(year, month + by) : String(year + by * (unit === 4 ? 10 : 1));
}

/** As {@link moved}, by a count of units; weeks, months and years only about so. */
export function counted(unit: number, by: number, from: Known): Edtf | null {
  if (Math.abs(by) > 99) return null;
  if (unit === 0) return moved(0, by, from);
  return `${unit === 1 ? isoDay(from.day + 7 * by) : moved(unit, by, from)}~`;
}

/** The last such day and month that is not after the publication date. */
export const monthDay = (
  month: number,
  day: number,
  { day: published, year }: Known,
): Edtf | null => {
  const date = dayDate(year, month, day);
  const isLater = date !== null && date > isoDay(published);
  return isLater ? dayDate(year - 1, month, day) : date;
};

/** The weekend that lies behind the publication date, or is going on. */
export function weekend({ day }: Known): Edtf {
  if (weekday(day) === SATURDAY) return isoDay(day);
  const sunday = lastWeekday(day, SUNDAY);
  return daysDate(sunday - 1, sunday);
}
