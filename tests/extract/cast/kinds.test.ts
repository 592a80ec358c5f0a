import { describe, expect, test } from 'vitest';
import { castOf } from '../../../src/extract/cast/cast.ts';

/** The names of the cast's members of a kind, each member's fullest first. */
const namesOf = (text: string, kind: string) =>
  castOf(text)
    .filter((member) => member.kind === kind)
    .map(({ names }) => names.join(' / '));

/** What a text names that is nobody. */
const OTHERS: [about: string, kind: string, text: string, names: string[]][] = [
  [
    'an acronym in brackets',
    'organisation',
    'The Canadian Union of Public Employees (CUPE) called. Later CUPE left.',
    ['Canadian Union of Public Employees / CUPE'],
  ],
  [
    'an office and what it is held in',
    'organisation',
    'The President of the European Council came.',
    ['European Council'],
  ],
  [
    'two fields and their body',
    'organisation',
    'Visits grew, says the Fish and Tourism Council. She met Ann Lee and the Trade Council.',
    ['Fish and Tourism Council', 'Trade Council'],
  ],
  [
    'a department is no title',
    'organisation',
    'The Justice Department called.',
    ['Justice Department'],
  ],
  [
    'a country under two names',
    'place',
    'The U.S. left. The United States had come.',
    ['United States / U.S.'],
  ],
  ['a town named after a saint', 'place', 'Workers in St. Marys would pay.', ['St. Marys']],
  [
    'a short form',
    'organisation',
    'The Associated Press asked. The AP called.',
    ['Associated Press / AP'],
  ],
  [
    'the last word of a name',
    'organisation',
    'The New York Times asked. Later the Times called.',
    ['New York Times / Times'],
  ],
  ['a programme', 'organisation', 'He told Sport Tonight so.', ['Sport Tonight']],
  ['a town in capitals', 'place', 'OSLO, Norway, came first.', ['OSLO', 'Norway']],
  ['a river', 'place', 'They crossed the Hudson River.', ['Hudson River']],
  ['an act', 'term', 'The Patriot Act passed.', ['Patriot Act']],
  [
    'letters before words',
    'organisation',
    'It was late, WWF Australia said. DNB Markets, which saw it, said no.',
    ['WWF Australia', 'DNB Markets'],
  ],
  [
    'a company by its first word',
    'organisation',
    'Norvik warns of storms\nThe Norvik Group did so. Shares in Norvik fell.',
    ['Norvik Group / Norvik'],
  ],
  [
    'no party by its first word',
    'organisation',
    'The Green Party met. Green said it was late.',
    ['Green Party'],
  ],
  [
    'a company, its first word being somebody’s surname',
    'organisation',
    'Karl Halden founded it. Halden Motors lost. Halden said it was late.',
    ['Halden Motors'],
  ],
  [
    'a company beside what it is',
    'organisation',
    'The owner, Salazar Lines, left.',
    ['Salazar Lines'],
  ],
  [
    'a town in capitals and in small letters',
    'place',
    'DES MOINES, Iowa — It was late. They met in Des Moines.',
    ['Des Moines / DES MOINES', 'Iowa'],
  ],
  [
    'the time in a live blog',
    'organisation',
    '11:15 Met Office staff left.\n9.15am Met Office staff came.',
    ['Met Office'],
  ],
  [
    'what has done something, and need not be somebody',
    'term',
    'They say that Honda has lost. They hope that Lorain would stay. Honda knew. Lorain too.',
    ['Honda', 'Lorain'],
  ],
  [
    'a company that begins like an office',
    'organisation',
    'They met at General Electric.',
    ['General Electric'],
  ],
  ['what begins like an office', 'term', 'The Executive Order came.', ['Executive Order']],
  [
    'letters that are nobody’s',
    'person',
    'OS X came. AI Now said it was late. JD Vance left.',
    ['JD Vance'],
  ],
  ['a king before “I”', 'person', 'Edward I left.', ['Edward I']],
  ['no word before “I”', 'term', 'Last I checked, it was late.', []],
];

describe('what is nobody', () => {
  test.each(OTHERS)('%s (%s)', (_, kind, text, names) => {
    expect(namesOf(text, kind)).toEqual(names);
  });
});
