/**
 * The promise of notes, tried on random lives: all devices come to agree, nothing that was saved is
 * lost, no deleted note rises again.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SyncError } from '../../src/sync/transport.ts';
import { live, lives } from '../support/lives.ts';
import { davWorld } from '../support/worlds.ts';

const LIVES = 2_500;

test(`${LIVES} lives over a WebDAV folder`, { timeout: 180_000 }, async () => {
  const failing = () => new SyncError('space');
  await fc.assert(
    fc.asyncProperty(lives(failing), async ({ skews, ops }) => {
      expect(await live(davWorld(), skews, ops)).toEqual([]);
    }),
    { numRuns: LIVES },
  );
});
