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
  [
    'what is named after somebody',
    'The Royal Nardelli Company fell. Nardelli left.',
    'Nardelli=nardelli',
  ],
  [
    'a queen of old',
    'They buried King Hussein I there. King Hussein left.',
    'King Hussein=king-hussein',
  ],
  ['a stranger who begins a sentence', 'Vernon Gore, a banker, left. Then Gore wept.'],
  [
    'a husband named aside',
    'Al Gore spoke. Gore sat. A woman who was married to Harold Gore wept. Gore left.',
    'Al Gore=gore',
    'Gore=gore',
    'Gore=gore',
  ],
  [
    'a namesake who is no kin',
    'Al Gore spoke. Gore sat. A woman who was loyal to Harold Gore wept. Gore left.',
    'Al Gore=gore',
    'Gore=gore',
  ],
  [
    'whom alone this paragraph names, in its next sentence',
    'Laura Bush spoke.\nLater George W. Bush came. Bush sat down.',
    'Laura Bush=laura-bush',
    'George W. Bush=gw-bush',
    'Bush=gw-bush',
  ],
  [
    'neither, in the same sentence',
    'Laura Bush spoke.\nWith George W. Bush near, Bush sat down.',
    'Laura Bush=laura-bush',
    'George W. Bush=gw-bush',
  ],
  [
    'whom the page has called so before',
    'Al Gore spoke. Gore sat.\nThen came Karenna Gore. Gore left.',
    'Al Gore=gore',
    'Gore=gore',
  ],
  [
    'a president whose kin have their given names',
    'Donald Trump spoke. Melania Trump sat. Eric Trump sang. Then Trump left.',
    'Donald Trump=trump',
    'Trump=trump',
  ],
  [
    'where the kin are named far more often',
    'Donald Trump spoke. Melania Trump sat. Eric Trump sang. Eric Trump wept. Then Trump left.',
    'Donald Trump=trump',
  ],
  ['a stranger after a semicolon', 'He left; Vernon Gore slept. Then Gore wept.'],
  [
    'hers or his',
    'Hillary Clinton spoke. Mr. Clinton wept. Clinton left.',
    'Hillary Clinton=hillary-clinton',
    'Clinton=bill-clinton',
  ],
  [
    'hers',
    'Hillary Clinton spoke. Clinton left.',
    'Hillary Clinton=hillary-clinton',
    'Clinton=hillary-clinton',
  ],
];

test.each(couples)('%s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
