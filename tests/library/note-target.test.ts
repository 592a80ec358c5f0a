import { expect, test } from 'vitest';
import { askedTarget } from '../../src/library/note-target.ts';
import { NoteStore } from '../../src/store/note-store.ts';
import { emptyDatabase } from '../support/database.ts';

test.each([
  ['entity', 'ada-quill', 'Ada Quill'],
  ['statement', 's-1', 'Ada Quill: It will rain.'],
] as const)('an %s whose pack is gone is called what a note on it says', async (on, id, label) => {
  const db = emptyDatabase();
  const asked = new URLSearchParams({ [on]: id });
  expect((await askedTarget(db, asked)).target).toEqual({ on, id, label: id });
  await new NoteStore(db).create({ text: 'Ask again.', target: { on, id, label } });
  expect(await askedTarget(db, asked)).toEqual({ target: { on, id, label }, said: null });
});
