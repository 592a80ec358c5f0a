/** What is to be written to the browser's own storage, put together before any of it is written. */
import { MAX_TIME } from '../notes/note-doc.ts';
import { purge, type Replica } from '../notes/replica.ts';
import { compareText } from '../text/order.ts';
import {
  BUCKET_DELETIONS,
  bucketKey,
  FILLED,
  type Held,
  hold,
  ITEM_BYTES,
  type Items,
  itemBytes,
  noteKey,
  readItem,
  type Usage,
  usageOf,
  writeItem,
} from './browser-items.ts';
import type { Squeeze } from './deflate.ts';
import type { Outside } from './transport.ts';

/** A write, while it is put together. */
export interface Draft {
  squeeze: Squeeze;
  /** What will lie there once all is written. */
  items: Items;
  set: Items;
  remove: string[];
  /** Notes that found no place. */
  outside: Outside[];
  /** Keys that the browser did not take. */
  refused: Set<string>;
  /** Ids of the deletions in each bucket that is written. */
  buckets: Map<string, string[]>;
  /** What `items` come to. */
  used: Usage;
}

/** A write of nothing yet, to a storage that holds these items. */
export const newDraft = (items: Items, squeeze: Squeeze): Draft => ({
  squeeze,
  items: { ...items },
  set: {},
  remove: [],
  outside: [],
  refused: new Set(),
  buckets: new Map(),
  used: usageOf(items),
});

/** Less than this left, and no note is tried any more: packing thousands in vain takes long. Bytes. */
const LEAST_NOTE = 100;

function putItem(draft: Draft, key: string, value: string): void {
  const old = draft.items[key];
  if (old === undefined) draft.used.items += 1;
  else draft.used.bytes -= itemBytes(key, old);
  draft.used.bytes += itemBytes(key, value);
  draft.items[key] = value;
  draft.set[key] = value;
}

function takeItem(draft: Draft, key: string): void {
  draft.used.bytes -= itemBytes(key, draft.items[key]);
  draft.used.items -= 1;
  delete draft.items[key];
  draft.remove.push(key);
}

/** Deletions go in first: without them an old copy elsewhere could pass for news. */
export async function draftDeletions(
  draft: Draft,
  deleted: Replica[],
  living: Replica[],
): Promise<void> {
  const alive = new Set(living.map(({ id }) => id));
  const buckets = new Set([...deleted, ...living].map(({ id }) => bucketKey(id)));
  for (const key of buckets) {
    const old = await readItem(draft.items[key], draft.squeeze);
    const held: Held = new Map();
    for (const one of old ?? []) if (!alive.has(one.id)) hold(held, one);
    for (const one of deleted) {
      if (bucketKey(one.id) !== key) continue;
      // A living copy still lies there: this deletion is news, and must not be the one left out.
      // It goes to the front by the bucket's own count, since clocks differ.
      const found = draft.items[noteKey(one.id)] !== undefined;
      const front = Math.max(0, ...[...held.values()].map(({ deleted }) => deleted)) + 1;
      const deleted = Math.min(MAX_TIME, found ? Math.max(one.deleted, front) : one.deleted);
      hold(held, purge({ ...one, deleted }));
    }
    const kept = [...held.values()]
      .sort((a, b) => b.deleted - a.deleted || compareText(a.id, b.id))
      .slice(0, BUCKET_DELETIONS);
    if (kept.length === 0 && old === null) continue;
    const ids = kept.map(({ id }) => id);
    draft.buckets.set(key, ids);
    await putBucket(draft, key, kept);
  }
  for (const { id } of deleted) {
    if (draft.items[noteKey(id)] !== undefined) takeItem(draft, noteKey(id));
  }
}

/** Puts a bucket, oldest deletions left out until it fits. */
async function putBucket(draft: Draft, key: string, replicas: Replica[]): Promise<void> {
  const kept = [...replicas].sort((a, b) => compareText(a.id, b.id));
  const value = await writeItem(kept, draft.squeeze);
  if (itemBytes(key, value) > ITEM_BYTES) return putBucket(draft, key, replicas.slice(0, -1));
  if (draft.items[key] !== value) putItem(draft, key, value);
}

/** A living note goes in where there is room for it. */
export async function draftNote(draft: Draft, note: Replica): Promise<void> {
  const reason = await putNote(draft, note);
  if (reason) draft.outside.push({ id: note.id, reason });
}

/** Puts a note. Returns why there is no place for it, or null. */
async function putNote(draft: Draft, note: Replica): Promise<Outside['reason'] | null> {
  const key = noteKey(note.id);
  const old = draft.items[key];
  const room = FILLED.bytes - draft.used.bytes + (old === undefined ? 0 : itemBytes(key, old));
  if (room < LEAST_NOTE || (old === undefined && draft.used.items >= FILLED.items)) return 'full';
  const value = await writeItem([note], draft.squeeze);
  if (old === value) return null;
  const bytes = itemBytes(key, value);
  if (bytes > ITEM_BYTES) return 'too-large';
  if (bytes > room) return 'full';
  putItem(draft, key, value);
  return null;
}
