import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const given: Row[] = [
  [
    'whose sons',
    'Bill Clinton spoke. He leaves his sons Vernon, Bill and Max.',
    'Bill Clinton=bill-clinton',
  ],
  [
    'whose brother',
    'Bill Clinton spoke. Ann Quill’s brother Bill left.',
    'Bill Clinton=bill-clinton',
  ],
  [
    'whose brother, by his surname',
    'Bill Clinton came second.\n3. Roger Clinton’s brother Bill 120',
    'Bill Clinton=bill-clinton',
    'Bill=bill-clinton',
  ],
  [
    'whose husband',
    'Bill Clinton and Hillary Clinton spoke. She and her husband Bill left.',
    'Bill Clinton=bill-clinton',
    'Hillary Clinton=hillary-clinton',
    'Bill=bill-clinton',
  ],
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
  [
    'where a sentence begins with what persons do',
    'Bill Clinton spoke. Bill said no.',
    'Bill Clinton=bill-clinton',
    'Bill=bill-clinton',
  ],
  [
    "a name that is another's surname",
    'Scott Munteanu spoke.\nMajor Quill met Lee Germon. They told Lee.',
    'Lee Germon=germon',
    'Lee=germon',
  ],
  [
    "somebody else's too",
    'Paris Hilton spoke. Paris Quill sang. They told Paris.',
    'Paris Hilton=hilton',
  ],
  ["half of a book's name", 'Bill Clinton wrote of Bill & Me.', 'Bill Clinton=bill-clinton'],
  ['after an article', 'Bill Clinton spoke of the Bill and a Bill.', 'Bill Clinton=bill-clinton'],
  [
    'in a headline',
    'Bill Clinton spoke to them.\nHouse Leader Sends Bill Back Again',
    'Bill Clinton=bill-clinton',
  ],
  [
    'over a story of her',
    'Hillary back home\nHillary Clinton left.',
    'Hillary=hillary-clinton',
    'Hillary Clinton=hillary-clinton',
  ],
  [
    'before she is named',
    'It rained\nHillary is home.\nHillary Clinton left.',
    'Hillary Clinton=hillary-clinton',
  ],
  ['a place’s name that somebody has', 'His wife Victoria wept. Victoria left early.'],
  [
    'who wrote it between',
    'Hillary back home\nBy Quill Quillon\nHillary Clinton left.',
    'Hillary=hillary-clinton',
    'Hillary Clinton=hillary-clinton',
  ],
];

test.each(given)('%s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
