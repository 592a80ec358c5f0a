/**
 * One note as one device knows it. Replicas merge by taking the greater of every part, so the order,
 * the number and the repetition of deliveries make no difference.
 *
 * - `state` is a Yjs document as one update; empty where the words are gone for good.
 * - `seen` is what the deleters had seen of the note. The note is deleted exactly where its state
 *   holds nothing beyond that: an edit that a deleter had not seen beats the delete.
 * - Times only inform the reader. No decision about what survives rests on anybody's clock.
 *
 * This needs every edit to add at least one operation; `note-doc.ts` sees to it.
 */
import { mergeUpdates } from 'yjs';
import { hash53 } from '../text/hash.ts';
import { join, reaches, type Vector, vectorBytes, vectorOf } from './vector.ts';

/** A note as a device knows it; see above. */
export interface Replica {
  id: string;
  state: Uint8Array;
  seen: Vector;
  /** Milliseconds since 1970, UTC. */
  changed: number;
  /** When it was last deleted, 0 for never. It may have been restored since. */
  deleted: number;
}

/** True where its deleters had seen all of it. */
export const isDeleted = (replica: Replica): boolean =>
  replica.seen.size > 0 && reaches(replica.seen, vectorOf(replica.state));

/** True where the words are gone and only the knowledge of the deletion is left. */
export const isPurged = (replica: Replica): boolean => replica.state.length === 0;

/** True where nothing in `b` is news to `a`. A purged note wants no words back that were deleted. */
export function covers(a: Replica, b: Replica): boolean {
  const words = vectorOf(b.state);
  return (
    a.changed >= b.changed &&
    a.deleted >= b.deleted &&
    reaches(a.seen, b.seen) &&
    (reaches(vectorOf(a.state), words) || (isPurged(a) && reaches(a.seen, words)))
  );
}

/** The state that holds both. */
function mergeStates(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (b.length === 0 || reaches(vectorOf(a), vectorOf(b))) return a;
  if (a.length === 0 || reaches(vectorOf(b), vectorOf(a))) return b;
  return mergeUpdates([a, b]);
}

/** What both know. Where `mine` is purged and the note is still deleted, it stays purged. */
export function merge(mine: Replica, theirs: Replica): Replica {
  const both = {
    id: mine.id,
    state: mergeStates(mine.state, theirs.state),
    seen: join(mine.seen, theirs.seen),
    changed: Math.max(mine.changed, theirs.changed),
    deleted: Math.max(mine.deleted, theirs.deleted),
  };
  return isPurged(mine) && isDeleted(both) ? { ...both, state: mine.state } : both;
}

/** The note in the trash. An edit elsewhere that this replica has not seen will bring it back. */
export const remove = (replica: Replica, now: number): Replica => ({
  ...replica,
  seen: join(replica.seen, vectorOf(replica.state)),
  deleted: Math.max(replica.deleted, now),
});

/** Forgets the words of a deleted note; that it is deleted is never forgotten. */
export const purge = (replica: Replica): Replica =>
  isDeleted(replica) ? { ...replica, state: new Uint8Array() } : replica;

/** Equal for replicas that know the same: 53 bits are enough, since it is compared for one note only. */
export function fingerprint(replica: Replica): string {
  const parts = [vectorBytes(vectorOf(replica.state)), vectorBytes(replica.seen)];
  return hash53([...parts, replica.changed, replica.deleted].join('|'));
}
