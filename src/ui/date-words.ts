/** EDTF dates in words, by `Intl`, in UTC: a date is a day on a calendar, not an instant. */
import type { Edtf } from '../model.ts';
import { DAY_MS, dayRange } from '../text/edtf.ts';

type Precision = 'year' | 'month' | 'day';

/** How certain a date is, by the mark at its end. */
export type Certainty = 'certain' | 'about' | 'uncertain';

/** How certain a date calls itself. */
export const certaintyOf = (date: Edtf): Certainty =>
  /[?%]/.test(date) ? 'uncertain' : date.includes('~') ? 'about' : 'certain';

const precisionOf = (date: string): Precision =>
  date.length >= 10 ? 'day' : date.length >= 7 ? 'month' : 'year';

/** Made once for each way of writing: making one takes longer than writing a card's dates with it. */
const formats: Record<string, Intl.DateTimeFormat> = {};

function format(precision: Precision, language: string): Intl.DateTimeFormat {
  const key = precision + language;
  formats[key] ??= new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: precision === 'year' ? undefined : 'long',
    day: precision === 'day' ? 'numeric' : undefined,
  });
  return formats[key];
}

/**
 * A date in full: "27 August 2018", "August 2018", "15–16 February 2025". Its certainty is left to
 * the caller. A date this product cannot read is given back as it is.
 */
export function dateWords(date: Edtf, language: string): string {
  const range = dayRange(date);
  if (!range) return date;
  const [from = '', to = from] = date.replace(/[~?%]/g, '').split('/');
  const precision = precisionOf(from.length < to.length ? from : to);
  const formatter = format(precision, regional(language));
  const start = new Date(range.first * DAY_MS);
  return from === to
    ? formatter.format(start)
    : formatter.formatRange(start, new Date(range.last * DAY_MS));
}

/** Day before month, as most of the world writes it; Intl's bare `en` is American. */
export const regional = (language: string) => (language === 'en' ? 'en-GB' : language);

/** From one date to another, in the coarsest unit that says it; negative where `to` is earlier. */
export interface Distance {
  value: number;
  unit: Precision | 'week';
}

/**
 * How far `said` lies from `published`, rounded down, in a unit no finer than the vaguer of the two;
 * null where one of them is no date. `{value: 0, unit: 'day'}` is the same day.
 */
export function distance(said: Edtf, published: Edtf): Distance | null {
  const a = dayRange(said);
  const b = dayRange(published);
  if (!a || !b) return null;
  const from = Math.round((a.first + a.last) / 2);
  const to = Math.round((b.first + b.last) / 2);
  const vague = Math.max(a.last - a.first, b.last - b.first);
  const sign = Math.sign(from - to);
  const days = Math.abs(from - to);
  const months = wholeMonths(Math.min(from, to), Math.max(from, to));
  if (months >= 12) return { value: sign * Math.floor(months / 12), unit: 'year' };
  if (vague > 31) return null;
  if (months >= 2) return { value: sign * months, unit: 'month' };
  if (vague > 7) return null;
  if (days >= 14) return { value: sign * Math.floor(days / 7), unit: 'week' };
  return { value: sign * days, unit: 'day' };
}

/** Whole months of the calendar from one day to a later one. */
function wholeMonths(from: number, to: number): number {
  const [a, b] = [new Date(from * DAY_MS), new Date(to * DAY_MS)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  return months - (b.getUTCDate() < a.getUTCDate() ? 1 : 0);
}

/** A distance as a length: "6 years", "3 semaines". */
export const spanWords = ({ value, unit }: Distance, language: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.abs(value),
  );

/** A distance from today: "6 years ago", "yesterday"; "last year" would be too loose. */
export const agoWords = ({ value, unit }: Distance, language: string): string =>
  new Intl.RelativeTimeFormat(language, {
    numeric: unit === 'day' ? 'auto' : 'always',
  }).format(value, unit);
