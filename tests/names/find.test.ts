import { describe, expect, test } from 'vitest';
import { compile } from '../../src/names/compile.ts';
import { find } from '../../src/names/find.ts';
import { open } from '../../src/names/layout.ts';
import { entities } from '../support/entities.ts';

const index = open(compile(entities).bytes);

/** What is found, as "words=entity", block after block. */
const found = (text: string, named: string[] = []) => {
  const blocks = text.split('\n');
  return find(index, blocks, named).map(
    ({ block, start, end, entity }) => `${blocks[block]?.slice(start, end)}=${entity}`,
  );
};

const SPORT =
  'SOCCER - RESULTS\nIn the league match the striker scored two goals before half-time in the cup.\n';

type Row = [why: string, text: string, ...expected: string[]];

const persons: Row[] = [
  ['a full name', 'Talks with Emmanuel Macron began.', 'Emmanuel Macron=macron'],
  [
    'a surname after the full name',
    'Emmanuel Macron spoke. Later Macron left.',
    'Emmanuel Macron=macron',
    'Macron=macron',
  ],
  [
    'a surname in a headline before the full name',
    'Bush speaks\nGeorge W. Bush spoke.',
    'Bush=gw-bush',
    'George W. Bush=gw-bush',
  ],
  ['another given name forbids', 'Brigitte Macron spoke. Macron left.'],
  [
    'the one named in full last, where named most',
    'George W. Bush and George W. Bush met Laura Bush. George W. Bush and Bush left.',
    'George W. Bush=gw-bush',
    'George W. Bush=gw-bush',
    'Laura Bush=laura-bush',
    'George W. Bush=gw-bush',
    'Bush=gw-bush',
  ],
  [
    'two of one name: silence',
    'George W. Bush met Laura Bush. Then Bush left.',
    'George W. Bush=gw-bush',
    'Laura Bush=laura-bush',
  ],
  [
    'a title tells which',
    'George W. Bush met Laura Bush. Then Mrs. Bush left.',
    'George W. Bush=gw-bush',
    'Laura Bush=laura-bush',
    'Bush=laura-bush',
  ],
  ['initials may be left out, if that tells one', 'George Bush spoke.'],
  ['an initial that the store has not', 'Emmanuel J. Macron spoke.', 'Emmanuel J. Macron=macron'],
  ['another initial is another person', 'George Q. Bush spoke. Bush left.'],
  [
    'a short given name',
    'Bob Nardelli left. Nardelli did.',
    'Bob Nardelli=nardelli',
    'Nardelli=nardelli',
  ],
  ['the family name first', 'It was Orban Viktor.', 'Orban Viktor=orban'],
  ['without accents', 'Viktor Orban spoke.', 'Viktor Orban=orban'],
  ['umlauts written out', 'Gerhard Schroeder spoke.', 'Gerhard Schroeder=schroeder'],
  [
    'transliterations',
    'Volodymyr Zelensky and Vladimir Zelenskiy',
    'Volodymyr Zelensky=zelensky',
    'Vladimir Zelenskiy=zelensky',
  ],
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
  [
    'Arabic particles come and go',
    'Nouri al-Maliki spoke. Mr. Maliki and al-Maliki',
    'Nouri al-Maliki=maliki',
    'Maliki=maliki',
    'Maliki=maliki',
  ],
  [
    'East Asian family names come first',
    'Kim Jong-un spoke. Kim left.',
    'Kim Jong-un=kim',
    'Kim=kim',
  ],
  [
    'a given name that the text has earned',
    'Saddam Hussein fell. Saddam fled.',
    'Saddam Hussein=saddam',
    'Saddam=saddam',
  ],
  [
    'a possessive',
    "Emmanuel Macron’s plan is Macron's.",
    'Emmanuel Macron=macron',
    'Macron=macron',
  ],
  [
    'apostrophes of both kinds',
    "Shaquille O’Neal and Shaquille O'Neal",
    'Shaquille O’Neal=oneal',
    "Shaquille O'Neal=oneal",
  ],
  [
    'soft hyphens, no-break spaces, zero-width characters',
    'Emma\u00adnuel\u00a0Mac\u200bron spoke.',
    'Emma\u00adnuel\u00a0Mac\u200bron=macron',
  ],
  ['accents apart from their letters', 'Viktor Orba\u0301n spoke.', 'Viktor Orba\u0301n=orban'],
  ['the son is not the father', 'Dale Earnhardt won.'],
  ['but nobody else is Martin Luther King', 'Martin Luther King spoke.', 'Martin Luther King=king'],
  ['a name inside the name of a thing', 'The George W. Bush Library opened. The Macron Foundation'],
  ['a double name is another', 'Anna Macron-Weber and Jean-Emmanuel Macron spoke.'],
  ['a month is no minister', 'It was May. In May it rained.'],
  ['a minister is', 'Theresa May spoke. Later Mrs. May left.', 'Theresa May=may', 'May=may'],
  ['a colour is no name', 'Brown bears. The Brown report.'],
  ['alone in the store, and no common word', 'Then Munteanu scored.', 'Munteanu=munteanu'],
  ['a sentence may end before a surname', 'He met Reed. Munteanu left.', 'Munteanu=munteanu'],
  [
    'a group has no surname',
    'The Red Army Faction struck. The Faction',
    'Red Army Faction=faction',
  ],
  [
    'capitals tell nothing in a headline',
    'EMMANUEL MACRON SPEAKS\nMACRON WINS',
    'EMMANUEL MACRON=macron',
    'MACRON=macron',
  ],
];

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
    'a team by its nickname, once named',
    'The Chicago Bulls won. The Bulls lost.',
    'Chicago Bulls=bulls',
    'Bulls=bulls',
  ],
];

describe('persons', () => {
  test.each(persons)('%s: %s', (_, text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('places, organisations and terms', () => {
  test.each(things)('%s: %s', (_, text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a mention', () => {
  test('says why it matched, and whether a published pack knows it', () => {
    const text = ['Robert Nardelli spoke. Mr. Nardelli left for Paris with French aides of NATO.'];
    expect(find(index, text)).toEqual([
      {
        block: 0,
        start: 0,
        end: 15,
        entity: 'nardelli',
        alias: 'Robert Nardelli',
        rule: 'full-name',
        published: false,
      },
      {
        block: 0,
        start: 27,
        end: 35,
        entity: 'nardelli',
        alias: 'Robert Nardelli',
        rule: 'title-surname',
        published: false,
      },
      {
        block: 0,
        start: 56,
        end: 62,
        entity: 'france',
        alias: 'French',
        rule: 'demonym',
        published: true,
      },
      {
        block: 0,
        start: 72,
        end: 76,
        entity: 'nato',
        alias: 'NATO',
        rule: 'acronym',
        published: true,
      },
    ]);
  });

  test('of content that comes late leans on what was named before', () => {
    expect(found('Then Bush left.')).toEqual([]);
    expect(found('Then Bush left.', ['laura-bush'])).toEqual(['Bush=laura-bush']);
  });
});
