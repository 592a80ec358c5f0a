/** The blocks of a page as one text, a line each, so that a place in it is one number. */
import { inWord, START } from './characters.ts';
import { type Codes, room } from './codes.ts';
import { slugLength } from './slug.ts';

export interface PageText {
  readonly text: string;
  /** The text's characters, until the next page is read. */
  readonly codes: Codes;
  /** Where names may begin, in order. */
  readonly begins: readonly number[];
  /** Where each block starts, and where one after the last would: a line break lies before each. */
  readonly starts: readonly number[];
}

/** The page that has these blocks. */
export function pageText(blocks: readonly string[]): PageText {
  const starts = [1];
  let start = 1;
  for (const block of blocks) {
    start += block.length + 1;
    starts.push(start);
  }
  const text = ['', ...blocks, ''].join('\n');
  const read = readText(text);
  // "GOLF-WOODS LEADS": the slug's dash joins no word to another.
  const slug = slugLength(blocks[0] ?? '');
  if (read.codes[slug] === HYPHEN) read.codes[slug] = DASH;
  return { text, ...read, starts };
}

const [HYPHEN, DASH] = [45, 0x2014];

/** The number of the block that a place lies in. */
export function blockAt({ starts }: PageText, at: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** So many characters are encoded at once. */
const CHUNK = 16_384;
const encoder = new TextEncoder();
const bytes = new Uint8Array(CHUNK * 3 + 4);
/** The same bytes, four at a time. */
const quads = new Int32Array(bytes.buffer);
/** Bits of a quad that a character beyond ASCII has. */
const BEYOND = 0x8080_8080 | 0;
/** The bit of each byte that tells letters from other characters. */
const LETTERS = 0x4040_4040;

/**
 * The units of a text, and every place in it where a name may begin: an upper-case letter or a digit that
 * begins a word. Four characters at a time, since most begin none. The array holds until the next call.
 */
export function readText(text: string): { codes: Codes; begins: number[] } {
  const codes = room(text.length);
  const begins: number[] = [];
  for (let at = 0; at < text.length; at += CHUNK) {
    const { written } = encoder.encodeInto(text.slice(at, at + CHUNK), bytes);
    decode(written, codes, at, begins);
  }
  return { codes, begins };
}

function decode(length: number, codes: Codes, from: number, begins: number[]): void {
  let to = from;
  let at = 0;
  while (at < length) {
    if ((at & 3) === 0)
      for (; at + 4 <= length; at += 4) {
        const quad = quads[at >> 2] as number;
        if ((quad & BEYOND) !== 0) break;
        codes[to] = quad & 127;
        codes[to + 1] = (quad >> 8) & 127;
        codes[to + 2] = (quad >> 16) & 127;
        codes[to + 3] = quad >> 24;
        // Bit 6 without bit 5 has an upper-case letter, bit 4 without bit 6 a digit, and few others.
        let marks = ((quad & ~(quad << 1)) | (~quad & (quad << 2))) & LETTERS;
        for (; marks !== 0; marks &= marks - 1)
          note(codes, to + ((31 - Math.clz32(marks & -marks)) >> 3), begins);
        to += 4;
      }
    if (at === length) return;
    const first = bytes[at++] as number;
    if (first < 0x80) codes[to] = first;
    else if (first < 0xe0) codes[to] = ((first & 31) << 6) | more(at++);
    else if (first < 0xf0) codes[to] = ((first & 15) << 12) | (more(at++) << 6) | more(at++);
    else {
      const code = ((first & 7) << 18) | (more(at++) << 12) | (more(at++) << 6) | more(at++);
      codes[to++] = 0xd7c0 + (code >> 10);
      codes[to] = 0xdc00 | (code & 0x3ff);
    }
    note(codes, to++, begins);
  }
}

const more = (at: number): number => (bytes[at] as number) & 63;

function note(codes: Codes, at: number, begins: number[]): void {
  if (START[codes[at] as number] === 1 && !inWord(codes, at - 1)) begins.push(at);
}
