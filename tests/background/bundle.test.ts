import { expect, test } from 'vitest';
import { ensureBundle } from '../../src/background/bundle.ts';
import { allEntities, importFacts } from '../../src/store/fact-store.ts';
import { emptyDatabase } from '../support/database.ts';
import { factsOf } from '../support/facts.ts';

const bundle = (version: string) => ({
  name: 'test pack',
  version,
  load: async () => factsOf({ version: 'as written in the file' }),
});

test('the bundle is imported once a version, and again when the browser lost it', async () => {
  const db = emptyDatabase();
  expect(await ensureBundle(db, bundle('1+a'))).toBe(true);
  expect(await ensureBundle(db, bundle('1+a'))).toBe(false);
  expect(await ensureBundle(db, bundle('1+b'))).toBe(true);
  await db.packs.clear();
  expect(await ensureBundle(db, bundle('1+b'))).toBe(true);
  expect(await allEntities(db)).toHaveLength(1);
});

test('facts imported under its name while it was lost are no bundle', async () => {
  const db = emptyDatabase();
  await importFacts(db, factsOf({ version: '1+a' }), { published: false });
  expect(await ensureBundle(db, bundle('1+a'))).toBe(true);
  expect(await db.packs.get('test pack')).toMatchObject({ published: true });
});

test('a bundle that cannot be read leaves the store as it was', async () => {
  const db = emptyDatabase();
  await ensureBundle(db, bundle('1'));
  const broken = { ...bundle('2'), load: () => Promise.reject(new Error('unreadable')) };
  await expect(ensureBundle(db, broken)).rejects.toThrow('unreadable');
  expect(await ensureBundle(db, bundle('1'))).toBe(false);
});
