import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const demonyms: Row[] = [
  [
    'a country by its people',
    'The French and American ministers, and two Britons',
    'French=france',
    'American=usa',
    'Britons=uk',
  ],
  ['a language', 'She spoke in French. They read French, too.', 'French=france'],
  [
    'a nationality before a company',
    'British Airways and American Airlines',
    'British Airways=airways',
  ],
  ['a nationality that begins a longer name', 'The American Civil Liberties Union said so.'],
  ['a nationality that begins a name', 'He left the American Red Cross on Monday.'],
  [
    'a nationality in a headline',
    'American Officials Expected in China Talks',
    'American=usa',
    'China=china',
  ],
  ['a surname that is a nationality', 'Finn and Spears married. A Finn won.', 'Finn=finland'],
  ['a nationality in capitals', 'SOCCER - FRENCH LEAGUE', 'FRENCH=france'],
];

test.each(demonyms)('%s: %s', (_, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
