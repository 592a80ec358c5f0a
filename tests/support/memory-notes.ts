/** One device's notes in memory: the same rows as the store's, without a database. */
import { changeNote, createNote, type NoteChange } from '../../src/notes/note-doc.ts';
import {
  fingerprint,
  isDeleted,
  merge,
  purge,
  type Replica,
  remove,
} from '../../src/notes/replica.ts';
import type { NoteRow } from '../../src/store/database.ts';
import { heldMark, isHeld, replicaOf, rowOf, takenRow } from '../../src/store/note-row.ts';
import { FRESH, type MailState, type SyncNotes } from '../../src/sync/engine.ts';

export class MemoryNotes implements SyncNotes {
  rows = new Map<string, NoteRow>();
  states = new Map<string, MailState>();
  lines: string[] = [];
  #revision = 0;
  #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** A copy of the whole profile, as somebody makes who copies it to a new computer. */
  clone(now: () => number): MemoryNotes {
    const copy = new MemoryNotes(now);
    copy.rows = structuredClone(this.rows);
    copy.states = structuredClone(this.states);
    copy.#revision = this.#revision;
    return copy;
  }

  get(id: string): Replica | null {
    const row = this.rows.get(id);
    return row ? replicaOf(row) : null;
  }
  all(): Replica[] {
    return [...this.rows.values()].map(replicaOf);
  }
  create(id: string, change: NoteChange): void {
    this.merge([createNote(id, change, this.#now())]);
  }
  change(id: string, change: NoteChange): void {
    this.#update(id, (replica) => changeNote(replica, change, this.#now()));
  }
  remove(id: string): void {
    this.#update(id, (replica) => remove(replica, this.#now()));
  }
  purge(id: string): void {
    this.#update(id, purge);
  }
  merge(replicas: Replica[]): void {
    for (const replica of replicas) {
      const row = this.rows.get(replica.id);
      this.#put(row ? merge(replicaOf(row), replica) : replica);
    }
  }

  #update(id: string, change: (replica: Replica) => Replica): void {
    const row = this.rows.get(id);
    if (row) this.#put(change(replicaOf(row)));
  }
  #put(replica: Replica): void {
    const before = this.rows.get(replica.id);
    this.rows.set(replica.id, rowOf(replica, before, ++this.#revision, this.#now()));
  }

  async read(ids: string[]) {
    return ids.flatMap((id) => this.get(id) ?? []);
  }
  async living() {
    return this.all().filter((replica) => !isDeleted(replica)).length;
  }
  async changed(name: string, { cursor, epoch }: MailState) {
    const rows = [...this.rows.values()].filter((row) => row.revision > cursor);
    return {
      replicas: rows.filter((row) => !isHeld(row, name, epoch)).map(replicaOf),
      revision: rows.reduce((last, row) => Math.max(last, row.revision), cursor),
    };
  }
  async take(
    name: string,
    epoch: number,
    pulled: Parameters<SyncNotes['take']>[2],
    keep: Partial<MailState>,
  ) {
    let news = 0;
    for (const id of pulled.missing === 'all' ? [] : pulled.missing) {
      const row = this.rows.get(id);
      if (!row) continue;
      this.rows.set(id, { ...row, held: { ...row.held, [name]: '' }, revision: ++this.#revision });
    }
    for (const replica of pulled.replicas) {
      const before = this.rows.get(replica.id);
      const row = takenRow(replica, before, { name, epoch }, ++this.#revision, this.#now());
      if (row.print !== before?.print) news++;
      this.rows.set(row.id, row);
    }
    await this.keep(name, keep);
    return news;
  }
  async held(name: string, epoch: number, sent: Replica[], keep: Partial<MailState>) {
    for (const replica of sent) {
      const row = this.rows.get(replica.id);
      const mark = heldMark(epoch, fingerprint(replica));
      if (row) this.rows.set(row.id, { ...row, held: { ...row.held, [name]: mark } });
    }
    await this.keep(name, keep);
  }
  async restore(ids: string[]) {
    for (const id of ids) this.change(id, {});
  }
  async state(name: string) {
    return this.states.get(name) ?? FRESH;
  }
  async keep(name: string, state: Partial<MailState>) {
    this.states.set(name, { ...(this.states.get(name) ?? FRESH), ...structuredClone(state) });
  }
  async log(name: string, event: string, count: number) {
    this.lines.push(`${name} ${event} ${count}`);
  }
  async logProblem(name: string, problem: string, detail: string) {
    this.lines.push(`${name} ${problem} ${detail}`);
  }
}
