/** The page makes of the same articles the same facts as the command, to the byte. */
import { rmSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { buildFacts } from '../../../src/cli/build-facts.ts';
import { factsJson } from '../../../src/facts/facts-json.ts';
import { articleOf, lackOf, NOTHING, withTaken } from '../../../src/options/build/articles.ts';
import { factsOf } from '../../../src/options/build/facts-of.ts';
import { type ChosenFile, readFiles } from '../../../src/options/build/read-files.ts';
import { FILES, putFiles } from '../../support/own-articles.ts';

const LABEL = { name: 'Harbour', version: '1', licence: 'unspecified' };
const parse = (html: string) => parseHTML(html).document as unknown as Document;
const chosen = ([name, text]: [string, string]): ChosenFile => {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.buffer };
};

test('the same articles give the same facts on the page and on the command line', async () => {
  const [folder] = putFiles(FILES);
  const tell = () => undefined;
  const command = await buildFacts({ folder, label: LABEL, corrections: [], tell });
  rmSync(folder, { recursive: true });

  let gathered = NOTHING;
  for await (const taken of readFiles(Object.entries(FILES).map(chosen), parse))
    gathered = withTaken(gathered, taken);
  const articles = [...gathered.reads.values()].map((read) => articleOf(gathered, read));
  expect(articles.map(lackOf)).toEqual(articles.map(() => null));
  const told: number[] = [];
  const facts = factsOf(articles, LABEL, (done) => told.push(done));

  expect(factsJson(facts)).toBe(factsJson(command));
  expect(facts.statements.length).toBeGreaterThan(4);
  expect(facts.statements.filter(({ said }) => said === null)).toEqual([]);
  expect(told).toEqual([1, 2, 3]);
});
