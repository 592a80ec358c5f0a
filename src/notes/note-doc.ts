/**
 * A note as a Yjs document: its text, its tags as a set, and a map for the rest. Two edits of one
 * text merge letter by letter; adding a tag beats removing it; the target and the pin are whole
 * values, where one of two concurrent changes wins on every device alike.
 */
import * as v from 'valibot';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs';
import type { Note, NoteTarget } from '../model.ts';
import { isDeleted, type Replica } from './replica.ts';
import { spliceBetween } from './splice.ts';
import { nothing } from './vector.ts';

/** Longer than anybody types; a replica from elsewhere beyond it is refused. UTF-16 units. */
export const MAX_TEXT = 200_000;
/** Bytes of one note's Yjs state: text, its history of edits, and room. */
export const MAX_STATE = 2_000_000;
/** Tags of one note; those past them are left out. */
export const MAX_TAGS = 100;
/** UTF-16 units of one tag. */
export const MAX_TAG = 60;
/** The latest instant a Date can hold in four-digit years. */
export const MAX_TIME = Date.UTC(9999, 11, 31);

const label = v.pipe(v.string(), v.maxLength(2_000));
/** What a note is on, as it may arrive from elsewhere. */
export const targetSchema = v.variant('on', [
  v.object({ on: v.literal('entity'), id: v.pipe(v.string(), v.maxLength(200)), label }),
  v.object({ on: v.literal('statement'), id: v.pipe(v.string(), v.maxLength(200)), label }),
  v.object({ on: v.literal('page'), url: v.pipe(v.string(), v.maxLength(8_000)), label }),
  v.object({ on: v.literal('nothing') }),
]);

/** What a reader can change of a note. */
export interface NoteChange {
  text?: string;
  /** All of its tags, in place of those it has. */
  tags?: string[];
  /** Tags beside those it has. */
  addTags?: string[];
  removeTag?: string;
  pinned?: boolean;
  target?: NoteTarget;
}

/** Short, since they travel in every note. */
const textOf = (doc: Doc) => doc.getText('t');
const tagsOf = (doc: Doc) => doc.getMap<unknown>('g');
const restOf = (doc: Doc) => doc.getMap<unknown>('m');

/** Yjs would draw a random name for each document; ours never need one, and drawing is slow. */
const newDoc = () => new Doc({ guid: 'note' });

/**
 * The document of a state.
 * @throws Error where the state is no Yjs update, or an incomplete one.
 */
export function openDoc(state: Uint8Array): Doc {
  const doc = newDoc();
  if (state.length > 0) applyUpdate(doc, state);
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null)
    throw new Error('A note arrived with a part missing.');
  return doc;
}

/** Puts `text` in place of what the note says, touching only what differs. `caret` as in splice. */
export function putText(doc: Doc, text: string, caret?: number): void {
  const shared = textOf(doc);
  const splice = spliceBetween(shared.toString(), text.toWellFormed(), caret);
  if (splice.remove > 0) shared.delete(splice.at, splice.remove);
  if (splice.insert !== '') shared.insert(splice.at, splice.insert);
}

function putTags(doc: Doc, tags: string[]): void {
  const shared = tagsOf(doc);
  for (const tag of [...shared.keys()]) if (!tags.includes(tag)) shared.delete(tag);
  addTags(doc, tags);
}

function addTags(doc: Doc, tags: string[]): void {
  const shared = tagsOf(doc);
  for (const tag of tags) if (!shared.has(tag)) shared.set(tag, 1);
}

/** Marks the document as edited where nothing else has added an operation: see `replica.ts`. */
export const touch = (doc: Doc): void => void restOf(doc).set('x', 1);

/** A tag as kept: without `#` and outer space, inner space as `-`, lower case; '' where nothing is left. */
export const tidyTag = (tag: string): string =>
  tag
    .toWellFormed()
    .trim()
    .replace(/^#+/, '')
    .replace(/[\s,;"]+/g, '-')
    .toLowerCase()
    .slice(0, MAX_TAG)
    .toWellFormed();

const tidyTags = (tags: string[]) =>
  [...new Set(tags.map(tidyTag))].filter((tag) => tag !== '').slice(0, MAX_TAGS);

const sameBytes = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** Changes the document and makes sure that the change counts as an edit. */
export function editDoc(doc: Doc, change: () => void): void {
  doc.transact(() => {
    const before = encodeStateVector(doc);
    change();
    // The vector of a running transaction already counts its new operations.
    if (sameBytes(before, encodeStateVector(doc))) touch(doc);
  }, editDoc);
}

function apply(doc: Doc, change: NoteChange): void {
  if (change.text !== undefined) putText(doc, change.text.slice(0, MAX_TEXT));
  if (change.tags) putTags(doc, tidyTags(change.tags));
  if (change.addTags) addTags(doc, tidyTags(change.addTags));
  if (change.removeTag !== undefined) tagsOf(doc).delete(change.removeTag);
  if (change.pinned !== undefined) restOf(doc).set('p', change.pinned ? 1 : 0);
  if (change.target) restOf(doc).set('o', change.target);
}

/** A new note. `id` is 12 or more letters, digits, `-` or `_`, unique in the world. */
export function createNote(id: string, change: NoteChange, now: number): Replica {
  const doc = newDoc();
  editDoc(doc, () => {
    restOf(doc).set('c', now);
    apply(doc, change);
  });
  return { id, state: encodeStateAsUpdate(doc), seen: nothing, changed: now, deleted: 0 };
}

/** The note after a change. Any change, even an empty one, restores it from the trash. */
export function changeNote(replica: Replica, change: NoteChange, now: number): Replica {
  const doc = openDoc(replica.state);
  editDoc(doc, () => apply(doc, change));
  return {
    ...replica,
    state: encodeStateAsUpdate(doc),
    changed: Math.max(replica.changed, now),
  };
}

const instant = (time: number) => new Date(time).toISOString();
const isTime = (time: unknown): time is number =>
  typeof time === 'number' && time >= 0 && time <= MAX_TIME;

/**
 * A replica as shown. Nothing in it is trusted: what does not fit its shape reads as not there.
 * @throws Error where the state cannot be read at all, or is larger than any note.
 */
export function readNote(replica: Replica): Note {
  if (replica.state.length > MAX_STATE) throw new Error('A note arrived that is too large.');
  const doc = openDoc(replica.state);
  const text = textOf(doc).toString();
  if (text.length > MAX_TEXT * 2) throw new Error('A note arrived that is too long.');
  const rest = restOf(doc);
  const created = rest.get('c');
  const on = v.safeParse(targetSchema, rest.get('o'));
  return {
    id: replica.id,
    text,
    target: on.success ? on.output : { on: 'nothing' },
    tags: [...tagsOf(doc).keys()]
      .filter((tag) => tag.length <= MAX_TAG)
      .slice(0, MAX_TAGS)
      .sort(),
    pinned: rest.get('p') === 1,
    created: instant(isTime(created) ? created : replica.changed),
    changed: instant(replica.changed),
    deleted: isDeleted(replica) ? instant(replica.deleted) : null,
  };
}

/** True where {@link readNote} reads it. */
export function isReadable(replica: Replica): boolean {
  try {
    readNote(replica);
    return true;
  } catch {
    return false;
  }
}

export { textOf };
