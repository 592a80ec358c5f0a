import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFacts } from '../../src/facts/schema.ts';
import { WAYS } from '../../src/popup/search-help.tsx';
import { parse } from '../../src/search/parse.ts';
import { importFacts } from '../../src/store/fact-store.ts';
import { Searcher } from '../../src/store/search-store.ts';
import { emptyDatabase } from '../support/database.ts';

test('each example of the search help is understood, and finds something in what ships', async () => {
  const db = emptyDatabase();
  await importFacts(db, readFacts(readFileSync('src/facts/bundled.json', 'utf8')), {
    published: true,
  });
  const searcher = new Searcher(db);
  for (const [example] of WAYS) {
    const query = parse(example, true);
    expect(query.problems, example).toEqual([]);
    const { total } = await searcher.search(query, 'newest', 10);
    expect(total, example).toBeGreaterThan(0);
  }
});
