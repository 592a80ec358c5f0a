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

const others: Row[] = [
  ['a given name', 'Munteanu Quill ran early. Then Munteanu won.'],
  [
    'a surname before no name',
    'Munteanu Monday ran. Munteanu won.',
    'Munteanu=munteanu',
    'Munteanu=munteanu',
  ],
  ['whose it is', 'The Munteanu Quillion met. Munteanu won.', 'Munteanu=munteanu'],
  ['a thing', 'A Munteanu truck stood there. The Munteanu was new.'],
  ['an article that is no initial', 'A Munteanu prize went to Munteanu.'],
  ['a town', 'They met in Munteanu early. Munteanu is old.'],
  [
    'no town',
    "They met in Munteanu's house. Then Munteanu left.",
    'Munteanu=munteanu',
    'Munteanu=munteanu',
  ],
  [
    'on a page that names somebody so',
    'Dorinel Munteanu won. A Munteanu shot is rare.',
    'Dorinel Munteanu=munteanu',
    'Munteanu=munteanu',
  ],
];

test.each([...families, ...others])('%s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
