import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { expect, test } from 'vitest';

/** All of extract/ with its data and everything that it imports, gzipped. */
const MOST_BYTES = 60_000;

test('extract/ with its data is at most 60 kB gzipped', async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/extract/extract.ts', formats: ['es'], fileName: 'extract' },
    },
  })) as Rollup.RollupOutput[];
  const code = built.flatMap(({ output }) =>
    output.map((chunk) => ('code' in chunk ? chunk.code : '')),
  );
  const bytes = gzipSync(code.join('')).length;
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
}, 60_000);
