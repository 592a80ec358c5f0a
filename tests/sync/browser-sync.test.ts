/** What is particular to the browser's own account. */
import { describe, expect, test } from 'vitest';
import { isDeleted } from '../../src/notes/replica.ts';
import {
  BUCKET_DELETIONS,
  bucketKey,
  FILLED,
  ITEM_BYTES,
  itemBytes,
  noteKey,
  readItem,
  usageOf,
  writeItem,
} from '../../src/sync/browser-items.ts';
import { browserSync } from '../../src/sync/browser-sync.ts';
import { syncWith } from '../../src/sync/engine.ts';
import { AccountArea, BrowserAccount } from '../support/browser-account.ts';
import { MemoryNotes } from '../support/memory-notes.ts';
import { quickSqueeze } from '../support/quick-squeeze.ts';

const idOf = (i: number) => `note-number-${String(i).padStart(4, '0')}`;
/** Letters that do not compress, the same in every run. */
function noise(length: number, seed: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCharCode(33 + ((state >>> 8) % 90));
  }).join('');
}
const round = (notes: MemoryNotes, area: AccountArea, pull = true) =>
  syncWith(notes, browserSync(area.area(), quickSqueeze), { pull, full: true });

describe('the browser’s account', () => {
  test('takes one write for many notes, and none for none', async () => {
    const [notes, area] = [new MemoryNotes(), new AccountArea()];
    for (let i = 0; i < 50; i++) notes.create(idOf(i), { text: `note ${i}` });
    await round(notes, area);
    expect(area.writes).toBe(1);
    await round(notes, area);
    expect(area.writes).toBe(1);
  });

  test('is filled up to the room that is left, the newest first', async () => {
    const clock = { now: 1_000 };
    const [notes, area] = [new MemoryNotes(() => clock.now++), new AccountArea()];
    for (let i = 0; i < 200; i++) notes.create(idOf(i), { text: noise(1_000, i) });
    expect(await round(notes, area)).toBeNull();
    const { bytes, items } = usageOf(area.items);
    expect(bytes).toBeLessThanOrEqual(FILLED.bytes);
    expect(bytes).toBeGreaterThan(FILLED.bytes - 2_000);
    expect(items).toBeLessThanOrEqual(FILLED.items);
    const { outside } = await notes.state('browser');
    expect(outside.length + items).toBe(200);
    expect(area.items[noteKey(idOf(199))]).toBeDefined();
    expect(outside.some(({ id, reason }) => id === idOf(0) && reason === 'full')).toBe(true);
  });

  test('leaves out a note that is too large, and takes it once it is shorter', async () => {
    const [notes, area] = [new MemoryNotes(), new AccountArea()];
    notes.create(idOf(1), { text: noise(9_000, 1) });
    await round(notes, area);
    expect((await notes.state('browser')).outside).toEqual([{ id: idOf(1), reason: 'too-large' }]);
    notes.change(idOf(1), { text: 'short' });
    await round(notes, area, false);
    expect((await notes.state('browser')).outside).toEqual([]);
    expect(itemBytes('n', area.items[noteKey(idOf(1))])).toBeLessThan(ITEM_BYTES);
  });

  test('what others keep there counts, and is left alone', async () => {
    const [notes, area] = [new MemoryNotes(), new AccountArea()];
    for (let i = 0; i < 12; i++) area.items[`other.${i}`] = noise(6_900, i);
    const others = { ...area.items };
    for (let i = 0; i < 20; i++) notes.create(idOf(i), { text: noise(400, i) });
    expect(await round(notes, area)).toBeNull();
    expect(usageOf(area.items).bytes).toBeLessThanOrEqual(FILLED.bytes);
    expect(area.items).toMatchObject(others);
  });

  test('tells deletions in buckets, the newest where there are too many', async () => {
    const clock = { now: 1_000 };
    const [notes, area] = [new MemoryNotes(() => clock.now++), new AccountArea()];
    const inOne = Array.from({ length: 3_000 }, (_, i) => idOf(i)).filter(
      (id) => bucketKey(id) === 't.3',
    );
    const gone = inOne.slice(0, BUCKET_DELETIONS + 20);
    for (const id of gone) notes.create(id, { text: 'x' });
    await round(notes, area);
    for (const id of gone) notes.remove(id);
    await round(notes, area);
    const told = await readItem(area.items['t.3'], quickSqueeze);
    expect(told?.length).toBe(BUCKET_DELETIONS);
    expect(told?.map(({ id }) => id)).toContain(gone.at(-1));
    expect(Object.keys(area.items)).toEqual(['t.3']);
    const { writes } = area;
    await round(notes, area);
    expect(area.writes).toBe(writes);
  });

  test('an old copy of a note whose deletion was left out goes again', async () => {
    const clock = { now: 1_000 };
    const [notes, area] = [new MemoryNotes(() => clock.now++), new AccountArea()];
    const ids = Array.from({ length: 3_000 }, (_, i) => idOf(i)).filter(
      (id) => bucketKey(id) === 't.3',
    );
    const [first = '', ...rest] = ids.slice(0, BUCKET_DELETIONS + 5);
    notes.create(first, { text: 'long gone' });
    const old = notes.get(first);
    for (const id of rest) notes.create(id, { text: 'x' });
    await round(notes, area);
    for (const id of [first, ...rest]) notes.remove(id);
    await round(notes, area);
    const late = new MemoryNotes();
    late.merge(old ? [old] : []);
    for (const one of [late, notes, late]) await round(one, area);
    expect(late.all().every(isDeleted)).toBe(true);
    expect(area.items[noteKey(first)]).toBeUndefined();
  });

  test('a copy that lies beside its own deletion is removed', async () => {
    const [a, b, area] = [new MemoryNotes(), new MemoryNotes(), new AccountArea()];
    a.create(idOf(1), { text: 'x' });
    await round(a, area);
    const copy = area.items[noteKey(idOf(1))];
    a.remove(idOf(1));
    await round(a, area);
    area.items[noteKey(idOf(1))] = copy;
    await round(b, area);
    await round(a, area);
    expect(area.items[noteKey(idOf(1))]).toBeUndefined();
    expect(b.all().filter((one) => !isDeleted(one))).toEqual([]);
  });

  test('a bucket of long deletions is cut to fit one item, the newest kept', async () => {
    const clock = { now: 1_000 };
    const [notes, area] = [new MemoryNotes(() => clock.now++), new AccountArea()];
    const inOne = Array.from({ length: 3_000 }, (_, i) => idOf(i)).filter(
      (id) => bucketKey(id) === 't.3',
    );
    const gone = inOne.slice(0, BUCKET_DELETIONS);
    // Each editing session that a note has seen makes its deletion longer.
    const seenBy = (note: number) =>
      new Map(Array.from({ length: 90 }, (_, i) => [Math.imul(note + 1, i * 7_919 + 1) >>> 0, 1]));
    notes.merge(
      gone.map((id, i) => ({
        id,
        state: new Uint8Array(),
        seen: seenBy(i),
        changed: 1,
        deleted: i + 1,
      })),
    );
    expect(await round(notes, area)).toBeNull();
    expect(itemBytes('t.3', area.items['t.3'])).toBeLessThanOrEqual(ITEM_BYTES);
    const told = (await readItem(area.items['t.3'], quickSqueeze))?.map(({ id }) => id) ?? [];
    expect(told.length).toBeLessThan(BUCKET_DELETIONS);
    expect(told).toContain(gone.at(-1));
  });

  test('a living copy stays until its deletion is told', async () => {
    const [notes, area] = [new MemoryNotes(), new AccountArea()];
    notes.create(idOf(1), { text: 'x' });
    await round(notes, area);
    notes.remove(idOf(1));
    const full = area.area();
    const refusing = {
      ...full,
      set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')),
    };
    await syncWith(notes, browserSync(refusing, quickSqueeze), { pull: false, full: false });
    expect(area.items[noteKey(idOf(1))]).toBeDefined();
    await round(notes, area);
    expect(area.items[noteKey(idOf(1))]).toBeUndefined();
  });

  test('an account that is full is asked a few times, not once a note', async () => {
    const [notes, area] = [new MemoryNotes(), new AccountArea()];
    for (let i = 0; i < 100; i++) notes.create(idOf(i), { text: `note ${i}` });
    let asked = 0;
    const set = () => {
      asked++;
      return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    };
    const way = browserSync({ ...area.area(), set }, quickSqueeze);
    expect(await syncWith(notes, way, { pull: true, full: false })).toBeNull();
    expect(asked).toBeLessThanOrEqual(16);
    expect((await notes.state('browser')).outside).toHaveLength(100);
  });

  test('the first sign-in, which overwrites and deletes, loses nothing', async () => {
    const account = new BrowserAccount();
    const [home, work] = [new MemoryNotes(), new MemoryNotes()];
    const [atHome, atWork] = [new AccountArea(), new AccountArea()];
    home.create(idOf(1), { text: 'written at home' });
    await round(home, atHome);
    account.exchange(atHome);
    work.create(idOf(2), { text: 'written at work, before the sign-in' });
    await round(work, atWork);
    account.signIn(atWork);
    for (const [notes, area] of [
      [work, atWork],
      [home, atHome],
      [work, atWork],
    ] as const) {
      account.exchange(area);
      await round(notes, area);
      account.exchange(area);
    }
    for (const notes of [home, work])
      expect(notes.all().filter((one) => !isDeleted(one))).toHaveLength(2);
  });

  test.each([undefined, 7, '', 'p', 'z!!!!', 'zAAAA', `p${btoa('nonsense')}`, 'x'.repeat(20_000)])(
    'an item that is not ours says nothing: %s',
    async (value) => {
      expect(await readItem(value, quickSqueeze)).toBeNull();
    },
  );

  test('an item longer than any of ours is not unfolded', async () => {
    const notes = new MemoryNotes();
    notes.create(idOf(1), { text: noise(20_000, 1) });
    const item = await writeItem(notes.all(), quickSqueeze);
    expect(await readItem(item, quickSqueeze)).toBeNull();
  });

  test('an item whose state is no Yjs update is passed over', async () => {
    const [notes, area] = [new MemoryNotes(), new AccountArea()];
    const bad = {
      id: idOf(1),
      state: new Uint8Array([1, 1, 200, 200, 0]),
      seen: new Map(),
      changed: 1,
      deleted: 0,
    };
    area.items[noteKey(idOf(1))] = await writeItem([bad], quickSqueeze);
    expect(await round(notes, area)).toBeNull();
    expect(notes.all()).toEqual([]);
    expect(notes.lines).toContain('browser damaged 1');
  });

  test('compresses where that is shorter', async () => {
    const notes = new MemoryNotes();
    notes.create(idOf(1), { text: 'again and again and again and again and again' });
    notes.create(idOf(2), { text: '!' });
    const [long, short] = notes.all();
    expect((await writeItem(long ? [long] : [], quickSqueeze))[0]).toBe('z');
    expect((await writeItem(short ? [short] : [], quickSqueeze))[0]).toBe('p');
  });
});
