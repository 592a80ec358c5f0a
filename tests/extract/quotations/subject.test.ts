import { describe, expect, test } from 'vitest';
import { readQuotations as read } from '../../support/read-quotations.ts';

/** What is tested, the text, and every quotation in it as "Speaker: words". */
const ROWS: [about: string, text: string, found: string[]][] = [
  [
    'what somebody is asked and told by another',
    'Ann Lee, asked by Ben Ray if it was late, said it was. Ann Lee, told by Ben Ray that it was late, left.',
    ['Ann Lee: it was'],
  ],
  [
    'a month before the name',
    'In July Ann Lee told them it was late. On Monday Ann Lee told them it was late.',
    ['Ann Lee: it was late', 'Ann Lee: it was late'],
  ],
  [
    'a relative clause with commas of its own',
    'Ann Lee, who owns a shop in Leeds, England, said it was late. Ann Lee, who runs the shop, the inn and, in summer, the pool, said it was late.',
    ['Ann Lee: it was late', 'Ann Lee: it was late'],
  ],
  [
    'a relative clause that names somebody else',
    'Ann Lee, whose brother, Tom Hale, died in the fire, said it was late. Ann Lee, who came with her son, Tom Hale, 12, said it was late.',
    ['Ann Lee: it was late', 'Ann Lee: it was late'],
  ],
  [
    'whose chair it is that speaks',
    'It went to the board, whose chair, Ann Lee, said it was late.',
    ['chair: it was late'],
  ],
  [
    'an office in a town of a country, and a name',
    'The mayor of Leeds, England, Ann Lee, said it was late.',
    ['The mayor of Leeds, England, Ann Lee: it was late'],
  ],
  [
    'what somebody kept from saying, or denies',
    'Ms Lee stopped short of saying it was late. Ms Lee was accused of calling it “a farce”. Ms Lee denies having said “It is very late.”',
    ['Ms Lee: having said “It is very late.”'],
  ],
  [
    'whom somebody said to have told her',
    'Ann Lee said Ben Ray told her: “It is late.”',
    ['Ann Lee: Ben Ray told her', 'Ben Ray: “It is late.”'],
  ],
  [
    'whom somebody remembers',
    'Ann Lee recalled her mother saying, “It is late.”',
    ['her mother: “It is late.”'],
  ],
  [
    'whom somebody quoted',
    '“It is late,” Ann Lee quoted Ben Ray as saying. Ann Lee quoted Ben Ray as saying: “It is late.” The Post cited Ben Ray, the mayor, as saying that it was late. Ben Ray was widely quoted as saying it was late. “It is late,” Ben Ray was quoted by the Post as saying.',
    [
      'Ben Ray: “It is late,”',
      'Ben Ray: “It is late.”',
      'Ben Ray: that it was late',
      'Ben Ray: it was late',
      'Ben Ray: “It is late,”',
    ],
  ],
  ['whom somebody quotes', 'Ann Lee quoted Ben Ray: “It is late.”', ['Ben Ray: “It is late.”']],
  [
    'somebody called May',
    'May told Ray it was late. “It is late,” said May. “It is late,” May said.',
    ['May: it was late', 'May: “It is late,”', 'May: “It is late,”'],
  ],
  [
    'a given name that is a month',
    'Jan Lee, the mayor’s lawyer, said it was late. In June Lee said it was late.',
    ['Jan Lee: it was late', 'Lee: it was late'],
  ],
  ['whom nobody quoted', 'Ben Ray was never quoted as saying it was late.', []],
  [
    'what a report that quotes goes on with',
    'The Post reported that it was late, quoting Ben Ray as saying “go now”.',
    ['The Post: that it was late', 'Ben Ray: “go now”'],
  ],
  [
    'who told, and who was told',
    'Lee told Ray: “It is late.” He assured Ray: “It is late.”',
    ['Lee: “It is late.”', 'He: “It is late.”'],
  ],
  [
    'what only might have been said',
    'If Ms Lee said it was late, she was wrong. Had Ms Lee said it was late, they would have gone. Did Ms Lee say it was late? It is unclear whether Ms Lee said it was late. Ms Lee rarely said it was late.',
    [],
  ],
  [
    'subjects that deny their verb',
    'Neither Lee nor Ray said they would go. No one said it was safe. None of them said it would fail.',
    [],
  ],
  [
    'who gave out what says it',
    'On Monday, the Port Union issued a statement saying that it would fail.',
    ['the Port Union: that it would fail'],
  ],
  [
    'a state behind a town',
    'Ann Lee, a clerk from Jackson, Miss., attending the fair, said it would fail.',
    ['Ann Lee: it would fail'],
  ],
  [
    'a calling, a name and an aside behind the marks',
    '“Nobody came,” her father, Doug Lund, a retired clerk in Tern, told The Star.',
    ['Doug Lund: “Nobody came,”'],
  ],
  [
    'a party and a state in brackets behind the name',
    '“Has she? Nobody has.” Sen. Dana Lee (R-Kan.) said.',
    ['Sen. Dana Lee: “Has she? Nobody has.”'],
  ],
  [
    'what “that” begins, before the verb',
    'The union that represents nurses said it would fail.',
    ['The union: it would fail'],
  ],
  [
    'a relative clause before the name’s own apposition',
    'In one, dated Jan. 12, the port’s engineer, Paul Lund, warned that it would fail.',
    ['the port’s engineer: that it would fail'],
  ],
  [
    'a place before an office and a name',
    'In Paris, the mayor, Ann Lee, said it would fail.',
    ['the mayor: it would fail'],
  ],
  [
    'somebody whom somebody else beat',
    '“It is late,” said the man Ann Lee beat. “It is late,” said the mayor Ann Lee. “It is late,” said Ann Lee dressed in red. “It is late,” said the man dressed in red.',
    [
      'man: “It is late,”',
      'the mayor Ann Lee: “It is late,”',
      'Ann Lee dressed: “It is late,”',
      'the man dressed: “It is late,”',
    ],
  ],
  ['accused of something, by nobody', 'Lund is on trial at Tern Crown Court accused of fraud.', []],
  [
    'a colon in brackets behind a name, and a company’s form',
    'Norvik, Inc. (Nasdaq: NVK), a builder, today announced that it had failed.',
    ['Norvik, Inc.: that it had failed'],
  ],
];

describe('who stands before the verb', () => {
  test.each(ROWS)('%s', (_about, text, found) => {
    expect(read(text)).toEqual(found);
  });
});
