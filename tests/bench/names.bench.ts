/**
 * Names in news text: our index and its rules beside what npm offers, at four sizes, in one run. Every
 * subject runs in its own process; the exact matchers must find the same mentions, or the bench fails. Then pages
 * that say one sentence over and over: their time must grow with their length.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { newFolder } from '../support/temporary.ts';
import { longPages } from './names/long-pages.ts';
import type { Measured } from './names/run.ts';
import { MATCHERS } from './names/subjects.ts';
import type { BenchRow } from './row.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const FLOORS = ['floor: charCodeAt', 'floor: word split'];
/** Longer than any useful matcher takes; past it the row says that it did not finish. */
const PATIENCE = 90_000;
const source = fileURLToPath(new URL('names/run.ts', import.meta.url));

/** Builds the subjects as the extension is built: what runs TypeScript as it comes is a third slower. */
async function bundle(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: folder,
      target: 'es2022',
      rollupOptions: { output: { entryFileNames: 'run.mjs' } },
    },
  });
  return join(folder, 'run.mjs');
}

function run(child: string, subject: string, size: number): Measured | null {
  try {
    const output = execFileSync(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=6000', child, subject, String(size)],
      { encoding: 'utf8', timeout: PATIENCE, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    return JSON.parse(output) as Measured;
  } catch {
    return null;
  }
}

export async function bench(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const folder = newFolder();
  const child = await bundle(folder);
  const only = process.env.BENCH_SIZES?.split(',').map(Number);
  for (const size of only ?? SIZES) {
    const name = `${size.toLocaleString('en')} names`;
    const add = (subject: string, metric: string, value: number | undefined, unit: string) => {
      if (value !== undefined)
        rows.push({ bench: 'names', case: name, subject, metric, value, unit });
    };
    let expected: string | undefined;
    for (const subject of ['ours', 'ours, dictionary alone', ...Object.keys(MATCHERS), ...FLOORS]) {
      const measured = run(child, subject, size);
      if (measured === null) {
        add(subject, 'did not finish', PATIENCE / 1000, 's');
        continue;
      }
      add(subject, 'speed', measured.speed, 'Mchar/s');
      add(subject, 'build', measured.build, 'ms');
      add(subject, 'size without strings', measured.bytesPerName, 'bytes/name');
      add(subject, 'ready from bytes', measured.ready, 'ms');
      add(subject, 'heap', measured.heap, 'MB');
      add(subject, 'heap beyond the file', measured.beyond, 'MB');
      if (!measured.found || subject.startsWith('floor')) continue;
      expected ??= measured.found;
      if (measured.found !== expected)
        throw new Error(`${subject} at ${size} found ${measured.found}, the others ${expected}.`);
    }
  }
  rmSync(folder, { recursive: true });
  return [...rows, ...longPages()];
}
