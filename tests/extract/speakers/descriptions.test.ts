import { expect, test } from 'vitest';
import { describe as read } from '../../../src/extract/speakers/descriptions.ts';

/** The words for a speaker, and those that are shown of it: '' where they describe nobody. */
const ROWS: [spoken: string, words: string][] = [
  ['an official, who left', 'an official'],
  ['a source briefed on it', 'a source'],
  ['nine in ten voters', 'nine in ten voters'],
  ['exit polls', 'exit polls'],
  ['data', 'data'],
  ['critics in the town', 'critics in the town'],
  ['alarm', ''],
  ['back in a village', ''],
  ['the campaign issued a statement', ''],
  ['the union gave it', ''],
  ['a weekly column and', ''],
];

test.each(ROWS)('“%s” describes “%s”', (spoken, words) =>
  expect(read(spoken, { start: 0, end: spoken.length }).words).toBe(words),
);
