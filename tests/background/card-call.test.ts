import { expect, test } from 'vitest';
import { cardOf } from '../../src/background/card-call.ts';
import { importFacts } from '../../src/store/fact-store.ts';
import { NoteStore } from '../../src/store/note-store.ts';
import { emptyDatabase } from '../support/database.ts';
import { documentOf, factsOf } from '../support/facts.ts';

const ARTICLE = 'https://gazette.example/harbour';
const ask = {
  entity: 'ada-quill',
  rule: 'full-name',
  alias: 'Ada Quill',
  published: '2021-06-01',
  passage: '',
  about: [],
  quoted: [],
} as const;

async function stored() {
  const db = emptyDatabase();
  const facts = factsOf({ documents: [documentOf({ url: ARTICLE })] });
  await importFacts(db, facts, { published: true });
  return db;
}
const card = (db: Awaited<ReturnType<typeof stored>>, change: object = {}, url = '') =>
  cardOf(db, { ...ask, about: [], quoted: [], ...change }, url);

test.each([
  ['before an article of a later day', {}, '', 'before'],
  ['since an article of an earlier day', { published: '2020' }, '', 'since'],
  ['here in the article that reports it', {}, ARTICLE, 'here'],
  ['here in an article that quotes it', { quoted: ['the harbour stays public'] }, '', 'here'],
  ['undated to a page without a date', { published: null }, '', 'undated'],
])('a statement stands %s', async (_, change, url, standing) => {
  const { statements } = (await card(await stored(), change, url)) ?? {};
  expect(statements?.map((statement) => statement.standing)).toEqual([standing]);
});

test('an entity that the store does not know has no card', async () => {
  expect(await card(await stored(), { entity: 'bo-reed' })).toBeNull();
});

test('notes count while they live', async () => {
  const db = await stored();
  const notes = new NoteStore(db);
  const on = (kind: 'entity' | 'statement', id: string) => ({ on: kind, id, label: '' });
  const ids = [
    await notes.create({ text: 'x', target: on('entity', 'ada-quill') }),
    await notes.create({ text: 'y', target: on('statement', 's1') }),
  ];
  const counted = async () => {
    const shown = await card(db);
    return [shown?.notes, shown?.statements[0]?.noted];
  };
  expect(await counted()).toEqual([1, true]);
  for (const id of ids) await notes.remove(id);
  expect(await counted()).toEqual([0, false]);
});
