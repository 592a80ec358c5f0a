import { expect, test } from 'vitest';
import { groupBy, rank } from '../../src/search/rank.ts';
import { UNDATED } from '../../src/text/edtf.ts';

const items = [
  { id: 'undated', day: UNDATED, score: 9 },
  { id: 'before 1970', day: -10, score: 2 },
  { id: 'old', day: 10, score: 5 },
  { id: 'new', day: 90, score: 1 },
  { id: 'newer but equal', day: 95, score: 5 },
];
test.each([
  ['newest', ['newer but equal', 'new', 'old', 'before 1970', 'undated']],
  ['best', ['undated', 'newer but equal', 'old', 'before 1970', 'new']],
] as const)('%s first', (order, ids) => {
  expect(rank(items, order).map(({ id }) => id)).toEqual(ids);
});

test('groups stand where their first member stood, and keep their order', () => {
  expect(groupBy(['b1', 'a1', 'b2', 'a2'], (name) => name.charAt(0))).toEqual([
    { key: 'b', items: ['b1', 'b2'] },
    { key: 'a', items: ['a1', 'a2'] },
  ]);
});
