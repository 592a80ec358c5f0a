/** How headlines say who did something. */
import type { Reading } from './reading.ts';

/** Verbs of headlines in capitals: "NationsBank Wins Barnett" names NationsBank, and nothing longer. */
const VERBS = new Set(
  `accepts adds agrees aims approves asks backs bans beats begins blames buys calls cancels chooses closes cuts delays
  denies drops ends enters expands faces fails falls files fires gains gets gives goes halts hires hits holds joins keeps
  launches leads leaves loses makes meets merges moves names offers opens orders picks plans posts predicts promises
  rejects reports resigns returns rises says seeks sees sells sets settles shuts signs speaks sues takes tells threatens
  tries urges visits vows wants warns weighs wins`.split(/\s+/),
);

/** True for such a verb, folded. */
export const isHeadlineVerb = (folded: string): boolean => VERBS.has(folded);

/** True where the page says a word as a name alone: never "price" beside Nick Price. */
const isOnlyName = ({ page, folded }: Reading): boolean => !page.says(` ${folded}`);

/** "Price leads", where {@link isOnlyName}. */
export const isSubjectOfHeadline = (reading: Reading): boolean =>
  reading.right !== null && isHeadlineVerb(reading.right.folded) && isOnlyName(reading);

/** "BUSH SPEAKS", "BUSH, GORE MEET": a common word in capitals that stands where headlines have names. */
export const isHeadlined = (reading: Reading): boolean =>
  isSubjectOfHeadline(reading) || (reading.codes[reading.end] === COMMA && isOnlyName(reading));
const COMMA = 44;
