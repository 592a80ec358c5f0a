/** Which mailboxes are on. Kept on this device alone: never in a mailbox, a snapshot or an export. */
import * as v from 'valibot';
import type { Database } from './database.ts';

const text = v.pipe(v.string(), v.maxLength(2_000));
const webdav = v.object({
  /** The folder's address; ends with `/`. */
  url: v.pipe(text, v.regex(/^https?:\/\/.+\/$/)),
  user: text,
  password: text,
  /** '' for no encryption. */
  passphrase: text,
});
/** A folder on a server, and who signs in there. */
export type WebdavConfig = v.InferOutput<typeof webdav>;

/** Which mailboxes are on; null for no folder. */
export interface SyncConfig {
  browser: boolean;
  webdav: WebdavConfig | null;
}

const BROWSER = 'config/browser';
const WEBDAV = 'config/webdav';

/** Sync in the browser's account is on until it is turned off. */
export async function readSyncConfig(db: Database): Promise<SyncConfig> {
  const [browser, dav] = await db.sync.bulkGet([BROWSER, WEBDAV]);
  const parsed = v.safeParse(webdav, dav?.value);
  return { browser: browser?.value !== false, webdav: parsed.success ? parsed.output : null };
}

/** @throws where a value does not fit. */
export async function changeSyncConfig(db: Database, change: Partial<SyncConfig>): Promise<void> {
  if (change.browser !== undefined) await db.sync.put({ key: BROWSER, value: change.browser });
  if (change.webdav !== undefined) {
    const value = change.webdav === null ? null : v.parse(webdav, change.webdav);
    await db.sync.put({ key: WEBDAV, value });
  }
}
