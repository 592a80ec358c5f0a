import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

/** Of an article published on 2019-05-16: what Anna Lund says, when she said it, and how that is known. */
type Row = [text: string, said: string | null, basis: string];

const ASIDES: Row[] = [
  [
    'Looking at the ships in the harbour on Tuesday, Anna Lund said it was late.',
    '2019-05-14',
    'resolved: “on Tuesday”',
  ],
  ['Following the vote on Tuesday, Anna Lund said it was late.', '2019-05-16', 'publication'],
  ['Anna Lund, born in 1960 in Oslo, said it was late.', '2019-05-16', 'publication'],
  ['“It is late,” said Anna Lund, elected in 2010.', '2019-05-16', 'publication'],
  ['Elected in 2010, Anna Lund said it was late.', '2019-05-16', 'publication'],
  ['Anna Lund on Monday, after the vote, said it was late.', '2019-05-13', 'resolved: “on Monday”'],
  ['Born in 1960 in Oslo, Anna Lund said it was late.', '2019-05-16', 'publication'],
  [
    'Reached by telephone on Monday, Anna Lund said it was late.',
    '2019-05-13',
    'resolved: “on Monday”',
  ],
  ['Anna Lund, contacted on Monday, said it was late.', '2019-05-13', 'resolved: “on Monday”'],
  [
    'In an interview to be broadcast on Sunday, Anna Lund said it was late.',
    '2019-05-16',
    'publication',
  ],
  [
    'In an interview set to air on Sunday, Anna Lund said it was late.',
    '2019-05-16',
    'publication',
  ],
  ['In an interview airing on Sunday, Anna Lund said it was late.', '2019-05-16', 'publication'],
  [
    'In an interview that aired on Sunday, Anna Lund said it was late.',
    '2019-05-12',
    'resolved: “on Sunday”',
  ],
  ['Anna Lund, asked on Monday about it, said it was late.', '2019-05-13', 'resolved: “on Monday”'],
  [
    'It was late, though in a speech last week Anna Lund used other words, saying it was cold.',
    '2019-05-06/2019-05-12',
    'resolved: “last week”',
  ],
];

const PARTS_OF_DAYS: Row[] = [
  ['On the morning of May 3, Anna Lund said it was late.', '2019-05-03', 'resolved: “May 3”'],
  ['In the early hours of Monday, Anna Lund said it was late.', '2019-05-13', 'resolved: “Monday”'],
  ['After the storm of Monday, Anna Lund said it was late.', '2019-05-16', 'publication'],
];

const OTHER_TIMES: Row[] = [
  ['Anna Lund once said that it was late.', null, 'inferred: of another time'],
  ['Anna Lund had said that it was late.', null, 'inferred: of another time'],
  ['Anna Lund had also said it was late.', null, 'inferred: of another time'],
  ['Anna Lund had publicly said it was late.', null, 'inferred: of another time'],
  ['Anna Lund used to say that it was late.', null, 'inferred: of another time'],
  ['Anna Lund previously said it was late.', null, 'inferred: of another time'],
  ['Anna Lund has long said that it was late.', null, 'inferred: of another time'],
  ['Anna Lund has said that it was late.', '2019-05-16', 'publication'],
  ['Anna Lund liked to say it was late.', null, 'inferred: of another time'],
];

const lastSaid = (text: string) => extract({ text, published: '2019-05-16' }).quotations.at(-1);

describe.each([
  ['a date in an aside', ASIDES],
  ['a part of a day', PARTS_OF_DAYS],
  ['what was said at another time', OTHER_TIMES],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, said, saidBasis) => {
    expect(lastSaid(text)).toMatchObject({ said, saidBasis });
  });
});
