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
  ['a firm', 'Then Munteanu Corp. fell early. A man at Munteanu wept.'],
  [
    'the given name of somebody known',
    'Gordon Brown ran early. Then Gordon left.',
    'Gordon Brown=brown',
    'Gordon=brown',
  ],
  ['a name between commas', 'Then another man, Quillon Robert Nardelli, left them early.'],
  ['what bears a whole name', 'The Dorinel Munteanu Prize went. Munteanu is it.'],
  [
    'what somebody leads',
    'The Munteanu Administration fell. Then Munteanu left.',
    'Munteanu=munteanu',
  ],
  ['a town of a state', 'MUNTEANU, Ohio - It burned. Then Munteanu slept.'],
  ['a family', 'The Munteanu family left. Then Munteanu slept.'],
  ['a maiden name', 'She left with Ann Quill, née Munteanu.'],
  ['a word as short as an article', 'Then and Munteanu left.', 'Munteanu=munteanu'],
  ['a prize', 'She left with the Munteanu. The Munteanu is new. Heirs of the Munteanu met.'],
  ['what is his', 'She left with the Munteanu papers.', 'Munteanu=munteanu'],
  ['a byline', 'By HORTENSE MUNTEANU\nThen Munteanu wrote again.'],
  [
    'no byline',
    'Dorinel Munteanu won.\nAIDES TELL MUNTEANU TO GO',
    'Dorinel Munteanu=munteanu',
    'MUNTEANU=munteanu',
  ],
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
  [
    'what a verb’s own tells',
    'Gordon Brown left.\nBrown bites his lip',
    'Gordon Brown=brown',
    'Brown=brown',
  ],
  ['bears', 'Gordon Brown left.\nBrown bears bite', 'Gordon Brown=brown'],
  ['more than one', 'Al Gore left.\nGore are scarce', 'Al Gore=gore'],
  ['more than one that are not', "Al Gore left.\nGore aren't scarce", 'Al Gore=gore'],
  ['one after all', 'Al Gore left.\nGore is scarce', 'Al Gore=gore', 'Gore=gore'],
];

test.each([...families, ...others])('%s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
