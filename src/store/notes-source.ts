/** The store as the notes components of `ui/` see it. */
import type { Note } from '../model.ts';
import { NoteEditing } from '../notes/editing.ts';
import { arrangeNotes, searchableNote } from '../notes/listing.ts';
import type { Replica } from '../notes/replica.ts';
import { matches } from '../search/match.ts';
import { parse } from '../search/parse.ts';
import type { NoteEditor, NotesSource } from '../ui/notes-source.ts';
import { type Database, watchAnswer } from './database.ts';
import { NoteStore } from './note-store.ts';

/** `changed` is called after every save, so that the window can ask for a sync. */
export function notesSource(db: Database, changed: () => void = () => {}): NotesSource {
  const store = new NoteStore(db);
  const then = <A extends unknown[], T>(work: (...args: A) => Promise<T>) => {
    return async (...args: A): Promise<T> => {
      const result = await work(...args);
      changed();
      return result;
    };
  };
  return {
    watch: (listener, failed) => watchAnswer(store.lister(), listener, failed),
    arrange(notes, asked) {
      const query = parse(asked.query, true);
      const isFound = (note: Note) =>
        query.clauses.length === 0 || matches(query, searchableNote(note));
      const unread = query.problems[0]?.words ?? null;
      return { notes: arrangeNotes(notes, asked, isFound), unread };
    },
    create: then((note) => store.create(note)),
    edit: (id) => openEditor(store, id, changed),
    change: then((id, change) => store.change(id, change)),
    remove: then((id) => store.remove(id)),
    discardEmpty: then((id) => store.discardEmpty(id)),
    restore: then((id) => store.restore(id)),
    purge: then((ids) => store.purge(ids)),
    history: (id) => store.history(id),
  };
}

/** @throws Error where no such note is left. */
async function openEditor(store: NoteStore, id: string, changed: () => void): Promise<NoteEditor> {
  const first = await store.replica(id);
  if (!first || first.state.length === 0) throw new Error('This note is gone.');
  const editing = new NoteEditing(first);
  const listeners = new Set<(moveCaret: (caret: number) => number) => void>();
  let unsaved = false;
  const receive = (replica: Replica | null) => {
    if (!replica) return;
    const before = editing.text;
    const moveCaret = editing.receive(replica);
    if (editing.text !== before) for (const listener of listeners) listener(moveCaret);
  };
  // Where the store cannot be read, the next save fails as well, and that the reader is told.
  const stop = watchAnswer(
    () => store.replica(id),
    receive,
    () => {},
  );
  const edit =
    <A extends unknown[], T>(work: (...args: A) => T) =>
    (...args: A): T => {
      unsaved = true;
      return work(...args);
    };
  let saving = Promise.resolve();
  const write = async () => {
    if (!unsaved) return;
    unsaved = false;
    try {
      await store.merge([editing.replica(Date.now())]);
    } catch (error) {
      unsaved = true;
      throw error;
    }
    changed();
  };
  return {
    get text() {
      return editing.text;
    },
    type: edit((text, caret) => editing.type(text, caret)),
    undo: edit(() => editing.undo()),
    redo: edit(() => editing.redo()),
    save() {
      // One after another: who awaits a save knows that the ones before it are done too.
      const next = saving.then(write);
      saving = next.catch(() => {});
      return next;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: stop,
  };
}
