import { expect, test } from 'vitest';
import { givenName } from '../../../src/extract/words/given-names.ts';

test.each([
  ['Emmanuel', 'male'],
  ['Brigitte', 'female'],
  ['Jean', 'unknown'],
  ['Jean-Pierre', 'male'],
  ['Jean-Yves', 'male'],
  ['Marie-Claude', 'female'],
  ['André', 'male'],
  ['Bridge', undefined],
])('%s', (name, gender) => {
  expect(givenName(name)).toBe(gender);
});
