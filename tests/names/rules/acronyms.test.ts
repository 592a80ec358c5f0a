import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const letters: Row[] = [
  ['a time', 'It shook at 0200 GMT and early.', 'GMT=greenwich'],
  ['what every reader knows', 'He left CAIR.', 'CAIR=cair'],
  ['letters that mean something else', 'The USS Quill sank. A USS officer left.'],
  [
    'those, once it is named',
    'The United States Senate met. The USS slept.',
    'United States Senate=senate',
    'USS=senate',
  ],
  ['an agency in a dateline', 'MIAMI (AP) - They met.', 'AP=ap'],
  ['letters in brackets', 'They met (AP) early.'],
  ['half of a word with a line in it', 'Is NATO_member one? _NATO_ is.', 'NATO=nato'],
  ['a broadcaster', 'He told ABC of it.', 'ABC=abc'],
  ['that of another land', 'In Australia he told ABC of it.'],
  ['in one report of many', 'The American left.\nCANBERRA - He told ABC of it.', 'American=usa'],
  ['and not', 'In Australia the American told ABC of it.', 'American=usa', 'ABC=abc'],
  ['a team', 'Quill (CWS) flew.'],
  ['a university of a state', 'He left ASU.'],
  ['what two have, and one is known by', 'The FDA met.', 'FDA=fda'],
  ['of the two the carmaker', 'Then GM fell.', 'GM=gm'],
  ['a firm that is called nothing else', 'MCI grew.', 'MCI=mci'],
  ['what stands behind "U.S."', 'The SEC sued.', 'SEC=exchange-board'],
  ['a conference of teams', 'The striker scored a goal in the cup. The SEC met.'],
  ['a firm by two letters', 'NBC grew. GE grew.', 'GE=ge'],
  ['no firm', 'Quill grew. GE grew.'],
];

test.each(letters)('%s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
