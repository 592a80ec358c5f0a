/**
 * Notes in the words of the glossary. Every save is one transaction: a page or a worker killed at any
 * moment leaves the note as it was or as it became, never between.
 */
import type { Note } from '../model.ts';
import { changeNote, createNote, type NoteChange, readNote } from '../notes/note-doc.ts';
import { newNoteId } from '../notes/note-id.ts';
import { merge, purge, type Replica, remove } from '../notes/replica.ts';
import type { Database, NoteRow, NoteVersionRow } from './database.ts';
import { replicaOf, rowOf } from './note-row.ts';

/** A new version begins where the reader comes back to a note after this long. Milliseconds. */
const VERSION_PAUSE = 5 * 60_000;
/** Versions kept of one note. */
export const VERSIONS = 40;

const REVISION = 'revision';

const noteOf = (row: NoteRow): Note => {
  const { id, text, target, tags, pinned, created, changed, deleted } = row;
  return { id, text, target, tags, pinned, created, changed, deleted };
};

/** The reader's notes over the database. */
export class NoteStore {
  #db: Database;
  #now: () => number;

  constructor(db: Database, now: () => number = Date.now) {
    this.#db = db;
    this.#now = now;
  }

  /** Every note that is not purged, trash included. */
  async list(): Promise<Note[]> {
    const rows = await this.#db.notes.toArray();
    return rows.filter((row) => row.state.length > 0).map(noteOf);
  }

  /** As {@link list}; each call reads only the notes saved since the call before. */
  lister(): () => Promise<Note[]> {
    const known = new Map<string, Note>();
    let last = 0;
    return async () => {
      for (const row of await this.#db.notes.where('revision').above(last).toArray()) {
        if (row.state.length > 0) known.set(row.id, noteOf(row));
        else known.delete(row.id);
        last = Math.max(last, row.revision);
      }
      return [...known.values()];
    };
  }

  async get(id: string): Promise<Note | null> {
    const row = await this.#db.notes.get(id);
    return row && row.state.length > 0 ? noteOf(row) : null;
  }

  /** Ids of living notes on an entity, a statement or a page. */
  async on(target: string): Promise<string[]> {
    const rows = await this.#db.notes.where('on').equals(target).toArray();
    return rows.filter((row) => row.deleted === null).map((row) => row.id);
  }

  async replica(id: string): Promise<Replica | null> {
    const row = await this.#db.notes.get(id);
    return row ? replicaOf(row) : null;
  }

  /** Returns the new note's id. */
  async create(change: NoteChange): Promise<string> {
    const id = newNoteId();
    await this.merge([createNote(id, change, this.#now())]);
    return id;
  }

  /** Changes a note; an empty change restores it from the trash. */
  change(id: string, change: NoteChange): Promise<void> {
    return this.#update(id, (replica) => changeNote(replica, change, this.#now()));
  }

  remove(id: string): Promise<void> {
    return this.#update(id, (replica) => remove(replica, this.#now()));
  }

  /** Leaves no trace of a note that was never written; one with words or tags stays. */
  async discardEmpty(id: string): Promise<void> {
    await this.#update(id, (replica) => {
      const { text, tags } = readNote(replica);
      return text.trim() === '' && tags.length === 0
        ? purge(remove(replica, this.#now()))
        : replica;
    });
  }

  /** Out of the trash. */
  restore(id: string): Promise<void> {
    return this.change(id, {});
  }

  /** Forgets the words of deleted notes at once: "empty the trash", or one note of it. */
  async purge(ids: string[]): Promise<void> {
    for (const id of ids) await this.#update(id, purge);
  }

  /** Purges what has waited long enough. Returns how many. */
  async purgeOld(): Promise<number> {
    const due = await this.#db.notes.where('purgeAt').between(1, this.#now()).primaryKeys();
    await this.purge(due);
    return due.length;
  }

  /** Earlier wordings, newest first. */
  async history(id: string): Promise<NoteVersionRow[]> {
    const versions = await this.#db.noteVersions.where('note').equals(id).sortBy('id');
    return versions.reverse();
  }

  /** Merges replicas into the notes, all or none. */
  async merge(replicas: Replica[]): Promise<void> {
    await this.#write(async () => {
      for (const replica of replicas) await this.#put(replica);
    });
  }

  #write<T>(work: () => Promise<T>): Promise<T> {
    const { notes, noteVersions, sync } = this.#db;
    return this.#db.transaction('rw', notes, noteVersions, sync, work);
  }

  async #update(id: string, change: (replica: Replica) => Replica): Promise<void> {
    await this.#write(async () => {
      const row = await this.#db.notes.get(id);
      if (row) await this.#save(change(replicaOf(row)), row);
    });
  }

  async #put(replica: Replica): Promise<void> {
    const row = await this.#db.notes.get(replica.id);
    await this.#save(row ? merge(replicaOf(row), replica) : replica, row);
  }

  /** Within a transaction. */
  async #save(replica: Replica, before: NoteRow | undefined): Promise<void> {
    const revision = await nextRevision(this.#db);
    await saveRow(this.#db, rowOf(replica, before, revision, this.#now()), before);
  }
}

/** Within a transaction: puts a row, and keeps the wording it replaces for the history. */
export async function saveRow(
  db: Database,
  row: NoteRow,
  before: NoteRow | undefined,
): Promise<void> {
  if (row === before) return;
  if (before && before.text !== row.text) await keepVersion(db, before, row);
  if (row.state.length === 0) await db.noteVersions.where('note').equals(row.id).delete();
  await db.notes.put(row);
}

/** Keeps the wording before a save, once a stretch of editing. */
async function keepVersion(db: Database, before: NoteRow, after: NoteRow): Promise<void> {
  if (before.text === '') return;
  const ids = await db.noteVersions.where('note').equals(before.id).primaryKeys();
  const pause = Date.parse(after.changed) - Date.parse(before.changed);
  if (ids.length > 0 && pause < VERSION_PAUSE) return;
  await db.noteVersions.add({ note: before.id, text: before.text, saved: before.changed });
  const old = ids.sort((a, b) => a - b).slice(0, Math.max(0, ids.length + 1 - VERSIONS));
  await db.noteVersions.bulkDelete(old);
}

/** Within a transaction: counts saves of notes; returns the first of `count` new numbers. */
export async function nextRevision(db: Database, count = 1): Promise<number> {
  const row = await db.sync.get(REVISION);
  const last = typeof row?.value === 'number' ? row.value : 0;
  await db.sync.put({ key: REVISION, value: last + count });
  return last + 1;
}
