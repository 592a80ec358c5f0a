/** A note's row, made from its replica. Pure: the store puts it, whatever the store is. */
import { readNote } from '../notes/note-doc.ts';
import { covers, fingerprint, isDeleted, isPurged, merge, type Replica } from '../notes/replica.ts';
import { vectorBytes, vectorFrom } from '../notes/vector.ts';
import { DAY_MS } from '../text/edtf.ts';
import type { NoteRow } from './database.ts';

/** How long a deleted note waits in the trash, from when this device learnt of it. */
export const TRASH_DAYS = 30;

/** The replica in a row. */
export const replicaOf = (row: NoteRow): Replica => ({
  id: row.id,
  state: row.state,
  seen: vectorFrom(row.seen),
  changed: Date.parse(row.changed),
  deleted: row.deletedAt,
});

function purgeAt(replica: Replica, before: NoteRow | undefined, now: number): number {
  if (!isDeleted(replica) || isPurged(replica)) return 0;
  return before?.purgeAt || now + TRASH_DAYS * DAY_MS;
}

/**
 * The row of a replica. `revision` is the store's next; it is used up where the row is not `before`.
 * @throws Error where the replica cannot be read.
 */
export function rowOf(
  replica: Replica,
  before: NoteRow | undefined,
  revision: number,
  now: number,
): NoteRow {
  const print = fingerprint(replica);
  if (before && print === before.print) return before;
  const note = readNote(replica);
  const { target } = note;
  return {
    ...note,
    state: replica.state,
    seen: vectorBytes(replica.seen),
    deletedAt: replica.deleted,
    on: target.on === 'nothing' ? '' : target.on === 'page' ? target.url : target.id,
    purgeAt: purgeAt(replica, before, now),
    print,
    revision,
    held: before?.held ?? {},
  };
}

/** What `held` says of a row that a mailbox holds as it is. A new epoch makes all of them untrue. */
export const heldMark = (epoch: number, print: string): string => `${epoch}:${print}`;

/** True where a mailbox is known to hold a row as it is. */
export const isHeld = (row: NoteRow, name: string, epoch: number): boolean =>
  row.held[name] === heldMark(epoch, row.print);

/**
 * The row after a mailbox said what it holds of the note. Where that is less than this device knows,
 * the row gets a new revision, so that the next push finds it.
 */
export function takenRow(
  theirs: Replica,
  before: NoteRow | undefined,
  mailbox: { name: string; epoch: number },
  revision: number,
  now: number,
): NoteRow {
  const both = before ? merge(replicaOf(before), theirs) : theirs;
  const row = rowOf(both, before, revision, now);
  const { name, epoch } = mailbox;
  if (covers(theirs, both))
    return { ...row, held: { ...row.held, [name]: heldMark(epoch, row.print) } };
  return isHeld(row, name, epoch) ? row : { ...row, revision };
}
