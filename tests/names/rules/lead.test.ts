import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const leads: Row[] = [
  [
    'a middle name',
    'Robert Quillon Nardelli spoke. Nardelli left.',
    'Robert Quillon Nardelli=nardelli',
    'Nardelli=nardelli',
  ],
  ['another given name in the middle', 'Robert Anthony Nardelli spoke.'],
  ['a middle name where many are called so', 'Gordon Quillon Brown spoke.'],
  [
    'the first of two surnames',
    'Mary Onyali won. Onyali left.',
    'Mary Onyali=onyali',
    'Onyali=onyali',
  ],
  ['a first surname alone', 'They saw Onyali there.'],
  ['a first surname that many have', 'Henry Campbell spoke.'],
  [
    'a stranger with a particle, and his brother',
    'De Boer fell. Frank de Boer and Ronald de Boer left.',
    'Ronald de Boer=r-de-boer',
  ],
  ['initials and a particle', 'R. de Boer fell. So did R. van Boer.', 'R. de Boer=r-de-boer'],
  ['initials may be left out, if that tells one', 'George Bush spoke.'],
  [
    'initials without stops',
    'Then FW Quillworth spoke. Quillworth left.',
    'FW Quillworth=quillworth',
    'Quillworth=quillworth',
  ],
  ['the second given name', 'Nicholas Burns spoke.', 'Nicholas Burns=burns'],
  [
    'a pet name that somebody goes by',
    'Jimmie Quillard spoke. James Quillard left. Jim Quillard sat.',
  ],
  ['the pet name itself', 'Then Jimmy Quillard spoke.', 'Jimmy Quillard=quillard'],
  [
    'the pet name of somebody who goes by the whole one',
    'Bobby Nardelli spoke.',
    'Bobby Nardelli=nardelli',
  ],
  ['a peer', 'Lord Coe left. Then Mr. Coe sat.', 'Coe=coe'],
  ['two who sing', 'Paris Hilton & Ann Quill sang.', 'Paris Hilton=hilton'],
  ['a bank', 'Then JP Morgan spoke.'],
  [
    'after an imperative',
    'Emmanuel Macron spoke. Watch Macron.',
    'Emmanuel Macron=macron',
    'Macron=macron',
  ],
  [
    'after a title of the Cape',
    'Emmanuel Macron spoke. Advocate Macron left.',
    'Emmanuel Macron=macron',
    'Macron=macron',
  ],
  ['an initial that the store has not', 'Emmanuel J. Macron spoke.', 'Emmanuel J. Macron=macron'],
  ['another initial is another person', 'George Q. Bush spoke. Bush left.'],
  [
    'the last two words',
    'Then Sanchez Vicario won. Anna Sanchez Vicario lost.',
    'Sanchez Vicario=vicario',
  ],
  ['the last two words of three', 'Then Suu Kyi spoke.', 'Suu Kyi=suu-kyi'],
  ['a particle that the store has not', 'Moammar al-Gadhafi left.', 'Moammar al-Gadhafi=gaddafi'],
  [
    'particles belong to the name',
    'Louis van Gaal won. Van Gaal left.',
    'Louis van Gaal=van-gaal',
    'Gaal=van-gaal',
  ],
  [
    'without its particle it is another',
    'Louis van Gaal won. Gaal left.',
    'Louis van Gaal=van-gaal',
  ],
  ['an initial tells which of them', 'Last week R. Samuels spoke.', 'R. Samuels=samuels'],
  [
    'a given name before a particle',
    'Dorinel Munteanu left. Then Munteanu von Quill came.',
    'Dorinel Munteanu=munteanu',
  ],
  [
    'initials in a list',
    'L. Germon c Quill b Doull 2\nQuill c Germon b Doull 4\nM. Atherton c Quill 3',
    'L. Germon=germon',
    'Germon=germon',
    'M. Atherton=m-atherton',
  ],
];

test.each(leads)('%s: %s', (_, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});

const nicknamed: Row[] = [
  ['a stranger', 'Ann "Betty" Nardelli ran early. Then Nardelli won.'],
  ['in brackets', 'Ann (Betty) Nardelli ran early. Then Nardelli won.'],
  ['in curly marks', 'Ann “Betty” Nardelli ran early. Then Nardelli won.'],
  [
    'somebody known',
    'Robert “Bob” Nardelli ran early. Then Nardelli won.',
    'Robert “Bob” Nardelli=nardelli',
    'Nardelli=nardelli',
  ],
  ['a title', 'In "Sicko" Nardelli ran early.', 'Nardelli=nardelli'],
  ['words in small letters', 'Ann "ran" Nardelli.', 'Nardelli=nardelli'],
];

test.each(nicknamed)('%s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
