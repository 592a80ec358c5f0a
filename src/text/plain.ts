/**
 * Text from outside as text that can be shown beside ours: without control characters, without the signs
 * that turn the order of what stands around them (a name of U+202E and "norcam" would read "macron"),
 * and without towers of marks that reach over other lines.
 */

/** Embeddings, overrides and isolates. Plain marks of direction (U+200E, U+200F, U+061C) turn nothing. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;
const CONTROL = /[\p{Cc}\u2028\u2029]/gu;
/** As {@link CONTROL}, but for what parts lines and columns. */
const CONTROL_IN_WORDS = /(?![\t\n\r])[\p{Cc}\u2028\u2029]/gu;
/** More marks than any script puts on one letter. */
const TOWER = /(?<=\p{M}{4})\p{M}/gu;

/** What is shown in one line, such as a name or a title. */
export const plainLine = (text: string): string =>
  text.toWellFormed().replace(TURNING, '').replace(CONTROL, ' ').replace(TOWER, '').trim();

/** Words that keep their length, since offsets count them: a space for each sign. */
export const plainWords = (text: string): string =>
  text
    .toWellFormed()
    .replace(TURNING, ' ')
    .replace(CONTROL_IN_WORDS, ' ')
    .replace(TOWER, (sign) => ' '.repeat(sign.length));

/** True where there is something to see. */
export const isVisible = (text: string): boolean => /[^\s\p{C}\p{M}]/u.test(text);
