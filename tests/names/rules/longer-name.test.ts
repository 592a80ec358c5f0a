import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const rows: Row[] = [
  ['a hospital of a state', 'California General Hospital said sorry on Monday.'],
  [
    'another party',
    'Senior members of the Liberal Democratic Party were said to favor talks in the United States.',
    'United States=usa',
  ],
  ['what goes on with a newer town', 'Then he went to teach at Columbia New Quillon University.'],
  ['a stranger by his land', 'German Vernon Quill left.', 'German=germany'],
  [
    'a land’s institution',
    'They saw men of the German Air Force there. Later they saw the German Quillon Bank again.',
  ],
  [
    'an American player',
    'American Quorey Quillson won. American Quillon Brands bid.',
    'American=usa',
  ],
  ['what one plays for', 'He won the U.S. Masters and the U.S. Grand Prix.'],
  ['a market of a town', 'Names at Lloyd’s of Naples wept.'],
  ['a site, and letters that go on', 'France.com and U.S.Q.R. wrote.'],
  ['an office of two things', 'He left the U.S. Fish and Wildlife Service on Monday.'],
  ['a ground with a capital article', 'He was at The Oval for the game.', 'Oval=oval'],
  ['a place in a foreign name', 'They met at Gaz de France on Monday.'],
  [
    'another paper of that name, before the one that may be called so',
    'He wrote for The Times and the Financial Times.',
    'Times=times',
    'Financial Times=ft',
  ],
  ['a particle within', 'The banker left Ajax de Quill and Exxon Mobil van Dell.'],
  ['an office of a land', 'The Passenger Rail Agency of France met.'],
  ['a town of a state', 'She won at Finnish Wells, Calif. early.', 'Calif.=california'],
  ['a sofa that is a town', 'She won in Chesterfield, Calif. early.', 'Calif.=california'],
  ['half of a pair of letters', 'They beat California A&M early.'],
  ['a byline', 'Reuters Writer', 'Reuters=reuters'],
  ['a bank that begins a sentence', 'First Chicago rose.'],
  ['a command', 'It rained. The U.S. Command met.'],
  [
    'another newspaper',
    'The New York Post met. The Post left. The Sunday Post slept.',
    'New York Post=post',
    'Post=post',
  ],
];

test.each(rows)('%s: %s', (_, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
