/**
 * When notes are synchronised: soon after one changes, when the browser's account brings news, every
 * few minutes, at start, and on request. Everything is registered synchronously; what is due survives
 * the worker as an alarm.
 */
import { syncCalls } from '../browser/messages.ts';
import { type Ear, isOwnPage, receive } from '../browser/messenger.ts';
import type { Database } from '../store/database.ts';
import { NoteStore } from '../store/note-store.ts';
import { takeSnapshot } from '../store/snapshot-store.ts';
import { readSyncConfig } from '../store/sync-config.ts';
import { syncStore } from '../store/sync-store.ts';
import { browserSync, type StorageArea } from '../sync/browser-sync.ts';
import { type Cipher, passphraseCipher } from '../sync/cipher.ts';
import { type Round, syncWith } from '../sync/engine.ts';
import type { Transport } from '../sync/transport.ts';
import { webdav } from '../sync/webdav.ts';
import { davFolder } from '../sync/webdav-http.ts';

/** As much of the browser as the loop uses. */
export interface LoopBrowser {
  alarms: {
    create(name: string, info: { delayInMinutes?: number; periodInMinutes?: number }): unknown;
    get(name: string): Promise<unknown>;
    onAlarm: { addListener(listener: (alarm: { name: string }) => void): void };
  };
  storage: {
    sync: StorageArea;
    onChanged: { addListener(listener: (changes: object, area: string) => void): void };
  };
}

const EVERY = 'sync';
const SOON = 'sync-soon';
/** Minutes between rounds with nothing to say: a note written elsewhere shows after that. */
const PERIOD = 5;
/**
 * A change waits so long for the next one, milliseconds. With two writes a round this stays below
 * 24 a minute and 1,440 an hour; Chrome allows 120 and 1,800.
 */
const PAUSE = 5_000;
/** Every so many rounds everything is read again, whatever the listing hints. */
const FULL_EVERY = 12;

/** Registers all that starts a round. Call it synchronously. */
export function startSyncLoop(need: { db: Database; ear: Ear; browser: LoopBrowser }): void {
  const { db, browser } = need;
  const rounds = new Rounds(db, browser.storage.sync);
  const failed = (error: unknown) => console.error('Notes could not be synchronised.', error);

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === EVERY) void rounds.regular().catch(failed);
    if (name === SOON) void rounds.run({ pull: false, full: false }).catch(failed);
  });
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') void rounds.run({ pull: true, full: false }, 'browser').catch(failed);
  });
  receive(need.ear, syncCalls, isOwnPage, {
    notesChanged: () => {
      // The alarm, in case the worker does not live for the timer. Chrome's shortest is 30 s.
      browser.alarms.create(SOON, { delayInMinutes: 0.5 });
      rounds.soon(failed);
      return {};
    },
    syncNow: async () => ({ problem: await rounds.run({ pull: true, full: true }) }),
  });
  void browser.alarms.get(EVERY).then((alarm) => {
    if (!alarm) browser.alarms.create(EVERY, { delayInMinutes: 0.5, periodInMinutes: PERIOD });
  });
}

/** Rounds, one after another with each mailbox; a server that drips holds nobody else back. */
class Rounds {
  #db: Database;
  #area: StorageArea;
  readonly #last = new Map<string, Promise<unknown>>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cipher: { passphrase: string; cipher: Cipher } | null = null;

  constructor(db: Database, area: StorageArea) {
    this.#db = db;
    this.#area = area;
  }

  /** With every mailbox that is on, or with one. Returns the first problem. */
  async run(round: Round, only?: string): Promise<string | null> {
    const transports = await this.#transports();
    const asked = transports.filter(({ name }) => only === undefined || name === only);
    const problems = await Promise.all(asked.map((transport) => this.#next(transport, round)));
    return problems.find((problem) => problem !== null)?.problem ?? null;
  }

  #next(transport: Transport, round: Round): ReturnType<typeof syncWith> {
    const last = this.#last.get(transport.name) ?? Promise.resolve();
    const next = last.then(() => syncWith(syncStore(this.#db), transport, round));
    this.#last.set(
      transport.name,
      next.catch(() => {}),
    );
    return next;
  }

  /** What the alarm does: a round, what is due in the trash, and today's snapshot. */
  async regular(): Promise<void> {
    const key = 'rounds';
    const count = (await this.#db.sync.get(key))?.value;
    const number = typeof count === 'number' ? count + 1 : 0;
    await this.#db.sync.put({ key, value: number });
    try {
      await new NoteStore(this.#db).purgeOld();
      await takeSnapshot(this.#db, Date.now());
    } finally {
      // Where there is no room left for a snapshot, notes go where there is some.
      await this.run({ pull: true, full: number % FULL_EVERY === 0 });
    }
  }

  soon(failed: (error: unknown) => void): void {
    clearTimeout(this.#timer);
    const send = () => void this.run({ pull: false, full: false }).catch(failed);
    this.#timer = setTimeout(send, PAUSE);
  }

  async #transports(): Promise<Transport[]> {
    const config = await readSyncConfig(this.#db);
    const transports: Transport[] = [];
    if (config.browser) transports.push(browserSync(this.#area));
    if (config.webdav) {
      const cipher = this.#cipherOf(config.webdav.passphrase);
      transports.push(webdav(davFolder(config.webdav), { cipher }));
    }
    return transports;
  }

  /** Kept while the worker lives, since it keeps the keys it derived. */
  #cipherOf(passphrase: string): Cipher | null {
    if (passphrase === '') return null;
    if (this.#cipher?.passphrase !== passphrase)
      this.#cipher = { passphrase, cipher: passphraseCipher(passphrase) };
    return this.#cipher.cipher;
  }
}
