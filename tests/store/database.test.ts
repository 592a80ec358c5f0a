import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { Database } from '../../src/store/database.ts';
import { isFull } from '../../src/text/is-full.ts';
import { emptyDatabase } from '../support/database.ts';

/** What only the reader has: it cannot be built again. */
const OWN = ['settings', 'corrections', 'notes', 'noteVersions', 'snapshots', 'sync', 'syncLog'];

test('what search knew in one row of the first version is cut into pages, and all else is kept', async () => {
  const indexedDB = new IDBFactory();
  const size = 1_500;
  const row = {
    pack: 'old',
    ids: Array.from({ length: size }, (_, at) => `s${at}`),
    days: Int32Array.from({ length: size }, (_, at) => -at),
    kinds: new Uint8Array(size).fill(1),
  };
  await new Promise<void>((resolve, reject) => {
    // Dexie counts in tens.
    const opening = indexedDB.open('test', 10);
    opening.onupgradeneeded = () => {
      for (const { name, schema } of emptyDatabase().tables) {
        if (name === 'searchPages' || name === 'sharedItems') continue;
        const { keyPath = null, auto } = schema.primKey;
        const store = opening.result.createObjectStore(name, {
          keyPath,
          autoIncrement: auto === true,
        });
        if (OWN.includes(name)) store.put(auto ? { note: 'mine' } : { [`${keyPath}`]: 'mine' });
      }
      opening.result.createObjectStore('searchColumns', { keyPath: 'pack' }).put(row);
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
  const db = new Database('test', { indexedDB, IDBKeyRange });
  const pages = await db.searchPages.toArray();
  expect(pages.map(({ pack, nth, size, ids }) => [pack, nth, size, ids.length])).toEqual([
    ['old', 0, size, 1_024],
    ['old', 1, size, 476],
  ]);
  expect([pages[1]?.ids[0], pages[1]?.days[0], pages[1]?.kinds[0]]).toEqual(['s1024', -1_024, 1]);
  expect(db.tables.map(({ name }) => name)).not.toContain('searchColumns');
  for (const name of OWN)
    expect([name, JSON.stringify(await db.table(name).toArray())]).toEqual([
      name,
      expect.stringContaining('"mine"'),
    ]);
});

test.each([
  ['the browser says so', new DOMException('no room', 'QuotaExceededError'), true],
  [
    'the database says that the browser says so',
    Object.assign(new Error('AbortError'), {
      inner: new DOMException('no room', 'QuotaExceededError'),
    }),
    true,
  ],
  ['something else failed', new DOMException('', 'AbortError'), false],
  ['what was thrown is no error', 'QuotaExceededError', false],
])('the disk is full where %s: %s', (_, error, expected) => {
  expect(isFull(error)).toBe(expected);
});
