import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const rows: Row[] = [
  ['a namesake of a large town abroad', 'Naples, Fla., is not Naples.', 'Naples=naples'],
  [
    'a state, where the page is about it',
    'Aides in Atlanta said that Georgia had voted.',
    'Georgia=Q1428',
  ],
  [
    'a town of another state',
    'She is from Madison, Ala., and he from Madison, Wis.',
    'Madison=Q43788',
  ],
  ['a town before a state’s own', 'In Madison, Georgia Quillons won.', 'Madison=Q43788'],
  ['one that a dateline tells', 'He is in Naples.\nNAPLES, Fla. - He is in Naples.'],
  ['a land of the same name', 'Tbilisi was calm. Georgia and Russia signed.', 'Georgia=Q230'],
  ['a state by its abbreviation', 'In Macon, Ga., it rained.', 'Ga.=Q1428'],
  ['either, where the page is about both', 'In Tbilisi a man from Atlanta praised Georgia.'],
  [
    'a town by the state after it',
    'Portland, Maine, is not Portland, Ore.',
    'Portland=Q49201',
    'Portland=Q6106',
  ],
  ['a town of that name in a third state', 'He lives in Portland, Conn.'],
  ['a namesake that the store has not', 'In Moscow and St. Petersburg it rained.'],
  ['presidents in a list', 'Since Nixon, Clinton, Reagan, and Bush much has changed.'],
  ['a town before its state', 'She left Clinton, Ohio, at noon.', 'Clinton=clinton-town'],
  ['somebody with a town’s name', 'Her cousin Naples and her friend Athens laughed.'],
  ['a town of that name elsewhere', 'In New Hampshire he left Manchester.'],
  ['the well-known one', 'He left Manchester.', 'Manchester=Q18125'],
  ['an old name that others have', 'He left Canton for Akron, Ohio.'],
  ['that of a port', 'He left Canton for Hong Kong.', 'Canton=Q16572'],
  ['a shop', 'It buys its books from Amazon.com.', 'Amazon=Q3884'],
  ['a river, which the store has not', 'The tribe lives in the rain forest of the Amazon.'],
  ['the usual one', 'She lives in Columbus.', 'Columbus=Q16567'],
];

test.each(rows)('%s: %s', (_, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
