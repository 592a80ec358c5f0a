/** What the sync section asks of whoever synchronises. `store/sync-source.ts` implements it. */

/** One mailbox as the reader is told of it. Times in milliseconds, 0 for never. */
export interface MailboxView {
  synced: number;
  /** Notes that changed here and were not sent yet. */
  pending: number;
  /** A word of `syncProblem_…`, and what the machine said. */
  problem: { problem: string; detail: string } | null;
  /** Notes that another device deleted, waiting for a yes. */
  waiting: number;
  tooLarge: number;
  full: number;
}

/** One line of the log: a `syncLog_…` event with its count, or a problem with what the machine said. */
export interface SyncLogLine {
  at: string;
  level: 'info' | 'error';
  mailbox: string;
  event: string;
  count: number;
  detail: string;
}

/** How it stands with each mailbox. */
export interface SyncView {
  browser: MailboxView & {
    on: boolean;
    /** The share in use of what the browser allows, 0 to 1. */
    used: number;
  };
  webdav: (MailboxView & { url: string; user: string; encrypted: boolean }) | null;
  /** Newest first. */
  log: SyncLogLine[];
}

/** What the reader typed. */
export interface WebdavForm {
  url: string;
  user: string;
  password: string;
  passphrase: string;
}
/** What is wrong with it, or null. */
export type WebdavAnswer = { problem: string; detail: string } | null;

/** Whoever synchronises. */
export interface SyncSource {
  watch(listener: (view: SyncView) => void, failed: (error: Error) => void): () => void;
  /** Must be called in answer to a click: it asks for the permission to reach the address. */
  test(form: WebdavForm): Promise<WebdavAnswer>;
  /** Tests, and keeps the set-up where all is well. As {@link test}. */
  setUp(form: WebdavForm): Promise<WebdavAnswer>;
  turnOff(): Promise<void>;
  useBrowser(on: boolean): Promise<void>;
  syncNow(): Promise<void>;
  accept(mailbox: 'browser' | 'webdav'): Promise<void>;
  refuse(mailbox: 'browser' | 'webdav'): Promise<void>;
}
