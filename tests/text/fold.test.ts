import { expect, test } from 'vitest';
import { fold, wordsOf } from '../../src/text/fold.ts';

test.each([
  ['Élysée', 'elysee'],
  ['O’Brien', "o'brien"],
  ['New\u00a0York', 'new york'],
  ['Zel\u00aden\u200bsky', 'zelensky'],
  ['ŁÓDŹ', 'lodz'],
  ['Straße', 'strasse'],
  ['  two\n spaces ', ' two spaces '],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('the words of a text are folded, in order', () => {
  expect(wordsOf('“Europe’s” security: 2 % of GDP!')).toEqual([
    'europe',
    's',
    'security',
    '2',
    'of',
    'gdp',
  ]);
});
