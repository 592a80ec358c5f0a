import { expect, test } from 'vitest';
import { changeNote, createNote } from '../../src/notes/note-doc.ts';
import { TRASH_DAYS } from '../../src/store/note-row.ts';
import { NoteStore, VERSIONS } from '../../src/store/note-store.ts';
import { notesSource } from '../../src/store/notes-source.ts';
import { DAY_MS } from '../../src/text/edtf.ts';
import { emptyDatabase } from '../support/database.ts';

const MINUTE = 60_000;
/** A store with a clock that a test sets. */
function kept() {
  const clock = { now: Date.UTC(2026, 0, 1) };
  const db = emptyDatabase();
  return { db, clock, store: new NoteStore(db, () => clock.now) };
}

test('writes, changes, deletes, restores', async () => {
  const { store } = kept();
  const target = { on: 'entity', id: 'person/a', label: 'A' } as const;
  const id = await store.create({ text: 'First', target, tags: ['#EU'] });
  expect(await store.list()).toMatchObject([
    { text: 'First', target, tags: ['eu'], deleted: null },
  ]);
  expect(await store.on('person/a')).toEqual([id]);
  await store.change(id, { text: 'Second', pinned: true });
  await store.remove(id);
  expect((await store.get(id))?.deleted).not.toBeNull();
  expect(await store.on('person/a')).toEqual([]);
  await store.restore(id);
  expect(await store.get(id)).toMatchObject({ text: 'Second', pinned: true, deleted: null });
});

test('a list that is read bit by bit is the whole list', async () => {
  const { store } = kept();
  const listed = store.lister();
  const sorted = async (list: Promise<{ id: string; text: string }[]>) =>
    (await list).map(({ id, text }) => `${id} ${text}`).sort();
  const ids: string[] = [];
  for (const step of [
    async () => ids.push(await store.create({ text: 'One' }), await store.create({ text: 'Two' })),
    () => store.change(ids[0] ?? '', { text: 'Other' }),
    () => store.remove(ids[1] ?? ''),
    () => store.purge([ids[1] ?? '']),
    async () => ids.push(await store.create({ text: 'Three' })),
  ]) {
    await step();
    expect(await sorted(listed())).toEqual(await sorted(store.list()));
  }
  expect(await sorted(listed())).toHaveLength(2);
});

test('purges what has been in the trash for 30 days, counted from when it was put there here', async () => {
  const { db, clock, store } = kept();
  const id = await store.create({ text: 'Words' });
  await store.remove(id);
  clock.now += (TRASH_DAYS - 1) * DAY_MS;
  expect(await store.purgeOld()).toBe(0);
  clock.now += 2 * DAY_MS;
  expect(await store.purgeOld()).toBe(1);
  expect(await store.get(id)).toBeNull();
  const row = await db.notes.get(id);
  expect([row?.state.length, row?.text, row?.deleted === null]).toEqual([0, '', false]);
});

test('a note deleted again does not wait longer', async () => {
  const { clock, store } = kept();
  const id = await store.create({ text: 'Words' });
  await store.remove(id);
  clock.now += (TRASH_DAYS - 1) * DAY_MS;
  await store.remove(id);
  clock.now += 2 * DAY_MS;
  expect(await store.purgeOld()).toBe(1);
});

test('keeps the first wording however soon it is changed, but none without words', async () => {
  const { clock, store } = kept();
  const id = await store.create({ text: '' });
  for (const text of ['First', 'Second', 'Third']) {
    clock.now += 1_000;
    await store.change(id, { text });
  }
  expect((await store.history(id)).map(({ text }) => text)).toEqual(['First']);
});

test('a purge forgets every wording', async () => {
  const { db, store } = kept();
  const id = await store.create({ text: 'First' });
  await store.change(id, { text: 'Second' });
  await store.remove(id);
  await store.purge([id]);
  expect(await store.history(id)).toEqual([]);
  await expect(notesSource(db).edit(id)).rejects.toThrow('gone');
});

test('keeps earlier wordings, one a stretch of editing, and the last of them', async () => {
  const { clock, store } = kept();
  const id = await store.create({ text: 'v0' });
  for (let i = 1; i <= VERSIONS + 5; i++) {
    clock.now += 10 * MINUTE;
    await store.change(id, { text: `v${i} begun` });
    clock.now += 1_000;
    await store.change(id, { text: `v${i}` });
  }
  const history = await store.history(id);
  expect(history.length).toBe(VERSIONS);
  expect(history[0]?.text).toBe(`v${VERSIONS + 4}`);
});

test('a merge of many is all or none', async () => {
  const { store } = kept();
  const good = createNote('note-good-0001', { text: 'Good' }, 1);
  const bad = { ...good, id: 'note-bad-00001', state: new Uint8Array([9, 9, 9]) };
  await expect(store.merge([good, bad])).rejects.toThrow();
  expect(await store.list()).toEqual([]);
});

test('an editor saves what was typed over what arrived meanwhile', async () => {
  const { db, store } = kept();
  const source = notesSource(db);
  const id = await source.create({ text: 'alpha gamma' });
  const before = await store.replica(id);
  if (!before) throw new Error('no replica');
  const editor = await source.edit(id);
  editor.type('alpha gamma delta', 17);
  await store.merge([changeNote(before, { text: 'alpha beta gamma' }, 2_000)]);
  await editor.save();
  expect((await store.get(id))?.text).toBe('alpha beta gamma delta');
  editor.close();
});

test('what could not be saved is saved with the next try', async () => {
  const { db, store } = kept();
  const source = notesSource(db);
  const id = await source.create({ text: 'alpha' });
  const editor = await source.edit(id);
  editor.type('alpha beta', 10);
  db.close();
  await expect(editor.save()).rejects.toThrow();
  await db.open();
  await editor.save();
  expect((await store.get(id))?.text).toBe('alpha beta');
  editor.close();
});

test('a note that was never written leaves no trace; one that was stays', async () => {
  const { db } = kept();
  const source = notesSource(db);
  const empty = await source.create({});
  const written = await source.create({ text: 'x' });
  await source.discardEmpty(empty);
  await source.discardEmpty(written);
  const store = new NoteStore(db);
  expect((await store.list()).map((note) => note.id)).toEqual([written]);
});
