import { describe, expect, test } from 'vitest';
import { ensureBundle } from '../../src/background/bundle.ts';
import { readFacts } from '../../src/facts/schema.ts';
import { find } from '../../src/names/find.ts';
import { parse } from '../../src/search/parse.ts';
import { asideKey, type Database } from '../../src/store/database.ts';
import { importFacts, removePack, statementsBy } from '../../src/store/fact-store.ts';
import { loadNames } from '../../src/store/index-store.ts';
import { packJson, rememberPack, switchOff, switchOn } from '../../src/store/pack-switch.ts';
import { Searcher } from '../../src/store/search-store.ts';
import { emptyDatabase } from '../support/database.ts';
import { entityOf, factsOf, statementOf } from '../support/facts.ts';

const reed = entityOf({ id: 'bo-reed', name: 'Bo Reed', names: ['Bo Reed'] });
const strike = statementOf({ id: 's2', speaker: 'bo-reed', text: 'A harbour strike' });
const shipped = factsOf({ name: 'shipped' });
const mine = factsOf({
  name: 'mine',
  entities: [entityOf(), reed],
  statements: [statementOf({ text: 'The harbour is for sale' }), strike],
});

async function stored(): Promise<Database> {
  const db = emptyDatabase();
  await importFacts(db, shipped, { published: true });
  await importFacts(db, mine, { published: false });
  return db;
}
/** What a reader can meet: names in a text, finds, and what each says. */
async function met(db: Database): Promise<string[]> {
  const { layers } = await loadNames(db);
  const names = find(layers, ['Ada Quill met Bo Reed.']).map(({ alias }) => alias);
  const found = await new Searcher(db).search(parse('harbour'), 'best', 9);
  const by = await statementsBy(db, 'bo-reed');
  const said = [...found.statements, ...by].map(({ text }) => text);
  return [...names, ...said, `${found.total} found`].sort();
}
/** Every row, whatever it is for; the stamp and the compiled names are made anew and differ. */
async function everything(db: Database) {
  const tables = [db.documents, db.entities, db.statements, db.searchBlocks, db.packs];
  return Promise.all(tables.map((table) => table.toArray()));
}

describe('a pack that is switched off', () => {
  test('is met nowhere, and wholly the same when it is on again', async () => {
    const db = await stored();
    const [all, rows] = [await met(db), await everything(db)];
    await switchOff(db, 'mine');
    expect(await met(db)).toEqual(['1 found', 'Ada Quill', 'The harbour stays public']);
    expect(await db.packs.get('mine')).toMatchObject({ off: 2 });
    await switchOn(db, 'mine', readFacts);
    expect(await met(db)).toEqual(all);
    expect(await everything(db)).toEqual(rows);
    expect(await db.blobs.get(asideKey('mine'))).toBeUndefined();
  });

  test('is gone from a search that was at work before, and leaves no count of what was said twice', async () => {
    const db = await stored();
    const searcher = new Searcher(db);
    const total = async () => (await searcher.search(parse('harbour'), 'best', 9)).total;
    expect([await total(), await db.sharedItems.count()]).toEqual([2, 2]);
    await switchOff(db, 'mine');
    expect([await total(), await db.sharedItems.count()]).toEqual([1, 0]);
  });

  test('lets none of another go with it, shipped or not', async () => {
    const db = await stored();
    await switchOff(db, 'shipped');
    expect(await met(db)).toEqual([
      '2 found',
      'A harbour strike',
      'A harbour strike',
      'Ada Quill',
      'Bo Reed',
      'The harbour is for sale',
    ]);
    await switchOn(db, 'shipped', readFacts);
    // What ships is believed first again.
    expect(await met(db)).toContain('The harbour stays public');
    expect(await db.packs.get('shipped')).toMatchObject({ published: true });
  });

  test('stays so when pressed twice, and one that is not there stays away', async () => {
    const db = await stored();
    await switchOff(db, 'mine');
    await switchOff(db, 'mine');
    expect(await db.packs.get('mine')).toMatchObject({ off: 2 });
    await switchOn(db, 'mine', readFacts);
    await switchOn(db, 'mine', readFacts);
    await switchOff(db, 'nobody’s');
    await switchOn(db, 'nobody’s', readFacts);
    expect(await db.packs.count()).toBe(2);
  });

  test.each([
    ['broken', () => new Blob(['{"format"']), /is not valid JSON/],
    ['changed', () => new Blob(['{"format": "on-record-facts/1"}']), /is wrong at/],
    ['lost', () => null, /is not valid JSON/],
  ])('comes back through the door: what lies aside may be %s', async (_, make, message) => {
    const db = await stored();
    await switchOff(db, 'mine');
    const value = make();
    if (value) await db.blobs.put({ key: asideKey('mine'), value });
    else await db.blobs.delete(asideKey('mine'));
    await expect(switchOn(db, 'mine', readFacts)).rejects.toThrow(message);
    expect(await db.packs.get('mine')).toMatchObject({ off: 2 });
    expect(await met(db)).toEqual(['1 found', 'Ada Quill', 'The harbour stays public']);
  });

  test('leaves nothing aside once it is removed, or imported again', async () => {
    const db = await stored();
    await switchOff(db, 'mine');
    await importFacts(db, mine, { published: false });
    expect(await db.blobs.get(asideKey('mine'))).toBeUndefined();
    await switchOff(db, 'mine');
    await removePack(db, 'mine');
    expect(await db.blobs.get(asideKey('mine'))).toBeUndefined();
    expect(await db.packs.get('mine')).toBeUndefined();
  });

  test('a new version of what ships is kept aside too, until it is switched on', async () => {
    const db = await stored();
    const bundle = { name: 'shipped', version: '2', load: async () => shipped };
    await switchOff(db, 'shipped');
    expect(await ensureBundle(db, bundle)).toBe(true);
    expect(await ensureBundle(db, bundle)).toBe(false);
    expect(await db.packs.get('shipped')).toMatchObject({ version: '2', off: 1 });
    expect(await met(db)).not.toContain('The harbour stays public');
    await switchOn(db, 'shipped', readFacts);
    expect(await db.packs.get('shipped')).toMatchObject({ version: '2', published: true });
    expect(await met(db)).toContain('The harbour stays public');
  });
});

test('a pack is saved as a file as it came, on or off', async () => {
  const db = await stored();
  expect(readFacts(await packJson(db, 'mine'))).toEqual(mine);
  await switchOff(db, 'mine');
  expect(readFacts(await packJson(db, 'mine'))).toEqual(mine);
});

test('a pack that was lost while it was off hinders no other of its name', async () => {
  const db = await stored();
  await switchOff(db, 'mine');
  await db.blobs.delete(asideKey('mine'));
  const back = await rememberPack(db, 'mine');
  await importFacts(db, mine, { published: false });
  await back();
  expect(await db.packs.get('mine')).toBeUndefined();
});

test.each<[string, (db: Database) => Promise<void>]>([
  ['on', async () => undefined],
  ['off', (db) => switchOff(db, 'mine')],
  ['not there', (db) => removePack(db, 'mine')],
])('a pack that was %s is so again, whatever came in its place', async (_, make) => {
  const db = await stored();
  await make(db);
  const before = await everything(db);
  const back = await rememberPack(db, 'mine');
  await importFacts(db, factsOf({ name: 'mine', version: '9' }), { published: false });
  await back();
  expect(await everything(db)).toEqual(before);
});
