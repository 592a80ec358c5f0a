import { expect, test } from 'vitest';
import { readCases, statementsOf } from '../support/cases.ts';

const cases = readCases();

test.each(cases)('tests/corpus/$slug', ({ article, published, expected }) => {
  expect(statementsOf(article, published)).toEqual(expected);
});

test('there are cases', () => {
  expect(cases.length).toBeGreaterThan(4);
});
