import { factsJson } from '../facts/facts-json.ts';
import type { Facts } from '../model.ts';
import { asideKey, type Database } from './database.ts';
import { factTables, importFacts, removePack } from './fact-store.ts';
import { putAside } from './pack-aside.ts';

/** A pack that is on, as facts again, in the order of ids; null where none of this name is. */
async function packFacts(db: Database, name: string): Promise<Facts | null> {
  const { packs, documents, entities, statements } = db;
  const ofPack = { pack: name };
  const [row, ...rows] = await Promise.all([
    packs.get(name),
    documents.where(ofPack).toArray(),
    entities.where(ofPack).toArray(),
    statements.where(ofPack).toArray(),
  ]);
  if (!row || row.off !== undefined) return null;
  const [ownDocuments, ownEntities, ownStatements] = rows;
  return {
    format: 'on-record-facts/1',
    name,
    version: row.version,
    licence: row.licence,
    documents: ownDocuments.map(({ pack: _, ...document }) => document),
    entities: ownEntities.map(({ pack: _, published: __, ...entity }) => entity),
    statements: ownStatements.map(({ pack: _, day: __, aboutDays: ___, ...rest }) => rest),
  };
}

/** Switches a pack off, in one transaction: its names and statements are kept, and known to nobody. */
export const switchOff = (db: Database, name: string): Promise<void> =>
  db.transaction('rw', factTables(db), async () => {
    const facts = await packFacts(db, name);
    const row = await db.packs.get(name);
    if (facts && row) await putAside(db, facts, row);
  });

/**
 * Switches a pack on again. `check` is the door that every pack comes through; where it throws, the pack
 * stays off as it was.
 */
export async function switchOn(
  db: Database,
  name: string,
  check: (json: string) => Facts,
): Promise<void> {
  const row = await db.packs.get(name);
  if (row?.off === undefined) return;
  const facts = check(await asideJson(db, name));
  const { published, imported } = row;
  await importFacts(db, facts, { published, imported });
}

/** A pack of the store, on or off, as the text of a facts file. */
export async function packJson(db: Database, name: string): Promise<string> {
  const facts = await packFacts(db, name);
  return factsJson(facts ?? (JSON.parse(await asideJson(db, name)) as Facts));
}

/** Remembers a pack as it is now: on, off, or not there at all. What is given back makes it so again. */
export async function rememberPack(db: Database, name: string): Promise<() => Promise<void>> {
  const row = await db.packs.get(name);
  const json = row?.off === undefined ? '' : await asideJson(db, name);
  // One whose facts the browser lost while it was off cannot be made again.
  if (!row || (row.off !== undefined && json === '')) return () => removePack(db, name);
  if (row.off !== undefined) return () => putAside(db, JSON.parse(json) as Facts, row);
  const facts = await packFacts(db, name);
  const { published, imported } = row;
  return async () => {
    if (facts) await importFacts(db, facts, { published, imported });
  };
}

/** What lies aside of a pack; '' where it is lost. */
async function asideJson(db: Database, name: string): Promise<string> {
  const aside = (await db.blobs.get(asideKey(name)))?.value;
  return aside === undefined ? '' : new Response(aside).text();
}
