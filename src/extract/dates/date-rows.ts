/**
 * English phrases for a date, as rows: the phrase, and what it means seen from the publication date; each has an
 * example in the tests. chrono-node's English part was measured instead, over the same articles: 13 kB gzipped, nearly a
 * quarter of what the whole of extract/ may be, and about five times as long as these rows; it resolves a weekday to
 * the nearest one, so often to the future, where reported speech needs the past; and which of a sentence's dates is
 * that of the saying, which is most of the work (`dates.ts`), would be left to do.
 */
import type { Edtf } from '../../model.ts';
import { isoDay } from '../../text/edtf.ts';
import { dayDate, daysDate, lastWeekday, monthDate } from './calendar.ts';
import { counted, type Known, MONDAY, monthDay, moved, weekend } from './counting.ts';

/**
 * The words of a phrase: a plain word, several with `|`, with `?` what may be missing, or a slot in capitals, which takes
 * WEEKDAY, MONTH, DAY (of the month), YEAR, DECADE, COUNT, UNIT (day or a part of it, week …), SPAN
 * (week, month, year) or PART (morning …).
 */
export interface DateRow {
  phrase: string;
  /** True where it is a date only with the name of an occasion behind it: "a 2018 speech", not "the 2018 race". */
  named?: true;
  /** True where it is seen from the date told before it, and not from that of the publication: "a day later". */
  told?: true;
  /** What the phrase needs to know of the date it is seen from; a unit: as much as its UNIT or SPAN takes. */
  needs?: 'day' | 'month' | 'year' | 'unit';
  /** The date, from the slots' values in order and the date it is seen from; null for none. */
  date(slots: number[], from: Known): Edtf | null;
}

/** A time that no date tells. */
const UNDATED = { told: true, date: () => null } as const;

/** A year is the whole date. */
const YEAR_ALONE: Omit<DateRow, 'phrase'> = {
  date: ([year = 0]) => String(year),
};
const DECADE_ALONE: Omit<DateRow, 'phrase'> = {
  date: ([year = 0]) => `${year}/${year + 9}`,
};
/** The date told before, as it is. */
const AS_TOLD: Omit<DateRow, 'phrase'> = {
  told: true,
  date: (_, { date }) => date,
};

/** Longer phrases stand before those they begin with. */
export const DATE_ROWS: DateRow[] = [
  {
    phrase: 'MONTH DAY ,? YEAR',
    date: ([month = 0, day = 0, year = 0]) => dayDate(year, month, day),
  },
  {
    phrase: 'DAY MONTH ,? YEAR',
    date: ([day = 0, month = 0, year = 0]) => dayDate(year, month, day),
  },
  {
    phrase: 'MONTH ,? YEAR',
    date: ([month = 0, year = 0]) => monthDate(year, month),
  },
  {
    phrase: 'MONTH DAY last year',
    needs: 'year',
    date: ([month = 0, day = 0], { year }) => dayDate(year - 1, month, day),
  },
  {
    phrase: 'DAY MONTH last year',
    needs: 'year',
    date: ([day = 0, month = 0], { year }) => dayDate(year - 1, month, day),
  },
  {
    phrase: 'MONTH of? last year',
    needs: 'year',
    date: ([month = 0], { year }) => monthDate(year - 1, month),
  },
  {
    phrase: 'MONTH DAY',
    needs: 'day',
    date: ([month = 0, day = 0], known) => monthDay(month, day, known),
  },
  {
    phrase: 'DAY MONTH',
    needs: 'day',
    date: ([day = 0, month = 0], known) => monthDay(month, day, known),
  },
  {
    phrase: 'last MONTH',
    needs: 'month',
    date: ([month = 0], { month: now, year }) => monthDate(year - (month < now - 1 ? 0 : 1), month),
  },
  {
    phrase: 'MONTH',
    needs: 'month',
    date: ([month = 0], { month: now, year }) => monthDate(month > now ? year - 1 : year, month),
  },
  {
    phrase: 'last WEEKDAY',
    needs: 'day',
    date: ([wanted = 0], { day }) => isoDay(lastWeekday(day - 1, wanted)),
  },
  {
    phrase: 'WEEKDAY of? last week',
    needs: 'day',
    date: ([wanted = 0], { day }) => isoDay(lastWeekday(day, MONDAY) - 7 + ((wanted + 6) % 7)),
  },
  {
    phrase: 'WEEKDAY',
    needs: 'day',
    date: ([wanted = 0], { day }) => isoDay(lastWeekday(day, wanted)),
  },
  {
    phrase: 'COUNT UNIT ago',
    needs: 'unit',
    date: ([count = 0, unit = 0], known) => counted(unit, -count, known),
  },
  {
    phrase: 'COUNT UNIT earlier|before',
    told: true,
    needs: 'unit',
    date: ([count = 0, unit = 0], from) => counted(unit, -count, from),
  },
  {
    phrase: 'a fortnight ago',
    needs: 'day',
    date: (_, known) => counted(1, -2, known),
  },
  {
    phrase: 'last|this|the weekend',
    needs: 'day',
    date: (_, known) => weekend(known),
  },
  {
    phrase: 'last|yesterday night|evening',
    needs: 'day',
    date: (_, { day }) => isoDay(day - 1),
  },
  {
    phrase: 'day before yesterday',
    needs: 'day',
    date: (_, { day }) => isoDay(day - 2),
  },
  {
    phrase: 'yesterday',
    needs: 'day',
    date: (_, { day }) => isoDay(day - 1),
  },
  {
    phrase: 'today|tonight',
    needs: 'day',
    date: (_, { day }) => isoDay(day),
  },
  {
    phrase: 'this|earlier PART',
    needs: 'day',
    date: (_, { day }) => isoDay(day),
  },
  {
    phrase: 'last SPAN',
    needs: 'unit',
    date: ([unit = 0], known) => moved(unit, -1, known),
  },
  {
    phrase: 'this week',
    needs: 'day',
    date: (_, { day }) => daysDate(lastWeekday(day, MONDAY), day),
  },
  {
    phrase: 'this SPAN',
    needs: 'unit',
    date: ([unit = 0], known) => moved(unit, 0, known),
  },
  { phrase: 'in|during early|late? YEAR', ...YEAR_ALONE },
  { phrase: 'early|late|recently|back as YEAR', ...YEAR_ALONE },
  { phrase: 'spring|summer|autumn|fall|winter of? YEAR', ...YEAR_ALONE },
  { phrase: 'a|his|her|their|the YEAR', named: true, ...YEAR_ALONE },
  { phrase: 'in|during the early|mid|late? DECADE', ...DECADE_ALONE },
  { phrase: 'at the|that time', ...AS_TOLD },
  { phrase: 'that was when', ...AS_TOLD },
  {
    phrase: 'that UNIT',
    told: true,
    needs: 'unit',
    date: ([unit = 0], from) => moved(unit, 0, from),
  },
  {
    phrase: 'the|that same UNIT',
    told: true,
    needs: 'unit',
    date: ([unit = 0], from) => moved(unit, 0, from),
  },
  {
    phrase: 'the next|following UNIT',
    told: true,
    needs: 'unit',
    date: ([unit = 0], from) => moved(unit, 1, from),
  },
  {
    phrase: 'the previous UNIT',
    told: true,
    needs: 'unit',
    date: ([unit = 0], from) => moved(unit, -1, from),
  },
  {
    phrase: 'COUNT UNIT later',
    told: true,
    needs: 'unit',
    date: ([count = 0, unit = 0], from) => counted(unit, count, from),
  },
  { phrase: 'days|weeks|months|years|decades ago|earlier|before|later', ...UNDATED },
  { phrase: 'last|this spring|summer|autumn|fall|winter', ...UNDATED },
  { phrase: 'back then', ...UNDATED },
  { phrase: 'in those days', ...UNDATED },
  { phrase: 'as a young', ...UNDATED },
  { phrase: 'in|before his|her youth|childhood|lifetime|death', ...UNDATED },
  { phrase: 'who died', ...UNDATED },
];
