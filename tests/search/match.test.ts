import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hits, matches, type Searchable } from '../../src/search/match.ts';
import { parse } from '../../src/search/parse.ts';
import { formsOf, placedWords } from '../../src/search/words.ts';
import { wordsOf } from '../../src/text/fold.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;
const item: Searchable = {
  text: 'Europe’s security can no longer rest on the United States alone; countries must pay.',
  names: {
    speaker: ['Emmanuel Macron', 'Macron', 'Mr Macron'],
    about: ['European Union', 'United States'],
    source: ['The Example Herald', 'Leaders meet in Paris'],
    tag: [],
  },
  day: day('2018-08-27'),
  kind: 'direct',
};

describe('a statement answers', () => {
  test.each([
    ['europe', true],
    ['EUROPE', true],
    ['européen', false],
    ['security europe', true],
    ['security asia', false],
    ['"united states"', true],
    ['"states united"', false],
    ['"united state"', false],
    ['country', true],
    ['"country"', false],
    ['state', true],
    ['macron', true],
    ['macro', false],
    ['union', true],
    ['herald', false],
    ['-asia europe', true],
    ['-security europe', false],
    ['-asia', true],
    ['speaker:macron', true],
    ['speaker:"emmanuel macron"', true],
    ['speaker:"macron emmanuel"', false],
    ['speaker:trump', false],
    ['speaker:"macron"', true],
    ['speaker:"mr emmanuel macron"', false],
    ['about:"european"', false],
    ['-about:"european"', true],
    ['-speaker:trump', true],
    ['about:"united states"', true],
    ['about:macron', false],
    ['source:herald', true],
    ['source:paris', true],
    ['before:2018-08-27', false],
    ['before:2018-08-28', true],
    ['after:2018-08-27', true],
    ['after:2018-08', true],
    ['after:2018 before:2019', true],
    ['after:2019', false],
    ['kind:direct', true],
    ['kind:indirect', false],
    ['tag:paris', false],
    ['', false],
    ['!!!', false],
  ])('%s: %s', (typed, expected) => {
    expect(matches(parse(typed), item)).toBe(expected);
  });

  test.each([
    ['secur', true],
    ['speaker:emm', true],
    ['"united sta', true],
    ['urity', false],
  ])('while "%s" is typed: %s', (typed, expected) => {
    expect(matches(parse(typed, true), item)).toBe(expected);
  });
});

test('an undated statement is neither before nor after', () => {
  const undated = { ...item, day: null };
  expect(matches(parse('before:2100'), undated)).toBe(false);
  expect(matches(parse('after:1900'), undated)).toBe(false);
});

test.each([
  ['europe pay', ['Europe', 'pay']],
  ['"united states"', ['United', 'States']],
  ['-europe pay', ['pay']],
  ['speaker:pay states', ['States']],
  ['country', ['countries']],
])('%s highlights %j', (typed, words) => {
  expect(
    hits(parse(typed), item.text).map(({ start, end }) => item.text.slice(start, end)),
  ).toEqual(words);
});

test('a name field highlights in that name alone', () => {
  const query = parse('speaker:macron europe');
  expect(hits(query, 'Emmanuel Macron', 'speaker')).toEqual([{ start: 9, end: 15 }]);
  expect(hits(query, 'Emmanuel Macron', 'about')).toEqual([]);
});

test.each([
  ['tariff', 'tariffs'],
  ['tariffs', 'tariff'],
  ['country', 'countries'],
  ['countries', 'country'],
  ['tax', 'taxes'],
  ['taxes', 'tax'],
  ['choix', 'choix'],
  ['a', 'a'],
])('%s stands for %s as well', (word, form) => {
  expect(formsOf(word)).toContain(form);
});

test.each([
  ['boss', 'bos'],
  ['2020', '2020s'],
  ['an', 'ans'],
  ['war', 'warm'],
])('%s does not stand for %s', (word, other) => {
  expect(formsOf(word)).not.toContain(other);
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'Élysée',
        'e\u0301te\u0301',
        'co\u00adop',
        'İst',
        'ſo',
        'ß',
        'l’UE',
        '١٢',
        '👩‍🚀',
        'Å',
        'हिन्दी',
        '\u1b05\u1b35',
        'a\u200eb',
        'O\u02bcBrien',
      ),
      {
        maxLength: 8,
      },
    )
    .map((words) => words.join(' ')),
);

test('words with their places are the words of the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const placed = placedWords(text);
      expect(placed.map(({ word }) => word)).toEqual(wordsOf(text));
      for (const { word, start, end } of placed)
        expect(wordsOf(text.slice(start, end))).toEqual([word]);
    }),
  );
});

test('a statement answers every word it holds, and every beginning of one being typed', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, which, length) => {
      const words = wordsOf(text);
      const word = words[which % Math.max(1, words.length)];
      if (word === undefined) return;
      const one = { ...item, text };
      expect(matches(parse(`"${word}"`), one)).toBe(true);
      expect(matches(parse(`-"${word}"`), one)).toBe(false);
      const points = [...word];
      const begun = points.slice(0, 1 + (length % points.length)).join('');
      if (wordsOf(begun).join() === begun) expect(matches(parse(begun, true), one)).toBe(true);
    }),
  );
});

test('hits stand in order, apart, and there is one wherever the text itself answers', () => {
  fc.assert(
    fc.property(anyText, anyText, (typed, text) => {
      const query = parse(typed);
      const found = hits(query, text);
      found.forEach(({ start, end }, at) => {
        expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
      });
      const bare = { ...item, text, names: { speaker: [], about: [], source: [], tag: [] } };
      const positive = query.clauses.some(({ not, test }) => !not && test.on === 'text');
      if (positive && matches(query, bare)) expect(found.length).toBeGreaterThan(0);
    }),
  );
});
