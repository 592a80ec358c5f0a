import { expect, test } from 'vitest';
import { publishedOn } from '../../../src/extract/dates/calendar.ts';
import { dateOf, phraseAt } from '../../../src/extract/dates/date-phrases.ts';
import { DATE_ROWS } from '../../../src/extract/dates/date-rows.ts';
import { tokensOf } from '../../../src/extract/words/tokens.ts';
import { isEdtf } from '../../../src/text/edtf.ts';

/** Each row in use: the words, the date they are seen from, and the date they mean. */
const EXAMPLES: Record<string, [words: string, from: string, date: string | null]> = {
  'MONTH DAY ,? YEAR': ['August 27, 2018', '2018-09-01', '2018-08-27'],
  'DAY MONTH ,? YEAR': ['27 August, 2018', '2018-09-01', '2018-08-27'],
  'MONTH ,? YEAR': ['August, 2018', '2018-09-01', '2018-08'],
  'MONTH DAY last year': ['on Aug. 27 last year', '2019-09-01', '2018-08-27'],
  'DAY MONTH last year': ['on 27 August last year', '2019-09-01', '2018-08-27'],
  'MONTH of? last year': ['in May last year', '2019-09-01', '2018-05'],
  'MONTH DAY': ['Aug. 27', '2019-03-01', '2018-08-27'],
  'DAY MONTH': ['27 August', '2018-09-01', '2018-08-27'],
  'last MONTH': ['last November', '2018-12', '2017-11'],
  MONTH: ['in mid-November', '2018-08', '2017-11'],
  'last WEEKDAY': ['last Wednesday', '2025-02-19', '2025-02-12'],
  'WEEKDAY of? last week': ['on Monday last week', '2025-02-19', '2025-02-10'],
  WEEKDAY: ['Wednesday', '2025-02-19', '2025-02-19'],
  'COUNT UNIT ago': ['three days ago', '2025-02-19', '2025-02-16'],
  'COUNT UNIT earlier|before': ['a day earlier', '2025-02-19', '2025-02-18'],
  'a fortnight ago': ['a fortnight ago', '2025-02-19', '2025-02-05~'],
  'last|this|the weekend': ['over the weekend', '2025-02-16', '2025-02-15/2025-02-16'],
  'last|yesterday night|evening': ['last night', '2025-02-19', '2025-02-18'],
  'day before yesterday': ['the day before yesterday', '2025-03-01', '2025-02-27'],
  yesterday: ['yesterday', '2025-03-01', '2025-02-28'],
  'today|tonight': ['today', '2025-02-19', '2025-02-19'],
  'this|earlier PART': ['this morning', '2025-02-19', '2025-02-19'],
  'last SPAN': ['last week', '2025-02-17', '2025-02-10/2025-02-16'],
  'this week': ['earlier this week', '2025-02-19', '2025-02-17/2025-02-19'],
  'this SPAN': ['earlier this year', '2018-08-27', '2018'],
  'in|during early|late? YEAR': ['in mid-2014', '2018-08-27', '2014'],
  'early|late|recently|back as YEAR': ['as far back as 2014', '2018-08-27', '2014'],
  'spring|summer|autumn|fall|winter of? YEAR': ['in the winter of 2014', '2018-08-27', '2014'],
  'a|his|her|their|the YEAR': ['in a 2018 speech', '2025', '2018'],
  'in|during the early|mid|late? DECADE': ['in the late 1990s', '2018', '1990/1999'],
  'at the|that time': ['at the time', '2010-03', '2010-03'],
  'that was when': ['That was when', '2010', '2010'],
  'that UNIT': ['that year', '2010-03-05', '2010'],
  'the|that same UNIT': ['the same day', '2010-03-05', '2010-03-05'],
  'the next|following UNIT': ['the following week', '2025-02-19', '2025-02-24/2025-03-02'],
  'the previous UNIT': ['the previous month', '2010-01', '2009-12'],
  'COUNT UNIT later': ['two years later', '2010', '2012~'],
  'days|weeks|months|years|decades ago|earlier|before|later': ['years ago', '2010', null],
  'last|this spring|summer|autumn|fall|winter': ['last autumn', '2010', null],
  'back then': ['back then', '2010', null],
  'in those days': ['in those days', '2010', null],
  'as a young': ['as a young man', '2010', null],
  'in|before his|her youth|childhood|lifetime|death': ['before her death', '2010', null],
  'who died': ['who died in 2008', '2010', null],
};

/** Other words for a row, where one example does not show them all. */
const MORE: [phrase: string, words: string, from: string, date: string | null][] = [
  ['COUNT UNIT earlier|before', 'a year before', '2025-02-19', '2024~'],
  ['last|this|the weekend', 'last weekend', '2025-02-19', '2025-02-15/2025-02-16'],
  ['last|this|the weekend', 'this weekend', '2025-02-16', '2025-02-15/2025-02-16'],
  ['last|this|the weekend', 'over the weekend', '2025-02-17', '2025-02-15/2025-02-16'],
  ['MONTH', 'November', '2018-08', '2017-11'],
  ['in|during early|late? YEAR', 'in 2014', '2018-08-27', '2014'],
  ['in|during early|late? YEAR', 'in late 2014', '2018-08-27', '2014'],
  ['MONTH DAY ,? YEAR', 'May 14 2013', '2019-05-16', '2013-05-14'],
  ['DAY MONTH ,? YEAR', '27 August 2018', '2018-09-01', '2018-08-27'],
  ['MONTH ,? YEAR', 'August 2018', '2020', '2018-08'],
  ['MONTH of? last year', 'in May of last year', '2019-09-01', '2018-05'],
  ['WEEKDAY of? last week', 'on Sunday of last week', '2025-02-19', '2025-02-16'],
  ['last SPAN', 'last month', '2018-08', '2018-07'],
  ['last SPAN', 'late last year', '2018-08', '2017'],
  ['this SPAN', 'this month', '2018-08-03', '2018-08'],
  ['spring|summer|autumn|fall|winter of? YEAR', 'in spring 2014', '2018-08-27', '2014'],
  ['in|during the early|mid|late? DECADE', 'in the 1990s', '2018', '1990/1999'],
  ['that UNIT', 'that evening', '2010-03-05', '2010-03-05'],
  ['the|that same UNIT', 'the same night', '2010-03-05', '2010-03-05'],
  ['the next|following UNIT', 'the next morning', '2010-03-05', '2010-03-06'],
  ['COUNT UNIT ago', 'two nights ago', '2010-03-05', '2010-03-03'],
  ['early|late|recently|back as YEAR', 'as early as 2014', '2018-08-27', '2014'],
  ['MONTH DAY ,? YEAR', 'on Tuesday, May 14, 2013', '2019-05-16', '2013-05-14'],
  ['DAY MONTH', 'on Tuesday 14 May', '2019-05-30', '2019-05-14'],
];

test('every row has an example', () => {
  expect(DATE_ROWS.map(({ phrase }) => phrase)).toEqual(Object.keys(EXAMPLES));
});

const examples = Object.entries(EXAMPLES).map(([phrase, example]) => [phrase, ...example] as const);

test.each([...examples, ...MORE])('%s: “%s”, seen from %s, is %s', (phrase, words, from, date) => {
  const list = tokensOf(words).map(({ lower }) => lower);
  const found = list.map((_, at) => phraseAt(list, at)).find((one) => one !== null);
  expect(found?.row.phrase).toBe(phrase);
  expect(found && dateOf(found, publishedOn(from))).toBe(date);
  expect(date === null || isEdtf(date)).toBe(true);
});
