/**
 * Notes as items of the browser's own sync storage: one living note a key (`n.<id>`), deletions packed
 * in sixteen buckets (`t.0` to `t.f`), everything as text. Nothing else is under those keys.
 */
import { packReplicas, unpackReplicas } from '../notes/codec.ts';
import { merge, type Replica } from '../notes/replica.ts';
import { vectorOf } from '../notes/vector.ts';
import { fromBase64, toBase64 } from '../text/base64.ts';
import { utf8 } from './bytes.ts';
import type { Squeeze } from './deflate.ts';

/** Items by key, of whatever value: others may have written them. */
export type Items = Record<string, unknown>;

/** How full the storage is: what the meter shows. */
export interface Usage {
  bytes: number;
  items: number;
}
/** What the browsers allow in all, whoever wrote it (`QUOTA_BYTES` and `MAX_ITEMS` of `storage.sync`). */
export const ALLOWED: Usage = { bytes: 102_400, items: 512 };
/** What we fill of that at most: browsers do not count bytes alike. */
export const FILLED: Usage = { bytes: 98_000, items: 500 };
/** Bytes of one item, key and quotes included. The browsers allow 8,192. */
export const ITEM_BYTES = 8_000;
/** Deletions kept in one bucket; older ones live on in every device's own store. */
export const BUCKET_DELETIONS = 32;
/** Bytes that one unfolded item may have: far above what fits in an item, far below what harms. */
const UNFOLDED = 1_000_000;

/** What an item counts towards the limits. */
export const itemBytes = (key: string, value: unknown): number =>
  utf8(key).length + utf8(JSON.stringify(value)).length;

/** The key of a living note. */
export const noteKey = (id: string): string => `n.${id}`;
/** True for the key of a bucket of deletions. */
export const isBucket = (key: string): boolean => /^t\.[0-9a-f]$/.test(key);
/** True for the keys that are ours. */
export const isOurs = (key: string): boolean => key.startsWith('n.') || isBucket(key);

/** The bucket of a note's deletion. */
export function bucketKey(id: string): string {
  let sum = 0;
  for (let i = 0; i < id.length; i++) sum = (sum * 31 + id.charCodeAt(i)) >>> 0;
  return `t.${(sum % 16).toString(16)}`;
}

/** `z` before compressed bytes, `p` before plain ones: whichever is shorter. */
export async function writeItem(replicas: Replica[], { deflate }: Squeeze): Promise<string> {
  const plain = packReplicas(replicas);
  const packed = await deflate(plain);
  return packed.length < plain.length ? `z${toBase64(packed)}` : `p${toBase64(plain)}`;
}

/** Null for anything that is not what {@link writeItem} wrote: it means "no information". */
export async function readItem(value: unknown, { inflate }: Squeeze): Promise<Replica[] | null> {
  if (typeof value !== 'string' || value.length > ITEM_BYTES * 2) return null;
  try {
    const bytes = fromBase64(value.slice(1));
    const plain = value.startsWith('z') ? await inflate(bytes, UNFOLDED) : bytes;
    const replicas = /^[pz]/.test(value) ? unpackReplicas(plain) : null;
    // Throws for a state that is no Yjs update.
    for (const { state } of replicas ?? []) vectorOf(state);
    return replicas;
  } catch {
    return null;
  }
}

/** What some items come to. */
export const usageOf = (items: Items): Usage => ({
  bytes: Object.entries(items).reduce((sum, [key, value]) => sum + itemBytes(key, value), 0),
  items: Object.keys(items).length,
});

/** What the mailbox says of each note: its item and its deletion, merged. */
export type Held = Map<string, Replica>;
/** Takes in what one more item says. */
export function hold(held: Held, replica: Replica): void {
  const known = held.get(replica.id);
  held.set(replica.id, known ? merge(known, replica) : replica);
}
