import { expect, test } from 'vitest';
import { changeNote, createNote } from '../../src/notes/note-doc.ts';
import { merge } from '../../src/notes/replica.ts';
import { heldMark, isHeld, rowOf, takenRow } from '../../src/store/note-row.ts';

const first = createNote('note-number-1', { text: 'first' }, 1_000);
const second = changeNote(first, { text: 'first, second' }, 2_000);
const elsewhere = changeNote(first, { text: 'first, elsewhere' }, 3_000);
const mailbox = { name: 'box', epoch: 1 };
/** The row of the second wording, saved as number 5; `held` is what the mailbox is known to hold. */
const before = (held: string) => ({
  ...rowOf(second, undefined, 5, 0),
  held: { box: heldMark(1, held) },
});

test.each([
  ['as much as this device knows is held', second, 'x', 5, true],
  ['less, where it was known to hold all, changes nothing', first, before('').print, 5, true],
  ['less, where it was not, is to be sent again', first, 'x', 9, false],
  ['news is merged, and the whole is to be sent', elsewhere, before('').print, 9, false],
])('a mailbox that says %s', (_, theirs, held, revision, isNowHeld) => {
  const row = takenRow(theirs, before(held), mailbox, 9, 0);
  expect([row.revision, isHeld(row, 'box', 1)]).toEqual([revision, isNowHeld]);
  expect(row.print).toBe(rowOf(merge(second, theirs), undefined, 0, 0).print);
});

test('a note that nobody here knew is held as it came', () => {
  const row = takenRow(first, undefined, mailbox, 9, 0);
  expect([row.text, row.revision, isHeld(row, 'box', 1)]).toEqual(['first', 9, true]);
  expect(isHeld(row, 'box', 2)).toBe(false);
});
