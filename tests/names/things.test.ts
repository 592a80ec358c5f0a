import { expect, test } from 'vitest';
import { found, type Row } from '../support/found.ts';

const SPORT =
  'SOCCER - RESULTS\nIn the league match the striker scored two goals before half-time in the cup.\n';

const things: Row[] = [
  ['inside a longer name', 'He reads the New York Times.'],
  ['after "of" in a name', 'The Bank of France and the University of California'],
  ['after "of" in an office', 'the president of France', 'France=france'],
  ['a compass point makes another place', 'Northern France and South Finland'],
  [
    'a country by its other names',
    'Britain, the UK and the U.S. met China.',
    'Britain=uk',
    'UK=uk',
    'U.S.=usa',
    'China=china',
  ],
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
  ['us is not the US', 'Us and them, and US troops', 'US=usa'],
  ['a namesake abroad', 'Athens, Ga., is not Athens, Greece.', 'Athens=athens'],
  ['a word that is a town', 'Reading is fun. He lives in Reading.', 'Reading=reading'],
  ['a town that is somebody’s name', 'Hillary Clinton spoke. Clinton left.'],
  ['a dateline', 'NEW YORK - Rain fell.', 'NEW YORK=new-york'],
  ['a state by its abbreviation', "In Fresno, Calif., I'll stay.", 'Calif.=california'],
  [
    'an airport, once named',
    'Heathrow Airport closed. Heathrow opened.',
    'Heathrow Airport=heathrow',
    'Heathrow=heathrow',
  ],
  [
    'an acronym, and its expansion',
    'NATO, the North Atlantic Treaty Organisation',
    'NATO=nato',
    'North Atlantic Treaty Organisation=nato',
  ],
  [
    'an acronym of a hyphenated name',
    'The Council on American-Islamic Relations (CAIR)',
    'Council on American-Islamic Relations=cair',
    'CAIR=cair',
  ],
  [
    'two letters only after the full name',
    'British Airways flew. BA landed.',
    'British Airways=airways',
    'BA=airways',
  ],
  ['two letters without it', 'She took her BA.'],
  [
    'an institution of a country that the page names',
    'The U.S. Senate met. The Senate voted.',
    'U.S. Senate=senate',
    'Senate=senate',
  ],
  ['another country’s institution', 'U.S. aides met the French Senate.', 'U.S.=usa'],
  ['an institution of no country', 'The Senate voted.'],
  [
    'a department turned round',
    'The Defense Department and the U.S. Department of Defense',
    'Defense Department=defense',
    'U.S. Department of Defense=defense',
  ],
  [
    'a company that is a word',
    'The Target was missed. Shares of Target Corp. rose.',
    'Target=target',
  ],
  ['a company in two words', 'Exxon Mobil Corp. rose.', 'Exxon Mobil=exxon'],
  [
    'an article belongs to some names',
    'Al-Jazeera and al Qaeda, but not Qaeda',
    'Al-Jazeera=jazeera',
    'al Qaeda=qaeda',
  ],
  [
    'a newspaper that is a word',
    'The Guardian said so, as The Times did. The times change.',
    'Guardian=guardian',
    'Times=times',
  ],
  [
    'a newspaper by its last word, once named',
    'The New York Post said so. The Post did. The post came.',
    'New York Post=post',
    'Post=post',
  ],
  ['members of a party', 'Democrats voted.', 'Democrats=democrats'],
  [
    'terms',
    'PESCO and Article 5 at the Elysee',
    'PESCO=pesco',
    'Article 5=article-5',
    'Elysee=elysee',
  ],
  [
    'a club on a sports page',
    `${SPORT}Barcelona beat Japan.`,
    'Barcelona=barcelona-fc',
    'Japan=japan-team',
  ],
  ['a country elsewhere', 'Japan met France.', 'Japan=japan', 'France=france'],
  [
    'a town by the league that the page is about',
    'NBA BASKETBALL - RESULTS\nCHICAGO 101 MIAMI 90\nChicago at Miami\nThe Bulls won in Chicago.',
    'CHICAGO=bulls',
    'Chicago=bulls',
    'Bulls=bulls',
    'Chicago=chicago',
  ],
  [
    'the sport tells which team',
    'RUGBY UNION - RESULTS\nJapan beat France by two tries.',
    'Japan=japan-rugby',
  ],
  [
    'who plays for oneself plays for no team',
    'TENNIS - RESULTS\nIn the first match of the cup a man of Japan (Japan) beat China 6-1.',
    'Japan=japan',
    'Japan=japan',
    'China=china',
  ],
  [
    'a player’s country is no team',
    `${SPORT}Nakata (Japan) scored for Japan.`,
    'Japan=japan',
    'Japan=japan-team',
  ],
  [
    'a team by its nickname, once named',
    'The Chicago Bulls won. The Bulls lost.',
    'Chicago Bulls=bulls',
    'Bulls=bulls',
  ],
];

test.each(things)('%s: %s', (_, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
