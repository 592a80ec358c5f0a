import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

/** Reports of two sports, in paragraphs. */
const LABELLED = `Sport summary
Tokyo: Japan scored twice in the last match of the soccer season, to the surprise of everybody.
Cardiff: Wales named an old flanker for the rugby they will play here in the second week of June.
`;

const digests: Row[] = [
  [
    'a heading tells the sport of what stands below it',
    'Sport in brief\nSOCCER\nJapan won at home on Saturday, when the rain had stopped.\nRUGBY\nJapan lost in the rain that came back on Sunday.',
    'Japan=japan-team',
    'Japan=japan-rugby',
  ],
  [
    'over results too, and in a page that says nothing else of sport',
    'Last night\nNBA\nChicago 95 Quillon 80\nBaseball\nChicago Cubs 3 Quillon 1\nMore\nFootball\nChicago 20 Quillon 17',
    'Chicago=bulls',
    'Chicago Cubs=cubs',
    'Chicago=bears',
  ],
  [
    'beside rugby football is not the American game',
    'Rugby\nWales won at home on Saturday, when the rain had stopped.\nBasketball\nNobody won at home on Saturday, when the rain had stopped.\nFootball\nJapan won at home on Saturday, when the rain had stopped.',
    'Wales=wales',
    'Japan=japan-team',
  ],
  [
    'over the title of a report',
    'Briefing\nBASKETBALL\nChicago Wins\nThe home side won again, by twenty this time, and left.\nSOCCER\nJapan stays on\nThe visitors stayed on, and nobody could say how long they would.',
    'Chicago=bulls',
    'Japan=japan-team',
  ],
  [
    'another part of the paper is not about sport',
    'Today\nRugby\nWales named an old man for the visit of everybody else.\nSoccer\nJapan won.\nThe rain stopped in time for both, and nobody was hurt at all.\nBusiness\nJapan and Spain will build more ships than they did last year.',
    'Wales=wales',
    'Japan=japan-team',
    'Japan=japan',
    'Spain=spain',
  ],
  [
    'in a menu one heading follows another',
    'Soccer\nRugby\nJapan and Spain will build more ships than they did last year.',
    'Japan=japan',
    'Spain=spain',
  ],
  [
    'a sentence is no heading',
    'Yes, rugby it was\nJapan and Spain will build more ships than they did last year.\nOr was it soccer?\nJapan and Spain will build more ships than they did last year.',
    'Japan=japan',
    'Spain=spain',
    'Japan=japan',
    'Spain=spain',
  ],
  [
    'a heading goes before the labels below it',
    'SOCCER - RESULTS\nIn the league match the striker scored two goals in the soccer cup.\nRUGBY\nTokyo: Japan was named among those that will play in the spring or the autumn after it.\nSOCCER\nLima: Japan was named among those that will play in the spring or the autumn after it.',
    'Japan=japan-rugby',
    'Japan=japan-team',
  ],
  [
    'one heading makes no digest',
    'Rugby\nJapan and Spain will build more ships than they did last year.',
    'Japan=japan',
    'Spain=spain',
  ],
  ['reports in paragraphs tell their own sport', LABELLED, 'Japan=japan-team', 'Wales=wales'],
  [
    'what tells none is of no certain one',
    `${LABELLED}Madrid: Japan was named among those that will play in the spring or the autumn after it.`,
    'Japan=japan-team',
    'Wales=wales',
  ],
  [
    'or is of the one that more than one report is about',
    `${LABELLED}Paris: The soccer season ends for a striker and a goalkeeper in the match here on Sunday.
Madrid: Japan was named among those that will play in the spring or the autumn after it.`,
    'Japan=japan-team',
    'Wales=wales',
    'Paris=paris',
    'Japan=japan-team',
  ],
  [
    'where everybody plays for oneself, a country is where the player is from',
    `${LABELLED}Paris: Quillon of Japan leads the tennis and the golf, and will be there in the spring again.`,
    'Japan=japan-team',
    'Wales=wales',
    'Paris=paris',
    'Japan=japan',
  ],
  [
    'the last of a list is one paragraph too',
    'SOCCER - RESULTS\nIn the league match the striker scored two goals in the soccer cup.\nRUGBY: Wales will play at home in the middle of the week, and then again.\nSOCCER: Japan will play at home in the middle of the week, and then again.\nTENNIS: The Quillon Open is played at home in the week that comes after it.\nDortmund left.',
    'Wales=wales',
    'Japan=japan-team',
    'Dortmund=dortmund',
  ],
  [
    'where one sport is played in many towns, the page is about it',
    'RUGBY UNION - RESULTS\nThe flanker scored in the match of the league.\nTokyo: Japan were never behind, and were cheered when they left the field.\nParis: Wales were never ahead, and were not cheered when they left the field.\nMadrid: Nobody came to see the rugby, which was dull in the rain and the wind.',
    'Japan=japan-rugby',
    'Wales=wales',
  ],
  [
    'who is from a town is of no team',
    'BASKETBALL\nThe NBA season and the playoffs: the coach, who is from Chicago, lost to Chicago.',
    'Chicago=chicago',
    'Chicago=bulls',
  ],
];

test.each(digests)('%s: %s', (_, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
