/**
 * The only import of dexie: the tables, in the words of the glossary. Dexie is the only truth; what
 * syncs is a lossy mailbox. Every other file of `store/` reads and writes through this database.
 */
import Dexie, { type DexieOptions, liveQuery, type Table } from 'dexie';
import type { DocumentRecord, Entity, Note, Statement } from '../model.ts';
import { type IndexBlock, type IndexPage, pagesOf } from '../search/search-index.ts';
import { UNDATED } from '../text/edtf.ts';

/** Two packs may know the same entity; rows are kept a pack and merged when read. */
export type PackKey = [pack: string, id: string];

/** A statement as stored, with what it is looked up by. */
export interface StatementRow extends Statement {
  pack: string;
  /** The last day it can have been said, as days since 1970-01-01, or {@link UNDATED}. */
  day: number;
  /** An {@link aboutKey} for every entity it is about, so that the newest are found first. */
  aboutDays: string[];
}
/** An entity as one pack knows it. */
export interface EntityRow extends Entity {
  pack: string;
  /** True where a published pack brought it: its names may be marked where pages can see. */
  published: boolean;
}
/** A document as one pack brought it. */
export interface DocumentRow extends DocumentRecord {
  pack: string;
}
/** Facts that were imported as one. */
export interface PackRow {
  name: string;
  version: string;
  licence: string;
  published: boolean;
  imported: string;
  /** How many statements it holds aside while it is switched off; see `pack-switch.ts`. */
  off?: number;
}
/** A stretch of a pack's search index; see `search/search-index.ts`. */
export interface SearchBlockRow extends IndexBlock {
  pack: string;
}
/** What search knows of a thousand statements of a pack without reading them. */
export interface SearchPageRow extends IndexPage {
  pack: string;
}
/** Where the statements that several packs hold stand among a pack's items. */
export interface SharedItemsRow {
  pack: string;
  /** Every row tells of the same statements, by the same places; {@link NOT_HELD} for what it has not. */
  items: Uint32Array;
}
/** A place in {@link SharedItemsRow.items} whose statement the pack does not hold. */
export const NOT_HELD = 0xffffffff;
/** A large value kept whole, such as the compiled name index. */
export interface BlobRow {
  key: string;
  value: Blob | ArrayBuffer;
}
/** Where `blobs` keeps the facts of a pack that is switched off. */
export const asideKey = (pack: string): string => `pack-aside:${pack}`;
/** A choice of the reader, checked by `settings-store.ts` when read. */
export interface SettingRow {
  key: string;
  value: unknown;
}
/** "Not this person": `where` is a page's address, a site's domain, or `*`. */
export interface CorrectionRow {
  id: string;
  entity: string;
  alias: string;
  scope: 'page' | 'site' | 'everywhere';
  where: string;
  made: string;
}
/** A note: its replica, and what the list shows, derived from it at every save. */
export interface NoteRow extends Note {
  /** The Yjs document as one update; empty once purged. */
  state: Uint8Array;
  /** The vector of what its deleters had seen, as bytes; empty for never deleted. */
  seen: Uint8Array;
  /** When it was last deleted, milliseconds; 0 for never. */
  deletedAt: number;
  /** The target's id or address, '' for none: what the card looks up. */
  on: string;
  /** When this device purges it, milliseconds; 0 while it is not in the trash. */
  purgeAt: number;
  /** Fingerprint of the replica. */
  print: string;
  /** The store's count of saves when this note was last saved: what sync starts from. */
  revision: number;
  /** By mailbox: the fingerprint of what it is known to hold, after the mailbox's epoch. */
  held: Record<string, string>;
}
/** An earlier version of a note, for its history. */
export interface NoteVersionRow {
  id?: number;
  note: string;
  text: string;
  /** When this wording was last changed, ISO 8601. */
  saved: string;
}
/** All notes as they stood on one day. */
export interface SnapshotRow {
  day: string;
  /** The replicas, packed and compressed (`notes/codec.ts`). */
  packed: Uint8Array;
  count: number;
}
/** What sync keeps on this device: what was last sent and seen, by transport and key. */
export interface SyncRow {
  key: string;
  value: unknown;
}
/** One line of the sync log. `event` is a word of `sync/engine.ts` or a problem of `sync/transport.ts`. */
export interface SyncLogRow {
  id?: number;
  at: string;
  level: 'info' | 'error';
  mailbox: string;
  event: string;
  count: number;
  /** What the machine said, for a problem. */
  detail: string;
}

/** The tables and their versions. */
export class Database extends Dexie {
  documents!: Table<DocumentRow, PackKey>;
  entities!: Table<EntityRow, PackKey>;
  statements!: Table<StatementRow, PackKey>;
  packs!: Table<PackRow, string>;
  searchBlocks!: Table<SearchBlockRow, PackKey>;
  searchPages!: Table<SearchPageRow, [pack: string, nth: number]>;
  sharedItems!: Table<SharedItemsRow, string>;
  blobs!: Table<BlobRow, string>;
  settings!: Table<SettingRow, string>;
  corrections!: Table<CorrectionRow, string>;
  notes!: Table<NoteRow, string>;
  noteVersions!: Table<NoteVersionRow, number>;
  snapshots!: Table<SnapshotRow, string>;
  sync!: Table<SyncRow, string>;
  syncLog!: Table<SyncLogRow, number>;

  /** `options` lets a test bring its own IndexedDB. */
  constructor(name = 'on-record', options?: DexieOptions) {
    // Strict: a save is on the disk before the reader is told that it is saved.
    super(name, { chromeTransactionDurability: 'strict', ...options });
    this.version(1).stores({
      documents: '[pack+id], id, pack, url',
      entities: '[pack+id], id, pack',
      statements: '[pack+id], id, pack, [speaker+day], *about, *aboutDays, day',
      packs: 'name',
      searchBlocks: '[pack+first]',
      searchColumns: 'pack',
      blobs: 'key',
      settings: 'key',
      corrections: 'id, entity',
      notes: 'id, on, changed, revision, purgeAt',
      noteVersions: '++id, note',
      snapshots: 'day',
      sync: 'key',
      syncLog: '++id',
    });
    this.version(2)
      .stores({
        searchColumns: null,
        searchPages: '[pack+nth], nth',
        sharedItems: 'pack',
      })
      .upgrade(async (upgrade) => {
        const columns = upgrade.table<IndexPage & { pack: string }>('searchColumns');
        for (const all of await columns.toArray())
          await upgrade
            .table('searchPages')
            .bulkPut(pagesOf(all).map((page) => ({ ...page, pack: all.pack })));
      });
  }
}

/** Sorts by entity, then by day. */
export const aboutKey = (entity: string, day: number): string =>
  `${entity}\u0000${String(day - UNDATED).padStart(9, '0')}`;

/**
 * Asks several questions in one transaction. What they read is given as soon as it is read; Dexie's own
 * waits until the transaction is over, one more way to the disk and back.
 */
export const readTogether = <T>(
  db: Dexie,
  tables: readonly Table[],
  ask: () => Promise<T>,
): Promise<T> =>
  new Promise((resolve, reject) => {
    db.transaction('r', tables, () => ask().then(resolve)).catch(reject);
  });

/** Calls back with an answer of the database, at once and whenever it has changed. Returns a stop. */
export function watchAnswer<T>(
  ask: () => Promise<T>,
  listener: (answer: T) => void,
  failed: (error: Error) => void,
): () => void {
  const watching = liveQuery(ask).subscribe({
    next: listener,
    error: (error: unknown) => failed(error instanceof Error ? error : Error(String(error))),
  });
  return () => watching.unsubscribe();
}

/**
 * The rows that an index holds under any of these keys, in no order. All are asked for at once: a cursor
 * from key to key would wait for each.
 */
export async function rowsAt<T, Key>(
  table: Table<T, Key>,
  index: string,
  keys: readonly string[],
): Promise<T[]> {
  const found = await readTogether(table.db, [table], () =>
    Promise.all([...new Set(keys)].map((key) => table.where(index).equals(key).toArray())),
  );
  return found.flat();
}
