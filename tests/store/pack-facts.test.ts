import { expect, test } from 'vitest';
import { importFacts } from '../../src/store/fact-store.ts';
import { packFacts } from '../../src/store/pack-facts.ts';
import { emptyDatabase } from '../support/database.ts';
import { documentOf, entityOf, factsOf, statementOf } from '../support/facts.ts';

test('a pack comes out of the store as it went in, and no other with it', async () => {
  const db = emptyDatabase();
  const mine = factsOf({ name: 'mine', statements: [statementOf(), statementOf({ id: 's2' })] });
  await importFacts(db, mine, { published: false });
  const other = factsOf({
    name: 'other',
    documents: [documentOf({ id: 'gazette-1' })],
    entities: [entityOf(), entityOf({ id: 'bo-reed' })],
  });
  await importFacts(db, other, { published: true });
  expect(await packFacts(db, 'mine')).toEqual(mine);
  expect(await packFacts(db, 'nobody’s')).toBeNull();
});
