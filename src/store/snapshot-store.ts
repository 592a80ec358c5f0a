/** All notes as they stood, once a day, for the last ten days with notes. */
import { packReplicas, unpackReplicas } from '../notes/codec.ts';
import { changeNote, readNote } from '../notes/note-doc.ts';
import { isDeleted, isPurged, type Replica } from '../notes/replica.ts';
import { type Squeeze, streams } from '../sync/deflate.ts';
import type { Database } from './database.ts';
import { replicaOf } from './note-row.ts';
import { NoteStore } from './note-store.ts';

/** Days that are kept. */
export const SNAPSHOTS = 10;
const MOST_UNFOLDED = 512_000_000;

/** Takes today's snapshot unless there is one. Returns whether it was taken. */
export async function takeSnapshot(
  db: Database,
  now: number,
  squeeze: Squeeze = streams,
): Promise<boolean> {
  const day = new Date(now).toISOString().slice(0, 10);
  if (await db.snapshots.get(day)) return false;
  const replicas = (await db.notes.toArray()).map(replicaOf).filter((one) => !isPurged(one));
  if (replicas.length === 0) return false;
  const packed = await squeeze.deflate(packReplicas(replicas));
  await db.transaction('rw', db.snapshots, async () => {
    await db.snapshots.put({ day, packed, count: replicas.length });
    const days = await db.snapshots.orderBy('day').primaryKeys();
    await db.snapshots.bulkDelete(days.slice(0, -SNAPSHOTS));
  });
  return true;
}

/** Newest first. */
export async function listSnapshots(db: Database): Promise<{ day: string; count: number }[]> {
  const rows = await db.snapshots.orderBy('day').reverse().toArray();
  return rows.map(({ day, count }) => ({ day, count }));
}

/**
 * Brings every living note of a snapshot back to its words of that day. Notes written since stay as
 * they are; what is replaced stays in each note's history. Returns how many notes changed.
 * @throws Error where there is no such snapshot.
 */
export async function restoreSnapshot(
  db: Database,
  day: string,
  now: number,
  squeeze: Squeeze = streams,
): Promise<number> {
  const row = await db.snapshots.get(day);
  if (!row) throw new Error(`There is no snapshot of ${day}.`);
  const bytes = new Uint8Array(row.packed);
  const old = unpackReplicas(await squeeze.inflate(bytes, MOST_UNFOLDED));
  const living = old.filter((one) => !isDeleted(one));
  const store = new NoteStore(db, () => now);
  const changed: Replica[] = [];
  for (const then of living) {
    const current = await store.replica(then.id);
    const { text, tags, pinned } = readNote(then);
    const base = current && !isPurged(current) ? current : then;
    const today = readNote(base);
    const same =
      current === base &&
      !isDeleted(base) &&
      today.text === text &&
      String(today.tags) === String(tags);
    if (!same) changed.push(changeNote(base, { text, tags, pinned }, now));
  }
  await store.merge(changed);
  return changed.length;
}
