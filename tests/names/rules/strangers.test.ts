import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const strangers: Row[] = [
  [
    'a son who has a president’s baptismal name',
    'She leaves a son, William Clinton of San Quillon.',
  ],
  ['a namesake, as the page says', 'Gordon Brown, no relation to the minister, spoke. Brown left.'],
  ['the other one', 'A pilot called Gordon Brown (not that Gordon Brown) left.'],
  ['a trade after the name', 'Robert Samuels, a retired welder, left. Then Samuels wept.'],
  [
    'somebody before all knew him',
    'A little-known policeman, Robert Samuels, left.',
    'Robert Samuels=samuels',
  ],
  ['an age and a trade', 'Robert Samuels, 54, a plumber, left.'],
  ['a trade before the name', 'A cashier, Robert Samuels, saw it.'],
  ['a neighbour', 'My neighbor Robert Samuels saw it.'],
  ['a rank', 'He left with Lt. Robert Samuels.'],
  ['a youth', 'They wept for Robert Samuels, a teenager.'],
  ['an officer', 'Then Officer Robert Samuels left.'],
  [
    'an officer of a firm',
    'Chief Executive Officer Robert Samuels left.',
    'Robert Samuels=samuels',
  ],
  ['an age and a town', 'They held Robert Samuels, 34, of Troy.'],
  ['an age', 'They met Robert Samuels, 34, in Troy.', 'Robert Samuels=samuels'],
  ['who lives there', 'Robert Samuels, who lives next door, wept.'],
  ['a father of a town', 'She is a daughter of Robert Samuels of Troy.'],
  ['who took the picture', 'It burns. Robert Samuels/AP'],
  ['who wrote it', 'By Robert Samuels\nIt burns.'],
  ['a byline of a rare name', 'By Robert Nardelli\nIt burns.', 'Robert Nardelli=nardelli'],
  ['who reported it', 'It burns. (Reporting by Robert Nardelli)'],
  ['what was done by him', 'It was lit by Robert Samuels.', 'Robert Samuels=samuels'],
  ['told of him elsewhere on the page', 'Robert Samuels spoke.\nRobert Samuels, a dentist, left.'],
  ['his given name', 'Muammar Gaddafi, a waiter, left. Muammar wept.'],
  ['police of a town', 'Sheriff Robert Samuels left.'],
  ['in a list of those who mourn', 'He is survived by a son, Robert Samuels of Troy.'],
  ['a brother of a town', 'He left with a brother, Robert Samuels of Troy.'],
  ['who signs a letter', 'Is it so? -- Robert Samuels, Troy, Ohio'],
  ['who deals in markets', 'It fell, said Robert Samuels, chief strategist at Quill.'],
  ['a lawyer', 'He is innocent, said his lawyer Robert Samuels.'],
  ['a firm that is named after somebody', 'Shares of J.P. Morgan fell.'],
  ['that somebody', 'J.P. Morgan collected books.', 'J.P. Morgan=jp-morgan'],
  ['the fire brigade', 'Fire Chief Robert Samuels left.'],
  ['whom to call', 'Call Robert Samuels, 555-0100.'],
  ['a rare name', 'Arantxa Sanchez Vicario, a surfer, left.', 'Arantxa Sanchez Vicario=vicario'],
  ['an office', 'Robert Samuels, a senator, left.', 'Robert Samuels=samuels'],
  ['what he was', 'Robert Samuels, a former plumber, left.', 'Robert Samuels=samuels'],
  [
    'what he was, before the name',
    'The former plumber Robert Samuels left.',
    'Robert Samuels=samuels',
  ],
  ['presidents had trades', 'Bill Clinton, a teacher, left.', 'Bill Clinton=bill-clinton'],
  [
    'one who is none of another’s, whom the page has named',
    'Ann Brown spoke. Gordon Brown, no relation to the singer, left.',
    'Gordon Brown=brown',
  ],
  ['a postman', 'Gordon Brown, 41, a postman, spoke. Brown left.'],
  ['a principal', 'Gordon Brown, the principal of the school, spoke. Brown left.'],
  [
    'a roommate, who may be anybody',
    'Gordon Brown, the third roommate, spoke.',
    'Gordon Brown=brown',
  ],
  ['who teaches there', 'Gordon Brown, who teaches third grade, spoke.'],
  [
    'whom papers ask',
    'Gordon Brown, who teaches ethics at the University of Quillon, spoke.',
    'Gordon Brown=brown',
  ],
  [
    'a bank on a page about sport',
    'The striker scored two goals in the league match before half-time in the cup. JP Morgan pays.',
  ],
];

test.each(strangers)('%s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
