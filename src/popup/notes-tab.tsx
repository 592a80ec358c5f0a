import { browser } from '../browser/gate.ts';
import { notesChanged, syncNow } from '../browser/sync-calls.ts';
import type { NoteTarget } from '../model.ts';
import type { Database } from '../store/database.ts';
import { notesSource } from '../store/notes-source.ts';
import { syncSource } from '../store/sync-source.ts';
import { useT } from '../ui/i18n.tsx';
import { NotesView, type NotesViewProps } from '../ui/notes/notes-view.tsx';
import { SyncNotice } from '../ui/sync/sync-notice.tsx';

const linkTo: NotesViewProps['linkTo'] = (target) => (target.on === 'page' ? target.url : null);

/**
 * The notes, as the library shows them, and one on the page in front. Loaded when first shown: what
 * merges notes is large.
 */
export function notesTab(db: Database, page: NoteTarget | null) {
  const source = notesSource(db, notesChanged);
  const sync = syncSource({ db, area: browser.storage.sync, syncNow });
  const settings = browser.runtime.getURL('src/options/options.html#sync');
  const library = browser.runtime.getURL('src/library/library.html');
  return function NotesTab() {
    const t = useT();
    const whole = (
      <a href={library} target="_blank" rel="noopener">
        {t('notesInTab')}
      </a>
    );
    return (
      <div class="notes-tab">
        <NotesView source={source} linkTo={linkTo} page={page} aside={whole} />
        <SyncNotice source={sync} settings={settings} />
      </div>
    );
  };
}
