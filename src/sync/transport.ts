/**
 * A mailbox: somewhere outside this device where notes are left and found. It may lose, repeat,
 * reorder or delay anything. What it does not say means nothing: an absent note is not a deleted one.
 */
import type { Replica } from '../notes/replica.ts';

/** Why a mailbox could not be used; the reader is told in the words of `syncProblem_…` messages. */
export const problems = [
  'offline',
  /** No web address at all. */
  'no-address',
  'address',
  'not-webdav',
  'redirect',
  'sign-in',
  'rights',
  'space',
  'busy',
  'server',
  'passphrase',
  'encrypted',
  'not-encrypted',
  'permission',
  'unknown',
] as const;
export type Problem = (typeof problems)[number];

/** Why a round ended early; `message` holds what the machine said, for the log. */
export class SyncError extends Error {
  problem: Problem;
  /** What the machine said, such as "503 Service Unavailable"; empty where it said nothing. */
  detail: string;
  constructor(problem: Problem, detail = '') {
    super(detail === '' ? problem : `${problem}: ${detail}`);
    this.name = 'SyncError';
    this.problem = problem;
    this.detail = detail;
  }
}

/** What a mailbox said. */
export interface Pulled {
  /** What is news since `memory`, or may be. */
  replicas: Replica[];
  /** Notes that the mailbox no longer holds as this device left them, or `all`: send them again. */
  missing: string[] | 'all';
  /** True where something must be written even if no note has changed. */
  rewrite: boolean;
  memory: unknown;
  /** How many files or items were there but could not be read. They mean "no information". */
  damaged: number;
}

/** A note that a mailbox cannot take. */
export interface Outside {
  id: string;
  reason: 'too-large' | 'full';
}

/** What became of what was sent. */
export interface Pushed {
  /** Ids of the notes that the mailbox now holds at least as this device knew them. */
  held: string[];
  outside: Outside[];
  memory: unknown;
  /** True where the mailbox was not what this device left there: everything must be sent again. */
  restart: boolean;
}

/** What a transport may ask for while it pushes. */
export interface Desk {
  /** Keeps the memory at once, so that a worker killed in the next moment still knows it. */
  remember(memory: unknown): Promise<void>;
  /** Notes as this device knows them now. */
  read(ids: string[]): Promise<Replica[]>;
}

/** A kind of mailbox: the browser's own, or WebDAV. */
export interface Transport {
  /** Names its rows in the store. */
  readonly name: string;
  /**
   * What the mailbox says. Writes nothing. `memory` is what the last pull or push returned, null at
   * first. `full` reads again what seemed unchanged.
   * @throws SyncError
   */
  pull(memory: unknown, full: boolean): Promise<Pulled>;
  /**
   * Leaves notes in the mailbox. Must be safe to stop at any moment and to repeat.
   * @throws SyncError
   */
  push(outgoing: Replica[], memory: unknown, desk: Desk): Promise<Pushed>;
}
