/** What the card's components say: dates, quotation marks, links, differences, citations. */
import { describe, expect, test } from 'vitest';
import { cardMessages } from '../../src/ui/card/card-messages.ts';
import { timelineScale } from '../../src/ui/card/timeline-scale.ts';
import { dateWords, distance, spanWords } from '../../src/ui/date-words.ts';
import { citation } from '../../src/ui/statement/citation.ts';
import { quoted } from '../../src/ui/statement/quote-marks.ts';
import { wordDiff } from '../../src/ui/statement/word-diff.ts';
import { translatorOf } from '../../src/ui/translate.tsx';
import { webAddress, withTextFragment } from '../../src/ui/web-address.ts';
import { source, statement } from '../support/cards.ts';

test.each([
  ['2018-08-27', 'en', '27 August 2018'],
  ['2018-08-27', 'fr', '27 août 2018'],
  ['2018-08', 'en', 'August 2018'],
  ['2018', 'fr', '2018'],
  ['2018-08~', 'en', 'August 2018'],
  ['2025-02-15/2025-02-16', 'en', '15–16 February 2025'],
  ['2018/2019', 'en', '2018–2019'],
  ['no date', 'en', 'no date'],
])('%s in %s is "%s"', (date, language, words) => {
  expect(dateWords(date, language).replace(/\s*–\s*/g, '–')).toBe(words);
});

test.each([
  ['2018-08-27', '2024-08-27', '6 years', -1],
  ['2018-08-27', '2024-08-26', '5 years', -1],
  ['2024-03-02', '2024-01-01', '2 months', 1],
  ['2024-02-10', '2024-03-02', '3 weeks', -1],
  ['2024-03-01', '2024-03-02', '1 day', -1],
  ['2024-03-02', '2024-03-02', '0 days', 0],
  ['2018', '2024-03-02', '5 years', -1],
])('from %s to %s are %s', (said, published, words, sign) => {
  const far = distance(said, published);
  expect(far && spanWords(far, 'en')).toBe(words);
  expect(Math.sign(far?.value ?? 0)).toBe(sign);
});

test.each([
  ['2024', '2024-03-02'],
  ['2024-03', '2024-03-02'],
  ['never', '2024-03-02'],
])('how far %s is from %s cannot be said', (said, published) => {
  expect(distance(said, published)).toBe(null);
});

test.each([
  ['Plain words.', 'en', '“Plain words.”'],
  ['“Marked words.”', 'en', '“Marked words.”'],
  ['"Straight."', 'en', '“Straight.”'],
  ['Des mots.', 'fr-CA', '«\u00a0Des mots.\u00a0»'],
  ['Worte.', 'de', '„Worte.“'],
  ['言葉', 'ja', '「言葉」'],
  ['Words.', 'und', '“Words.”'],
  ['He said “no” to it.', 'en', '“He said “no” to it.”'],
])('%s in %s is quoted %s', (text, language, words) => {
  expect(quoted(text, language)).toBe(words);
});

describe('addresses', () => {
  test.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['http://a.example/', 'http://a.example/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['/relative', null],
    [null, null],
  ])('%s is linked as %s', (url, linked) => {
    expect(webAddress(url)).toBe(linked);
  });

  test.each([
    ['https://a.example/', 'two words', 'https://a.example/#:~:text=two%20words'],
    ['https://a.example/#top', 'x', 'https://a.example/#top:~:text=x'],
    ['https://a.example/', 'a-b, c & d', 'https://a.example/#:~:text=a%2Db%2C%20c%20%26%20d'],
    ['https://a.example/', '  ', 'https://a.example/'],
  ])('%s with “%s”', (url, text, linked) => {
    expect(withTextFragment(url, text)).toBe(linked);
  });

  test('long words are given by their ends', () => {
    const text = Array.from({ length: 100 }, (_, i) => `word${i}`).join(' ');
    expect(decodeURIComponent(withTextFragment('https://a.example/', text))).toBe(
      'https://a.example/#:~:text=word0 word1 word2 word3 word4 word5,word94 word95 word96 word97 word98 word99',
    );
  });
});

test.each([
  ['the same words', 'The same WORDS!', 'the same words'],
  ['one two three', 'one three', 'one [two ]three'],
  ['quite other', 'nothing alike', '[quite other]'],
  ['', 'words', ''],
])('%s beside %s differs in %s', (text, other, marked) => {
  const stretches = wordDiff(text, other);
  expect(stretches.map((s) => s.text).join('')).toBe(text);
  const shown = stretches.map((s) => (s.same ? s.text : `[${s.text}]`)).join('');
  expect(shown.replace(/\] /g, ' ]')).toBe(marked);
});

describe('a citation', () => {
  const view = statement();
  const t = translatorOf(cardMessages, 'en');
  test('plain', () => {
    expect(citation(view, 'plain', 'en', t)).toBe(
      [
        '“Nobody should have to choose between a night’s sleep and a clear conscience.”',
        '— Ada Quist, 27 August 2018',
        'The Harbour Post, “Minister promises quieter trains”, 28 August 2018',
        'https://harbour-post.example/trains',
      ].join('\n'),
    );
  });
  test('Markdown', () => {
    const hostile = { text: 'A *b* [c](d) <e>', source: source({ title: 'F](g' }) };
    const words = citation(
      { ...view, text: hostile.text, kind: 'indirect', reports: [hostile] },
      'markdown',
      'en',
      t,
    );
    expect(words.split('\n')[0]).toBe('> Reported, not quoted — said A \\*b\\* \\[c\\](d) \\<e\\>');
    expect(words).toContain('[The Harbour Post: F\\](g](https://harbour-post.example/trains)');
  });
  test.each([
    ['what was reported says so', {}, 'Reported, not quoted — ruled out a second vote'],
    [
      'and says its verb once',
      { text: 'ruled out any vote' },
      'Reported, not quoted — ruled out any vote',
    ],
    ['words in part quoted keep their verb', { kind: 'mixed' }, 'ruled out a second vote'],
  ] as const)('%s', (_, change, words) => {
    const reported = { kind: 'indirect', text: 'a second vote', cue: 'ruled out' } as const;
    const told = citation({ ...view, ...reported, ...change }, 'plain', 'en', t);
    expect(told.split('\n')[0]).toBe(words);
  });
  test('the day of a report is not the day it was said', () => {
    const told = citation({ ...view, saidBasis: 'publication' }, 'plain', 'en', t);
    expect(told).toContain('— Ada Quist, reported 27 August 2018');
  });
  test('a reference, without what is not known', () => {
    const bare = { text: 'x', source: source({ publisher: null, url: null, published: null }) };
    expect(citation({ ...view, said: null, reports: [bare] }, 'reference', 'en', t)).toBe(
      'Ada Quist. “Nobody should have to choose between a night’s sleep and a clear conscience.”. “Minister promises quieter trains”',
    );
  });
});

describe('the time line', () => {
  const on = (said: string | null, i = 0) => ({ id: `${said}${i}`, said });
  test('stands from left to right in the strip', () => {
    const scale = timelineScale([on('2020'), on('2018-03-04'), on(null)], '2019-01-01', [], 360);
    const [first, second] = scale?.dots ?? [];
    expect(scale?.dots.map(({ id }) => id)).toEqual(['2018-03-040', '20200']);
    expect(first?.x).toBeGreaterThan(0);
    expect(scale?.article).toBeGreaterThan(first?.x ?? 0);
    expect(second?.x).toBeGreaterThan(scale?.article ?? 0);
    expect(second?.x).toBeLessThan(360);
  });
  test('stacks what would overlap, up to its height', () => {
    const many = Array.from({ length: 9 }, (_, i) => on('2018-03-04', i));
    const levels = timelineScale(many, '2019-01-01', [], 360)?.dots.map(({ level }) => level);
    expect(levels).toEqual([0, 1, 2, 3, 3, 3, 3, 3, 3]);
  });
  test('stacks what is near the first of its stack, and nothing across the line of the article', () => {
    const days = ['2018-01-03', '2018-01-10', '2018-01-10', '2018-01-14'];
    const scale = timelineScale(days.map(on), '2018-01-12', [{ year: 2010 }], 360);
    const [first = 0, ...others] = scale?.dots.map(({ x }) => x) ?? [];
    expect(scale?.dots.map(({ level }) => level)).toEqual([0, 1, 2, 3]);
    expect(others.slice(0, 2)).toEqual([first, first]);
    expect(first).toBeLessThan(scale?.article ?? 0);
    expect(others[2]).toBeGreaterThan(scale?.article ?? 0);
  });
  test('draws what was said before the article before its line', () => {
    const days = Array.from({ length: 28 }, (_, i) => `2018-02-${String(i + 1).padStart(2, '0')}`);
    for (const published of days) {
      const scale = timelineScale([...days, ...days].map(on), published, [{ year: 2016 }], 360);
      const wrong = scale?.dots.filter(
        ({ id, x }) => (id.slice(0, 10) > published ? 1 : -1) * (x - (scale.article ?? 0)) < 0,
      );
      expect(wrong).toEqual([]);
    }
  });
  test.each([
    ['one day is no time', [on('2018-03-04'), on('2018-03-04', 1)], null],
    ['undated statements have no place', [on(null)], '2019-01-01'],
  ])('%s', (_, statements, published) => {
    expect(timelineScale(statements, published, [], 360)).toBe(null);
  });
});
