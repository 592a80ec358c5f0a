import { expect, test } from 'vitest';
import type { Statement } from '../../src/model.ts';
import { statementsForCard } from '../../src/store/card-statements.ts';
import { importFacts } from '../../src/store/fact-store.ts';
import { dayRange } from '../../src/text/edtf.ts';
import { emptyDatabase } from '../support/database.ts';

const statement = (
  id: string,
  said: string | null,
  change: Partial<Statement> = {},
): Statement => ({
  id,
  speaker: 'e1',
  speakerAs: '',
  text: 'Words.',
  cue: 'said',
  kind: 'direct',
  said,
  saidBasis: 'stated',
  about: [],
  reports: [{ document: 'd1', start: 0, end: 6, text: 'Words.' }],
  ...change,
});
const many = Array.from({ length: 400 }, (_, i) => {
  const date = new Date(Date.UTC(2000, 0, 1 + i * 20)).toISOString().slice(0, 10);
  return statement(`s${i}`, date, { about: i === 3 ? ['e9'] : ['e2'] });
});
const facts = {
  format: 'on-record-facts/1' as const,
  name: 'test',
  version: '1',
  licence: 'none',
  documents: [],
  entities: [],
  statements: [
    ...many,
    statement('none', null),
    statement('other', '2005-01-01', { speaker: 'e3', about: ['e9'] }),
  ],
};
const ask = async (entity: { id: string; kind: string }, passage: string[] = []) => {
  const db = emptyDatabase();
  await importFacts(db, facts, { published: true });
  const day = dayRange('2015-01-01')?.last ?? 0;
  return statementsForCard(db, entity, day, passage);
};

test('a person’s statements from both sides of the article, and how many there are', async () => {
  const { statements, total, years } = await ask({ id: 'e1', kind: 'person' });
  const dates = statements.map(({ said }) => said ?? '').sort();
  expect(total).toBe(401);
  expect(dates.filter((date) => date > '2015-01-01')).toHaveLength(50);
  expect(dates.filter((date) => date <= '2015-01-01')).toHaveLength(150);
  expect(dates.at(-1)).toBe(many.at(-1)?.said);
  expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(400);
  expect(years[0]).toEqual({ year: 2000, count: 19 });
});

test('what was said about the passage is found however old it is, if the person said it', async () => {
  const { statements } = await ask({ id: 'e1', kind: 'person' }, ['e9']);
  const ids = statements.map(({ id }) => id);
  expect(ids).toContain('s3');
  expect(ids).not.toContain('other');
});

test('one date far from all others costs no question for each year between', async () => {
  const db = emptyDatabase();
  const dates = [
    '0001',
    '1850-05',
    ...Array.from({ length: 150 }, (_, i) => `${1900 + i}`),
    '9999',
  ];
  const statements = dates.map((said, i) => statement(`s${i}`, said));
  await importFacts(db, { ...facts, statements }, { published: true });
  let asked = 0;
  db.statements.hook('reading', (row) => {
    asked += 1;
    return row;
  });
  const { years } = await statementsForCard(db, { id: 'e1', kind: 'person' }, 0, []);
  expect(years.map(({ year }) => year)).toEqual([
    ...Array.from({ length: 99 }, (_, i) => 1951 + i),
    9999,
  ]);
  expect(asked).toBeLessThan(1_000);
});

test('of a person who said nothing: what was said about them, by anybody', async () => {
  const { statements, total, years } = await ask({ id: 'e9', kind: 'person' });
  expect(statements.map(({ id }) => id).sort()).toEqual(['other', 's3']);
  expect(total).toBe(2);
  expect(years.map(({ year }) => year)).toEqual([2000, 2005]);
  const spoke = await ask({ id: 'e3', kind: 'person' });
  expect(spoke.statements.map(({ id }) => id)).toEqual(['other']);
});

test('of a place: what was said about it, by anybody', async () => {
  const { statements, total } = await ask({ id: 'e9', kind: 'place' });
  expect(statements.map(({ id }) => id).sort()).toEqual(['other', 's3']);
  expect(total).toBe(2);
});
