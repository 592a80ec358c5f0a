import { expect, test } from 'vitest';
import type { Note } from '../../src/model.ts';
import { arrangeNotes, type NoteFilter, type NoteSort } from '../../src/notes/listing.ts';

const note = (id: string, day: number, change: Partial<Note> = {}): Note => ({
  id,
  text: id,
  target: { on: 'nothing' },
  tags: [],
  pinned: false,
  created: `2026-01-0${9 - day}`,
  changed: `2026-01-0${day}`,
  deleted: null,
  ...change,
});
const on = (kind: 'entity' | 'statement') => ({ on: kind, id: 'x', label: 'X' });
const notes = [
  note('b-entity', 1, { target: on('entity') }),
  note('a-statement', 2, { target: on('statement') }),
  note('c-page', 3, { target: { on: 'page', url: 'https://news.example/', label: 'A page' } }),
  note('d-pinned', 1, { pinned: true }),
  note('gone-early', 5, { deleted: '2026-01-06' }),
  note('gone-late', 4, { deleted: '2026-01-07', pinned: true }),
];

test.each<[NoteFilter, NoteSort, string[]]>([
  ['all', 'changed', ['d-pinned', 'c-page', 'a-statement', 'b-entity']],
  ['all', 'created', ['d-pinned', 'b-entity', 'a-statement', 'c-page']],
  ['all', 'text', ['d-pinned', 'a-statement', 'b-entity', 'c-page']],
  ['pinned', 'changed', ['d-pinned']],
  ['entity', 'changed', ['b-entity']],
  ['statement', 'changed', ['a-statement']],
  ['page', 'changed', ['c-page']],
  ['trash', 'text', ['gone-late', 'gone-early']],
])('%s by %s', (filter, sort, ids) => {
  expect(arrangeNotes(notes, { filter, sort }, () => true).map(({ id }) => id)).toEqual(ids);
});

test('the search narrows whatever is shown', () => {
  const found = (filter: NoteFilter) =>
    arrangeNotes(notes, { filter, sort: 'changed' }, ({ id }) => id.includes('e-')).map(
      ({ id }) => id,
    );
  expect([found('all'), found('trash')]).toEqual([[], ['gone-late', 'gone-early']]);
});
