/**
 * The promise of notes, tried on random lives: all devices come to agree, nothing that was saved is
 * lost, no deleted note rises again.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { live, lives } from '../support/lives.ts';
import { browserWorld } from '../support/worlds.ts';

const LIVES = 3_000;

test(`${LIVES} lives over a browser account`, { timeout: 180_000 }, async () => {
  const failing = () => new Error('QUOTA_BYTES quota exceeded');
  await fc.assert(
    fc.asyncProperty(lives(failing), async ({ skews, ops }) => {
      expect(await live(browserWorld(), skews, ops)).toEqual([]);
    }),
    { numRuns: LIVES },
  );
});
