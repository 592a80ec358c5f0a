/** Finds the phrases of `date-rows.ts` among words, and works out the dates they mean. */
import type { Edtf } from '../../model.ts';
import {
  dotted,
  isMonth,
  MONTHS,
  NUMBERS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from '../words/days.ts';
import { countOf, dayOfMonth, monthOf, type Published, weekdayOf, yearOf } from './calendar.ts';
import { DATE_ROWS, type DateRow } from './date-rows.ts';
import { PARTS } from './date-words.ts';

const UNITS = ['day', 'week', 'month', 'year', 'decade'];
/** What each takes to be known of the date that it is counted from. */
const UNIT_NEEDS = ['day', 'day', 'month', 'year', 'year'] as const;

type Slot = (word: string) => number;
type Part = Slot | string[];

const SLOTS: Record<string, Slot> = {
  WEEKDAY: weekdayOf,
  MONTH: monthOf,
  DAY: dayOfMonth,
  YEAR: yearOf,
  DECADE: (word) => (/^(?:19|20)\d0s$/.test(word) ? Number.parseInt(word, 10) : -1),
  COUNT: countOf,
  UNIT: (word) => (PARTS.test(word) ? 0 : UNITS.indexOf(word.replace(/s$/, ''))),
  SPAN: (word) => ['', 'week', 'month', 'year'].indexOf(word),
  PART: (word) => (PARTS.test(word) ? 0 : -1),
};

/** The rows ready to match, with and without the words that may be missing: each word a list of plain words, or a slot. */
const matchers = DATE_ROWS.flatMap((row) =>
  [/\?/g, / \S+\?/g].map((mark) => ({
    row,
    parts: row.phrase
      .replace(mark, '')
      .split(' ')
      .map((part): Part => SLOTS[part] ?? part.split('|')),
  })),
);

/** Words that slots take, to ask before anything else: most words of an article begin no phrase at all. */
const SAMPLES = [
  ...[...WEEKDAYS, ...dotted(SHORT_WEEKDAYS), ...MONTHS, ...SHORT_MONTHS, ...dotted(SHORT_MONTHS)],
  ...['a', 'an', ...NUMBERS],
];
const fits = (part: Part | undefined, word: string) =>
  typeof part === 'function' ? part(word) >= 0 : (part ?? []).includes(word);
const literals = matchers.flatMap(({ parts: [first] }) => (typeof first === 'object' ? first : []));
const byFirstWord = new Map(
  [...SAMPLES, ...literals].map((word) => [
    word,
    matchers.filter(({ parts: [first] }) => fits(first, word)),
  ]),
);
const NONE: typeof matchers = [];
const isDigit = (code: number) => code > 47 && code < 58;
const byNumber = matchers.filter(({ parts: [first] }) => typeof first === 'function');

/** A phrase for a date found in a list of words. */
export interface FoundPhrase {
  row: DateRow;
  slots: number[];
  /** How many words it takes. */
  length: number;
}

/** "mid-March", as near as a date tells. */
const withoutMid = (word: string) => (word.startsWith('mid-') ? word.slice(4) : word);

/** The phrase that begins with `words[at]` (in lower case), or null. */
export function phraseAt(words: string[], at: number): FoundPhrase | null {
  const first = withoutMid(words[at] ?? '');
  const rows = isDigit(first.charCodeAt(0)) ? byNumber : (byFirstWord.get(first) ?? NONE);
  for (const { row, parts } of rows) {
    const slots: number[] = [];
    const matches = parts.every((part, index) => {
      const word = words[at + index];
      if (word === undefined) return false;
      if (typeof part !== 'function') return part.includes(word);
      const value = part(withoutMid(word));
      slots.push(value);
      return value >= 0;
    });
    if (!matches) continue;
    // "Tuesday, 14 May": the day of the month tells more than the day of the week.
    const next = at + (words[at + 1] === ',' ? 2 : 1);
    const word = words[next] ?? '';
    const isDated = /^\d/.test(word) || isMonth(word);
    const day = row.phrase === 'WEEKDAY' && isDated ? phraseAt(words, next) : null;
    return day && /^(?:DAY|MONTH) (?:DAY|MONTH)/.test(day.row.phrase)
      ? { ...day, length: next - at + day.length }
      : { row, slots, length: parts.length };
  }
  return null;
}

/** The date a phrase means, seen from another, or null where that is not known closely enough. */
export function dateOf({ row, slots }: FoundPhrase, from: Published | null): Edtf | null {
  const { date = '', day = null, month = null, year = null } = from ?? {};
  const needs = row.needs === 'unit' ? UNIT_NEEDS[slots.at(-1) ?? 0] : row.needs;
  const isKnown =
    row.needs === undefined ? from || !row.told : needs && { day, month, year }[needs] !== null;
  return isKnown
    ? row.date(slots, { date, day: day ?? 0, month: month ?? 0, year: year ?? 0 })
    : null;
}
