/** Which notes a list shows, and in what order. */
import type { Note } from '../model.ts';
import { DAY_MS } from '../text/edtf.ts';
import { compareText } from '../text/order.ts';

/** Which notes a view holds. */
export type NoteFilter = 'all' | 'pinned' | 'entity' | 'statement' | 'page' | 'trash';
/** By the last change or by creation, newest first; or by the words. */
export type NoteSort = 'changed' | 'created' | 'text';

const passes: Record<NoteFilter, (note: Note) => boolean> = {
  all: () => true,
  pinned: (note) => note.pinned,
  entity: (note) => note.target.on === 'entity',
  statement: (note) => note.target.on === 'statement',
  page: (note) => note.target.on === 'page',
  trash: () => true,
};

const orders: Record<NoteSort, (a: Note, b: Note) => number> = {
  changed: (a, b) => compareText(b.changed, a.changed),
  created: (a, b) => compareText(b.created, a.created),
  text: (a, b) => a.text.localeCompare(b.text),
};

/**
 * The notes of one view: pinned ones first, then in the order asked for. The trash is a view of its
 * own, newest first. `matches` is the search.
 */
export function arrangeNotes(
  notes: Note[],
  view: { filter: NoteFilter; sort: NoteSort },
  matches: (note: Note) => boolean,
): Note[] {
  const trash = view.filter === 'trash';
  const shown = notes.filter(
    (note) => (note.deleted !== null) === trash && passes[view.filter](note) && matches(note),
  );
  if (trash) return shown.sort((a, b) => compareText(b.deleted ?? '', a.deleted ?? ''));
  const order = orders[view.sort];
  return shown.sort(
    (a, b) => Number(b.pinned) - Number(a.pinned) || order(a, b) || compareText(a.id, b.id),
  );
}

/** A note as the search sees it (`search/match.ts`): its day is the day it was last changed. */
export const searchableNote = ({ text, tags, target, changed }: Note) => ({
  text,
  names: {
    speaker: [],
    about: target.on === 'nothing' ? [] : [target.label],
    source: target.on === 'page' ? [target.url] : [],
    tag: tags,
  },
  day: Math.floor(Date.parse(changed) / DAY_MS),
  kind: null,
});
