/** Notes as files: JSON, complete and versioned, and Markdown for reading elsewhere. */
import * as v from 'valibot';
import type { Note } from '../model.ts';
import { fromBase64, toBase64 } from '../text/base64.ts';
import {
  createNote,
  MAX_TEXT,
  MAX_TIME,
  type NoteChange,
  readNote,
  targetSchema,
} from './note-doc.ts';
import { isNoteId } from './note-id.ts';
import { covers, isPurged, merge, type Replica } from './replica.ts';
import { vectorBytes, vectorFrom } from './vector.ts';

const FORMAT = 'on-record-notes/1';

const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((text) => Date.parse(text) >= 0 && Date.parse(text) <= MAX_TIME),
);
const bytes = v.pipe(v.string(), v.maxLength(4_000_000));
const noteSchema = v.object({
  id: v.pipe(v.string(), v.check(isNoteId)),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT * 2)),
  target: v.optional(targetSchema, { on: 'nothing' }),
  tags: v.optional(v.array(v.string()), []),
  pinned: v.optional(v.boolean(), false),
  created: v.optional(instant),
  changed: instant,
  deleted: v.optional(v.nullable(instant), null),
  /** The Yjs document and the deleters' vector, base64: what makes a merge exact. */
  state: v.optional(bytes, ''),
  seen: v.optional(bytes, ''),
});
const fileSchema = v.object({ format: v.literal(FORMAT), notes: v.array(v.unknown()) });

/** Every note that is not purged, trash included, with what merging needs. */
export function exportJson(replicas: Replica[], made: string): string {
  const notes = replicas
    .filter((replica) => !isPurged(replica))
    .map((replica) => ({
      ...readNote(replica),
      state: toBase64(replica.state),
      seen: toBase64(vectorBytes(replica.seen)),
    }));
  return `${JSON.stringify({ format: FORMAT, made, notes }, null, 1)}\n`;
}

const heading = ({ target }: Note): string => {
  if (target.on === 'nothing') return '';
  const label = target.label.replaceAll(/\s+/g, ' ');
  return target.on === 'page' ? `On [${label}](${target.url})\n\n` : `On: ${label}\n\n`;
};

/** Living notes, each under a rule, with what it is on, its tags and its day. */
export function exportMarkdown(notes: Note[]): string {
  const parts = notes
    .filter((note) => note.deleted === null)
    .map((note) => {
      const tags = note.tags.map((tag) => ` #${tag}`).join('');
      return `${heading(note)}${note.text.trim()}\n\n_${note.changed.slice(0, 10)}${tags}_\n`;
    });
  return parts.join('\n---\n\n');
}

/** Why a file cannot be imported at all: it is no JSON, or no export of notes. */
export interface Refused {
  refused: 'json' | 'format';
}

/** What an import would do: replicas to merge, and how many notes are new, changed, known, unreadable. */
export interface Import {
  replicas: Replica[];
  added: number;
  merged: number;
  known: number;
  unreadable: number;
}

function replicaFrom(raw: unknown): Replica | null {
  const parsed = v.safeParse(noteSchema, raw);
  if (!parsed.success) return null;
  const { id, text, target, tags, pinned, state, seen, ...times } = parsed.output;
  const changed = Date.parse(times.changed);
  try {
    if (state !== '') {
      const deleted = times.deleted === null ? 0 : Date.parse(times.deleted);
      const replica = {
        id,
        state: fromBase64(state),
        seen: vectorFrom(fromBase64(seen)),
        changed,
        deleted,
      };
      readNote(replica);
      return replica;
    }
    if (times.deleted !== null) return null;
    const change: NoteChange = { text, target, tags, pinned };
    return createNote(id, change, Date.parse(times.created ?? times.changed));
  } catch {
    return null;
  }
}

/** Reads an exported file against the notes at hand. Nothing is replaced: what differs is merged. */
export function importJson(text: string, known: ReadonlyMap<string, Replica>): Import | Refused {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { refused: 'json' };
  }
  const file = v.safeParse(fileSchema, raw);
  if (!file.success) return { refused: 'format' };
  const result: Import = { replicas: [], added: 0, merged: 0, known: 0, unreadable: 0 };
  for (const one of file.output.notes) {
    const replica = replicaFrom(one);
    if (!replica) {
      result.unreadable++;
      continue;
    }
    const mine = known.get(replica.id);
    // A note without its state was not made here: the same words are the same note.
    if (mine && (covers(mine, replica) || sameWords(mine, replica))) {
      result.known++;
      continue;
    }
    result.replicas.push(mine ? merge(mine, replica) : replica);
    if (mine) result.merged++;
    else result.added++;
  }
  return result;
}

const sameWords = (a: Replica, b: Replica): boolean =>
  !isPurged(a) && readNote(a).text === readNote(b).text;
