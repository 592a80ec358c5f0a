/** The facts that ship with the extension: imported at install and update, and when they are lost. */
import type { Facts } from '../model.ts';
import type { Database } from '../store/database.ts';
import { importFacts } from '../store/fact-store.ts';
import { putAside } from '../store/pack-aside.ts';

/** What identifies the bundle that this build carries. */
export interface Bundle {
  name: string;
  version: string;
  load(): Promise<Facts>;
}

/**
 * Imports the bundle unless the database holds this very version. Browsers may evict a database at
 * any time, so every wake-up asks; when all is there it costs one look-up.
 */
export async function ensureBundle(db: Database, bundle: Bundle): Promise<boolean> {
  const held = await db.packs.get(bundle.name);
  // Facts that the reader imported under its name, while the browser had lost it, are no bundle.
  if (held?.published && held.version === bundle.version) return false;
  const facts = await bundle.load();
  const versioned = { ...facts, version: bundle.version };
  // A new version of what the reader switched off is as silent as the old one.
  if (held?.published && held.off !== undefined) await putAside(db, versioned, held);
  else await importFacts(db, versioned, { published: true });
  return true;
}
