import { expect, test } from 'vitest';
import type { Searchable } from '../../src/search/match.ts';
import { parse } from '../../src/search/parse.ts';
import { groupBy, rank, score } from '../../src/search/rank.ts';

const saying = (text: string, speaker = ''): Searchable => ({
  text,
  names: { speaker: [speaker], about: [], source: [], tag: [] },
  day: 0,
  kind: 'direct',
});

test.each([
  [
    'what is said outweighs a name',
    'macron',
    saying('Macron is wrong'),
    saying('He is wrong', 'Macron'),
  ],
  [
    'the word asked for outweighs its plural',
    'tariff',
    saying('a tariff now'),
    saying('some tariffs now'),
  ],
  [
    'a short statement outweighs a long one',
    'tariff',
    saying('No tariff.'),
    saying(`No tariff, ${'and so on '.repeat(20)}`),
  ],
  [
    'more of it outweighs less',
    'tariff',
    saying('tariff on tariff on it'),
    saying('tariff on this on it'),
  ],
])('%s', (_, typed, better, worse) => {
  const query = parse(typed);
  expect(score(query, better)).toBeGreaterThan(score(query, worse));
});

test('a rare word weighs more than a common one', () => {
  const rarity = (word: string) => (word === 'greenland' ? 5 : 1);
  const query = parse('greenland europe', false);
  const greenland = score(query, saying('about Greenland today', 'Europe'), rarity);
  const europe = score(query, saying('about Europe today', 'Greenland'), rarity);
  expect(greenland).toBeGreaterThan(europe);
});

const items = [
  { id: 'undated', day: null, score: 9 },
  { id: 'old', day: 10, score: 5 },
  { id: 'new', day: 90, score: 1 },
  { id: 'newer but equal', day: 95, score: 5 },
];
test.each([
  ['newest', ['newer but equal', 'new', 'old', 'undated']],
  ['best', ['undated', 'newer but equal', 'old', 'new']],
] as const)('%s first', (order, ids) => {
  expect(rank(items, order, (item) => item).map(({ id }) => id)).toEqual(ids);
});

test('groups stand where their first member stood, and keep their order', () => {
  expect(groupBy(['b1', 'a1', 'b2', 'a2'], (name) => name.charAt(0))).toEqual([
    { key: 'b', items: ['b1', 'b2'] },
    { key: 'a', items: ['a1', 'a2'] },
  ]);
});
