import { expect, test } from 'vitest';
import { found, type Row } from '../support/found.ts';

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
  ['however many ways its name is spelt', 'Then Zelensky spoke.', 'Zelensky=zelensky'],
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

test.each(persons)('%s: %s', (_, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
