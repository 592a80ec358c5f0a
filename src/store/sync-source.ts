/** Sync as the sync section of `ui/` sees it. */
import { ALLOWED, usageOf } from '../sync/browser-items.ts';
import type { StorageArea } from '../sync/browser-sync.ts';
import { passphraseCipher } from '../sync/cipher.ts';
import { acceptDeletions, type MailState, problemOf, refuseDeletions } from '../sync/engine.ts';
import { checkFolder, folderAddress } from '../sync/webdav-check.ts';
import { davFolder } from '../sync/webdav-http.ts';
import type {
  MailboxView,
  SyncSource,
  SyncView,
  WebdavAnswer,
  WebdavForm,
} from '../ui/sync/sync-source.ts';
import { type Database, watchAnswer } from './database.ts';
import { changeSyncConfig, readSyncConfig } from './sync-config.ts';
import { forgetMailbox, mailState, pendingNotes, syncStore } from './sync-store.ts';

/** Lines of the log that are shown. */
const LOG_SHOWN = 100;

/** What the sync section needs from outside. */
export interface SyncNeeds {
  db: Database;
  area: StorageArea;
  /** Asks the reader for the right to reach an address. Only needed where a server is set up. */
  allow?(address: string): Promise<boolean>;
  syncNow(): Promise<unknown>;
}

const viewOf = (state: MailState, pending: number): MailboxView => ({
  synced: state.synced,
  pending,
  problem: state.problem,
  waiting: new Set(state.waiting.map(({ id }) => id)).size,
  tooLarge: state.outside.filter(({ reason }) => reason === 'too-large').length,
  full: state.outside.filter(({ reason }) => reason === 'full').length,
});

async function readView({ db, area }: SyncNeeds): Promise<SyncView> {
  const config = await readSyncConfig(db);
  const view = async (name: string) => {
    const state = await mailState(db, name);
    return viewOf(state, await pendingNotes(db, name, state));
  };
  const dav = config.webdav;
  const log = await db.syncLog.orderBy(':id').reverse().limit(LOG_SHOWN).toArray();
  const browser = await view('browser');
  const webdav = dav && {
    ...(await view('webdav')),
    url: dav.url,
    user: dav.user,
    encrypted: dav.passphrase !== '',
  };
  // Last, since nothing of the database may be asked after another promise.
  const used = usageOf(await area.get(null));
  return {
    browser: {
      ...browser,
      on: config.browser,
      // Bytes and items are both limited; the reader is told of what runs out first.
      used: Math.max(used.bytes / ALLOWED.bytes, used.items / ALLOWED.items),
    },
    webdav,
    log,
  };
}

/** Asks for the permission first: browsers grant it only in answer to a click. */
async function check(need: SyncNeeds, form: WebdavForm): Promise<WebdavAnswer> {
  try {
    const url = folderAddress(form.url);
    const allowed = await need.allow?.(url);
    if (!allowed) return { problem: 'permission', detail: '' };
    const cipher = form.passphrase === '' ? null : passphraseCipher(form.passphrase);
    return await checkFolder(davFolder({ ...form, url }), cipher);
  } catch (error) {
    return problemOf(error);
  }
}

/** The sync section's source over the store. */
export function syncSource(need: SyncNeeds): SyncSource {
  const { db } = need;
  const notes = syncStore(db);
  return {
    watch: (listener, failed) => watchAnswer(() => readView(need), listener, failed),
    test: (form) => check(need, form),
    async setUp(form) {
      const wrong = await check(need, form);
      if (wrong) return wrong;
      await forgetMailbox(db, 'webdav');
      await changeSyncConfig(db, { webdav: { ...form, url: folderAddress(form.url) } });
      await need.syncNow();
      return null;
    },
    async turnOff() {
      await changeSyncConfig(db, { webdav: null });
      await forgetMailbox(db, 'webdav');
    },
    useBrowser: (on) => changeSyncConfig(db, { browser: on }),
    async syncNow() {
      await need.syncNow();
    },
    async accept(mailbox) {
      await acceptDeletions(notes, mailbox);
    },
    async refuse(mailbox) {
      await refuseDeletions(notes, mailbox);
      await need.syncNow();
    },
  };
}
