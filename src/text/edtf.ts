/**
 * The part of EDTF (ISO 8601-2) that facts use: year, month or day, an interval of two of them, and
 * `~` (approximate) or `?` (uncertain) at the end. Checked against the `edtf` package in tests; that
 * package itself is larger than a content script may be.
 */
import type { Edtf } from '../model.ts';

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;
/** Stands for the day of what has no date: before every day. */
export const UNDATED = -1_000_000;

/** The first and the last day that a date can mean, as days since 1970-01-01. */
export interface DayRange {
  first: number;
  last: number;
}

/** The calendar repeats itself after so many years. */
const CYCLE = 400;
const CYCLE_DAYS = 146_097;

/** A cycle later and back: `Date.UTC` takes the years up to 99 for those of the twentieth century. */
const dayNumber = (year: number, month: number, day: number) =>
  Date.UTC(year + CYCLE, month, day) / DAY_MS - CYCLE_DAYS;

function pointRange(text: string): DayRange | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined)
    return { first: dayNumber(year, 0, 1), last: dayNumber(year, 11, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  const days = new Date(Date.UTC(year + CYCLE, month, 0)).getUTCDate();
  if (match[3] === undefined)
    return { first: dayNumber(year, month - 1, 1), last: dayNumber(year, month - 1, days) };
  const day = Number(match[3]);
  if (day < 1 || day > days) return null;
  return { first: dayNumber(year, month - 1, day), last: dayNumber(year, month - 1, day) };
}

/** The days a date covers, or null where there is none, or none of this part of EDTF. */
export function dayRange(date: Edtf | null): DayRange | null {
  if (date === null) return null;
  const parts = date.split('/');
  if (parts.length > 2) return null;
  const ranges = parts.map(pointRange);
  const from = ranges[0];
  const to = ranges.at(-1);
  if (!from || !to || from.first > to.last) return null;
  return { first: from.first, last: to.last };
}

/** True for a date this product reads. */
export const isEdtf = (date: string): boolean => dayRange(date) !== null;

/** Orders by the last day a date can mean, undated first. For "newest first", reverse it. */
export function compareDates(a: Edtf | null, b: Edtf | null): number {
  const x = dayRange(a);
  const y = dayRange(b);
  if (!x || !y) return x ? 1 : y ? -1 : 0;
  return x.last - y.last || x.first - y.first;
}

/** The ISO day (`2018-08-27`) of a count of days since 1970-01-01. */
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Today by the reader's own clock. */
export function today(now = new Date()): Edtf {
  const here = now.getTime() - now.getTimezoneOffset() * 60_000;
  return isoDay(Math.floor(here / DAY_MS));
}

/** The first day of a year, in days since 1970-01-01. */
export const newYear = (year: number): number => dayNumber(year, 0, 1);

/** The year of a day since 1970-01-01. */
export const yearOf = (day: number): number => new Date(day * DAY_MS).getUTCFullYear();
