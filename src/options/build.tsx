/** A pack out of the reader's own articles, on a page of its own: only this page carries what reads them. */
import { Database } from '../store/database.ts';
import { BuildMessages } from './build/build-messages.tsx';
import { BuildPage } from './build/build-page.tsx';
import { showPage } from './chosen.tsx';

const db = new Database();
await showPage(db, 'buildTitle', ({ chosen }) => (
  <BuildMessages>
    <BuildPage db={db} onChanged={chosen.onChanged} />
  </BuildMessages>
));
