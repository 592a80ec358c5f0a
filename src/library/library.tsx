/** The reader's notes in a tab of their own. `#on=<json>` opens it on what a new note is about. */
import { render } from 'preact';
import { browser } from '../browser/gate.ts';
import { Database } from '../store/database.ts';
import { notesSource } from '../store/notes-source.ts';
import { readSettings } from '../store/settings-store.ts';
import { Messages, resolveLanguage } from '../ui/i18n.tsx';
import { LibraryPage } from './library-page.tsx';

const db = new Database();
const { language } = await readSettings(db);
const wanted = [browser.i18n.getUILanguage(), ...navigator.languages];
const root = document.getElementById('root');
if (root)
  render(
    <Messages language={resolveLanguage(language, wanted)}>
      <LibraryPage source={notesSource(db)} />
    </Messages>,
    root,
  );
