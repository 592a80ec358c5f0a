import { useState } from 'preact/hooks';
import type { Note, NoteTarget } from '../model.ts';
import { useT } from '../ui/i18n.tsx';
import { NotesFiles, type NotesFilesSource } from '../ui/notes/notes-files.tsx';
import type { NotesSource } from '../ui/notes/notes-source.ts';
import { NotesView, type NotesViewProps } from '../ui/notes/notes-view.tsx';
import { SyncNotice } from '../ui/sync/sync-notice.tsx';
import type { SyncSource } from '../ui/sync/sync-source.ts';

/** Pages link to themselves, entities and statements to the notes on them. */
const linkTo: NotesViewProps['linkTo'] = (target) => {
  if (target.on === 'page') return target.url;
  if (target.on === 'nothing') return null;
  const here = new URL(location.pathname, location.origin);
  here.searchParams.set(target.on, target.id);
  return here.href;
};

const searchAddress = (query: string): string =>
  `../popup/popup.html?${new URLSearchParams({ view: 'search', q: query })}`;

const isOn =
  (target: NoteTarget) =>
  (note: Note): boolean =>
    target.on === 'nothing' ||
    (target.on === note.target.on && linkTo(target) === linkTo(note.target));

interface LibraryPageProps {
  source: NotesSource;
  sync: SyncSource;
  files: NotesFilesSource;
  /** What the notes shown are on; everything for `nothing`. */
  target: NoteTarget;
  /** The query that finds what was said by or about the target; null where nothing is known of it. */
  said: string | null;
  writing: boolean;
}

/** The notes, on everything or on one thing, and their files. */
export function LibraryPage({ source, sync, files, target, said, writing }: LibraryPageProps) {
  const t = useT();
  const [only, setOnly] = useState<NoteTarget>(target);
  return (
    <main class="library">
      <h1>{t('libraryTitle')}</h1>
      {only.on !== 'nothing' && (
        <p class="library-only">
          <span>{t('libraryOnly', { what: only.label })}</span>
          {said !== null && <a href={searchAddress(said)}>{t('popupSaidShort')}</a>}
          <button type="button" onClick={() => setOnly({ on: 'nothing' })}>
            {t('libraryAll')}
          </button>
        </p>
      )}
      <NotesView
        source={source}
        isAbout={isOn(only)}
        linkTo={linkTo}
        target={only}
        writing={writing}
      />
      <NotesFiles source={files} />
      <SyncNotice source={sync} settings="../options/options.html#sync" />
    </main>
  );
}
