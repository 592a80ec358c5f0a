import { render } from 'preact';
import { Database } from '../store/database.ts';
import { readSettings } from '../store/settings-store.ts';
import { Messages, resolveLanguage } from '../ui/i18n.tsx';
import { syncSection } from './sync-section.tsx';
import '../ui/page.css';

const db = new Database();
const { language } = await readSettings(db);
const SyncSection = syncSection(db);
const root = document.getElementById('root');
if (root)
  render(
    <Messages language={resolveLanguage(language, navigator.languages)}>
      <main>
        <SyncSection />
      </main>
    </Messages>,
    root,
  );
