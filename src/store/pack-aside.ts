/**
 * Packs that are switched off. Whatever asks the tables should not have to know which packs count; so a
 * pack that is off is in none of them. Its facts lie aside as one value, and its row says so.
 */
import type { Facts } from '../model.ts';
import { asideKey, type Database, type PackRow } from './database.ts';
import { deletePack, factTables, stamp } from './fact-store.ts';
import { keepSharedItems } from './shared-items.ts';

/** Facts of a pack that is off, or is to be: they take the place of all that the store holds of it. */
export const putAside = (db: Database, facts: Facts, row: PackRow): Promise<void> =>
  db.transaction('rw', factTables(db), async () => {
    await deletePack(db, row.name);
    await db.blobs.put({ key: asideKey(row.name), value: new Blob([JSON.stringify(facts)]) });
    const { version, licence, statements } = facts;
    await db.packs.put({ ...row, version, licence, off: statements.length });
    await keepSharedItems(db);
    await stamp(db);
  });
