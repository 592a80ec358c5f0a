/**
 * A text's UTF-16 units as numbers. Reading a character from an array takes a third of the time that asking
 * a string does, which the engine may store in six ways, and nothing need look whether it is past the end.
 */

/** The units of a text, then {@link PAST} zeros at least. */
export type Codes = Uint16Array;

/** No rule looks further past the end of a text than so many characters. */
const PAST = 4;

/** Texts up to this are read into one array, used again and again: most pages. */
const SHARED = 65_536;
const shared = new Uint16Array(SHARED + PAST);

/** An array for so many units, with zeros after them. It is shared, and holds until the next call. */
export function room(length: number): Codes {
  const codes = length > SHARED ? new Uint16Array(length + PAST) : shared;
  codes.fill(0, length, length + PAST);
  return codes;
}

/** The units of a short text. The array holds until the next call. */
export function codesOf(text: string): Codes {
  const { length } = text;
  const codes = room(length);
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

/** A function takes only so many arguments: a word with more marks on it is put together from halves. */
const MOST_ARGUMENTS = 8_192;

/**
 * The text of codes[start, end): a copy that keeps nothing else alive, as a slice would. (Spread out as
 * arguments, the same takes five times as long.)
 */
export function textOf(codes: Codes, start: number, end: number): string {
  if (end - start <= MOST_ARGUMENTS)
    return Reflect.apply(String.fromCharCode, null, codes.subarray(start, end));
  const middle = (start + end) >>> 1;
  return textOf(codes, start, middle) + textOf(codes, middle, end);
}
