/** The sync section of the options, wired: `const SyncSection = syncSection(db)`. */
import { browser } from '../browser/gate.ts';
import { syncNow } from '../browser/sync-calls.ts';
import type { Database } from '../store/database.ts';
import { syncSource } from '../store/sync-source.ts';
import { originPattern } from '../sync/webdav-check.ts';
import { SyncPanel } from '../ui/sync/sync-panel.tsx';
import '../ui/notes.css';

/** Firefox's match patterns know no ports. */
const hasPorts = location.protocol !== 'moz-extension:';

export function syncSection(db: Database) {
  const source = syncSource({
    db,
    area: browser.storage.sync,
    allow: (address) =>
      browser.permissions.request({ origins: [originPattern(address, hasPorts)] }),
    syncNow,
  });
  return function SyncSection() {
    return <SyncPanel source={source} />;
  };
}
