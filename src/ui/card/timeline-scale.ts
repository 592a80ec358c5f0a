/** Where dates stand on a drawn strip: plain arithmetic, in the strip's own units. */
import type { Edtf } from '../../model.ts';
import { dayRange, newYear, yearOf } from '../../text/edtf.ts';

/** Dots closer than this are stacked, so that each can be seen and pressed. */
const COLUMN = 9;
/** Higher stacks would leave the strip; the rest share the top place. */
const TALLEST = 3;
const EDGE = 8;
const YEAR_DAYS = 365.25;

/** A statement on the strip. */
export interface Dot {
  id: string;
  x: number;
  /** 0 on the line, then upwards. */
  level: number;
}
/** Where everything lies on a strip, in its own units. */
export interface Scale {
  dots: Dot[];
  /** The article's place, or null. */
  article: number | null;
  ticks: { x: number; year: number }[];
  /** Where years lie that the strip's ground counts. */
  xOfYear(year: number): { from: number; to: number };
}

const middle = (date: Edtf | null): number | null => {
  const range = dayRange(date);
  return range ? (range.first + range.last) / 2 : null;
};

/**
 * Lays dates out on a strip `width` wide, from whole year to whole year. Oldest first; undated ones
 * have no place. null where there are fewer than two different days to compare.
 */
export function timelineScale(
  statements: readonly { id: string; said: Edtf | null }[],
  published: Edtf | null,
  years: readonly { year: number }[],
  width: number,
): Scale | null {
  const dated = statements
    .map(({ id, said }) => ({ id, day: middle(said) }))
    .filter((one): one is { id: string; day: number } => one.day !== null)
    .sort((a, b) => a.day - b.day);
  const article = middle(published);
  const days = [...dated.map(({ day }) => day), ...(article === null ? [] : [article])];
  if (dated.length === 0 || new Set(days).size < 2) return null;
  const first = Math.min(...days.map(yearOf), ...years.map(({ year }) => year));
  const last = Math.max(...days.map(yearOf), ...years.map(({ year }) => year)) + 1;
  const [from, to] = [newYear(first), newYear(last)];
  const x = (day: number) => EDGE + ((day - from) / (to - from)) * (width - 2 * EDGE);
  const dots: Dot[] = [];
  let stack = { x: Number.NEGATIVE_INFINITY, level: 0, since: false };
  for (const { id, day } of dated) {
    const since = article !== null && day > article;
    const level = x(day) - stack.x < COLUMN ? stack.level + 1 : 0;
    // What was said since the article never stands before its line, however close.
    stack = { x: level > 0 && since === stack.since ? stack.x : x(day), level, since };
    dots.push({ id, x: stack.x, level: Math.min(level, TALLEST) });
  }
  return {
    dots,
    article: article === null ? null : x(article),
    ticks: ticksOf(first, last, width).map((year) => ({ year, x: x(newYear(year)) })),
    xOfYear: (year) => ({ from: x(newYear(year)), to: x(newYear(year) + YEAR_DAYS) }),
  };
}

/** Years to write below the strip: as many as fit, evenly apart, from the first on. */
function ticksOf(first: number, last: number, width: number): number[] {
  const fit = Math.max(2, Math.floor(width / 44));
  const stride = [1, 2, 5, 10, 20, 50, 100].find((years) => (last - first) / years <= fit) ?? 2_000;
  const ticks: number[] = [];
  for (let year = Math.ceil(first / stride) * stride; year < last; year += stride) ticks.push(year);
  return ticks;
}
