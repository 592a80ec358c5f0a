import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const rows: Row[] = [
  [
    'the head of a bank',
    'Fed Chairman Quill left the Federal Reserve.',
    'Fed=fed',
    'Federal Reserve=fed',
  ],
  ['a state of Australia', 'NSW Premier Quill left.', 'NSW=nsw'],
  ['a palace by its short name', 'The Kremlin denied it.', 'Kremlin=kremlin'],
  [
    'a bank by the name that it goes by, once named',
    'Fed by rain, it grew. The Federal Reserve met. The Fed cut rates.',
    'Federal Reserve=fed',
    'Fed=fed',
  ],
  [
    'a university by its first word, where that is nothing else',
    'She left Harvard.',
    'Harvard=harvard',
  ],
  [
    'another one, once named',
    'She left Columbia University. At Columbia they wept.',
    'Columbia University=columbia',
    'Columbia=columbia',
  ],
  ['another one, unnamed', 'At Columbia they wept.'],
  [
    'a university of a town',
    'He left the University of California at Berkeley.',
    'University of California at Berkeley=berkeley',
  ],
  ['a company’s initials', 'He left I.B.M. last year.', 'I.B.M.=ibm'],
  [
    'a party, where only its street is named',
    'Near Downing Street the Tories met.',
    'Tories=tories',
  ],
];

test.each(rows)('%s: %s', (_, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
