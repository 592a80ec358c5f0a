import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const rows: Row[] = [
  [
    'by the name she was born with',
    'Kate Middleton sang. Miss Middleton left.',
    'Kate Middleton=kate',
    'Middleton=kate',
  ],
  ['by her title', 'The Duchess of Cambridge sang.', 'Duchess of Cambridge=kate'],
  ['by a nickname', 'Shaq sat.', 'Shaq=oneal'],
];

test.each(rows)('%s', (_, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
