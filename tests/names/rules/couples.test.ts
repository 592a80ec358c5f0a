import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const couples: Row[] = [
  [
    'the husband, where the wife has a title',
    'Bill Clinton met Hillary Clinton. Then Clinton left. Mrs. Clinton slept.',
    'Bill Clinton=bill-clinton',
    'Hillary Clinton=hillary-clinton',
    'Clinton=bill-clinton',
    'Clinton=hillary-clinton',
  ],
  [
    'neither, where she has none',
    'Bill Clinton met Hillary Clinton. Then Clinton left.',
    'Bill Clinton=bill-clinton',
    'Hillary Clinton=hillary-clinton',
  ],
  ['a stranger who begins a sentence', 'Vernon Gore, a banker, left. Then Gore wept.'],
  ['a stranger after a semicolon', 'He left; Vernon Gore slept. Then Gore wept.'],
];

test.each(couples)('%s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
