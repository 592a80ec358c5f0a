import { describe, expect, test } from 'vitest';
import { NoteEditing } from '../../src/notes/editing.ts';
import { changeNote, createNote, readNote } from '../../src/notes/note-doc.ts';
import { covers, fingerprint, isDeleted, merge, purge, remove } from '../../src/notes/replica.ts';

const ID = 'note-one-0001';
const note = (text = 'He said so.') => createNote(ID, { text, tags: ['eu'] }, 1_000);
const text = (replica: ReturnType<typeof note>) => readNote(replica).text;

describe('a note that two devices hold', () => {
  test('keeps both of two edits to one text', () => {
    const base = note('One two three');
    const a = changeNote(base, { text: 'One and two three' }, 2_000);
    const b = changeNote(base, { text: 'One two three four' }, 3_000);
    expect(text(merge(a, b))).toBe('One and two three four');
    expect(text(merge(b, a))).toBe('One and two three four');
  });

  test('keeps tags as a set: adding beats removing', () => {
    const base = note();
    const a = changeNote(base, { tags: [] }, 2_000);
    const b = changeNote(base, { tags: ['eu', 'nato'] }, 2_000);
    expect(readNote(merge(a, b)).tags).toEqual(['nato']);
    const d = changeNote(
      changeNote(base, { addTags: ['#NATO'] }, 2_000),
      { removeTag: 'eu' },
      2_000,
    );
    expect(readNote(merge(changeNote(base, { addTags: ['eu', 'un'] }, 2_000), d)).tags).toEqual([
      'nato',
      'un',
    ]);
    const c = changeNote(a, { tags: ['eu'] }, 3_000);
    expect(readNote(merge(c, remove(a, 1))).tags).toEqual(['eu']);
  });

  const edits: [string, (r: ReturnType<typeof note>) => ReturnType<typeof note>][] = [
    ['an insertion', (r) => changeNote(r, { text: `${text(r)}!` }, 1)],
    ['a deletion of words', (r) => changeNote(r, { text: 'He' }, 1)],
    ['a tag taken away', (r) => changeNote(r, { tags: [] }, 1)],
    ['a pin', (r) => changeNote(r, { pinned: true }, 1)],
    ['a restore', (r) => changeNote(r, {}, 1)],
  ];
  test.each(edits)('%s beats a concurrent delete', (_, edit) => {
    const base = note();
    const both = merge(remove(base, 9_000), edit(base));
    expect(isDeleted(both)).toBe(false);
    expect(isDeleted(remove(both, 9_500))).toBe(true);
  });

  test('stays deleted where two devices delete it, and where old news arrive late', () => {
    const base = note();
    const edited = changeNote(base, { text: 'Other words' }, 2_000);
    const gone = merge(remove(base, 1), remove(edited, 2));
    expect(isDeleted(gone)).toBe(true);
    expect(isDeleted(merge(gone, base))).toBe(true);
    expect(isDeleted(merge(purge(gone), edited))).toBe(true);
  });

  test('purged, wants no words back unless somebody edited them', () => {
    const base = note();
    const purged = purge(remove(base, 5_000));
    expect(purged.state.length).toBe(0);
    expect(merge(purged, base).state.length).toBe(0);
    expect(covers(purged, remove(base, 5_000))).toBe(true);
    const back = merge(purged, changeNote(base, { text: 'I was away' }, 2));
    expect(text(back)).toBe('I was away');
    expect(isDeleted(back)).toBe(false);
  });

  test('merges the same in any order, however often', () => {
    const base = note();
    const parts = [
      changeNote(base, { text: 'He said so twice.' }, 2_000),
      changeNote(base, { text: 'She said so.' }, 2_500),
      remove(base, 4_000),
    ];
    const orders = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2, 1, 0],
    ];
    const prints = orders.map((order) =>
      fingerprint(order.reduce((sum, i) => merge(sum, parts[i] ?? base), base)),
    );
    expect(new Set(prints).size).toBe(1);
  });
});

describe('an open editor', () => {
  test('merges what arrives while the reader types, and moves the caret', () => {
    const base = note('alpha gamma');
    const editing = new NoteEditing(base);
    editing.type('alpha gamma delta', 17);
    const moveCaret = editing.receive(changeNote(base, { text: 'alpha beta gamma' }, 2_000));
    expect(editing.text).toBe('alpha beta gamma delta');
    expect(moveCaret(17)).toBe(22);
    expect(text(editing.replica(3_000))).toBe('alpha beta gamma delta');
  });

  test('undoes the reader’s own typing alone', () => {
    const base = note('alpha');
    const editing = new NoteEditing(base);
    editing.type('alpha mine', 10);
    editing.receive(changeNote(base, { text: 'theirs alpha' }, 2_000));
    expect(editing.undo()).toBe(true);
    expect(editing.text).toBe('theirs alpha');
    expect(editing.redo()).toBe(true);
    expect(editing.text).toBe('theirs alpha mine');
  });

  test('counts an undo as an edit', () => {
    const base = note('alpha');
    const editing = new NoteEditing(base);
    editing.type('alpha mine', 10);
    const saved = editing.replica(2_000);
    editing.undo();
    expect(isDeleted(merge(remove(saved, 9_000), editing.replica(3_000)))).toBe(false);
  });
});
