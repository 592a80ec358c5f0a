import { describe, expect, test } from 'vitest';
import { exportJson, exportMarkdown, importJson } from '../../src/notes/exchange.ts';
import { changeNote, createNote, readNote } from '../../src/notes/note-doc.ts';
import { isDeleted, merge, purge, type Replica, remove } from '../../src/notes/replica.ts';

const first = createNote(
  'note-number-1',
  {
    text: 'He said **so**.',
    tags: ['eu'],
    pinned: true,
    target: { on: 'page', url: 'https://gazette.example/a', label: 'A page' },
  },
  Date.UTC(2026, 0, 2),
);
const second = remove(createNote('note-number-2', { text: 'In the trash' }, 1_000), 2_000);
const gone = purge(remove(createNote('note-number-3', { text: 'Gone' }, 1_000), 2_000));
/** What is read of a file that is an export. */
function imported(text: string, ...mine: Replica[]) {
  const found = importJson(text, known(...mine));
  if ('refused' in found) throw new Error(found.refused);
  return found;
}
const known = (...replicas: Replica[]) => new Map(replicas.map((one) => [one.id, one]));

describe('JSON', () => {
  test('brings everything back, trash included, and knows its own file again', () => {
    const text = exportJson([first, second, gone], '2026-01-03T00:00:00.000Z');
    const { replicas, ...report } = imported(text);
    expect(report).toEqual({ added: 2, merged: 0, known: 0, unreadable: 0 });
    expect(replicas.map(readNote)).toEqual([first, second].map(readNote));
    expect(importJson(text, known(first, second))).toMatchObject({ known: 2, replicas: [] });
  });

  test('merges and never replaces', () => {
    const text = exportJson([changeNote(first, { text: 'He said **so**. Twice.' }, 5)], '');
    const mine = changeNote(first, { text: 'Yes: He said **so**.' }, 6);
    const { replicas, merged } = imported(text, mine);
    expect([merged, replicas.map((one) => readNote(one).text)]).toEqual([
      1,
      ['Yes: He said **so**. Twice.'],
    ]);
  });

  test('an old file does not raise what was deleted since', () => {
    const text = exportJson([first], '');
    const deleted = remove(first, Date.UTC(2026, 1, 1));
    const { replicas, known: same } = imported(text, deleted);
    expect(same).toBe(1);
    expect(replicas).toEqual([]);
    expect(isDeleted(merge(deleted, first))).toBe(true);
  });

  test('takes notes written by hand, and passes over what is none', () => {
    const hand = { id: 'hand-written-1', text: 'Mine', changed: '2026-01-01T00:00:00Z' };
    const bad = [
      null,
      7,
      {},
      { ...hand, id: '../x' },
      { ...hand, id: 'hand-written-2', state: '!' },
      // Without its state nobody can tell what its deletion had seen.
      { ...hand, id: 'hand-written-3', deleted: '2026-01-02T00:00:00Z' },
    ];
    const text = JSON.stringify({ format: 'on-record-notes/1', notes: [hand, ...bad] });
    const { replicas, added, unreadable } = imported(text);
    expect([added, unreadable]).toEqual([1, bad.length]);
    expect(replicas.map((one) => readNote(one).text)).toEqual(['Mine']);
    expect(imported(text, ...replicas).known).toBe(1);
  });

  test.each([
    ['', 'json'],
    ['{}', 'format'],
    ['{"format":"on-record-notes/2","notes":[]}', 'format'],
  ])('refuses %j: %s', (text, refused) => {
    expect(importJson(text, known())).toEqual({ refused });
  });
});

test('Markdown shows what a note is on, its words, its day and its tags', () => {
  const other = createNote('note-number-4', { text: 'Loose' }, Date.UTC(2026, 0, 1));
  expect(exportMarkdown([first, second, other].map(readNote))).toBe(
    'On [A page](https://gazette.example/a)\n\nHe said **so**.\n\n_2026-01-02 #eu_\n\n---\n\nLoose\n\n_2026-01-01_\n',
  );
});
