/** Facts in the database: imported whole, read in the words of the glossary. */
import { sourceOf } from '../cards/source.ts';
import type {
  DocumentRecord,
  Entity,
  EntityRef,
  Facts,
  Role,
  Statement,
  StatementView,
} from '../model.ts';
import { buildIndex } from '../search/search-index.ts';
import { searchableStatement } from '../search/searchable.ts';
import { dayRange, UNDATED } from '../text/edtf.ts';
import { beliefIn, byBelief, documentKey, packKeyOf } from './belief.ts';
import {
  aboutKey,
  asideKey,
  type Database,
  type EntityRow,
  readTogether,
  rowsAt,
  type StatementRow,
} from './database.ts';
import { keepSharedItems } from './shared-items.ts';

/** An entity as all packs together know it. Its roles name documents by {@link documentKey}. */
export type StoredEntity = Entity & {
  published: boolean;
  /** Those of its names that no published pack has. */
  ownNames: string[];
};

/** Why facts were not imported: they go by the name of a pack that ships with the extension. */
export class PackTaken extends Error {}

/** Changed whenever facts come or go; what is derived from them compares it. */
const STAMP = 'facts-stamp';

/**
 * Imports facts as one pack, in one transaction, and switches it on: what an earlier version of the pack held and this
 * one does not is gone, and a failure leaves everything as it was.
 * @throws PackTaken where unpublished facts would take the place of a published pack
 */
export async function importFacts(
  db: Database,
  facts: Facts,
  { published, imported = new Date().toISOString() }: { published: boolean; imported?: string },
): Promise<void> {
  const pack = facts.name;
  const statements = facts.statements.map((statement): StatementRow => {
    const day = dayRange(statement.said)?.last ?? UNDATED;
    const aboutDays = statement.about.map((id) => aboutKey(id, day));
    return { ...statement, pack, day, aboutDays };
  });
  const index = indexOf(facts);
  await db.transaction('rw', factTables(db), async () => {
    if (!published && (await db.packs.get(pack))?.published) throw new PackTaken(pack);
    await deletePack(db, pack);
    await db.documents.bulkPut(facts.documents.map((document) => ({ ...document, pack })));
    await db.entities.bulkPut(facts.entities.map((entity) => ({ ...entity, pack, published })));
    await db.statements.bulkPut(statements);
    await db.searchPages.bulkPut(index.pages.map((page) => ({ ...page, pack })));
    await db.searchBlocks.bulkPut(index.blocks.map((block) => ({ ...block, pack })));
    await db.packs.put({
      name: pack,
      version: facts.version,
      licence: facts.licence,
      published,
      imported,
    });
    await keepSharedItems(db);
    await stamp(db);
  });
}

function indexOf(facts: Facts) {
  const entities = new Map(facts.entities.map((entity) => [entity.id, entity]));
  const documents = new Map(facts.documents.map((document) => [document.id, document]));
  const entityOf = (id: string) => entities.get(id);
  const documentOf = (id: string) => documents.get(id);
  return buildIndex(
    facts.statements.map((statement) => ({
      id: statement.id,
      item: searchableStatement(statement, entityOf, documentOf),
    })),
  );
}

/** Removes a pack and all it brought. Notes stay. */
export async function removePack(db: Database, name: string): Promise<void> {
  await db.transaction('rw', factTables(db), async () => {
    await deletePack(db, name);
    await db.packs.delete(name);
    await keepSharedItems(db);
    await stamp(db);
  });
}

/** All that a change of facts touches, in one transaction. */
export const factTables = (db: Database) => [
  db.blobs,
  db.documents,
  db.entities,
  db.statements,
  db.searchBlocks,
  db.searchPages,
  db.sharedItems,
  db.packs,
  db.settings,
];

/** Takes out all that a pack brought, aside or not; its row stays. */
export async function deletePack(db: Database, pack: string): Promise<void> {
  await db.blobs.delete(asideKey(pack));
  for (const table of [db.documents, db.entities, db.statements, db.searchBlocks, db.searchPages])
    await table.where('pack').equals(pack).delete();
}

/** Says that the facts are others now. */
export const stamp = (db: Database) => db.settings.put({ key: STAMP, value: crypto.randomUUID() });

/** Identifies the facts as they are; '' before the first import. */
export async function factsStamp(db: Database): Promise<string> {
  const row = await db.settings.get(STAMP);
  return typeof row?.value === 'string' ? row.value : '';
}

/** Every entity, as all packs together know it. */
export async function allEntities(db: Database): Promise<StoredEntity[]> {
  return [...(await mergeEntities(db, await db.entities.toArray())).values()];
}

/** Entities by id; ids nobody knows are missing from the map. */
export const entitiesByIds = async (
  db: Database,
  ids: readonly string[],
): Promise<Map<string, StoredEntity>> => mergeEntities(db, await rowsAt(db.entities, 'id', ids));

async function mergeEntities(
  db: Database,
  rows: readonly EntityRow[],
): Promise<Map<string, StoredEntity>> {
  const merged = new Map<string, StoredEntity>();
  for (const [id, group] of byBelief(rows, await beliefIn(db, rows))) {
    const [{ pack: _, ...first }] = group;
    const names = new Set(group.flatMap((row) => row.names));
    const shipped = new Set(group.flatMap((row) => (row.published ? row.names : [])));
    merged.set(id, {
      ...first,
      names: [...names],
      roles: group.flatMap(({ pack, roles }) => roles.map((role) => ofPack(pack, role))),
      published: shipped.size > 0,
      ownNames: [...names].filter((name) => !shipped.has(name)),
    });
  }
  return merged;
}

function ofPack(pack: string, role: Role): Role {
  const document = documentKey(pack, role.document);
  if (!role.contested) return { ...role, document };
  const contested = role.contested.map((other) => ({
    ...other,
    document: documentKey(pack, other.document),
  }));
  return { ...role, document, contested };
}

/** A document with the name of the reader's own pack that brought it, or null. */
export type StoredDocument = DocumentRecord & { pack: string | null };

/** Documents by {@link documentKey}; what nobody holds is missing from the map. */
export async function documentsByKeys(
  db: Database,
  keys: readonly string[],
): Promise<Map<string, StoredDocument>> {
  const unique = [...new Set(keys)];
  const [rows, packs] = await readTogether(db, [db.documents, db.packs], () =>
    Promise.all([db.documents.bulkGet(unique.map(packKeyOf)), db.packs.toArray()]),
  );
  const shipped = new Set(packs.flatMap(({ name, published }) => (published ? name : [])));
  return new Map(
    unique.flatMap((key, i): [string, StoredDocument][] => {
      const row = rows[i];
      return row ? [[key, { ...row, pack: shipped.has(row.pack) ? null : row.pack }]] : [];
    }),
  );
}

/** What an entity said, newest first, undated last. */
export const statementsBy = async (
  db: Database,
  speaker: string,
  limit = 200,
): Promise<Statement[]> =>
  mergeStatements(
    db,
    await db.statements
      .where('[speaker+day]')
      .between([speaker, UNDATED], [speaker, Number.MAX_SAFE_INTEGER], true, true)
      .reverse()
      .limit(limit)
      .toArray(),
  );

/** What was said about an entity, newest first. */
export async function statementsAbout(
  db: Database,
  entity: string,
  limit = 200,
): Promise<Statement[]> {
  const rows = await db.statements.where('about').equals(entity).limit(2_000).toArray();
  return mergeStatements(db, rows.sort((a, b) => b.day - a.day).slice(0, limit));
}

/** Statements by id, in no order. */
export const statementsByIds = async (db: Database, ids: readonly string[]): Promise<Statement[]> =>
  mergeStatements(db, await rowsAt(db.statements, 'id', ids));

/**
 * One statement an id, in the words of the pack believed most; what others report of it is added.
 * Reports name their documents by {@link documentKey}.
 */
export async function mergeStatements(
  db: Database,
  rows: readonly StatementRow[],
): Promise<Statement[]> {
  const groups = byBelief(rows, await beliefIn(db, rows));
  return [...groups.values()].map((group) => {
    const [{ pack: _pack, day: _day, aboutDays: _aboutDays, ...first }] = group;
    const told = new Set<string>();
    const reports = group.flatMap((row) => {
      const fresh = row.reports.filter(({ document }) => !told.has(document));
      for (const { document } of fresh) told.add(document);
      return fresh.map((one) => ({ ...one, document: documentKey(row.pack, one.document) }));
    });
    return { ...first, reports };
  });
}

/** Statements with all that is needed to show them: names, sources, and whether there is a note. */
export async function viewsOf(
  db: Database,
  statements: readonly Statement[],
): Promise<StatementView[]> {
  const [entities, documents, notes] = await Promise.all([
    entitiesByIds(
      db,
      statements.flatMap(({ speaker, about }) => (speaker === null ? about : [speaker, ...about])),
    ),
    documentsByKeys(
      db,
      statements.flatMap(({ reports }) => reports.map(({ document }) => document)),
    ),
    rowsAt(
      db.notes,
      'on',
      statements.map(({ id }) => id),
    ),
  ]);
  const noted = new Set(notes.filter((note) => note.deleted === null).map((note) => note.on));
  const refOf = (id: string): EntityRef | null => {
    const entity = entities.get(id);
    return entity ? { id, name: entity.name, kind: entity.kind } : null;
  };
  return statements.map((statement) => ({
    id: statement.id,
    speaker: statement.speaker === null ? null : refOf(statement.speaker),
    speakerAs: statement.speakerAs,
    text: statement.text,
    kind: statement.kind,
    cue: statement.cue,
    said: statement.said,
    saidBasis: statement.saidBasis,
    about: statement.about.map(refOf).filter((ref) => ref !== null),
    reports: statement.reports.flatMap(({ text, document }) =>
      documents.has(document) ? [{ text, source: sourceOf(document, documents) }] : [],
    ),
    noted: noted.has(statement.id),
  }));
}
