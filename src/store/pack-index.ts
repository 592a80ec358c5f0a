/** The search index of one pack, as far as it was read; each part is read once. */
import { ItemPages } from '../search/item-pages.ts';
import { type WantedTerm, wantedKey } from '../search/look-up.ts';
import { type Postings, placesIn, postingsAt } from '../search/search-index.ts';
import type { Database, SearchBlockRow, SearchPageRow } from './database.ts';

/** More pages than this are read in one go: fewer, one by one, all at once. */
const FEW = 24;

export class PackIndex {
  readonly pack: string;
  readonly items: ItemPages;
  readonly #db: Database;
  readonly #blocks = new Map<string, Promise<SearchBlockRow[]>>();

  constructor(db: Database, first: SearchPageRow) {
    this.#db = db;
    this.pack = first.pack;
    this.items = new ItemPages(first);
  }

  /** Reads the pages on which these items, or all items, lie. */
  async read(items: readonly number[] | 'all'): Promise<void> {
    const missing = this.items.missing(items);
    if (missing.length === 0) return;
    const table = this.#db.searchPages;
    const pages =
      missing.length > FEW
        ? await table.where('pack').equals(this.pack).toArray()
        : await table.bulkGet(missing.map((nth): [string, number] => [this.pack, nth]));
    this.items.add(pages.filter((page) => page !== undefined));
  }

  async postings(wanted: WantedTerm): Promise<Postings[]> {
    const blocks = await this.#blocksOf(wanted);
    return blocks.flatMap((block) =>
      placesIn(block, wanted.term, wanted.open).map((place) => postingsAt(block, place)),
    );
  }

  /** The blocks that may hold a term: the last that begins at or before it, and all within its range. */
  #blocksOf(wanted: WantedTerm): Promise<SearchBlockRow[]> {
    const key = wantedKey(wanted);
    const kept = this.#blocks.get(key);
    if (kept) return kept;
    const { term, open } = wanted;
    const table = this.#db.searchBlocks.where('[pack+first]');
    const before = table.between([this.pack, ''], [this.pack, term], true, true).last();
    const within = open
      ? this.#db.searchBlocks
          .where('[pack+first]')
          .between([this.pack, term], [this.pack, `${term}\uffff`], false, true)
          .toArray()
      : Promise.resolve([]);
    const blocks = Promise.all([before, within]).then(([first, rest]) =>
      first ? [first, ...rest] : rest,
    );
    this.#blocks.set(key, blocks);
    return blocks;
  }
}
