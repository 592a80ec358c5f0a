import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inWord, START } from '../../../src/names/letters/characters.ts';
import { readText } from '../../../src/names/letters/page-text.ts';

/** Letters of one to four bytes, and what joins and ends words. */
const piece = fc.constantFrom(
  ...['a', 'Z', '7', ' ', '\n', '@', '[', '?', '’', 'É', 'ß', 'Я', '中', '😀', '\u00ad', '\0'],
);
const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

const units = (of: string) => Array.from({ length: of.length }, (_, at) => of.charCodeAt(at));

describe('the characters of a page', () => {
  test('are its UTF-16 units, then zeros', () => {
    fc.assert(
      fc.property(text, (of) => {
        const padded = [...units(of), 0, 0, 0, 0];
        expect([...readText(of).codes.subarray(0, padded.length)]).toEqual(padded);
      }),
    );
  });

  test.each([16_383, 16_384, 16_385, 65_535, 65_536, 65_537, 140_000])(
    'are whole in a text of %i',
    (length) => {
      const of = 'Ada Quill’s 😀 notes. '.repeat(length / 20).slice(0, length - 1);
      const { codes } = readText(`\n${of}`);
      const lost = units(`\n${of}`).filter(
        (unit, at) => codes[at] !== unit && codes[at] !== 0xfffd,
      );
      expect(lost).toEqual([]);
      expect(codes[length]).toBe(0);
    },
  );

  test('tell where names may begin, as looking at each one does', () => {
    fc.assert(
      fc.property(text, (of) => {
        const { codes, begins } = readText(`\n${of}`);
        const all = Array.from(`\n${of}`.split(''), (_, at) => at).slice(1);
        expect(begins).toEqual(
          all.filter((at) => START[codes[at] as number] === 1 && !inWord(codes, at - 1)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
