/** The database keeps the promises that sync makes in memory. */
import { expect, test } from 'vitest';
import { readNote } from '../../src/notes/note-doc.ts';
import { isDeleted } from '../../src/notes/replica.ts';
import type { Database } from '../../src/store/database.ts';
import { NoteStore } from '../../src/store/note-store.ts';
import { changeSyncConfig, readSyncConfig } from '../../src/store/sync-config.ts';
import { forgetMailbox, mailState, pendingNotes, syncStore } from '../../src/store/sync-store.ts';
import { acceptDeletions, refuseDeletions, syncWith } from '../../src/sync/engine.ts';
import { webdav } from '../../src/sync/webdav.ts';
import { emptyDatabase } from '../support/database.ts';
import { Steps, stepping } from '../support/faults.ts';
import { MemoryDav } from '../support/memory-dav.ts';
import { quickSqueeze } from '../support/quick-squeeze.ts';

function shared() {
  const dav = new MemoryDav();
  const device = () => {
    const db = emptyDatabase();
    const round = (steps?: Steps) => {
      const notes = syncStore(db);
      const way = webdav(dav.folder(steps), { squeeze: quickSqueeze });
      return syncWith(steps ? stepping(notes, steps) : notes, way, { pull: true, full: false });
    };
    return { db, store: new NoteStore(db), round };
  };
  return { dav, device };
}
const pending = async (db: Database) => pendingNotes(db, 'webdav', await mailState(db, 'webdav'));
const texts = async (store: NoteStore) =>
  (await store.list()).filter((note) => note.deleted === null).map((note) => note.text);

test('two databases agree, whatever step a round was killed at', async () => {
  const { device } = shared();
  const [a, b] = [device(), device()];
  const id = await a.store.create({ text: 'first' });
  await a.round();
  await b.round();
  const words: string[] = [];
  for (let at = 0; at < 16; at++) {
    const one = at % 2 ? a : b;
    const note = await one.store.get(id);
    await one.store.change(id, { text: `${note?.text} w${at}` });
    words.push(`w${at}`);
    await one.round(new Steps({ fault: 'kill', at, after: at % 3 === 0 })).catch(() => {});
  }
  for (const one of [a, b, a, b]) expect(await one.round()).toBeNull();
  const [text] = await texts(a.store);
  expect(await texts(b.store)).toEqual([text]);
  expect(text?.split(' ').sort()).toEqual(['first', ...words].sort());
  expect(await pending(a.db)).toBe(0);
});

test('counts what waits to be sent, and sends it once', async () => {
  const { dav, device } = shared();
  const a = device();
  for (let i = 0; i < 3; i++) await a.store.create({ text: `n${i}` });
  expect(await pending(a.db)).toBe(3);
  await a.round();
  expect(await pending(a.db)).toBe(0);
  dav.requests = [];
  await a.round();
  expect(dav.requests.filter((one) => one.startsWith('PUT'))).toEqual([]);
  await forgetMailbox(a.db, 'webdav');
  expect(await pending(a.db)).toBe(3);
});

test('deletions that wait are decided by the reader', async () => {
  const { device } = shared();
  const [a, b] = [device(), device()];
  const ids = await Promise.all([0, 1, 2, 3].map((i) => a.store.create({ text: `n${i}` })));
  await a.round();
  await b.round();
  for (const id of ids.slice(0, 2)) await a.store.remove(id);
  await a.round();
  await b.round();
  expect(await texts(b.store)).toHaveLength(4);
  await refuseDeletions(syncStore(b.db), 'webdav');
  for (const one of [b, a]) await one.round();
  expect(await texts(a.store)).toHaveLength(4);
  for (const id of ids.slice(0, 2)) await a.store.remove(id);
  for (const one of [a, b]) await one.round();
  await acceptDeletions(syncStore(b.db), 'webdav');
  expect(await texts(b.store)).toHaveLength(2);
  const trash = (await syncStore(b.db).read(ids)).filter(isDeleted);
  expect(trash.map((one) => readNote(one).text).sort()).toEqual(['n0', 'n1']);
});

test('the log keeps its last 200 lines', async () => {
  const db = emptyDatabase();
  for (let count = 1; count <= 205; count++) await syncStore(db).log('webdav', 'pulled', count);
  const counts = (await db.syncLog.toArray()).map(({ count }) => count);
  expect([counts.length, counts[0], counts.at(-1)]).toEqual([200, 6, 205]);
});

test('the set-up stays on the device and fits its shape', async () => {
  const db = emptyDatabase();
  expect(await readSyncConfig(db)).toEqual({ browser: true, webdav: null });
  const webdav = { url: 'https://dav.example/n/', user: 'me', password: 'pw', passphrase: '' };
  await changeSyncConfig(db, { browser: false, webdav });
  expect(await readSyncConfig(db)).toEqual({ browser: false, webdav });
  await expect(
    changeSyncConfig(db, { webdav: { ...webdav, url: 'javascript:alert(1)/' } }),
  ).rejects.toThrow();
});
