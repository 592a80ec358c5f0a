import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const generations: Row[] = [
  ['the elder of two', 'George W. Bush spoke. The elder Bush wept.', 'George W. Bush=gw-bush'],
  ['after the name', 'George W. Bush spoke. Bush the elder wept.', 'George W. Bush=gw-bush'],
  [
    'a word that tells of none',
    'Robert Nardelli spoke. A tired Nardelli wept.',
    'Robert Nardelli=nardelli',
    'Nardelli=nardelli',
  ],
];

test.each(generations)('%s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
