/** Days of the week, months and small numbers, in lower case, as news writes them. */
const list = (words: string) => words.split(' ');

export const WEEKDAYS = list('sunday monday tuesday wednesday thursday friday saturday');
export const SHORT_WEEKDAYS = list('sun mon tue tues wed thu thur thurs fri sat');
export const MONTHS = list(
  'january february march april may june july august september october november december',
);
export const SHORT_MONTHS = list('jan feb mar apr jun jul aug sep sept oct nov dec');

/** Each with its full stop: "jan.", "tues.". */
export const dotted = (words: readonly string[]): string[] => words.map((word) => `${word}.`);

const MONTH_WORDS = new Set([...MONTHS, ...SHORT_MONTHS, ...dotted(SHORT_MONTHS)]);
/** True for a month in lower case, short forms included. */
export const isMonth = (lower: string): boolean => MONTH_WORDS.has(lower);

/** Small numbers in words, each at its own index. */
export const NUMBERS = list('zero one two three four five six seven eight nine ten eleven twelve');
