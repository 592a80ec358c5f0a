/**
 * The browser account's own storage as a mailbox: one shared register. The last writer of a key wins,
 * so whoever finds a note overwritten sends the merged one again. Chrome's first sign-in overwrites
 * local values and deletes keys that the account lacks: to us a note gone missing, never one deleted.
 */
import { isReadable } from '../notes/note-doc.ts';
import { covers, isDeleted, merge, type Replica } from '../notes/replica.ts';
import { reasonOf } from '../text/reason.ts';
import { type Draft, draftDeletions, draftNote, newDraft } from './browser-draft.ts';
import {
  bucketKey,
  type Held,
  hold,
  type Items,
  isBucket,
  isOurs,
  noteKey,
  readItem,
} from './browser-items.ts';
import { type Squeeze, streams } from './deflate.ts';
import { type Pulled, type Pushed, SyncError, type Transport } from './transport.ts';

/** As much of `browser.storage.sync` as is used. */
export interface StorageArea {
  get(keys: null): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** By key: the value last read or written, and the ids in it. */
type Memory = Record<string, { value: string; ids: string[] }>;
const asMemory = (memory: unknown): Memory =>
  typeof memory === 'object' && memory !== null ? (memory as Memory) : {};

/**
 * A deleted note whose living copy still lies there is told as less than it is, so that this device
 * writes it again and the copy goes.
 */
const halfTold = (replica: Replica, items: Items): Replica =>
  isDeleted(replica) && items[noteKey(replica.id)] !== undefined
    ? { ...replica, changed: 0 }
    : replica;

/** A refused write: too much in all, or too often. What the browsers say, in one word. */
function refusal(error: unknown): 'space' | 'busy' | 'other' {
  const text = reasonOf(error);
  if (/MAX_WRITE|too (many|often)/i.test(text)) return 'busy';
  return /quota/i.test(text) ? 'space' : 'other';
}

/** The mailbox over a storage area; a test brings a quicker `squeeze`. */
export function browserSync(area: StorageArea, squeeze: Squeeze = streams): Transport {
  return {
    name: 'browser',

    async pull(memory, full): Promise<Pulled> {
      const known = asMemory(memory);
      const items = await read(area);
      const next: Memory = {};
      const held: Held = new Map();
      const missing = new Set<string>();
      let damaged = 0;
      for (const [key, { value, ids }] of Object.entries(known))
        if (items[key] !== value) for (const id of ids) missing.add(id);
      for (const [key, value] of Object.entries(items)) {
        if (!isOurs(key)) continue;
        const before = known[key];
        if (before && before.value === value && !full) {
          next[key] = before;
          continue;
        }
        const replicas = await readItem(value, squeeze);
        if (!replicas || typeof value !== 'string') {
          damaged++;
          continue;
        }
        next[key] = { value, ids: replicas.map(({ id }) => id) };
        for (const replica of replicas) hold(held, replica);
      }
      // What was read now is all that lies here of these notes, whatever was left here before.
      for (const id of held.keys()) missing.add(id);
      return {
        replicas: [...held.values()].map((one) => halfTold(one, items)),
        missing: [...missing],
        rewrite: false,
        memory: next,
        damaged,
      };
    },

    push: (outgoing, memory) => push(area, squeeze, outgoing, asMemory(memory)),
  };
}

async function read(area: StorageArea): Promise<Items> {
  try {
    return await area.get(null);
  } catch (error) {
    throw new SyncError('unknown', reasonOf(error));
  }
}

async function push(
  area: StorageArea,
  squeeze: Squeeze,
  outgoing: Replica[],
  memory: Memory,
): Promise<Pushed> {
  const items = await read(area);
  const draft = newDraft(items, squeeze);
  const joined: Replica[] = [];
  for (const mine of outgoing) {
    const theirs = await readItem(items[noteKey(mine.id)], squeeze);
    const both = (theirs ?? []).filter(({ id }) => id === mine.id).reduce(merge, mine);
    if (both === mine || isReadable(both)) joined.push(both);
    // Nobody could read what both together come to: what lies there is left as it is.
    else draft.outside.push({ id: mine.id, reason: 'too-large' });
  }
  const deleted = joined.filter(isDeleted);
  const living = joined.filter((one) => !isDeleted(one)).sort((a, b) => b.changed - a.changed);
  await draftDeletions(draft, deleted, living);
  for (const note of living) await draftNote(draft, note);
  await write(area, draft);
  return finish(outgoing, joined, draft, memory);
}

/** Two writes at most where the browser takes them; fewer notes at a time where it says "full". */
async function write(area: StorageArea, draft: Draft): Promise<void> {
  const keys = Object.keys(draft.set);
  const refused = keys.length === 0 ? [] : await setSome(area, draft.set, keys, { writes: 16 });
  for (const key of refused) delete draft.set[key];
  draft.refused = new Set(refused);
  // A living copy goes only once its deletion is told.
  const told = draft.remove.filter((key) => !draft.refused.has(bucketKey(key.slice(2))));
  draft.remove = told;
  if (told.length > 0) await area.remove(told).catch(explain);
}

function explain(error: unknown): never {
  const kind = refusal(error);
  throw new SyncError(kind === 'other' ? 'unknown' : kind, reasonOf(error));
}

/** Sets the items, in halves where they are refused together. Returns the keys that were not taken. */
async function setSome(
  area: StorageArea,
  items: Items,
  keys: string[],
  left: { writes: number },
): Promise<string[]> {
  if (keys.length === 0) return [];
  if (left.writes-- <= 0) return keys;
  try {
    await area.set(Object.fromEntries(keys.map((key) => [key, items[key]])));
    return [];
  } catch (error) {
    if (refusal(error) !== 'space') explain(error);
    if (keys.length === 1) return keys;
    const half = Math.ceil(keys.length / 2);
    const first = await setSome(area, items, keys.slice(0, half), left);
    return [...first, ...(await setSome(area, items, keys.slice(half), left))];
  }
}

function finish(outgoing: Replica[], joined: Replica[], draft: Draft, memory: Memory): Pushed {
  const next = { ...memory };
  for (const key of draft.remove) delete next[key];
  // What may hold news, since it was merged here for the first time, is kept without its value: the
  // next pull reads it, and notices if it is gone by then.
  const mine = new Map(outgoing.map((one) => [one.id, one]));
  const own = new Set(
    joined.filter((one) => covers(mine.get(one.id) ?? one, one)).map(({ id }) => id),
  );
  for (const [key, value] of Object.entries(draft.set)) {
    const id = key.slice(2);
    const ids = isBucket(key) ? (draft.buckets.get(key) ?? []) : [id];
    next[key] = { value: own.has(id) ? String(value) : '', ids };
  }
  for (const one of joined) {
    const key = isDeleted(one) ? bucketKey(one.id) : noteKey(one.id);
    if (draft.refused.has(key)) draft.outside.push({ id: one.id, reason: 'full' });
  }
  const out = new Set(draft.outside.map(({ id }) => id));
  const held = outgoing.map(({ id }) => id).filter((id) => !out.has(id));
  return { held, outside: draft.outside, memory: next, restart: false };
}
