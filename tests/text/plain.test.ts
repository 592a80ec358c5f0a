import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isVisible, plainLine, plainWords } from '../../src/text/plain.ts';

test.each([
  ['sound text', 'Ursula von der Leyen', 'Ursula von der Leyen'],
  ['another script', 'محمود عباس', 'محمود عباس'],
  ['a plain mark of direction', 'a\u200f!', 'a\u200f!'],
  ['vowels on letters', 'שָׁלוֹם', 'שָׁלוֹם'],
  ['an override', '\u202enorcam', 'norcam'],
  ['an isolate left open', 'Ada\u2067 Quill', 'Ada Quill'],
  ['controls', 'Ada\u0000Quill\n', 'Ada Quill'],
  ['half a letter', 'Ada \ud83d', 'Ada \ufffd'],
  ['a tower of marks', `a${'\u0300'.repeat(40)}b`, `a${'\u0300'.repeat(4)}b`],
])('%s in one line', (_, text, line) => {
  expect(plainLine(text)).toBe(line);
});

test('words keep their length and their lines', () => {
  expect(plainWords('a\u202eb\r\n\tc\u0000')).toBe('a b\r\n\tc ');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainWords(text)).toHaveLength(text.length);
    }),
  );
});

test.each([
  ['x', true],
  ['।', true],
  ['', false],
  [' \u00a0\u200b\u202e\u0301', false],
])('“%s” can be seen: %s', (text, visible) => {
  expect(isVisible(text)).toBe(visible);
});
