/** Finds the phrases of `date-rows.ts` among words, and works out the dates they mean. */
import type { Edtf } from '../model.ts';
import { countOf, dayOfMonth, monthOf, type Published, weekdayOf, yearOf } from './calendar.ts';
import { DATE_ROWS, type DateRow } from './date-rows.ts';

const UNITS = ['day', 'week', 'month', 'year', 'decade'];

type Slot = (word: string) => number;

const SLOTS: Record<string, Slot> = {
  WEEKDAY: weekdayOf,
  MONTH: monthOf,
  DAY: dayOfMonth,
  YEAR: yearOf,
  COUNT: countOf,
  UNIT: (word) => UNITS.indexOf(word.replace(/s$/, '')),
  PART: (word) => ['morning', 'afternoon', 'evening'].indexOf(word),
};

/** A row ready to match: each word a list of plain words, or a slot. */
const matchers = DATE_ROWS.map((row) => ({
  row,
  parts: row.phrase.split(' ').map((part) => SLOTS[part] ?? part.split('|')),
}));

/** A phrase for a date found in a list of words. */
export interface FoundPhrase {
  row: DateRow;
  slots: number[];
  /** How many words it takes. */
  length: number;
}

/** The phrase that begins with `words[at]` (in lower case), or null. */
export function phraseAt(words: string[], at: number): FoundPhrase | null {
  for (const { row, parts } of matchers) {
    const slots: number[] = [];
    const fits = parts.every((part, index) => {
      const word = words[at + index];
      if (word === undefined) return false;
      if (typeof part !== 'function') return part.includes(word);
      const value = part(word);
      slots.push(value);
      return value >= 0;
    });
    if (fits) return { row, slots, length: parts.length };
  }
  return null;
}

/** The date a phrase means, or null where the publication date is not known closely enough. */
export function dateOf({ row, slots }: FoundPhrase, published: Published | null): Edtf | null {
  const { day = null, month = null, year = null } = published ?? {};
  const known =
    row.needs === 'nothing' ||
    (row.needs === 'day' && day !== null) ||
    (row.needs === 'month' && month !== null) ||
    (row.needs === 'year' && year !== null);
  return known ? row.date(slots, { day: day ?? 0, month: month ?? 0, year: year ?? 0 }) : null;
}
