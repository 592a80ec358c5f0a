import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtExtract } from '../support/built-extract.ts';

/** All of extract/ with its data and everything that it imports, gzipped. */
const MOST_BYTES = 60_000;

test('extract/ with its data is at most 60 kB gzipped', async () => {
  const bytes = gzipSync(await builtExtract()).length;
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
}, 60_000);
