import { expect, test } from 'vitest';
import { NameFinder } from '../../src/background/names.ts';
import { importFacts } from '../../src/store/fact-store.ts';
import { emptyDatabase } from '../support/database.ts';
import { entityOf, factsOf } from '../support/facts.ts';

const texts = ['Ada Quill met Bo Reed.'];
const reed = entityOf({ id: 'bo-reed', name: 'Bo Reed', names: ['Bo Reed'] });

async function finder() {
  const db = emptyDatabase();
  await importFacts(db, factsOf(), { published: true });
  const names = new NameFinder(db);
  const found = async () => (await names.find(texts, [])).entities.map(({ name }) => name);
  return { db, names, found };
}

test('names of facts that came count once the finder forgets', async () => {
  const { db, names, found } = await finder();
  expect(await found()).toEqual(['Ada Quill']);
  await importFacts(db, factsOf({ name: 'more', entities: [reed] }), { published: false });
  expect(await found()).toEqual(['Ada Quill']);
  names.forget();
  expect((await found()).sort()).toEqual(['Ada Quill', 'Bo Reed']);
});

test('names of facts that are gone since are nobody’s', async () => {
  const { db, names } = await finder();
  await names.find(texts, []);
  await db.entities.clear();
  expect(await names.find(texts, [])).toEqual({ mentions: [], entities: [] });
});

test('what could not be read is asked for again', async () => {
  const { db, found } = await finder();
  db.close();
  await expect(found()).rejects.toThrow();
  await db.open();
  expect(await found()).toEqual(['Ada Quill']);
});
