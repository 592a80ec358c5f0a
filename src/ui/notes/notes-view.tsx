/** The list of notes: search, sort, filter, write, edit in place, delete and take that back. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note, NoteTarget } from '../../model.ts';
import { isFull } from '../../text/is-full.ts';
import { useT } from '../i18n.tsx';
import { useRows } from '../rows.ts';
import { useKeptFocus } from './kept-focus.ts';
import { NoteItem, type NoteItemProps } from './note-item.tsx';
import { NoNotes, type NotesAsked, NotesBar } from './notes-bar.tsx';
import type { NotesSource } from './notes-source.ts';

/** What the list needs from outside. */
export interface NotesViewProps {
  source: NotesSource;
  /** Which notes the list is about; all without it. */
  isAbout?: (note: Note) => boolean;
  linkTo: NoteItemProps['linkTo'];
  /** What a new note is on; shown above the list. */
  target?: NoteTarget;
  /** The page in front, where a note can be begun on it. */
  page?: NoteTarget | null;
  /** What stands beside the number of notes, such as a link to all of them. */
  aside?: ComponentChildren;
  /** Start by writing a note on `target`. */
  writing?: boolean;
}

/** How many notes are drawn at first, and with each "more". */
const PAGE = 50;

function useNotes(source: NotesSource, failed: (error: Error) => void): Note[] | null {
  const [notes, setNotes] = useState<Note[] | null>(null);
  useEffect(() => source.watch(setNotes, failed), [source]);
  return notes;
}

/**
 * The order in which editing began. Saving changes a note's place; the editor must not move away under
 * the reader's fingers, nor vanish because the words no longer match the search.
 */
function useSteadyOrder(shown: Note[], all: Note[], editing: string | null): Note[] {
  const order = useRef<string[] | null>(null);
  const edited = all.find((note) => note.id === editing);
  if (!edited) {
    order.current = null;
    return shown;
  }
  order.current ??= shown.map((note) => note.id);
  const steady = order.current.includes(edited.id) ? order.current : [edited.id, ...order.current];
  order.current = steady;
  const byId = new Map([...shown, edited].map((note) => [note.id, note]));
  return steady.flatMap((id) => byId.get(id) ?? []);
}

/** The list. */
export function NotesView(props: NotesViewProps) {
  const { source, page, isAbout = () => true } = props;
  const t = useT();
  const [asked, setAsked] = useState<NotesAsked>({ query: '', filter: 'all', sort: 'changed' });
  const [editing, setEditing] = useState<string | null>(null);
  // Its words are in the list a moment later; until then it must not go, and take the focus with it.
  const left = useRef<string | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(PAGE);
  const list = useRef<HTMLElement>(null);
  useKeptFocus(list);
  useRows(list, '.note');
  // Whoever deleted by keyboard can take it back by keyboard: the button pressed is gone.
  const undo = useRef<HTMLButtonElement>(null);
  const failed = (problem: Error) => setError(isFull(problem) ? t('failedFull') : problem.message);
  const notes = useNotes(source, failed);
  // Restored or deleted for good in the trash, it can be taken back no more.
  const undoable = notes?.find(({ id, deleted }) => id === removed && deleted !== null)?.id;
  useEffect(() => undo.current?.focus(), [undoable]);

  const write = (target: NoteTarget | undefined) => {
    source.create(target ? { target } : {}).then((id) => {
      setAsked({ ...asked, query: '', filter: 'all' });
      setEditing(id);
    }, failed);
  };
  const begin = () => write(props.target);
  const began = useRef(false);
  useEffect(() => {
    if (props.writing && !began.current) write(props.target);
    began.current = true;
  }, []);

  const edit = (id: string | null) => {
    setError(null);
    if (editing !== null && editing !== id) source.discardEmpty(editing).catch(failed);
    left.current = editing;
    setEditing(id);
  };
  const remove = (note: Note) => {
    if (editing === note.id) setEditing(null);
    setError(null);
    source.remove(note.id).then(() => setRemoved(note.id), failed);
  };

  // A note left before it was written is not a note to the reader.
  const written = notes?.filter(
    ({ id, text, tags }) =>
      text.trim() !== '' || tags.length > 0 || id === editing || id === left.current,
  );
  const found = written ? source.arrange(written.filter(isAbout), asked) : null;
  const listed = useSteadyOrder(found?.notes ?? [], notes ?? [], editing);
  if (notes === null || found === null)
    return <p class="notes-empty">{error ?? t('notesLoading')}</p>;
  const trash = asked.filter === 'trash';
  return (
    <section class="notes" ref={list}>
      {written?.length === 0 ? null : <NotesBar asked={asked} onAsk={setAsked} onWrite={begin} />}
      {error !== null && (
        <p class="notes-problem" role="alert">
          {error}
        </p>
      )}
      {found.unread !== null && (
        <p class="notes-problem">{t('notesQueryProblem', { words: found.unread })}</p>
      )}
      {undoable !== undefined && (
        <p class="notes-undo" role="status">
          {t('noteDeleted')}{' '}
          <button
            ref={undo}
            type="button"
            onClick={() => source.restore(undoable).then(() => setRemoved(null), failed)}
          >
            {t('noteUndo')}
          </button>
        </p>
      )}
      <div class="notes-found">
        <p role="status">{listed.length > 0 && t('filesNotes', { count: listed.length })}</p>
        {page && (
          <button type="button" onClick={() => write(page)}>
            {t('notesOnThisPage')}
          </button>
        )}
        {props.aside}
      </div>
      {trash && <p class="notes-hint">{t('notesTrashHint')}</p>}
      {listed.length === 0 && (
        <NoNotes
          asked={asked}
          isFirst={written?.length === 0}
          onWrite={begin}
          onAll={() => setAsked({ ...asked, query: '', filter: 'all' })}
        />
      )}
      {listed.slice(0, drawn).map((note) => (
        <NoteItem
          key={note.id}
          note={note}
          source={source}
          editing={editing === note.id}
          onEdit={edit}
          onRemove={remove}
          onTag={(tag) => setAsked({ ...asked, query: `tag:${tag}` })}
          onError={failed}
          linkTo={props.linkTo}
        />
      ))}
      {listed.length > drawn && (
        <button type="button" onClick={() => setDrawn(drawn + PAGE)}>
          {t('notesMore', { count: listed.length - drawn })}
        </button>
      )}
    </section>
  );
}
