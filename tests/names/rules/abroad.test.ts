import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const rows: Row[] = [
  [
    'another land’s, once the page has named one',
    'The U.S. Senate met. Then Japan’s Senate met in secret.',
    'U.S. Senate=senate',
    'Japan=japan',
  ],
  [
    'another land’s, which follows',
    'The U.S. Senate met. Then the Senate of Japan met in secret.',
    'U.S. Senate=senate',
    'Japan=japan',
  ],
  [
    'another land’s, which has a High Court',
    'The U.S. left. The High Court met, and then the Supreme Court.',
    'U.S.=usa',
  ],
  ['their own', 'The U.S. left. The Supreme Court met.', 'U.S.=usa', 'Supreme Court=court'],
  ['a state’s', 'The U.S. Senate met. Then the state Senate met in secret.', 'U.S. Senate=senate'],
  [
    'their own land’s',
    'London slept while the British Tories and some French Tories met in secret.',
    'Tories=tories',
  ],
];

test.each(rows)('%s: %s', (_, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
