/**
 * The reader's notes in a tab of their own. `?entity=` or `?statement=` shows the notes on one thing;
 * `&note=new` begins one.
 */
import { render } from 'preact';
import { browser } from '../browser/gate.ts';
import { notesChanged, syncNow } from '../browser/sync-calls.ts';
import { Database } from '../store/database.ts';
import { notesFiles } from '../store/notes-files.ts';
import { notesSource } from '../store/notes-source.ts';
import { readSettings } from '../store/settings-store.ts';
import { syncSource } from '../store/sync-source.ts';
import { Messages, resolveLanguage, translator } from '../ui/i18n.tsx';
import { startPage } from '../ui/start-page.ts';
import { LibraryPage } from './library-page.tsx';
import { askedTarget } from './note-target.ts';

const asked = new URLSearchParams(location.search);
const db = new Database();

await startPage(async () => {
  // 1. What holds.
  const [settings, { target, said }] = await Promise.all([
    readSettings(db),
    askedTarget(db, asked),
  ]);
  const language = resolveLanguage(settings.language, navigator.languages);
  const t = translator(language);
  document.documentElement.lang = language;
  document.title = t('pageTitle', { page: t('libraryTitle') });

  // A note is begun once, not again with every reload.
  if (asked.has('note')) {
    const here = new URL(location.href);
    here.searchParams.delete('note');
    history.replaceState(null, '', here);
  }

  // 2. The page.
  const root = document.getElementById('root');
  if (root)
    render(
      <Messages language={language}>
        <LibraryPage
          source={notesSource(db, notesChanged)}
          sync={syncSource({ db, area: browser.storage.sync, syncNow })}
          files={notesFiles(db, notesChanged)}
          target={target}
          said={said}
          writing={asked.get('note') === 'new'}
        />
      </Messages>,
      root,
    );
});
