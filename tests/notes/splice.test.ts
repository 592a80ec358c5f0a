import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved, spliceBetween } from '../../src/notes/splice.ts';

const rows: [string, string, number | undefined, [number, number, string]][] = [
  ['abc', 'abXc', undefined, [2, 0, 'X']],
  ['aaa', 'aaaa', 1, [0, 0, 'a']],
  ['aaa', 'aaaa', 4, [3, 0, 'a']],
  ['abc', '', undefined, [0, 3, '']],
  ['same', 'same', undefined, [4, 0, '']],
  ['😀', '😁', undefined, [0, 2, '😁']],
];
test.each(rows)('%j to %j with the caret at %s', (before, after, caret, [at, remove, insert]) => {
  expect(spliceBetween(before, after, caret)).toEqual({ at, remove, insert });
});

test('a splice always gives the text after, and never half a letter', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', '\n'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, fc.nat(24), (before, after, caret) => {
      const { at, remove, insert } = spliceBetween(before, after, caret);
      expect(before.slice(0, at) + insert + before.slice(at + remove)).toBe(after);
      expect(insert.isWellFormed() && before.slice(at, at + remove).isWellFormed()).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test('a position moves with its letter', () => {
  const splice = { at: 3, remove: 2, insert: 'long' };
  expect([0, 3, 4, 5, 9].map((position) => moved(position, splice))).toEqual([0, 3, 7, 7, 11]);
});
