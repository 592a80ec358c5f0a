/**
 * A text's UTF-16 units as numbers. Reading a character from an array takes a third of the time that asking
 * a string does, which the engine may store in six ways, and nothing need look whether it is past the end.
 */

/** The units of a text, then {@link PAST} zeros at least. */
export type Codes = Uint16Array;

/** As many zeros follow as any rule looks ahead. */
const PAST = 4;

/** Texts up to this are read into one array, used again and again: most pages. */
const SHARED = 65_536;
const shared = new Uint16Array(SHARED + PAST);

/** The units of `texts`, each with a line break before it. The array holds until the next call. */
export function codesOfLines(texts: readonly string[]): Codes {
  const length = texts.reduce((sum, text) => sum + text.length + 1, 0);
  const codes = length > SHARED ? new Uint16Array(length + PAST) : shared;
  let at = 0;
  for (const text of texts) {
    codes[at++] = 10;
    write(text, codes, at);
    at += text.length;
  }
  codes.fill(0, length, length + PAST);
  return codes;
}

/** The units of a short text. The array holds until the next call. */
export function codesOf(text: string): Codes {
  const { length } = text;
  const codes = length > SHARED ? new Uint16Array(length + PAST) : shared;
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
  codes.fill(0, length, length + PAST);
  return codes;
}

const encoder = new TextEncoder();
const bytes = new Uint8Array(4096);

/** Most paragraphs are ASCII: the encoder copies those in a fourth of the time. */
function write(text: string, codes: Codes, from: number): void {
  const { length } = text;
  if (length <= bytes.length) {
    const { read, written } = encoder.encodeInto(text, bytes);
    if (read === length && written === length) {
      codes.set(bytes.subarray(0, length), from);
      return;
    }
  }
  for (let at = 0; at < length; at++) codes[from + at] = text.charCodeAt(at);
}

/**
 * The text of codes[start, end): a copy that keeps nothing else alive, as a slice would. (Spread out as
 * arguments, the same takes five times as long.)
 */
export const textOf = (codes: Codes, start: number, end: number): string =>
  Reflect.apply(String.fromCharCode, null, codes.subarray(start, end));
