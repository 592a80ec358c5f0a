import { expect, test } from 'vitest';
import { NoteStore } from '../../src/store/note-store.ts';
import {
  listSnapshots,
  restoreSnapshot,
  SNAPSHOTS,
  takeSnapshot,
} from '../../src/store/snapshot-store.ts';
import { emptyDatabase } from '../support/database.ts';
import { quickSqueeze } from '../support/quick-squeeze.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1, 12);

test('one a day, ten in all, none of nothing', async () => {
  const db = emptyDatabase();
  const store = new NoteStore(db, () => START);
  expect(await takeSnapshot(db, START, quickSqueeze)).toBe(false);
  const gone = await store.create({ text: 'x' });
  await store.remove(gone);
  await store.purge([gone]);
  expect(await takeSnapshot(db, START, quickSqueeze)).toBe(false);
  await store.create({ text: 'x' });
  for (let i = 0; i < SNAPSHOTS + 3; i++) {
    expect(await takeSnapshot(db, START + i * DAY, quickSqueeze)).toBe(true);
    expect(await takeSnapshot(db, START + i * DAY + 1_000, quickSqueeze)).toBe(false);
  }
  const days = await listSnapshots(db);
  expect(days).toHaveLength(SNAPSHOTS);
  expect(days[0]).toEqual({ day: '2026-01-13', count: 1 });
});

test('restoring brings back words, deleted and purged notes, and leaves newer ones', async () => {
  const db = emptyDatabase();
  const store = new NoteStore(db, () => START);
  const target = { on: 'entity', id: 'ada', label: 'Ada' } as const;
  const [same, edited, deleted, purged] = await Promise.all(
    ['same', 'edited', 'deleted', 'purged'].map((text) =>
      store.create({ text, tags: ['then'], target }),
    ),
  );
  const trash = await store.create({ text: 'in the trash by then' });
  await store.remove(trash);
  await takeSnapshot(db, START, quickSqueeze);
  await store.change(edited ?? '', { text: 'edited since', tags: [] });
  await store.remove(deleted ?? '');
  await store.remove(purged ?? '');
  await store.purge([purged ?? '']);
  const newer = await store.create({ text: 'newer' });
  expect(await restoreSnapshot(db, '2026-01-01', START + DAY, quickSqueeze)).toBe(3);
  const shown = (await store.list()).filter((note) => note.deleted === null);
  expect(Object.fromEntries(shown.map((note) => [note.id, note.text]))).toEqual({
    [same ?? '']: 'same',
    [edited ?? '']: 'edited',
    [deleted ?? '']: 'deleted',
    [purged ?? '']: 'purged',
    [newer]: 'newer',
  });
  expect((await store.get(edited ?? ''))?.tags).toEqual(['then']);
  expect((await store.get(purged ?? ''))?.target).toEqual(target);
  await expect(restoreSnapshot(db, '2020-01-01', START, quickSqueeze)).rejects.toThrow(
    '2020-01-01',
  );
});
