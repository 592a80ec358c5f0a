import { expect, test } from 'vitest';
import { ownHandlers } from '../../src/background/own-calls.ts';
import { importFacts } from '../../src/store/fact-store.ts';
import { emptyDatabase } from '../support/database.ts';
import { entityOf, factsOf, statementOf } from '../support/facts.ts';

const facts = factsOf({
  entities: [entityOf(), entityOf({ id: 'port', kind: 'organisation', name: 'The Port' })],
  statements: [
    statementOf({ id: 'by-ada', about: ['port'], said: '2021' }),
    statementOf({ id: 'of-ada', speaker: 'port', about: ['ada-quill'], said: '2022' }),
    statementOf({ id: 'of-itself', speaker: 'port', about: ['port'], said: '2023' }),
  ],
});

test.each([
  ['a person is what she said', 'ada-quill', ['by-ada']],
  [
    'an organisation also what was said of it, each once',
    'port',
    ['of-itself', 'of-ada', 'by-ada'],
  ],
  ['nobody is nothing', 'nobody', []],
])('the statements of %s', async (_, entity, ids) => {
  const db = emptyDatabase();
  await importFacts(db, facts, { published: true });
  const { statements } = ownHandlers({ db, ready: Promise.resolve(), changed: () => {} });
  expect((await statements({ entity }, {})).map(({ id }) => id)).toEqual(ids);
});
