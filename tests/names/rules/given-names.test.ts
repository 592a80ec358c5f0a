import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const given: Row[] = [
  ['in another spelling', 'Dorrinel Munteanu spoke.', 'Dorrinel Munteanu=munteanu'],
  ['a name that is no word', 'Max Born spoke. They told Max early.', 'Max Born=born', 'Max=born'],
  [
    'a common word within a sentence',
    'Bill Clinton spoke. They told Bill that he won, as Bill does.',
    'Bill Clinton=bill-clinton',
    'Bill=bill-clinton',
    'Bill=bill-clinton',
  ],
  ['where a sentence begins', 'Bill Clinton spoke. Bill is paid.', 'Bill Clinton=bill-clinton'],
  ['after an article', 'Bill Clinton spoke of the Bill and a Bill.', 'Bill Clinton=bill-clinton'],
  [
    'in a headline',
    'Bill Clinton spoke to them.\nHouse Leader Sends Bill Back Again',
    'Bill Clinton=bill-clinton',
  ],
];

test.each(given)('%s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
