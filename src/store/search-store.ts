/** Searches all packs: reads the few blocks of the index that a query needs, then the statements shown. */
import type { Statement, StatementView } from '../model.ts';
import { lookUp, mustRead, needsPages, termsWanted, wantedKey } from '../search/look-up.ts';
import { matches } from '../search/match.ts';
import type { NameField, Query } from '../search/query.ts';
import { type Order, rank } from '../search/rank.ts';
import { searchableStatement } from '../search/searchable.ts';
import { type Database, readTogether, type SharedItemsRow } from './database.ts';
import {
  documentsByKeys,
  entitiesByIds,
  factsStamp,
  type StoredEntity,
  statementsByIds,
  viewsOf,
} from './fact-store.ts';
import { PackIndex } from './pack-index.ts';
import { countedAgain } from './shared-items.ts';

/** What a search gives. */
export interface SearchResults {
  /** In the order asked for. */
  statements: StatementView[];
  /** How many answer in all; at least so many where `more` is true and words must stand side by side. */
  total: number;
  /** True where more answer than are given. */
  more: boolean;
}

/** How many statements are read at once where only their texts can tell. */
const CHUNK = 200;
/** How many are read at most for one answer: past that, what was found so far has to do. */
const READ_AT_MOST = 6_000;

/** An item that answers, before it is read. */
interface Candidate {
  id: string;
  /** {@link IndexPage.days} */
  day: number;
  score: number;
}

/** What was read of the index, and of which facts. */
interface Held {
  stamp: string;
  packs: PackIndex[];
  shared: SharedItemsRow[];
  /** Entities whose names were needed. */
  named: Map<string, StoredEntity>;
}

/** Keeps what it read of the index until the facts change. Make one for as long as a page lives. */
export class Searcher {
  readonly #db: Database;
  #held: Held | null = null;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The first `limit` statements that answer. A query that asks nothing finds nothing. */
  async search(query: Query, order: Order, limit: number): Promise<SearchResults> {
    if (query.clauses.length === 0) return { statements: [], total: 0, more: false };
    const certain = !mustRead(query);
    const held = await this.#upToDate();
    const { candidates, total } = await this.#candidates(
      held,
      query,
      order,
      certain ? limit + 1 : READ_AT_MOST,
    );
    const rows: Statement[] = [];
    let read = 0;
    // One more than asked for tells whether there are more.
    while (rows.length <= limit && read < candidates.length) {
      const size = certain ? limit + 1 - rows.length : CHUNK;
      const chunk = await this.#read(candidates.slice(read, read + size));
      rows.push(...(certain ? chunk : await this.#holding(query, chunk, held)));
      read += size;
    }
    const more = rows.length > limit || (!certain && read < total);
    return {
      statements: await viewsOf(this.#db, rows.slice(0, limit)),
      total: certain ? total : Math.min(rows.length, limit),
      more,
    };
  }

  /** The first candidates of all packs together, and how many there are. */
  async #candidates(
    { packs, shared }: Held,
    query: Query,
    order: Order,
    first: number,
  ): Promise<{ candidates: Candidate[]; total: number }> {
    const wanted = new Map(termsWanted(query).map((term) => [wantedKey(term), term]));
    const found = await Promise.all(
      packs.map(async (index) => {
        const [lists] = await Promise.all([
          Promise.all(
            [...wanted].map(async ([key, term]) => [key, await index.postings(term)] as const),
          ),
          needsPages(query) && index.read('all'),
        ]);
        const postings = new Map(lists);
        const hits = lookUp(query, index.items, (key) => postings.get(key) ?? [], order);
        const items = hits.items.slice(0, first);
        await index.read(items);
        const candidates = items.map(
          (item): Candidate => ({
            id: index.items.id(item),
            day: index.items.day(item),
            score: hits.score(item),
          }),
        );
        return { candidates, total: hits.items.length, pack: index.pack, has: hits.has };
      }),
    );
    const seen = new Set<string>();
    const candidates = rank(
      found.flatMap((pack) => pack.candidates),
      order,
    ).filter(({ id }) => !seen.has(id) && seen.add(id));
    const total = found.reduce((sum, pack) => sum + pack.total, 0);
    const again = countedAgain(shared, new Map(found.map(({ pack, has }) => [pack, has])));
    return { candidates, total: total - again };
  }

  /** What was read of the index, as long as it is that of the facts as they are. */
  async #upToDate(): Promise<Held> {
    if (this.#held === null || this.#held.stamp !== (await factsStamp(this.#db)))
      this.#held = await this.#begin();
    return this.#held;
  }

  /** Reads where the index of each pack begins. */
  async #begin(): Promise<Held> {
    const db = this.#db;
    const tables = [db.settings, db.searchPages, db.sharedItems];
    const [stamp, pages, shared] = await readTogether(db, tables, () =>
      Promise.all([
        factsStamp(db),
        db.searchPages.where('nth').equals(0).toArray(),
        db.sharedItems.toArray(),
      ]),
    );
    return { stamp, packs: pages.map((page) => new PackIndex(db, page)), shared, named: new Map() };
  }

  /** Statements by id, in the order given. */
  async #read(candidates: readonly Candidate[]): Promise<Statement[]> {
    const ids = candidates.map(({ id }) => id);
    const byId = new Map((await statementsByIds(this.#db, ids)).map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  async #holding(query: Query, rows: readonly Statement[], { named }: Held): Promise<Statement[]> {
    const fresh = rows
      .flatMap(({ speaker, about }) => (speaker === null ? about : [speaker, ...about]))
      .filter((id) => !named.has(id));
    // Plain words may stand in the names of people, never in those of sources.
    const sources = query.clauses.some(({ test }) => test.on === 'source') ? rows : [];
    const [entities, documents] = await Promise.all([
      entitiesByIds(this.#db, fresh),
      documentsByKeys(
        this.#db,
        sources.flatMap(({ reports }) => reports.map(({ document }) => document)),
      ),
    ]);
    for (const [id, entity] of entities) named.set(id, entity);
    return rows.filter((row) =>
      matches(
        query,
        searchableStatement(
          row,
          (id) => named.get(id),
          (id) => documents.get(id),
        ),
      ),
    );
  }
}

/** Names that a field may be asked for, in alphabetical order, people before what is not. */
export async function namesFor(db: Database, field: NameField): Promise<string[]> {
  if (field === 'tag') return [];
  if (field === 'source') {
    const publishers = await db.documents.toArray();
    return unique(publishers.flatMap(({ publisher }) => publisher ?? []));
  }
  const entities = await db.entities.toArray();
  const people = entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const others = entities.filter(({ kind }) => kind !== 'person').map(({ name }) => name);
  return [...unique(people), ...unique(others)];
}

const unique = (names: readonly string[]) => [...new Set(names)].sort((a, b) => a.localeCompare(b));
