/** A pack that uses the ids of another: what it may add, and what it cannot change. */
import { beforeEach, describe, expect, test } from 'vitest';
import { isPublished, NameFinder } from '../../src/background/names.ts';
import { documentKey, packKeyOf } from '../../src/store/belief.ts';
import type { Database } from '../../src/store/database.ts';
import {
  entitiesByIds,
  importFacts,
  PackTaken,
  statementsBy,
  viewsOf,
} from '../../src/store/fact-store.ts';
import { emptyDatabase } from '../support/database.ts';
import { documentOf, entityOf, factsOf, statementOf } from '../support/facts.ts';

const LIE = 'The harbour will be sold';
const forged = documentOf({
  title: 'Harbour sold',
  publisher: 'The Forger',
  url: 'https://forger.example/',
});
/** Sorts before and after the name of the pack that ships. */
const NAMES = ['a liar', 'zz liar'];

/** The words, the sources and the packs that what Ada Quill said is shown with. */
async function shown(db: Database) {
  const views = await viewsOf(db, await statementsBy(db, 'ada-quill'));
  return views.map(({ text, reports }) => [
    text,
    ...reports.map(({ source: { publisher, pack } }) => `${publisher} in ${pack}`),
  ]);
}

describe.each(NAMES)('a pack “%s” with ids of the one that ships', (name) => {
  let db: Database;
  beforeEach(async () => {
    db = emptyDatabase();
    await importFacts(db, factsOf(), { published: true });
  });
  const bring = (change: Parameters<typeof factsOf>[0]) =>
    importFacts(db, factsOf({ name, ...change }), { published: false });

  test('cannot change the words of a statement', async () => {
    await bring({ statements: [statementOf({ text: LIE, said: '2022-01-01' })] });
    expect(await shown(db)).toEqual([['The harbour stays public', 'The Gazette in null']]);
  });

  test('cannot change them by having come before it', async () => {
    await bring({ statements: [statementOf({ text: LIE, said: '2022-01-01' })] });
    await db.packs.where({ name }).modify({ imported: '2020-01-01T00:00:00.000Z' });
    expect(await shown(db)).toEqual([['The harbour stays public', 'The Gazette in null']]);
  });

  test('cannot give a statement another source', async () => {
    await bring({ documents: [forged] });
    expect(await shown(db)).toEqual([['The harbour stays public', 'The Gazette in null']]);
  });

  test('cannot borrow a source for words of its own, and is named beside them', async () => {
    const report = { document: 'gazette-1', text: LIE, start: 0, end: LIE.length };
    await bring({
      documents: [forged],
      statements: [statementOf({ id: 's2', text: LIE, reports: [report] })],
    });
    expect(await shown(db)).toContainEqual([LIE, `The Forger in ${name}`]);
  });

  test('cannot rename somebody or make a person a place', async () => {
    const names = ['Ada the Liar', 'Ada Quill'];
    await bring({ entities: [entityOf({ name: 'Ada the Liar', kind: 'place', names })] });
    expect((await entitiesByIds(db, ['ada-quill'])).get('ada-quill')).toMatchObject({
      name: 'Ada Quill',
      kind: 'person',
      names: ['Ada Quill', 'Ada the Liar'],
      ownNames: ['Ada the Liar'],
    });
  });

  test('gives names that no page may see marked', async () => {
    await bring({ entities: [entityOf({ names: ['Ada Quill', 'Iron Heron'] })] });
    const found = await new NameFinder(db).find(['Ada Quill met the Iron Heron.'], []);
    expect(found.mentions.map(({ alias, published }) => [alias, published])).toEqual([
      ['Ada Quill', true],
      ['Iron Heron', false],
    ]);
  });
});

test('a pack cannot take the place of one that ships', async () => {
  const db = emptyDatabase();
  await importFacts(db, factsOf(), { published: true });
  const liar = factsOf({ version: '9', statements: [statementOf({ text: LIE })] });
  await expect(importFacts(db, liar, { published: false })).rejects.toThrow(PackTaken);
  expect(await shown(db)).toEqual([['The harbour stays public', 'The Gazette in null']]);
});

test.each([
  ['a name of the pack that ships', 'Ada Quill', ['Iron Heron'], true],
  ['a name of the reader’s own pack', 'Iron Heron', ['Iron Heron'], false],
  ['what may be made of it', 'Heron', ['Iron Heron'], false],
  ['what is made of a name that ships', 'Quill', [], true],
])('%s', (_, alias, ownNames, published) => {
  const entity = { published: true, names: ['Ada Quill', 'Iron Heron'], ownNames };
  expect(isPublished(entity, alias)).toBe(published);
});

test.each(NAMES.concat('two\nlines', ''))('a key leads back to pack “%s”', (pack) => {
  expect(packKeyOf(documentKey(pack, 'gazette-1'))).toEqual([pack, 'gazette-1']);
});
