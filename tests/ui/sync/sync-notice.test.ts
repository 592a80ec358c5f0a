import { expect, test } from 'vitest';
import { trouble } from '../../../src/ui/sync/sync-notice.tsx';
import type { MailboxView, SyncView } from '../../../src/ui/sync/sync-source.ts';

const HOUR = 3_600_000;
const NOW = 1_000 * HOUR;
const box = (problem: string | null, hours: number): MailboxView => ({
  synced: NOW - hours * HOUR,
  pending: 1,
  problem: problem === null ? null : { problem, detail: '' },
  waiting: 0,
  tooLarge: 0,
  full: 0,
});
const server = { url: 'https://dav.example/', user: 'u', encrypted: true };

test.each<[string, MailboxView, boolean, MailboxView | null, string | null]>([
  ['all is well', box(null, 1), true, null, null],
  ['the server refuses', box(null, 1), true, box('rights', 1), 'rights'],
  ['the reader is on a train', box(null, 1), true, box('offline', 5), null],
  ['the server is gone for good', box(null, 1), true, box('offline', 30), 'offline'],
  ['the server was never reached', box(null, 1), true, box('offline', 1_000), 'offline'],
  ['the account is not used', box('unknown', 1), false, null, null],
])('beside the notes, where %s', (_, browser, on, webdav, told) => {
  const view: SyncView = {
    browser: { ...browser, on, used: 0 },
    webdav: webdav && { ...webdav, ...server },
    log: [],
  };
  expect(trouble(view, NOW)).toBe(told);
});
