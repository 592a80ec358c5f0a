/** Facts in the database: imported whole, read in the words of the glossary. */
import type {
  DocumentRecord,
  Entity,
  EntityRef,
  Facts,
  Statement,
  StatementView,
} from '../model.ts';
import { buildIndex } from '../search/search-index.ts';
import { searchableStatement } from '../search/searchable.ts';
import { dayRange, UNDATED } from '../text/edtf.ts';
import { aboutKey, type Database, type EntityRow, rowsAt, type StatementRow } from './database.ts';
import { keepSharedItems } from './shared-items.ts';

/** An entity as all packs together know it. */
export type StoredEntity = Entity & { published: boolean };

/** Changed whenever facts come or go; what is derived from them compares it. */
const STAMP = 'facts-stamp';

/**
 * Imports facts as one pack, in one transaction: what an earlier version of the pack held and this
 * one does not is gone, and a failure leaves everything as it was.
 */
export async function importFacts(
  db: Database,
  facts: Facts,
  { published }: { published: boolean },
): Promise<void> {
  const pack = facts.name;
  const statements = facts.statements.map((statement): StatementRow => {
    const day = dayRange(statement.said)?.last ?? UNDATED;
    const aboutDays = statement.about.map((id) => aboutKey(id, day));
    return { ...statement, pack, day, aboutDays };
  });
  const index = indexOf(facts);
  await db.transaction('rw', tables(db), async () => {
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
      imported: new Date().toISOString(),
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
  await db.transaction('rw', tables(db), async () => {
    await deletePack(db, name);
    await db.packs.delete(name);
    await keepSharedItems(db);
    await stamp(db);
  });
}

const tables = (db: Database) => [
  db.documents,
  db.entities,
  db.statements,
  db.searchBlocks,
  db.searchPages,
  db.sharedItems,
  db.packs,
  db.settings,
];

async function deletePack(db: Database, pack: string): Promise<void> {
  for (const table of [db.documents, db.entities, db.statements, db.searchBlocks, db.searchPages])
    await table.where('pack').equals(pack).delete();
}

const stamp = (db: Database) => db.settings.put({ key: STAMP, value: crypto.randomUUID() });

/** Identifies the facts as they are; '' before the first import. */
export async function factsStamp(db: Database): Promise<string> {
  const row = await db.settings.get(STAMP);
  return typeof row?.value === 'string' ? row.value : '';
}

/** Every entity, as all packs together know it. */
export const allEntities = async (db: Database): Promise<StoredEntity[]> => [
  ...mergeEntities(await db.entities.toArray()).values(),
];

/** Entities by id; ids nobody knows are missing from the map. */
export const entitiesByIds = async (
  db: Database,
  ids: readonly string[],
): Promise<Map<string, StoredEntity>> => mergeEntities(await rowsAt(db.entities, 'id', ids));

function mergeEntities(rows: readonly EntityRow[]): Map<string, StoredEntity> {
  const merged = new Map<string, StoredEntity>();
  for (const { pack: _, ...row } of rows) {
    const known = merged.get(row.id);
    if (!known) merged.set(row.id, row);
    else
      merged.set(row.id, {
        ...known,
        names: [...new Set([...known.names, ...row.names])],
        roles: [...known.roles, ...row.roles],
        published: known.published || row.published,
      });
  }
  return merged;
}

/** Documents by id; where two packs hold one, either. */
export async function documentsByIds(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, DocumentRecord>> {
  const rows = await rowsAt(db.documents, 'id', ids);
  return new Map(rows.map(({ pack: _, ...row }) => [row.id, row]));
}

/** What an entity said, newest first, undated last. */
export const statementsBy = async (
  db: Database,
  speaker: string,
  limit = 200,
): Promise<Statement[]> =>
  mergeStatements(
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
  return mergeStatements(rows.sort((a, b) => b.day - a.day).slice(0, limit));
}

/** Statements by id, in no order. */
export const statementsByIds = async (db: Database, ids: readonly string[]): Promise<Statement[]> =>
  mergeStatements(await rowsAt(db.statements, 'id', ids));

/** One statement an id: reports that several packs hold are joined. */
export function mergeStatements(rows: readonly StatementRow[]): Statement[] {
  const merged = new Map<string, Statement>();
  for (const { pack: _pack, day: _day, aboutDays: _aboutDays, ...row } of rows) {
    const known = merged.get(row.id);
    if (!known) merged.set(row.id, row);
    else {
      const seen = new Set(known.reports.map((report) => `${report.document}:${report.start}`));
      const fresh = row.reports.filter((r) => !seen.has(`${r.document}:${r.start}`));
      merged.set(row.id, { ...known, reports: [...known.reports, ...fresh] });
    }
  }
  return [...merged.values()];
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
    documentsByIds(
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
    reports: statement.reports.flatMap(({ text, document: id }) => {
      const document = documents.get(id);
      if (!document) return [];
      const { title, publisher, url, published, publishedBasis, language } = document;
      const source = { document: id, title, publisher, url, published, publishedBasis, language };
      return [{ text, source }];
    }),
    noted: noted.has(statement.id),
  }));
}
