/** From articles to the facts that ship: rebuilt where the five articles are beside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildFacts } from '../../src/cli/build-facts.ts';
import { parseCorrections } from '../../src/facts/corrections.ts';
import { factsJson } from '../../src/facts/facts-json.ts';
import { readFacts } from '../../src/facts/schema.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const folder = path.join(process.env.ON_RECORD_SHARED ?? shared, 'documents');
const there = existsSync(folder);
if (!there) console.warn(`There are no articles in ${folder}: the bundled facts are not rebuilt.`);

describe.runIf(there)('the facts that ship, built again', () => {
  test('are the same; if not, run: npm run bundle', async () => {
    const bundled = readFileSync('src/facts/bundled.json', 'utf8');
    const { name, version, licence } = readFacts(bundled);
    const corrections = parseCorrections(
      JSON.parse(readFileSync('src/facts/corrections.json', 'utf8')),
    );
    const label = { name, version, licence };
    const rebuilt = await buildFacts({ folder, label, corrections, tell: () => {} });
    expect(factsJson(rebuilt)).toBe(bundled);
  });
});
