/** The store as the files section of `ui/` sees it. */
import { exportJson, exportMarkdown, importJson } from '../notes/exchange.ts';
import type { NotesFilesSource } from '../ui/notes/notes-files.tsx';
import type { Database } from './database.ts';
import { replicaOf } from './note-row.ts';
import { NoteStore } from './note-store.ts';
import { listSnapshots, restoreSnapshot } from './snapshot-store.ts';

/** `changed` is called after notes changed. */
export function notesFiles(db: Database, changed: () => void): NotesFilesSource {
  const store = new NoteStore(db);
  const replicas = async () => (await db.notes.toArray()).map(replicaOf);
  return {
    exportJson: async () => exportJson(await replicas(), new Date().toISOString()),
    exportMarkdown: async () => exportMarkdown(await store.list()),
    async importJson(text) {
      const known = new Map((await replicas()).map((one) => [one.id, one]));
      const found = importJson(text, known);
      if ('refused' in found) return found;
      const { replicas: news, ...report } = found;
      await store.merge(news);
      changed();
      return report;
    },
    snapshots: () => listSnapshots(db),
    async restoreSnapshot(day) {
      const count = await restoreSnapshot(db, day, Date.now());
      changed();
      return count;
    },
  };
}
