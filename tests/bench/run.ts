/**
 * `npm run bench -- <name> [--json]`: runs tests/bench/<name>.bench.ts and prints its rows. Every
 * subject of a row (ours, a peer, a floor) is measured in this one run, so ratios hold on any machine.
 */
import { readdirSync } from 'node:fs';
import makeTemporary from '../support/temporary.ts';
import type { BenchRow } from './row.ts';

const folder = new URL('./', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length));
const [name, ...flags] = process.argv.slice(2);
if (name === undefined || !names.includes(name)) {
  console.error(`Usage: npm run bench -- <name> [--json]\nNames: ${names.join(', ')}`);
  process.exit(2);
}
const removeTemporary = makeTemporary();
const { bench } = (await import(new URL(`${name}.bench.ts`, folder).href)) as {
  bench: () => Promise<BenchRow[]>;
};
const rows = await bench();
if (flags.includes('--json')) console.log(JSON.stringify(rows));
else console.table(rows.map(({ bench: _, ...row }) => row));
removeTemporary();
process.exit(0);
