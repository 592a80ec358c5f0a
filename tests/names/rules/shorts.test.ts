import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const shorts: Row[] = [
  [
    'a university among others',
    'Most professors of Columbia and Harvard left.',
    'Columbia=columbia',
    'Harvard=harvard',
  ],
  ['a town where students live', 'Students in Columbia left.'],
  ['a town of a state', 'Students of Columbia, Mo., left.'],
  ['an airline, and no people', 'American Airlines grew. Then American said so.'],
  [
    'a people, though there is an airline',
    'American Airlines grew. An American said so.',
    'American=usa',
  ],
  ["another land's party", 'The Congress party won. The U.S. left.', 'U.S.=usa'],
  ['an aeroplane', 'The U.S. sent Senate One.', 'U.S.=usa'],
  ['a grandson', 'He left a grandson, Paris.'],
];

test.each(shorts)('%s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
