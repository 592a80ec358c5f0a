/**
 * The compiled name index in the database: one binary value, read when the background wakes up. A pack
 * that comes later gets a small index over the large one, so that its names count at once; the large one
 * is made again when there is time, or at once where a pack is gone.
 */
import { compile, type NamedEntity } from '../names/index/compile.ts';
import { type NameIndex, open } from '../names/index/layout.ts';
import type { Database, PackRow } from './database.ts';
import { allEntities } from './fact-store.ts';

/** Keys of `blobs`: the index, and the packs it was made from. */
const INDEX = 'name-index';
const PACKS = 'name-index-packs';

/** The names of the store, ready to be searched. */
export interface StoredNames {
  /** For `find`: the newest names first. */
  layers: NameIndex[];
  /** True where the layers would be better made into one; see {@link mergeNames}. */
  isLayered: boolean;
}

/** What an index was made from: a pack's name, and when it was imported. */
type Made = Record<string, string>;

/**
 * The names of every pack that is on. Reads the stored index where it is of this version and every pack that it was
 * made from is still there; otherwise makes and stores it.
 */
export async function loadNames(db: Database): Promise<StoredNames> {
  const [stored, packs] = await Promise.all([readStored(db), packsOn(db)]);
  if (stored === null || isPackGone(stored.made, packs)) {
    return { layers: [await mergeNames(db)], isLayered: false };
  }
  const newer = packs.filter(({ name, imported }) => stored.made[name] !== imported);
  if (newer.length === 0) return { layers: [stored.index], isLayered: false };
  const rows = await db.entities
    .where('pack')
    .anyOf(newer.map(({ name }) => name))
    .toArray();
  return { layers: [compile(rows), stored.index], isLayered: true };
}

/** Makes one index of all names and stores it, for the next time the background wakes up. */
export async function mergeNames(db: Database): Promise<NameIndex> {
  const [packs, entities] = await db.transaction('r', db.packs, db.entities, () =>
    Promise.all([packsOn(db), allEntities(db) as Promise<NamedEntity[]>]),
  );
  const index = compile(entities);
  const made: Made = Object.fromEntries(packs.map(({ name, imported }) => [name, imported]));
  await db.blobs.bulkPut([
    // As a Blob it stays outside the page's heap until it is read: 16 MB in 21 ms, as a buffer in 136.
    { key: INDEX, value: new Blob([index.bytes]) },
    { key: PACKS, value: new Blob([JSON.stringify(made)]) },
  ]);
  return index;
}

/** Those that are not switched off. */
const packsOn = (db: Database) => db.packs.filter(({ off }) => off === undefined).toArray();

/** True where the index holds names that came with a pack that is gone. */
const isPackGone = (made: Made, packs: readonly PackRow[]): boolean =>
  Object.keys(made).some((name) => packs.every((pack) => pack.name !== name));

async function readStored(db: Database): Promise<{ index: NameIndex; made: Made } | null> {
  const [index, packs] = await db.blobs.bulkGet([INDEX, PACKS]);
  if (index === undefined || packs === undefined) return null;
  const [bytes, text] = await Promise.all([bytesOf(index.value), bytesOf(packs.value)]);
  try {
    return { index: open(bytes), made: JSON.parse(new TextDecoder().decode(text)) as Made };
  } catch {
    // Of another version of the extension, or cut short: everything in it can be made again.
    return null;
  }
}

const bytesOf = (value: Blob | ArrayBuffer): Promise<ArrayBuffer> | ArrayBuffer =>
  value instanceof Blob ? value.arrayBuffer() : value;
