import { describe, expect, test } from 'vitest';
import {
  allEntities,
  entitiesByIds,
  factsStamp,
  importFacts,
  removePack,
  statementsAbout,
  statementsBy,
  viewsOf,
} from '../../src/store/fact-store.ts';
import { NoteStore } from '../../src/store/note-store.ts';
import { emptyDatabase } from '../support/database.ts';
import { documentOf, entityOf, factsOf, statementOf } from '../support/facts.ts';

const published = { published: true };

describe('importing facts', () => {
  test('a later version of a pack replaces the earlier one whole', async () => {
    const db = emptyDatabase();
    await importFacts(db, factsOf(), published);
    const before = await factsStamp(db);
    await importFacts(
      db,
      factsOf({ version: '2', entities: [entityOf({ id: 'bo-reed', name: 'Bo Reed' })] }),
      published,
    );
    expect((await allEntities(db)).map(({ id }) => id)).toEqual(['bo-reed']);
    expect((await db.packs.toArray()).map(({ version }) => version)).toEqual(['2']);
    expect(await factsStamp(db)).not.toBe(before);
  });

  test('a failure leaves everything as it was', async () => {
    const db = emptyDatabase();
    await importFacts(db, factsOf(), published);
    const broken = factsOf({ version: '2', entities: [{ ...entityOf(), id: undefined as never }] });
    await expect(importFacts(db, broken, published)).rejects.toThrow();
    expect((await db.packs.toArray()).map(({ version }) => version)).toEqual(['1']);
    expect(await statementsBy(db, 'ada-quill')).toHaveLength(1);
  });

  test('two packs that know one entity are read as one and removed apart', async () => {
    const db = emptyDatabase();
    await importFacts(db, factsOf(), published);
    await importFacts(
      db,
      factsOf({
        name: 'own pack',
        documents: [documentOf({ id: 'own-1' })],
        entities: [entityOf({ names: ['Ada Quill', 'A. Quill'] })],
        statements: [
          statementOf({ reports: [{ document: 'own-1', text: 'It stays', start: 0, end: 8 }] }),
        ],
      }),
      { published: false },
    );
    const ada = (await entitiesByIds(db, ['ada-quill'])).get('ada-quill');
    expect(ada).toMatchObject({ names: ['Ada Quill', 'A. Quill'], published: true });
    expect((await statementsBy(db, 'ada-quill')).map(({ reports }) => reports.length)).toEqual([2]);
    await removePack(db, 'test pack');
    expect((await statementsBy(db, 'ada-quill')).map(({ reports }) => reports.length)).toEqual([1]);
  });

  test('one report in two packs is one report, and published in one is published', async () => {
    const db = emptyDatabase();
    await importFacts(db, factsOf(), published);
    await importFacts(db, factsOf({ name: 'z, after it' }), { published: false });
    expect((await statementsBy(db, 'ada-quill')).map(({ reports }) => reports.length)).toEqual([1]);
    expect((await allEntities(db)).map((entity) => entity.published)).toEqual([true]);
  });
});

describe('reading statements', () => {
  test('newest first, undated last', async () => {
    const db = emptyDatabase();
    const dates = ['2019', null, '2021-03-03', '2020-05'];
    const statements = dates.map((said, i) => statementOf({ id: `s${i}`, said, about: ['port'] }));
    await importFacts(db, factsOf({ statements }), published);
    const order = ['2021-03-03', '2020-05', '2019', null];
    expect((await statementsBy(db, 'ada-quill')).map(({ said }) => said)).toEqual(order);
    expect((await statementsAbout(db, 'port')).map(({ said }) => said)).toEqual(order);
  });

  test('a view holds names and sources, and leaves out what the store does not know', async () => {
    const db = emptyDatabase();
    await importFacts(db, factsOf({ statements: [statementOf({ about: ['nobody'] })] }), published);
    const [view] = await viewsOf(db, await statementsBy(db, 'ada-quill'));
    expect(view).toMatchObject({
      speaker: { id: 'ada-quill', name: 'Ada Quill', kind: 'person' },
      about: [],
      reports: [{ source: { publisher: 'The Gazette', published: '2021-03-04' } }],
      noted: false,
    });
  });

  test('a statement is noted while a note on it lives', async () => {
    const db = emptyDatabase();
    await importFacts(db, factsOf(), published);
    const notes = new NoteStore(db);
    const isNoted = async () => (await viewsOf(db, await statementsBy(db, 'ada-quill')))[0]?.noted;
    const note = await notes.create({ target: { on: 'statement', id: 's1', label: 'It stays' } });
    expect(await isNoted()).toBe(true);
    await notes.remove(note);
    expect(await isNoted()).toBe(false);
  });
});
