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
  ['warned on 3 May', true],
  ['warned May 3', true],
  ['said May 3', true],
  ['said on 3 May last year', true],
  ['said back in May', true],
  ['told a crowd there', true],
  ['said last week and again on Monday', true],
  ['said one year ago', true],
  ['said a decade ago', true],
  ['said two days before the vote', true],
  ['said two days before they met', true],
  ['wrote in his memoir, “The Sea,”', true],
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

test.each<[text: string, found: string[]]>([
  ['Ann Lee announced on Monday a plan to go.', []],
  ['Ann Lee announced Monday a plan to go.', ['Ann Lee: Monday a plan to go']],
  ['Ann Lee announced Monday she would go.', ['Ann Lee: she would go']],
  ['Ann Lee vowed on Monday to go.', ['Ann Lee: to go']],
  ['Ann Lee left, saying only, “You must ask her.”', ['Ann Lee: “You must ask her.”']],
  ['Ann Lee wrote in her book, “It is late.”', ['Ann Lee: “It is late.”']],
  ['Ann Lee nearly said it was late.', []],
  ['Ann Lee said that in 2010 it was late.', ['Ann Lee: that in 2010 it was late']],
  ['Ann Lee said May 3 was late.', ['Ann Lee: May 3 was late']],
  ['Ann Lee said two weeks was too long.', ['Ann Lee: two weeks was too long']],
  ['Ann Lee said the week would be long.', ['Ann Lee: the week would be long']],
  ['Ann Lee told over 100 men that it was late.', ['Ann Lee: that it was late']],
  ['The Post on Monday reports that it was late.', ['The Post: that it was late']],
])('a day behind a verb: %s', (text, found) => {
  expect(read(text)).toEqual(found);
});
