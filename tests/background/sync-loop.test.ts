import { expect, test, vi } from 'vitest';
import { type LoopBrowser, startSyncLoop } from '../../src/background/sync-loop.ts';
import type { Database } from '../../src/store/database.ts';
import { NoteStore } from '../../src/store/note-store.ts';
import { listSnapshots } from '../../src/store/snapshot-store.ts';
import { changeSyncConfig } from '../../src/store/sync-config.ts';
import { mailState } from '../../src/store/sync-store.ts';
import { AccountArea } from '../support/browser-account.ts';
import { emptyDatabase } from '../support/database.ts';

type Message = (message: unknown, sender: object) => Promise<unknown> | undefined;

function started() {
  const db = emptyDatabase();
  const account = new AccountArea();
  const alarms: [string, object][] = [];
  const heard = {
    alarm: (_: { name: string }) => {},
    stored: (_: object, _area: string) => {},
    message: (() => undefined) as Message,
  };
  const hear = <K extends keyof typeof heard>(what: K, listener: (typeof heard)[K]) => {
    heard[what] = listener;
  };
  const browser: LoopBrowser = {
    alarms: {
      create: (name, info) => alarms.push([name, info]),
      get: async () => undefined,
      onAlarm: { addListener: (listener) => hear('alarm', listener) },
    },
    storage: {
      sync: account.area(),
      onChanged: { addListener: (listener) => hear('stored', listener) },
    },
  };
  const origin = 'chrome-extension://x/';
  const ear = {
    id: 'x',
    origin,
    onMessage: {
      addListener: (listener: Message) => hear('message', listener),
      removeListener: () => {},
    },
  };
  startSyncLoop({ db, ear, browser });
  const ask = (call: string, url = `${origin}src/library/library.html`) =>
    heard.message({ call, args: {} }, { id: 'x', url });
  return { db, account, alarms, heard, ask, store: new NoteStore(db) };
}
const sent = (account: AccountArea) => Object.keys(account.items).length;
const syncedAt = async (db: Database) => (await mailState(db, 'browser')).synced;

test('hears everything at once, and wakes every few minutes', async () => {
  const { alarms, heard } = started();
  expect(heard.alarm.length + heard.stored.length).toBe(1 + 2);
  await expect.poll(() => alarms).toEqual([['sync', { delayInMinutes: 0.5, periodInMinutes: 5 }]]);
});

test('“sync now” answers when the round is over', async () => {
  const { account, ask, store } = started();
  await store.create({ text: 'x' });
  expect(await ask('syncNow')).toEqual({ ok: true, value: { problem: null } });
  expect(sent(account)).toBe(1);
});

test('a content script may not ask', () => {
  const { ask } = started();
  expect(ask('syncNow', 'https://gazette.example/')).toBeUndefined();
});

test('a changed note is sent by the alarm even if the worker dies', async () => {
  const { account, alarms, ask, heard, store } = started();
  await store.create({ text: 'x' });
  await ask('notesChanged');
  expect(alarms.some(([name]) => name === 'sync-soon')).toBe(true);
  heard.alarm({ name: 'sync-soon' });
  await expect.poll(() => sent(account)).toBe(1);
});

test('the regular round reads news, empties the trash and takes the day’s snapshot', async () => {
  const { db, heard, store } = started();
  await store.create({ text: 'x' });
  heard.alarm({ name: 'sync' });
  await expect.poll(() => syncedAt(db)).toBeGreaterThan(0);
  expect(await listSnapshots(db)).toHaveLength(1);
});

test('every twelfth regular round reads again what seems unchanged', async () => {
  const [here, there] = [started(), started()];
  await there.store.create({ text: 'x' });
  await there.ask('syncNow');
  here.account.items = structuredClone(there.account.items);
  const round = async () => {
    await here.db.sync.put({ key: 'browser/synced', value: 0 });
    here.heard.alarm({ name: 'sync' });
    await expect.poll(() => syncedAt(here.db)).toBeGreaterThan(0);
    const read = await here.db.notes.count();
    // Lost here, it is told again by whoever reads all.
    await here.db.notes.clear();
    return read;
  };
  const read: number[] = [];
  for (let number = 0; number < 25; number++) read.push(await round());
  const others = Array.from({ length: 11 }, () => 0);
  expect(read).toEqual([1, ...others, 1, ...others, 1]);
});

test('a server that never ends its answer holds nobody else back', async () => {
  const { db, account, heard, store } = started();
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  const webdav = { url: 'https://dav.example/n/', user: 'u', password: 'p', passphrase: '' };
  await changeSyncConfig(db, { webdav });
  heard.alarm({ name: 'sync' });
  await expect.poll(() => syncedAt(db)).toBeGreaterThan(0);
  await store.create({ text: 'x' });
  heard.alarm({ name: 'sync-soon' });
  await expect.poll(() => sent(account)).toBe(1);
  vi.unstubAllGlobals();
});

test('no room for a snapshot keeps no note from being sent', async () => {
  const { db, account, heard, store } = started();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  db.snapshots.hook('creating', () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  await store.create({ text: 'x' });
  heard.alarm({ name: 'sync' });
  await expect.poll(() => sent(account)).toBe(1);
  await expect.poll(() => console.error).toHaveBeenCalled();
  vi.restoreAllMocks();
});

test('news from the browser’s account are no reason to ask a server', async () => {
  const asked = vi.fn(async () => new Response(null, { status: 503 }));
  vi.stubGlobal('fetch', asked);
  const { db, heard, ask } = started();
  const webdav = { url: 'https://dav.example/n/', user: '', password: '', passphrase: '' };
  await changeSyncConfig(db, { webdav });
  heard.stored({}, 'sync');
  await expect.poll(() => syncedAt(db)).toBeGreaterThan(0);
  expect(asked).not.toHaveBeenCalled();
  expect(await ask('syncNow')).toEqual({ ok: true, value: { problem: 'server' } });
  vi.unstubAllGlobals();
});

test('news from the browser’s account are read when they come', async () => {
  const [here, there] = [started(), started()];
  await there.store.create({ text: 'from elsewhere' });
  await there.ask('syncNow');
  here.account.items = structuredClone(there.account.items);
  here.heard.stored({}, 'sync');
  await expect
    .poll(async () => (await here.store.list()).map((note) => note.text))
    .toEqual(['from elsewhere']);
});
