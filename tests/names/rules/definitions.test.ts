import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const acronyms: Row[] = [
  ["somebody else's, explained", 'The Common Air Insurance Register (CAIR) met. CAIR won.'],
  ['explained after it', 'CAIR, the Common Air Insurance Register, met. CAIR won.'],
  ['explained with "or"', 'The Common Air Insurance Register, or CAIR, met. CAIR won.'],
  ['with full stops', 'The Common Air Insurance Register (C.A.I.R.) met. CAIR won.'],
  ['in small letters', 'The common air insurance of the regions (CAIR) rose. CAIR fell.'],
  [
    'letters that its words lack',
    'The air insurance rose (CAIR). CAIR fell.',
    'CAIR=cair',
    'CAIR=cair',
  ],
  [
    'its own name in another spelling',
    'The North Atlantic Treaty Organisations (NATO) met. NATO won.',
    'NATO=nato',
    'NATO=nato',
  ],
  ['brackets that explain nothing', 'The alliance (NATO) met.', 'NATO=nato'],
  ['words that are no explanation', 'NATO, the alliance of the West, met.', 'NATO=nato'],
];

test.each(acronyms)('%s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
