/**
 * The only import of dexie: the tables, in the words of the glossary. Dexie is the only truth; what
 * syncs is a lossy mailbox. Every other file of `store/` reads and writes through this database.
 */
import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { DocumentRecord, Entity, NoteTarget, Statement } from '../model.ts';

export { liveQuery } from 'dexie';

/** Two packs may know the same entity; rows are kept a pack and merged when read. */
export type PackKey = [pack: string, id: string];

/** A statement as stored, with what it is looked up by. */
export interface StatementRow extends Statement {
  pack: string;
  /** The last day it can have been said, as days since 1970-01-01; -1e6 where undated. */
  day: number;
  /** Folded words of its text, for search. */
  words: string[];
}
export interface EntityRow extends Entity {
  pack: string;
  /** True where a published pack brought it: its names may be marked where pages can see. */
  published: boolean;
}
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
}
/** A large value kept whole, such as the compiled name index. */
export interface BlobRow {
  key: string;
  value: Blob | ArrayBuffer;
}
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
/** A note: its Yjs state, and what the list shows, derived from it at every save. */
export interface NoteRow {
  id: string;
  /** The Yjs document as one update. */
  state: Uint8Array;
  text: string;
  target: NoteTarget;
  /** The target's id or address, '' for none: what the card looks up. */
  on: string;
  tags: string[];
  pinned: 0 | 1;
  created: string;
  changed: string;
  deleted: string | null;
  /** Counts local saves; sync compares it with what it last sent. */
  revision: number;
}
/** An earlier version of a note, for its history. */
export interface NoteVersionRow {
  id?: number;
  note: string;
  text: string;
  saved: string;
}
/** All notes as they stood on one day. */
export interface SnapshotRow {
  day: string;
  notes: { id: string; state: Uint8Array }[];
}
/** What sync keeps on this device: what was last sent and seen, by transport and key. */
export interface SyncRow {
  key: string;
  value: unknown;
}
export interface SyncLogRow {
  id?: number;
  at: string;
  level: 'info' | 'error';
  text: string;
}

export class Database extends Dexie {
  documents!: Table<DocumentRow, PackKey>;
  entities!: Table<EntityRow, PackKey>;
  statements!: Table<StatementRow, PackKey>;
  packs!: Table<PackRow, string>;
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
    super(name, options);
    this.version(1).stores({
      documents: '[pack+id], id, pack',
      entities: '[pack+id], id, pack',
      statements: '[pack+id], id, pack, [speaker+day], *about, day, *words',
      packs: 'name',
      blobs: 'key',
      settings: 'key',
      corrections: 'id, entity',
      notes: 'id, on, changed, *tags',
      noteVersions: '++id, note',
      snapshots: 'day',
      sync: 'key',
      syncLog: '++id',
    });
  }
}

/** A day for undated statements: before everything dated. */
export const UNDATED = -1_000_000;
