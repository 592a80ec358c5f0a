import { expect, test } from 'vitest';
import { isSpeltLike } from '../../../src/names/words/transliteration.ts';

const spellings: [why: string, a: string, b: string, is: boolean][] = [
  ['a long vowel', 'saleem', 'salim', true],
  ['two vowels for one', 'hamud', 'hamoud', true],
  ['a long vowel and more', 'saleem', 'selim', false],
  ['a letter doubled', 'qasem', 'qassem', true],
  ['the other way round', 'qassem', 'qasem', true],
  ['another vowel', 'suleiman', 'soleiman', true],
  ['two other vowels', 'suleiman', 'soleimen', false],
  ['another consonant', 'qasem', 'qarem', false],
  ['another ending', 'gabriela', 'gabriele', false],
  ['a letter more that is not doubled', 'qasem', 'qasrem', false],
  ['a vowel and more', 'qasem', 'qosam', false],
  ['short names', 'jana', 'jona', false],
  ['common names', 'martin', 'marten', false],
];

test.each(spellings)('%s: %s and %s', (_why, a, b, is) => {
  expect(isSpeltLike(a, b)).toBe(is);
});
