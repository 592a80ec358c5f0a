/** The store as the notes components of `ui/` see it. */
import type { Note } from '../model.ts';
import { arrangeNotes, searchableNote } from '../notes/listing.ts';
import { matches } from '../search/match.ts';
import { parse } from '../search/parse.ts';
import type { NotesSource } from '../ui/notes/notes-source.ts';
import { type Database, watchAnswer } from './database.ts';
import { openEditor } from './note-editor.ts';
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
