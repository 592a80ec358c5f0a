import { describe, expect, test } from 'vitest';
import { readQuotations as read } from '../../support/read-quotations.ts';

/** What stands between "Ann Lee" and "that it was late", and whether she is reported to say so. */
const ROWS: [between: string, isSaid: boolean][] = [
  ['replied to accusations', false],
  ['responded on Monday to Ben Ray’s remark', false],
  ['hit back at claims', false],
  ['commented on a report', false],
  ['protested against the idea', false],
  ['complained about rumours', false],
  ['agreed with the view', false],
  ['remarked upon the fact', true],
  ['rejected on Monday claims', false],
  ['rejected in June claims', false],
  ['denied on Monday', true],
  ['announced on Monday', true],
  ['warned on Friday', true],
  ['argued in a report', true],
  ['replied to the mayor', true],
  ['agreed with Ben Ray', true],
  ['protested in court', true],
];

describe('a clause behind the words around a verb', () => {
  test.each(ROWS)('%s that it was late: %s', (between, isSaid) => {
    expect(read(`Ann Lee ${between} that it was late.`)).toEqual(
      isSaid ? ['Ann Lee: that it was late'] : [],
    );
  });
});

test('a day behind a verb that takes things, and no clause', () => {
  expect(
    read('Ann Lee announced on Monday a plan to go. The Post on Monday reports that it was late.'),
  ).toEqual(['The Post: that it was late']);
});
