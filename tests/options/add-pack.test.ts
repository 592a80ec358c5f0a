import { expect, test } from 'vitest';
import { factsJson } from '../../src/facts/facts-json.ts';
import { addPack, packFile } from '../../src/options/add-pack.ts';
import { emptyDatabase } from '../support/database.ts';
import { factsOf, statementOf } from '../support/facts.ts';

test('facts that are sound come in as the reader’s own, not as published', async () => {
  const db = emptyDatabase();
  const facts = factsOf({ name: 'mine' });
  expect(await addPack(db, factsJson(facts))).toEqual(facts);
  expect(await db.packs.toArray()).toMatchObject([{ name: 'mine', published: false }]);
});

test.each([
  ['no facts at all', '{"name": "mine"}', 'format'],
  ['cut short', factsJson(factsOf()).slice(0, -9), 'json'],
  [
    'a statement of nobody',
    factsJson(factsOf({ statements: [statementOf({ speaker: 'x' })] })),
    'dangling',
  ],
])('of a file that is %s nothing comes in', async (_, json, code) => {
  const db = emptyDatabase();
  await expect(addPack(db, json)).rejects.toMatchObject({ code });
  expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(
    db.tables.map(() => 0),
  );
});

test.each([
  ['Harbour pack', 'Harbour-pack.json'],
  ['../../etc/passwd', 'etc-passwd.json'],
  ['Élysée: 2024/25?', 'Élysée-2024-25.json'],
  ['…', 'facts.json'],
  ['x'.repeat(200), `${'x'.repeat(80)}.json`],
])('the pack “%s” is saved as %s', (name, file) => {
  expect(packFile(name)).toBe(file);
});
