import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const rows: Row[] = [
  [
    'a president by the office alone',
    'President Clinton left. Mr. Clinton waved. So did Mrs. Clinton.',
    'President Clinton=bill-clinton',
    'Clinton=bill-clinton',
  ],
  [
    'his wife by both her surnames',
    'President Clinton met Hillary Rodham Clinton. Mrs. Clinton left.',
    'President Clinton=bill-clinton',
    'Hillary Rodham Clinton=hillary-clinton',
    'Clinton=hillary-clinton',
  ],
  [
    'a president by an initial that the store has not',
    'Then Donald J. Trump spoke. Mr. Trump left.',
    'Donald J. Trump=trump',
    'Trump=trump',
  ],
  ['a president whose father was one', 'President Bush spoke.'],
  [
    'one of two who are named in full',
    'George W. Bush met his father. President Bush spoke.',
    'George W. Bush=gw-bush',
    'Bush=gw-bush',
  ],
  [
    'a husband whom the store has not',
    'Denis Thatcher laughed. Mrs. Thatcher did not, and Thatcher left.',
    'Thatcher=thatcher',
  ],
  [
    'a husband of whom nothing tells that he is one',
    'Brigitte Munteanu laughed. Mr. Munteanu did not.',
  ],
];

test.each(rows)('%s: %s', (_, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
