import { Database } from '../store/database.ts';
import { showPage } from './chosen.tsx';
import { OptionsPage } from './options-page.tsx';
import { syncSection } from './sync-section.tsx';

const db = new Database();
const Sync = syncSection(db);
await showPage(db, 'optionsTitle', ({ chosen }) => <OptionsPage {...chosen} db={db} Sync={Sync} />);
