import type { Facts } from '../model.ts';
import { type Database, readTogether } from './database.ts';

/** A pack of the store as facts again, in the order of ids; null where there is none of this name. */
export async function packFacts(db: Database, name: string): Promise<Facts | null> {
  const { packs, documents, entities, statements } = db;
  const ofPack = { pack: name };
  const [row, ...rows] = await readTogether(db, [packs, documents, entities, statements], () =>
    Promise.all([
      packs.get(name),
      documents.where(ofPack).toArray(),
      entities.where(ofPack).toArray(),
      statements.where(ofPack).toArray(),
    ]),
  );
  if (!row) return null;
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
