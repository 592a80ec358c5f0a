/**
 * One editor open on one note. It keeps the Yjs document, so that what arrives from elsewhere while
 * the reader types merges with what is typed, and undo takes back the reader's own edits alone.
 */
import { applyUpdate, type Doc, encodeStateAsUpdate, UndoManager } from 'yjs';
import { editDoc, MAX_TEXT, openDoc, putText, textOf, touch } from './note-doc.ts';
import { merge, type Replica } from './replica.ts';
import { moved, spliceBetween } from './splice.ts';
import { reaches, vectorOf } from './vector.ts';

export class NoteEditing {
  #base: Replica;
  #doc: Doc;
  #undo: UndoManager;

  /** @throws Error where the replica's state cannot be read. */
  constructor(replica: Replica) {
    this.#base = replica;
    this.#doc = openDoc(replica.state);
    this.#undo = new UndoManager(textOf(this.#doc), {
      trackedOrigins: new Set([editDoc]),
      captureTimeout: 600,
    });
  }

  get text(): string {
    return textOf(this.#doc).toString();
  }

  /** The reader's text as it now stands in the editor, with the caret in it. */
  type(text: string, caret: number): void {
    editDoc(this.#doc, () => putText(this.#doc, text.slice(0, MAX_TEXT), caret));
  }

  /** Takes back the reader's last stretch of typing. False where there is none. */
  undo(): boolean {
    return this.#undo.undo() !== null;
  }

  redo(): boolean {
    return this.#undo.redo() !== null;
  }

  /** Takes in what came from elsewhere. Returns where a caret of the text before now stands. */
  receive(replica: Replica): (caret: number) => number {
    const before = this.text;
    this.#base = merge(this.#base, replica);
    if (replica.state.length > 0) applyUpdate(this.#doc, replica.state);
    const splice = spliceBetween(before, this.text);
    return (caret) => moved(caret, splice);
  }

  /** The note with all that was typed: what to save, at a time in milliseconds. */
  replica(now: number): Replica {
    let state = encodeStateAsUpdate(this.#doc);
    if (reaches(vectorOf(this.#base.state), vectorOf(state))) {
      // An undo of an insertion adds no operation: make the edit count.
      touch(this.#doc);
      state = encodeStateAsUpdate(this.#doc);
    }
    this.#base = { ...this.#base, state, changed: Math.max(this.#base.changed, now) };
    return this.#base;
  }
}
