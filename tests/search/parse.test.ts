import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/search/parse.ts';
import type { Clause, Test } from '../../src/search/query.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;
const text = (words: string, exact = false): Test => ({
  on: 'text',
  words: words.split(' '),
  exact,
  typing: false,
});
const name = (on: 'speaker' | 'about' | 'source' | 'tag', words: string, whole = false): Test => ({
  on,
  words: words.split(' '),
  typing: false,
  whole,
});

describe('what can be asked', () => {
  test.each<[string, Test[]]>([
    ['', []],
    ['   ', []],
    ['Europe', [text('europe')]],
    ['Europe security', [text('europe'), text('security')]],
    ['L’Europe', [text('l europe', true)]],
    ['co-operate', [text('co operate', true)]],
    ['"United States of Europe"', [text('united states of europe', true)]],
    ['“sovereign Europe” now', [text('sovereign europe', true), text('now')]],
    ['« pas à pas »', [text('pas a pas', true)]],
    ['speaker:Macron', [name('speaker', 'macron')]],
    [
      'speaker:"Mette Frederiksen" Greenland',
      [name('speaker', 'mette frederiksen', true), text('greenland')],
    ],
    ['Speaker:Élysée', [name('speaker', 'elysee')]],
    [
      'locuteur:Macron avant:2020',
      [name('speaker', 'macron'), { on: 'before', day: day('2020-01-01') }],
    ],
    ['about:NATO source:"News.Az"', [name('about', 'nato'), name('source', 'news az')]],
    ['before:2020', [{ on: 'before', day: day('2020-01-01') }]],
    ['after:2018-08', [{ on: 'after', day: day('2018-08-01') }]],
    ['after:2018/08/27', [{ on: 'after', day: day('2018-08-27') }]],
    ['kind:direct', [{ on: 'kind', kind: 'direct' }]],
    ['kind:mixte', [{ on: 'kind', kind: 'mixed' }]],
    ['tag:election', [name('tag', 'election')]],
    ['... — !', []],
    ['10:30', [text('10 30', true)]],
  ])('%s', (typed, tests) => {
    const { clauses, problems } = parse(typed);
    expect(clauses.map((clause) => clause.test)).toEqual(tests);
    expect(problems).toEqual([]);
  });
});

test.each<[string, Pick<Clause, 'not'>[]]>([
  ['-Trump Europe', [{ not: true }, { not: false }]],
  ['Europe -"the army" -speaker:macron', [{ not: false }, { not: true }, { not: true }]],
  ['a - b', [{ not: false }, { not: false }]],
])('"-" takes away: %s', (typed, clauses) => {
  expect(parse(typed).clauses.map(({ not }) => ({ not }))).toEqual(clauses);
});

test.each([
  ['speeker:Macron', { problem: 'unknown-field', words: 'speeker', meant: 'speaker' }],
  ['https://example.org/a', { problem: 'unknown-field', words: 'https', meant: '' }],
  ['speaker: Macron', { problem: 'no-value', words: 'speaker', meant: '' }],
  ['before:yesterday', { problem: 'no-date', words: 'yesterday', meant: 'before' }],
  ['after:2018-13', { problem: 'no-date', words: '2018-13', meant: 'after' }],
  ['kind:loud', { problem: 'no-kind', words: 'loud', meant: '' }],
  ['"strong Europe', { problem: 'open-quote', words: 'strong Europe', meant: '' }],
  ['-Trump', { problem: 'only-not', words: '-Trump', meant: '' }],
])('tells what is wrong with %s', (typed, problem) => {
  expect(parse(typed).problems).toMatchObject([problem]);
});

describe('while it is being typed', () => {
  test.each<[string, Test[]]>([
    ['sover', [{ on: 'text', words: ['sover'], exact: false, typing: true }]],
    ['sover ', [text('sover')]],
    ['"united sta', [{ on: 'text', words: ['united', 'sta'], exact: true, typing: true }]],
    ['"united states"', [text('united states', true)]],
    ['speaker:mac', [{ on: 'speaker', words: ['mac'], typing: true, whole: false }]],
    ['before:201', []],
    ['before:', []],
    ['kind:di', []],
  ])('%s is no mistake yet', (typed, tests) => {
    const { clauses, problems } = parse(typed, true);
    expect(clauses.map((clause) => clause.test)).toEqual(tests);
    expect(problems).toEqual([]);
  });
});

test('anything can be typed: clauses stand in order, inside the text, and hold a word each', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('-', '"', '“', 'speaker:', 'before:', '2018', ' ', ':', 'kind:', '«', 'é'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, typing) => {
      const typed = pieces.join('');
      const { clauses, problems } = parse(typed, typing);
      let last = 0;
      for (const { start, end, test } of clauses) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(typed.length);
        if ('words' in test) expect(test.words.length).toBeGreaterThan(0);
        last = end;
      }
      for (const { start, end } of problems) expect(end).toBeGreaterThan(start);
    }),
  );
});

test('a very long text is read in a moment', () => {
  const long = `${'"'.repeat(20_000)}${'a:'.repeat(20_000)}${'-'.repeat(20_000)}`;
  expect(parse(long).clauses.length).toBeGreaterThan(0);
});
