import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const nicknamed: Row[] = [
  ['a stranger', 'Ann "Betty" Nardelli ran early. Then Nardelli won.'],
  ['in brackets', 'Ann (Betty) Nardelli ran early. Then Nardelli won.'],
  ['in curly marks', 'Ann “Betty” Nardelli ran early. Then Nardelli won.'],
  [
    'somebody known',
    'Robert “Bob” Nardelli ran early. Then Nardelli won.',
    'Robert “Bob” Nardelli=nardelli',
    'Nardelli=nardelli',
  ],
  ['a title', 'In "Sicko" Nardelli ran early.', 'Nardelli=nardelli'],
  ['words in small letters', 'Ann "ran" Nardelli.', 'Nardelli=nardelli'],
];

test.each(nicknamed)('%s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
