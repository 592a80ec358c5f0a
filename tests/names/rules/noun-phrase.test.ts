import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const families: Row[] = [
  [
    'a stranger of that family',
    'Deng Yaping ran. Deng won. It was Deng Xiaoping.',
    'Deng Xiaoping=deng',
  ],
  ['his own', 'Deng Xiaoping ran. Deng won.', 'Deng Xiaoping=deng', 'Deng=deng'],
  ['a Western name', 'Lee Germon ran. Deng Germon won.', 'Lee Germon=germon'],
];

test.each(families)('%s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
