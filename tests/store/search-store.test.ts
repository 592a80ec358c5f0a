import { describe, expect, test } from 'vitest';
import { parse } from '../../src/search/parse.ts';
import { importFacts, removePack } from '../../src/store/fact-store.ts';
import { Searcher } from '../../src/store/search-store.ts';
import { emptyDatabase } from '../support/database.ts';
import { documentOf, entityOf, factsOf, statementOf } from '../support/facts.ts';

const statements = [
  statementOf({ id: 's1', text: 'The harbour stays public', said: '2021-03-03' }),
  statementOf({ id: 's2', text: 'Public money built the harbour', said: '2020-01-05' }),
  statementOf({
    id: 's3',
    text: 'The harbour, the public harbour',
    said: null,
    speaker: null,
    speakerAs: 'a dock worker',
  }),
  statementOf({ id: 's4', text: 'Ferries run at night', said: '2022-05', kind: 'indirect' }),
];
async function stored() {
  const db = emptyDatabase();
  await importFacts(db, factsOf({ statements }), { published: true });
  const searcher = new Searcher(db);
  const ids = async (typed: string, order: 'newest' | 'best' = 'newest', limit = 10) =>
    (await searcher.search(parse(typed), order, limit)).statements.map(({ id }) => id);
  return { db, searcher, ids };
}

test.each([
  ['harbour', ['s1', 's2', 's3']],
  ['public harbour', ['s1', 's2', 's3']],
  ['"public harbour"', ['s3']],
  ['quill', ['s4', 's1', 's2']],
  ['speaker:"ada quill" harbour', ['s1', 's2']],
  ['worker', ['s3']],
  ['harbour -money', ['s1', 's3']],
  ['-"public harbour" harbour', ['s1', 's2']],
  ['source:gazette', ['s4', 's1', 's2', 's3']],
  ['after:2021', ['s4', 's1']],
  ['kind:indirect', ['s4']],
  ['nothing', []],
  ['', []],
])('%s finds %j', async (typed, expected) => {
  const { ids } = await stored();
  expect(await ids(typed)).toEqual(expected);
});

test.each([
  ['organisation', 'about:"Port Company"', ['by', 'of']],
  ['person', 'about:"Port Company"', ['of']],
  ['person', 'speaker:"Port Company"', ['by']],
] as const)('of a %s %s finds %j', async (kind, typed, expected) => {
  const db = emptyDatabase();
  const names = ['Port Company'];
  const entities = [entityOf(), entityOf({ id: 'port', kind, name: 'Port Company', names })];
  const said = [
    statementOf({ id: 'by', speaker: 'port', speakerAs: 'The Port Company', said: '2022' }),
    statementOf({ id: 'of', about: ['port'] }),
  ];
  await importFacts(db, factsOf({ entities, statements: said }), { published: true });
  const found = await new Searcher(db).search(parse(typed), 'newest', 10);
  expect(found.statements.map(({ id }) => id)).toEqual(expected);
});

describe('a search', () => {
  test('tells how many answer, and whether there are more than it gives', async () => {
    const { searcher } = await stored();
    const { statements: given, total, more } = await searcher.search(parse('harbour'), 'newest', 2);
    expect({ given: given.length, total, more }).toEqual({ given: 2, total: 3, more: true });
    expect(await searcher.search(parse('harbour'), 'best', 3)).toMatchObject({
      total: 3,
      more: false,
    });
  });

  test('gives statements ready to show', async () => {
    const { searcher } = await stored();
    const [first] = (await searcher.search(parse('ferry'), 'newest', 1)).statements;
    expect(first?.speaker?.name).toBe('Ada Quill');
    expect(first?.reports[0]?.source.publisher).toBe('The Gazette');
  });

  test('sees facts that came or went since', async () => {
    const { db, ids } = await stored();
    expect(await ids('lantern')).toEqual([]);
    const own = factsOf({
      name: 'own',
      entities: [entityOf({ id: 'bo', name: 'Bo Reed', names: ['Bo Reed'] })],
      documents: [documentOf({ id: 'own-1' })],
      statements: [
        statementOf({
          id: 'o1',
          text: 'A lantern on the harbour',
          said: '2021-01-01',
          speaker: 'bo',
        }),
      ],
    });
    await importFacts(db, own, { published: false });
    expect(await ids('lantern')).toEqual(['o1']);
    expect(await ids('harbour')).toEqual(['s1', 'o1', 's2', 's3']);
    await removePack(db, 'own');
    expect(await ids('lantern')).toEqual([]);
    expect(await db.searchBlocks.where('pack').equals('own').count()).toBe(0);
  });

  test('gives a statement of two packs once', async () => {
    const { db, ids, searcher } = await stored();
    const more = statementOf({ id: 's5', text: 'A harbour of their own', said: '2023' });
    await importFacts(db, factsOf({ name: 'copy', statements: [...statements, more] }), {
      published: false,
    });
    expect(await ids('harbour')).toEqual(['s5', 's1', 's2', 's3']);
    for (const order of ['newest', 'best'] as const)
      expect(await searcher.search(parse('harbour'), order, 2)).toMatchObject({ total: 4 });
    expect(await searcher.search(parse('after:2021'), 'newest', 9)).toMatchObject({ total: 3 });
    await removePack(db, 'copy');
    expect(await searcher.search(parse('harbour'), 'newest', 2)).toMatchObject({ total: 3 });
  });
});
