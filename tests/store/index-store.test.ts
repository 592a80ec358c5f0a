import { expect, test } from 'vitest';
import { find } from '../../src/names/find.ts';
import { importFacts, removePack } from '../../src/store/fact-store.ts';
import { loadNames, mergeNames } from '../../src/store/index-store.ts';
import { emptyDatabase } from '../support/database.ts';
import { entityOf, factsOf } from '../support/facts.ts';

const published = { published: true };
const reed = entityOf({ id: 'bo-reed', name: 'Bo Reed', names: ['Bo Reed'] });
const quill = entityOf({ id: 'ada-quill', name: 'Ada Quill', names: ['Ada Quill'] });
const text = ['Ada Quill met Bo Reed. Quill thanked him.'];

test('the index is made once, and then read', async () => {
  const db = emptyDatabase();
  await importFacts(db, factsOf({ entities: [quill] }), published);
  const first = await loadNames(db);
  expect(find(first.layers, text).map(({ entity }) => entity)).toEqual(['ada-quill', 'ada-quill']);
  expect(await db.blobs.count()).toBe(2);
  const second = await loadNames(db);
  expect(new Uint8Array(second.layers[0]?.bytes ?? new ArrayBuffer(0))).toEqual(
    new Uint8Array(first.layers[0]?.bytes ?? new ArrayBuffer(0)),
  );
});

test('a later pack lies over the index until they are merged', async () => {
  const db = emptyDatabase();
  await importFacts(db, factsOf({ entities: [quill] }), published);
  await loadNames(db);
  await importFacts(db, factsOf({ name: 'more', entities: [quill, reed] }), { published: false });
  const layered = await loadNames(db);
  expect(layered.isLayered).toBe(true);
  const expected = ['ada-quill', 'bo-reed', 'ada-quill'];
  expect(find(layered.layers, text).map(({ entity }) => entity)).toEqual(expected);
  await mergeNames(db);
  const merged = await loadNames(db);
  expect(merged).toMatchObject({ isLayered: false, layers: { length: 1 } });
  expect(find(merged.layers, text).map(({ entity }) => entity)).toEqual(expected);
});

test('a pack that is gone takes its names along', async () => {
  const db = emptyDatabase();
  await importFacts(db, factsOf({ entities: [quill] }), published);
  await importFacts(db, factsOf({ name: 'more', entities: [reed] }), published);
  await loadNames(db);
  await removePack(db, 'more');
  const { layers } = await loadNames(db);
  expect(find(layers, text).map(({ entity }) => entity)).toEqual(['ada-quill', 'ada-quill']);
});

test('an index that cannot be read is made again', async () => {
  const db = emptyDatabase();
  await importFacts(db, factsOf({ entities: [quill] }), published);
  await loadNames(db);
  await db.blobs.put({ key: 'name-index', value: new ArrayBuffer(10) });
  const { layers } = await loadNames(db);
  expect(find(layers, text)).toHaveLength(2);
});
