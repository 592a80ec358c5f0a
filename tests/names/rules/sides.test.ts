import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const SPORT =
  'SOCCER - RESULTS\nIn the league match the striker scored two goals before half-time in the cup.\n';

const sides: Row[] = [
  ['a year ends no club’s name', `${SPORT}Craig Quillon scored.`],
  ['behind a score, a home team', `${SPORT}They lost 2-1 at Barcelona.`, 'Barcelona=barcelona-fc'],
  ['where a team travels', `${SPORT}They will tour Japan.`, 'Japan=japan'],
  [
    'teams in a row',
    `${SPORT}Japan, France and Barcelona play.`,
    'Japan=japan-team',
    'Barcelona=barcelona-fc',
  ],
  ['a club by its town', `${SPORT}Dortmund beat Japan.`, 'Dortmund=dortmund', 'Japan=japan-team'],
  [
    'a player’s origin is no team',
    `${SPORT}Nakata, from Japan, joined Barcelona of France.`,
    'Japan=japan',
    'Barcelona=barcelona-fc',
    'France=france',
  ],
  ['a club and its town', `${SPORT}Ajax Amsterdam won.`, 'Ajax=ajax'],
  [
    'a team by another name of its country',
    `${SPORT}Holland beat Japan.`,
    'Holland=dutch-team',
    'Japan=japan-team',
  ],
  ['a club by what papers call it', `${SPORT}Betis beat Japan.`, 'Betis=betis', 'Japan=japan-team'],
  [
    'a club on a sports page',
    `${SPORT}Barcelona beat Japan.`,
    'Barcelona=barcelona-fc',
    'Japan=japan-team',
  ],
  [
    'a player’s country is no team',
    `${SPORT}Nakata (Japan) scored for Japan.`,
    'Japan=japan',
    'Japan=japan-team',
  ],
  [
    'rugby’s clubs by what papers call them',
    'RUGBY UNION - RESULTS\nThe All Blacks won. All left. Saracens beat Bath by two tries.',
    'All Blacks=allblacks',
    'Saracens=saracens',
    'Bath=bath',
  ],
  ['a club by its town’s letters', 'The LA Lakers left.', 'LA Lakers=lakers'],
  [
    'a club by half of its name, and by its town',
    `${SPORT}Roda JC beat Le Havre.`,
    'Roda JC=roda',
    'Le Havre=havre',
  ],
  [
    'a wire’s heading tells the sport',
    `RUGBY UNION - JAPAN WIN\n${'It was a day to remember for all. '.repeat(40)}Japan left.`,
    'JAPAN=japan-rugby',
    'Japan=japan-rugby',
  ],
  [
    'a direction',
    `${SPORT}He flew to Japan. They lost to Japan.`,
    'Japan=japan',
    'Japan=japan-team',
  ],
  [
    'the young',
    `SOCCER - JAPAN WIN\nJapan won the under-21 cup match by a goal, said the coach.`,
    'JAPAN=japan-youth',
    'Japan=japan-youth',
  ],
  [
    'ahead of a team, of a land',
    `${SPORT}They are ahead of Japan. A man of Japan left.`,
    'Japan=japan-team',
    'Japan=japan',
  ],
  [
    'a stadium',
    `${SPORT}At the Barcelona stadium it rained. Barcelona won.`,
    'Barcelona=barcelona-fc',
  ],
  ['another club of the name', 'BASKETBALL - RESULTS\nReal Madrid won the NBA game.'],
  ['the club', `${SPORT}Real Madrid won.`, 'Real Madrid=madrid'],
  [
    'a town by its team’s nickname',
    'MLB BASEBALL - RESULTS\nThe White Sox won. He homered for Chicago.',
    'White Sox=white-sox',
    'Chicago=white-sox',
  ],
  ['two places', `${SPORT}They play in Oslo and Japan.`, 'Japan=japan'],
  [
    'a slug that is joined to the heading',
    'GOLF-MACRON WINS\nEmmanuel Macron won.',
    'MACRON=macron',
    'Emmanuel Macron=macron',
  ],
  ['half of a word in capitals is no slug', 'NON-MACRON TALKS\nIt rained.'],
  [
    'results without a word of sport',
    'RESULTS\nBarcelona 2 Dortmund 1\nAjax 0 Quillon 0\nOslo 3 (Quill 8, 70) Ajax 1',
    'Barcelona=barcelona-fc',
    'Dortmund=dortmund',
    'Ajax=ajax',
    'Ajax=ajax',
  ],
  [
    'standings without a word of sport',
    'TABLE\n1. Dortmund 25 7 8 10 40 40 29\n2. Ajax 25 7 8 10 40 40 29\n3. Oslo 25 7 8 10 40 40 29',
    'Dortmund=dortmund',
    'Ajax=ajax',
  ],
  ['two such lines are chance', 'LIST\nAjax 0 Quillon 0\nOslo 3 Ajax 1'],
  [
    'of two nicknames that of the sport',
    'NFL FOOTBALL - RESULTS\nThe Eagles won.',
    'Eagles=eagles',
  ],
  ['a land is no nickname', 'RUGBY UNION - WALES WIN\nThey did.', 'WALES=wales'],
  [
    'a university’s team, where nothing else has its name',
    'The quarterback threw a touchdown in the NFL. Notre Dame beat Arizona State.',
    'Notre Dame=notre-dame',
  ],
  [
    'a page about universities is about no league',
    'NCAA football: the quarterback threw a touchdown. Chicago beat Notre Dame.',
    'Notre Dame=notre-dame',
  ],
  [
    'a club by its town in plain letters',
    `${SPORT}Duesseldorf beat Ajax.`,
    'Duesseldorf=duesseldorf',
    'Ajax=ajax',
  ],
  [
    'a sport that its teams tell',
    'RESULTS\nNeath 22 Oslo 10\nCardiff 9 Newport 3\nPontypridd 6 Quillon 0',
    'Neath=neath',
    'Cardiff=cardiff-rfc',
    'Newport=newport',
    'Pontypridd=pontypridd',
  ],
  ['an agency is no nickname', `${SPORT}LONDON (Reuters) - It rained.`, 'Reuters=reuters'],
  [
    'the mayor of a town, and police in it',
    `${SPORT}FC Groningen won, said the mayor of Groningen. Police in Rotterdam met Sparta Rotterdam.`,
    'FC Groningen=groningen-fc',
    'Groningen=groningen',
    'Rotterdam=rotterdam',
    'Sparta Rotterdam=rotterdam-fc',
  ],
  [
    'a club, its town and its goals',
    `${SPORT}FC Twente Enschede 2 Ajax 1`,
    'FC Twente=twente',
    'Ajax=ajax',
  ],
  [
    'nations’ tennis',
    'Germany beat Oslo in the Fed Cup. Germany’s Quill won both her singles (Germany).',
    'Germany=german-tennis',
    'Germany=germany',
    'Germany=germany',
  ],
  [
    'the league is American football’s',
    'STANDINGS\nNational Football League standings after the coach left:\nCHICAGO 8 1 0 231 133',
    'CHICAGO=bears',
  ],
  [
    'the leagues of baseball',
    'RESULTS\nAmerican League matches went to 11 innings. The season began. The coach left. White Sox 3',
    'White Sox=white-sox',
  ],
  ['where cricket is played', 'CRICKET - SCORES\nChicago: Japan 342 and 21-0.', 'Chicago=chicago'],
  ['who leads, before a club', `${SPORT}Leaders Ajax lost.`, 'Ajax=ajax'],
  [
    'pairs of sides and their lands',
    'Group A: Ajax (Netherlands) 2 Oslo (Norway) 0; Quill (Peru) 1 Dortmund (Germany) 1; Troy (Peru) 2 Quillon (Peru) 3',
    'Ajax=ajax',
    'Dortmund=dortmund',
    'Germany=germany',
  ],
  ['a club by the word before its town', `${SPORT}Hajduk beat Ajax.`, 'Hajduk=hajduk', 'Ajax=ajax'],
  ['a sponsor’s team', `${SPORT}He rides for Motorola.`, 'Motorola=motorola'],
];

test.each(sides)('%s: %s', (_, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
