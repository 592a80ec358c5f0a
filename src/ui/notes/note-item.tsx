/** One note of a list: shown as Markdown, edited in place. */
import { useEffect, useState } from 'preact/hooks';
import type { Note, NoteTarget } from '../../model.ts';
import { ConfirmButton } from '../confirm-button.tsx';
import { regional } from '../date-words.ts';
import { useLanguage, useT } from '../i18n.tsx';
import { MarkdownView } from './markdown-view.tsx';
import { NoteHistory } from './note-history.tsx';
import { NoteTags } from './note-tags.tsx';
import { NoteText } from './note-text.tsx';
import type { NoteEditor, NotesSource } from './notes-source.ts';

/** What one note of a list needs. */
export interface NoteItemProps {
  note: Note;
  source: NotesSource;
  editing: boolean;
  onEdit: (id: string | null) => void;
  onRemove: (note: Note) => void;
  onTag: (tag: string) => void;
  onError: (error: Error) => void;
  /** The address that shows what a note is on, or null where there is none. */
  linkTo: (target: NoteTarget) => string | null;
}

/** A web address from elsewhere is a link only where it is http or https. */
const isWeb = (address: string) => /^(https?|chrome-extension|moz-extension):\/\//.test(address);

/** What a note is on, as a link where it has an address. */
export function TargetLink(props: { target: NoteTarget; linkTo: NoteItemProps['linkTo'] }) {
  const { target } = props;
  if (target.on === 'nothing') return null;
  const href = props.linkTo(target);
  return (
    <p class="note-target">
      {href !== null && isWeb(href) ? (
        <a
          href={href}
          // Our own pages follow one another; the web opens beside them.
          {...(/^http/.test(href) ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
        >
          {target.label || href}
        </a>
      ) : (
        target.label
      )}
    </p>
  );
}

/** The editor of a note while it is edited; null until it has opened. */
function useEditor({ source, note, editing, onError }: NoteItemProps): NoteEditor | null {
  const [editor, setEditor] = useState<NoteEditor | null>(null);
  useEffect(() => {
    if (!editing) return setEditor(null);
    let opened: NoteEditor | null = null;
    let left = false;
    source.edit(note.id).then((fresh) => {
      if (left) return fresh.close();
      opened = fresh;
      setEditor(fresh);
    }, onError);
    return () => {
      left = true;
      opened?.close();
    };
  }, [source, note.id, editing]);
  return editing ? editor : null;
}

/** The date, and the time on request. */
function Changed({ note }: { note: Note }) {
  const language = useLanguage();
  const t = useT();
  const format = (instant: string, timeStyle?: 'short') =>
    new Intl.DateTimeFormat(regional(language), { dateStyle: 'medium', timeStyle }).format(
      new Date(instant),
    );
  const title = t('noteTimes', {
    created: format(note.created, 'short'),
    changed: format(note.changed, 'short'),
  });
  return (
    <time dateTime={note.changed} title={title}>
      {format(note.changed)}
    </time>
  );
}

/** One note. */
export function NoteItem(props: NoteItemProps) {
  const { note, source, onError } = props;
  const t = useT();
  const editor = useEditor(props);
  const [history, setHistory] = useState(false);
  const run = (work: Promise<unknown>) => void work.catch(onError);
  /** What is still being typed is saved first: saved later, it would bring the note back. */
  const settled = () => editor?.save() ?? Promise.resolve();
  return (
    <article class={`note${note.pinned ? ' pinned' : ''}`} data-note={note.id}>
      <TargetLink target={note.target} linkTo={props.linkTo} />
      {editor ? (
        <NoteText editor={editor} label={t('noteTextLabel')} onDone={() => props.onEdit(null)} />
      ) : (
        <MarkdownView text={note.text} />
      )}
      <NoteTags
        tags={note.tags}
        editing={editor !== null}
        onTag={props.onTag}
        onChange={(change) => run(source.change(note.id, change))}
      />
      <footer>
        <Changed note={note} />
        {note.deleted === null ? (
          <div class="note-acts">
            {!props.editing && (
              <button
                type="button"
                onClick={() => run(settled().then(() => props.onEdit(note.id)))}
              >
                {t('noteEdit')}
              </button>
            )}
            <button
              type="button"
              onClick={() => run(source.change(note.id, { pinned: !note.pinned }))}
            >
              {note.pinned ? t('noteUnpin') : t('notePin')}
            </button>
            <button type="button" aria-expanded={history} onClick={() => setHistory(!history)}>
              {t('noteHistory')}
            </button>
            <button type="button" onClick={() => run(settled().then(() => props.onRemove(note)))}>
              {t('noteDelete')}
            </button>
          </div>
        ) : (
          <div class="note-acts">
            <button type="button" onClick={() => run(source.restore(note.id))}>
              {t('noteRestore')}
            </button>
            <ConfirmButton
              label={t('notePurge')}
              question={t('notePurgeAsk')}
              act={() => run(source.purge([note.id]))}
            />
          </div>
        )}
      </footer>
      {history && <NoteHistory note={note} source={source} onError={onError} />}
    </article>
  );
}
