import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const letters: Row[] = [
  ['what every reader knows', 'He left CAIR.', 'CAIR=cair'],
  ['letters that mean something else', 'The USS Quill sank. A USS officer left.'],
  [
    'those, once it is named',
    'The United States Senate met. The USS slept.',
    'United States Senate=senate',
    'USS=senate',
  ],
  ['a team', 'Quill (CWS) flew.'],
  ['a university of a state', 'He left ASU.'],
];

test.each(letters)('%s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
