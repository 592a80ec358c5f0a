import { beforeAll, expect, test } from 'vitest';
import { pageFor } from '../../src/background/open-page.ts';
import { importFacts } from '../../src/store/fact-store.ts';
import { NoteStore } from '../../src/store/note-store.ts';
import { emptyDatabase } from '../support/database.ts';
import { entityOf, factsOf } from '../support/facts.ts';

const LIBRARY = 'src/library/library.html?';
const SEARCH = 'src/popup/popup.html?view=search&q=';
const db = emptyDatabase();
beforeAll(async () => {
  const entities = [
    entityOf(),
    entityOf({ id: 'bo-reed', name: 'Bo Reed', names: ['Bo Reed'] }),
    entityOf({ id: 'port', kind: 'place', name: 'Port "Ferris"', names: ['Port Ferris'] }),
  ];
  await importFacts(db, factsOf({ entities }), { published: false });
  const notes = new NoteStore(db);
  const on = (id: string) => ({ target: { on: 'entity', id, label: '' } }) as const;
  await notes.create({ text: 'Kept', ...on('ada-quill') });
  await notes.remove(await notes.create({ text: 'Deleted', ...on('bo-reed') }));
});

test.each([
  [{ entity: 'ada-quill', note: false }, `${SEARCH}speaker%3A%22Ada+Quill%22`],
  [{ entity: 'bo-reed', note: false }, `${SEARCH}about%3A%22Bo+Reed%22`],
  [{ entity: 'port', note: false }, `${SEARCH}about%3A%22Port+Ferris%22`],
  [{ entity: 'gone', note: false }, `${LIBRARY}entity=gone`],
  [{ entity: 'ada-quill', note: true }, `${LIBRARY}entity=ada-quill`],
  [{ entity: 'bo-reed', note: true }, `${LIBRARY}entity=bo-reed&note=new`],
  [{ entity: 'ada-quill', statement: 's1', note: true }, `${LIBRARY}statement=s1&note=new`],
])('what is asked by %o is shown by %s', async (asked, page) => {
  expect(await pageFor(db, asked)).toBe(page);
});
