/** A note open in an editor, over the store: what is typed is saved, what is saved elsewhere comes in. */
import { NoteEditing } from '../notes/editing.ts';
import type { Replica } from '../notes/replica.ts';
import type { NoteEditor } from '../ui/notes/notes-source.ts';
import { watchAnswer } from './database.ts';
import type { NoteStore } from './note-store.ts';

/** Opens a note; `changed` is called after every save. @throws Error where no such note is left. */
export async function openEditor(
  store: NoteStore,
  id: string,
  changed: () => void,
): Promise<NoteEditor> {
  const replica = await store.replica(id);
  if (!replica || replica.state.length === 0) throw new Error('This note is gone.');
  return new OpenNote(store, replica, changed);
}

class OpenNote implements NoteEditor {
  readonly close: () => void;
  readonly #store: NoteStore;
  readonly #editing: NoteEditing;
  readonly #changed: () => void;
  readonly #listeners = new Set<(moveCaret: (caret: number) => number) => void>();
  #isSaved = true;
  #saving = Promise.resolve();

  constructor(store: NoteStore, replica: Replica, changed: () => void) {
    this.#store = store;
    this.#editing = new NoteEditing(replica);
    this.#changed = changed;
    this.close = watchAnswer(
      () => store.replica(replica.id),
      (now) => this.#receive(now),
      // Where the store cannot be read, the next save fails as well, and that the reader is told.
      () => {},
    );
  }

  get text(): string {
    return this.#editing.text;
  }

  type(text: string, caret: number): void {
    this.#isSaved = false;
    this.#editing.type(text, caret);
  }

  undo(): boolean {
    this.#isSaved = false;
    return this.#editing.undo();
  }

  redo(): boolean {
    this.#isSaved = false;
    return this.#editing.redo();
  }

  save(): Promise<void> {
    // One after another: who awaits a save knows that the ones before it are done too.
    const next = this.#saving.then(() => this.#write());
    this.#saving = next.catch(() => {});
    return next;
  }

  onChange(listener: (moveCaret: (caret: number) => number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #receive(replica: Replica | null): void {
    if (!replica) return;
    const before = this.text;
    const moveCaret = this.#editing.receive(replica);
    if (this.text !== before) for (const listener of this.#listeners) listener(moveCaret);
  }

  async #write(): Promise<void> {
    if (this.#isSaved) return;
    this.#isSaved = true;
    try {
      await this.#store.merge([this.#editing.replica(Date.now())]);
    } catch (error) {
      this.#isSaved = false;
      throw error;
    }
    this.#changed();
  }
}
