import { Database } from '../store/database.ts';
import { showPage } from './chosen.tsx';
import { WelcomePage } from './welcome-page.tsx';

const db = new Database();
await showPage(db, 'welcomeTitle', ({ chosen }) => <WelcomePage {...chosen} db={db} />);
