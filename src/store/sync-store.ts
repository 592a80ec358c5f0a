/** What sync keeps on this device, and notes as sync needs them (`sync/engine.ts`). */
import { changeNote } from '../notes/note-doc.ts';
import { fingerprint } from '../notes/replica.ts';
import { FRESH, type MailState, type SyncNotes } from '../sync/engine.ts';
import type { Database, NoteRow, SyncLogRow } from './database.ts';
import { heldMark, isHeld, replicaOf, rowOf, takenRow } from './note-row.ts';
import { nextRevision, saveRow } from './note-store.ts';

/** Lines kept of the log. */
const LOG_LINES = 200;
const keys = Object.keys(FRESH) as (keyof MailState)[];
const rowKey = (name: string, key: keyof MailState) => `${name}/${key}`;

/** The state of one mailbox; what was never kept is as in {@link FRESH}. */
export async function mailState(db: Database, name: string): Promise<MailState> {
  const rows = await db.sync.bulkGet(keys.map((key) => rowKey(name, key)));
  const known = keys.flatMap((key, i) => (rows[i] ? [[key, rows[i].value]] : []));
  return { ...FRESH, ...Object.fromEntries(known) };
}

/** How many notes changed here that a mailbox has not been sent. */
export function pendingNotes(db: Database, name: string, state: MailState): Promise<number> {
  const rows = db.notes.where('revision').above(state.cursor);
  return rows.filter((row) => !isHeld(row, name, state.epoch)).count();
}

/** Forgets a mailbox: it is set up anew. What the notes know of it becomes untrue. */
export async function forgetMailbox(db: Database, name: string): Promise<void> {
  const { epoch } = await mailState(db, name);
  await db.transaction('rw', db.sync, () => keepState(db, name, { ...FRESH, epoch: epoch + 1 }));
}

async function keepState(db: Database, name: string, state: Partial<MailState>): Promise<void> {
  const rows = Object.entries(state).map(([key, value]) => ({
    key: rowKey(name, key as keyof MailState),
    value,
  }));
  await db.sync.bulkPut(rows);
}

async function addLog(db: Database, line: Omit<SyncLogRow, 'id'>): Promise<void> {
  await db.transaction('rw', db.syncLog, async () => {
    const id = await db.syncLog.add(line);
    await db.syncLog
      .where(':id')
      .belowOrEqual(id - LOG_LINES)
      .delete();
  });
}

/** Notes as sync needs them, over the database. */
export function syncStore(db: Database, now: () => number = Date.now): SyncNotes {
  const write = <T>(work: () => Promise<T>) =>
    db.transaction('rw', db.notes, db.noteVersions, db.sync, work);
  /** Puts rows, each made from the one before it. */
  const change = async (ids: string[], next: (row: NoteRow) => NoteRow) => {
    const rows = await db.notes.bulkGet(ids);
    await db.notes.bulkPut(rows.flatMap((row) => (row ? [next(row)] : [])));
  };
  const forget = (name: string) => (row: NoteRow) => ({
    ...row,
    held: { ...row.held, [name]: '' },
  });
  return {
    async read(ids) {
      const rows = await db.notes.bulkGet(ids);
      return rows.flatMap((row) => (row ? [replicaOf(row)] : []));
    },
    living: () => db.notes.filter((row) => row.deleted === null).count(),
    async changed(name, { cursor, epoch }) {
      const rows = await db.notes.where('revision').above(cursor).toArray();
      return {
        replicas: rows.filter((row) => !isHeld(row, name, epoch)).map(replicaOf),
        revision: rows.reduce((last, row) => Math.max(last, row.revision), cursor),
      };
    },
    take: (name, epoch, pulled, keep) =>
      write(async () => {
        const { missing, replicas } = pulled;
        let revision = await nextRevision(db, replicas.length + 1);
        if (missing !== 'all') {
          const unheld = forget(name);
          await change(missing, (row) => ({ ...unheld(row), revision }));
        }
        // One note may arrive twice in one round: the second meets what the first left.
        const rows = new Map<string, NoteRow | undefined>();
        const before = await db.notes.bulkGet(replicas.map(({ id }) => id));
        for (const [i, replica] of replicas.entries()) rows.set(replica.id, before[i]);
        const first = new Map(rows);
        for (const replica of replicas) {
          const known = rows.get(replica.id);
          rows.set(replica.id, takenRow(replica, known, { name, epoch }, ++revision, now()));
        }
        const changed = [...rows.values()].filter((row) => row !== undefined);
        const reworded = changed.filter(({ id, text }) => (first.get(id)?.text ?? text) !== text);
        for (const row of reworded) await saveRow(db, row, first.get(row.id));
        await db.notes.bulkPut(changed);
        const news = changed.filter(({ id, print }) => first.get(id)?.print !== print).length;
        await keepState(db, name, keep);
        return news;
      }),
    held: (name, epoch, sent, keep) =>
      write(async () => {
        const prints = new Map(sent.map((replica) => [replica.id, fingerprint(replica)]));
        await change([...prints.keys()], (row) => ({
          ...row,
          held: { ...row.held, [name]: heldMark(epoch, prints.get(row.id) ?? '') },
        }));
        await keepState(db, name, keep);
      }),
    restore: (ids) =>
      write(async () => {
        for (const row of await db.notes.bulkGet(ids)) {
          if (!row) continue;
          const restored = changeNote(replicaOf(row), {}, now());
          await saveRow(db, rowOf(restored, row, await nextRevision(db), now()), row);
        }
      }),
    state: (name) => mailState(db, name),
    keep: (name, state) => keepState(db, name, state),
    log: (mailbox, event, count) =>
      addLog(db, { at: instant(now()), level: 'info', mailbox, event, count, detail: '' }),
    logProblem: (mailbox, event, detail) =>
      addLog(db, { at: instant(now()), level: 'error', mailbox, event, count: 0, detail }),
  };
}

const instant = (time: number) => new Date(time).toISOString();
