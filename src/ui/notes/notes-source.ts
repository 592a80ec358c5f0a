/**
 * What the notes components ask of whoever keeps the notes. `store/notes-source.ts` implements it over
 * the store; a test passes a handful of functions.
 */
import type { Note, NoteTarget } from '../../model.ts';
import type { NotesAsked } from './notes-bar.tsx';

/** An earlier wording. */
export interface NoteVersion {
  text: string;
  /** ISO 8601 */
  saved: string;
}

/** One note open in an editor. */
export interface NoteEditor {
  readonly text: string;
  /** The reader's text as it now stands, with the caret in it (UTF-16 units). */
  type(text: string, caret: number): void;
  /** Takes back the reader's last stretch of typing; false where there is none. */
  undo(): boolean;
  redo(): boolean;
  /** Resolves once everything typed so far is on the disk; rejects with what the reader can do. */
  save(): Promise<void>;
  /** Called after words came in from elsewhere, with where a caret has moved. Returns a stop. */
  onChange(listener: (moveCaret: (caret: number) => number) => void): () => void;
  close(): void;
}

/** Whoever keeps the notes. What is promised rejects with an error that is shown. */
export interface NotesSource {
  /** Calls at once and after every change, with every note, trash included. Returns a stop. */
  watch(listener: (notes: Note[]) => void, failed: (error: Error) => void): () => void;
  /**
   * The notes asked for, in the order asked for; and the words of the query that could not be read, or
   * null.
   */
  arrange(notes: Note[], asked: NotesAsked): { notes: Note[]; unread: string | null };
  create(note: { text?: string; target?: NoteTarget; tags?: string[] }): Promise<string>;
  edit(id: string): Promise<NoteEditor>;
  change(
    id: string,
    change: { text?: string; addTags?: string[]; removeTag?: string; pinned?: boolean },
  ): Promise<void>;
  remove(id: string): Promise<void>;
  /** Leaves no trace of a note that has neither words nor tags; any other stays. */
  discardEmpty(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Forgets the words of deleted notes for good. */
  purge(ids: string[]): Promise<void>;
  history(id: string): Promise<NoteVersion[]>;
}
