/** Plain calendar days, without clocks or time zones, and the words English has for them. */
import type { Edtf } from '../../model.ts';
import { dayRange, isoDay } from '../../text/edtf.ts';
import { dotted, isMonth, MONTHS, NUMBERS, SHORT_WEEKDAYS, WEEKDAYS } from '../words/days.ts';

const FULL_WEEKDAYS = new Set([...WEEKDAYS, ...dotted(SHORT_WEEKDAYS)]);
/** Which of `words` begins with the first three letters of `word`. */
const indexOf = (words: readonly string[], word: string) =>
  words.findIndex((one) => one.startsWith(word.slice(0, 3)));
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 4;

/** Day of the week that a word names, 0 for Sunday, or -1: "Monday", "Mon.". */
export const weekdayOf = (word: string): number =>
  FULL_WEEKDAYS.has(word) ? indexOf(WEEKDAYS, word) : -1;

/** Month that a word names, 1 to 12, or -1: "August", "Aug.". */
export const monthOf = (word: string): number => (isMonth(word) ? indexOf(MONTHS, word) + 1 : -1);

/** A count in words or digits, or -1; "a" is one. */
export function countOf(word: string): number {
  if (/^(?:a|an)$/.test(word)) return 1;
  if (/^\d{1,2}$/.test(word)) return Number(word);
  return NUMBERS.indexOf(word);
}

/** Day of the month, or -1: "27", "27th". */
export function dayOfMonth(word: string): number {
  const match = /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.exec(word);
  return match ? Number(match[1]) : -1;
}

/** A year that an article of our time can speak of, or -1. */
export const yearOf = (word: string): number => (/^(?:19|20)\d\d$/.test(word) ? Number(word) : -1);

/** Day of the week of a day counted from 1970-01-01, 0 for Sunday. */
export const weekday = (day: number): number => (((day + FIRST_WEEKDAY) % 7) + 7) % 7;

/** The last such weekday that is not after the day. */
export const lastWeekday = (day: number, wanted: number): number =>
  day - ((weekday(day) - wanted + 7) % 7);

const two = (value: number) => String(value).padStart(2, '0');

/** `2018-08` of a year and a month; months beyond the year's ends go into the neighbours. */
export function monthDate(year: number, month: number): Edtf {
  const months = year * 12 + month - 1;
  return `${Math.floor(months / 12)}-${two((((months % 12) + 12) % 12) + 1)}`;
}

/** `2018-08-27`, or null where the month has no such day. */
export function dayDate(year: number, month: number, day: number): Edtf | null {
  const date = `${year}-${two(month)}-${two(day)}`;
  return dayRange(date) ? date : null;
}

/** An interval of days. */
export const daysDate = (first: number, last: number): Edtf =>
  first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`;

/** The publication date as far as it is known: each part is null where it could be several. */
export interface Published {
  date: Edtf;
  day: number | null;
  month: number | null;
  year: number | null;
}

/** Reads a publication date, or null where it is none. */
export function publishedOn(date: Edtf | null): Published | null {
  const range = date === null ? null : dayRange(date);
  if (!range || date === null) return null;
  const first = isoDay(range.first);
  const last = range.first === range.last ? first : isoDay(range.last);
  const same = (length: number) => first.slice(0, length) === last.slice(0, length);
  return {
    date,
    day: same(10) ? range.first : null,
    month: same(7) ? Number(first.slice(5, 7)) : null,
    year: same(4) ? Number(first.slice(0, 4)) : null,
  };
}
