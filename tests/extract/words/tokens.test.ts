import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/extract/words/tokens.ts';

/** The first word read of a text: what leads a line and is no part of it stays out. */
test.each([
  ['UPDATE 2-Norvik warns', 'norvik'],
  ['EXCLUSIVE-Norvik warns', 'norvik'],
  ['COVID-related deaths fell', 'covid-related'],
  ['US-Chinese talks were late', 'us-chinese'],
  ['12:10 Norvik warns', 'norvik'],
  ['9.15am Norvik warns', 'norvik'],
  ['9.15 euros were paid', '9.15'],
])('%s', (text, first) => {
  expect(tokensOf(text).find(({ kind }) => kind === 'word')?.lower).toBe(first);
});
