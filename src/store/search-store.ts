/** Searches all packs: reads the few blocks of the index that a query needs, then the statements shown. */
import type { Statement, StatementView } from '../model.ts';
import { lookUp, mustRead, termsWanted, type WantedTerm, wantedKey } from '../search/look-up.ts';
import { matches } from '../search/match.ts';
import type { NameField, Query } from '../search/query.ts';
import { type Order, rank } from '../search/rank.ts';
import { type Postings, placesIn, postingsAt } from '../search/search-index.ts';
import { searchableStatement } from '../search/searchable.ts';
import type { Database, SearchBlockRow, SearchColumnsRow } from './database.ts';
import {
  documentsByIds,
  entitiesByIds,
  factsStamp,
  mergeStatements,
  viewsOf,
} from './fact-store.ts';

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

interface Candidate {
  id: string;
  day: number;
  score: number;
}

/** Keeps what it read of the index until the facts change. Make one for as long as a page lives. */
export class Searcher {
  readonly #db: Database;
  #stamp: string | null = null;
  #columns: Promise<SearchColumnsRow[]> | null = null;
  #blocks = new Map<string, Promise<SearchBlockRow[]>>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The first `limit` statements that answer. A query that asks nothing finds nothing. */
  async search(query: Query, order: Order, limit: number): Promise<SearchResults> {
    if (query.clauses.length === 0) return { statements: [], total: 0, more: false };
    const certain = !mustRead(query);
    const { candidates, total } = await this.#candidates(
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
      rows.push(...(certain ? chunk : await this.#holding(query, chunk)));
      read += size;
    }
    const more = rows.length > limit || (!certain && read < total);
    return {
      statements: await viewsOf(this.#db, rows.slice(0, limit)),
      total: certain ? total : Math.min(rows.length, limit),
      more,
    };
  }

  /** The first candidates of all packs together, and how many there are; one of two packs counts twice. */
  async #candidates(
    query: Query,
    order: Order,
    first: number,
  ): Promise<{ candidates: Candidate[]; total: number }> {
    await this.#refresh();
    this.#columns ??= this.#db.searchColumns.toArray();
    const packs = await this.#columns;
    const wanted = new Map(termsWanted(query).map((term) => [wantedKey(term), term]));
    const found = await Promise.all(
      packs.map(async (columns) => {
        const lists = new Map<string, Postings[]>();
        await Promise.all(
          [...wanted].map(async ([key, term]) => {
            lists.set(key, await this.#postings(columns.pack, term));
          }),
        );
        const { items, scores } = lookUp(query, columns, (key) => lists.get(key) ?? [], order);
        const candidates = items.slice(0, first).map(
          (item, at): Candidate => ({
            id: columns.ids[item] ?? '',
            day: columns.days[item] ?? 0,
            score: scores[at] ?? 0,
          }),
        );
        return { candidates, total: items.length };
      }),
    );
    const seen = new Set<string>();
    const candidates = rank(
      found.flatMap((pack) => pack.candidates),
      order,
      (candidate) => candidate,
    ).filter(({ id }) => !seen.has(id) && seen.add(id));
    return { candidates, total: found.reduce((sum, pack) => sum + pack.total, 0) };
  }

  async #refresh(): Promise<void> {
    const stamp = await factsStamp(this.#db);
    if (stamp === this.#stamp) return;
    this.#stamp = stamp;
    this.#columns = null;
    this.#blocks.clear();
  }

  async #postings(pack: string, wanted: WantedTerm): Promise<Postings[]> {
    const blocks = await this.#blocksOf(pack, wanted);
    return blocks.flatMap((block) =>
      placesIn(block, wanted.term, wanted.open).map((place) => postingsAt(block, place)),
    );
  }

  /** The blocks that may hold a term: the last that begins at or before it, and all within its range. */
  #blocksOf(pack: string, { term, open }: WantedTerm): Promise<SearchBlockRow[]> {
    const key = `${pack}\n${term}${open ? '*' : ''}`;
    const kept = this.#blocks.get(key);
    if (kept) return kept;
    const table = this.#db.searchBlocks.where('[pack+first]');
    const before = table.between([pack, ''], [pack, term], true, true).last();
    const within = open
      ? this.#db.searchBlocks
          .where('[pack+first]')
          .between([pack, term], [pack, `${term}\uffff`], false, true)
          .toArray()
      : Promise.resolve([]);
    const blocks = Promise.all([before, within]).then(([first, rest]) =>
      first ? [first, ...rest] : rest,
    );
    this.#blocks.set(key, blocks);
    return blocks;
  }

  /** Statements by id, in the order given. */
  async #read(candidates: readonly Candidate[]): Promise<Statement[]> {
    const ids = candidates.map(({ id }) => id);
    const rows = await this.#db.statements.where('id').anyOf(ids).toArray();
    const byId = new Map(mergeStatements(rows).map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  async #holding(query: Query, rows: readonly Statement[]): Promise<Statement[]> {
    const [entities, documents] = await Promise.all([
      entitiesByIds(
        this.#db,
        rows.flatMap(({ speaker, about }) => (speaker === null ? about : [speaker, ...about])),
      ),
      documentsByIds(
        this.#db,
        rows.flatMap(({ reports }) => reports.map(({ document }) => document)),
      ),
    ]);
    return rows.filter((row) =>
      matches(
        query,
        searchableStatement(
          row,
          (id) => entities.get(id),
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
