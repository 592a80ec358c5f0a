import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const HEAD = 'BASEBALL - RESULTS OF FRIDAY.\nThe pitcher won both games in the last inning.\n';

const rows: Row[] = [
  ['by no league', `${HEAD}New York 4 Boston 1`],
  ['by the heading above', `${HEAD}AMERICAN LEAGUE\nNew York 4 Boston 1`, 'New York=yankees'],
  [
    'by the last of two headings',
    `${HEAD}American League\nNew York 4 Boston 1\nNational League\nDenver 2 NEW YORK 1`,
    'New York=yankees',
    'NEW YORK=mets',
  ],
  [
    'by the paragraph',
    `${HEAD}In the National League, New York lost to Quillton.\nNew York slept.`,
    'New York=mets',
  ],
  [
    'by the paragraph, and a heading above',
    `${HEAD}National League\nIn the American League, it rained. New York lost to Boston.`,
    'New York=yankees',
  ],
];

test.each(rows)('%s: %s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
