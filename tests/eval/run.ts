/**
 * `npm run eval [-- --errors N]`: scores extraction on ../shared/corpora, where they are there, apart for
 * the part that rules are tuned on and for the fifth that is kept aside (by a hash of the id).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '../../src/extract/extract.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const corpus = path.join(process.env.ON_RECORD_SHARED ?? shared, 'corpora/polnear-dev.jsonl');
const scorer = path.join(process.env.ON_RECORD_SHARED ?? shared, 'eval/score-quotes.mjs');
if (!existsSync(corpus) || !existsSync(scorer)) {
  console.error(`There is no corpus at ${corpus}; nothing to evaluate.`);
  process.exit(0);
}

interface Line {
  id: string;
  date?: string;
  text: string;
}
const lines = readFileSync(corpus, 'utf8').split('\n').filter(Boolean);
const isAside = (id: string) => (createHash('sha256').update(id).digest()[0] ?? 0) % 5 === 0;
const folder = mkdtempSync(path.join(tmpdir(), 'on-record-eval-'));
for (const part of ['tuned', 'aside']) {
  const gold = lines.filter(
    (line) => isAside((JSON.parse(line) as Line).id) === (part === 'aside'),
  );
  const files = ['gold', 'found'].map((name) => path.join(folder, `${part}-${name}.jsonl`));
  const found = gold.map((line) => {
    const { id, text, date } = JSON.parse(line) as Line;
    return JSON.stringify({ id, quotes: extract({ text, published: date ?? null }).quotations });
  });
  writeFileSync(files[0] as string, `${gold.join('\n')}\n`);
  writeFileSync(files[1] as string, `${found.join('\n')}\n`);
  console.log(`\n${part}: ${gold.length} articles (${folder})`);
  const flags = part === 'tuned' ? process.argv.slice(2) : [];
  const score = ['score', ...files, '--target', 'speech', ...flags];
  // The scorer runs only where its address is the path it was called by: no links in between.
  spawnSync(process.execPath, [realpathSync(scorer), ...score], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
