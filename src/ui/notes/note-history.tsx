import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../../model.ts';
import { regional } from '../date-words.ts';
import { useLanguage, useT } from '../i18n.tsx';
import type { NotesSource, NoteVersion } from './notes-source.ts';

interface NoteHistoryProps {
  note: Note;
  source: NotesSource;
  onError: (error: Error) => void;
}

/** A note's earlier wordings, newest first. Going back to one is an edit like any other. */
export function NoteHistory({ note, source, onError }: NoteHistoryProps) {
  const t = useT();
  const language = useLanguage();
  const [versions, setVersions] = useState<NoteVersion[] | null>(null);
  useEffect(() => {
    source.history(note.id).then(setVersions, onError);
  }, [source, note.id, note.changed]);
  if (versions === null) return null;
  if (versions.length === 0) return <p class="note-history">{t('noteHistoryEmpty')}</p>;
  const time = new Intl.DateTimeFormat(regional(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <ol class="note-history">
      {versions.map((version) => (
        <li key={`${version.saved} ${version.text}`}>
          <time dateTime={version.saved}>{time.format(new Date(version.saved))}</time>
          <pre>{version.text}</pre>
          <button
            type="button"
            onClick={() => source.change(note.id, { text: version.text }).catch(onError)}
          >
            {t('noteHistoryUse')}
          </button>
        </li>
      ))}
    </ol>
  );
}
