import { expect, test } from 'vitest';
import { codesOf, textOf } from '../../../src/names/letters/codes.ts';

test('the characters of a text are text again, and zeros follow', () => {
  const codes = codesOf('Zoë Quill’s');
  expect(textOf(codes, 0, 9)).toBe('Zoë Quill');
  expect(textOf(codes, 9, 15)).toBe('’s\0\0\0\0');
});

test('a word with more marks on it than a function takes arguments is text again', () => {
  const word = `a${'\u0301'.repeat(200_000)}`;
  const codes = codesOf(word);
  expect(textOf(codes, 0, word.length)).toBe(word);
});
