import { expect, test } from 'vitest';
import { tallyOf, viewerOf } from '../../../src/options/build/views.ts';
import { importFacts, statementsByIds, viewsOf } from '../../../src/store/fact-store.ts';
import { emptyDatabase } from '../../support/database.ts';
import { documentOf, entityOf, factsOf, statementOf } from '../../support/facts.ts';

const second = {
  document: 'post-1',
  text: 'The harbour stays public, she said',
  start: 0,
  end: 34,
};
const facts = factsOf({
  documents: [documentOf(), documentOf({ id: 'post-1' }), documentOf({ id: 'silent' })],
  entities: [entityOf(), entityOf({ id: 'port-ferris', kind: 'place', name: 'Port Ferris' })],
  statements: [
    statementOf({ about: ['port-ferris'], reports: [...statementOf().reports, second] }),
    statementOf({ id: 's2', speaker: null, speakerAs: 'an official' }),
  ],
});

test('what is looked at before it is added is what is shown afterwards', async () => {
  const db = emptyDatabase();
  // As what ships: a pack of the reader's own adds its name to every source.
  await importFacts(db, facts, { published: true });
  const stored = await viewsOf(db, await statementsByIds(db, ['s1', 's2']));
  const shown = facts.statements.map(viewerOf(facts));
  const ofStore = JSON.stringify(stored).replaceAll(`${facts.name}\\n`, '');
  expect(shown).toEqual(JSON.parse(ofStore));
});

test('statements, those who made them and the articles that report any are counted', () => {
  expect(tallyOf(facts)).toEqual({ statements: 2, speakers: 1, articles: 2 });
});
