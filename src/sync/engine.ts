/**
 * One round with one mailbox: pull, merge, push. It may be killed between any two steps and is then
 * simply run again: merging is idempotent, what was read is remembered together with what it brought,
 * and a note counts as sent only once the mailbox has it.
 */
import { isReadable } from '../notes/note-doc.ts';
import { covers, isDeleted, isPurged, merge, type Replica } from '../notes/replica.ts';
import { plainLine } from '../text/plain.ts';
import { reasonOf } from '../text/reason.ts';
import { type Outside, type Problem, type Pulled, SyncError, type Transport } from './transport.ts';

/** What this device knows of one mailbox. */
export interface MailState {
  memory: unknown;
  /** The last revision of the store that was looked at for sending. */
  cursor: number;
  /** Counts how often everything had to be sent anew; see `heldMark`. */
  epoch: number;
  /** False until a pull has succeeded: nothing is written to a mailbox that was never read. */
  pulled: boolean;
  /** Deletions from elsewhere that wait for the reader's yes. */
  waiting: Replica[];
  /** Notes it has moved into the trash since the reader last said yes or no. */
  gone: string[];
  outside: Outside[];
  /** When a round last ended well, milliseconds; 0 for never. */
  synced: number;
  problem: { problem: Problem; detail: string } | null;
}

/** A mailbox of which nothing is known yet. */
export const FRESH: MailState = {
  memory: null,
  cursor: 0,
  epoch: 0,
  pulled: false,
  waiting: [],
  gone: [],
  outside: [],
  synced: 0,
  problem: null,
};

/** What the log tells, as `syncLog_<event>` messages with a count. */
export type SyncEvent =
  | 'pulled'
  | 'pushed'
  | 'waiting'
  | 'damaged'
  | 'unread'
  | 'outside'
  | 'again';

/** Notes as sync needs them: `store/sync-store.ts`, or memory in tests. */
export interface SyncNotes {
  read(ids: string[]): Promise<Replica[]>;
  /** How many notes are not deleted. */
  living(): Promise<number>;
  /** Notes changed after `state.cursor` that the mailbox is not known to hold; the last revision. */
  changed(name: string, state: MailState): Promise<{ replicas: Replica[]; revision: number }>;
  /** Merges what a mailbox said and keeps what goes with it, all or nothing. Returns how many were news. */
  take(name: string, epoch: number, pulled: Pulled, keep: Partial<MailState>): Promise<number>;
  /** Notes the mailbox now holds as they were sent. */
  held(name: string, epoch: number, sent: Replica[], keep: Partial<MailState>): Promise<void>;
  /** Brings notes back from a deletion, as an edit would. */
  restore(ids: string[]): Promise<void>;
  state(name: string): Promise<MailState>;
  keep(name: string, state: Partial<MailState>): Promise<void>;
  log(name: string, event: SyncEvent, count: number): Promise<void>;
  logProblem(name: string, problem: Problem, detail: string): Promise<void>;
}

/** Over this share of the notes, deletions from elsewhere wait for a yes. A single one does not. */
export const DELETION_SHARE = 1 / 5;
/**
 * As much, counted together as long as they lie in the trash: a server that deletes a few at a time would
 * empty the list in a day, unnoticed. Of a short list so many may go, one after the other.
 */
const DELETED_ONE_BY_ONE = 5;

/**
 * Leaves out what cannot be read, by itself or once it is merged with what is known here: one note that
 * grew past all bounds must not keep the others from coming in. What brings no news was read before.
 */
function readable(mine: ReadonlyMap<string, Replica>, arrived: Replica[]): Replica[] {
  const merged = new Map(mine);
  return arrived.filter((theirs) => {
    const known = merged.get(theirs.id);
    try {
      if (known && covers(known, theirs)) return true;
      const both = known ? merge(known, theirs) : theirs;
      if (!isReadable(theirs) || (known && !isReadable(both))) return false;
      merged.set(theirs.id, both);
      return true;
    } catch {
      return false;
    }
  });
}

/** Splits what arrived into what is merged at once and deletions that wait for a yes. */
async function gate(
  notes: SyncNotes,
  mine: ReadonlyMap<string, Replica>,
  before: Pick<MailState, 'waiting' | 'gone'>,
  arrived: Replica[],
) {
  const { waiting } = before;
  const deletes = (theirs: Replica) => {
    const known = mine.get(theirs.id);
    if (!known || covers(known, theirs)) return false;
    return !isDeleted(known) && isDeleted(merge(known, theirs));
  };
  const deletions = arrived.filter(deletes);
  const ids = new Set(deletions.map(({ id }) => id));
  if (ids.size === 0) return { merged: arrived, ...before };
  const living = await notes.living();
  const trash = (await notes.read(before.gone)).filter((one) => isDeleted(one) && !isPurged(one));
  const gone = [...trash.map(({ id }) => id), ...ids];
  const many =
    (ids.size > 1 && ids.size > living * DELETION_SHARE) ||
    (gone.length > DELETED_ONE_BY_ONE && gone.length > (living + trash.length) * DELETION_SHARE);
  if (!many && waiting.length === 0) return { merged: arrived, waiting, gone };
  return {
    gone: before.gone,
    merged: arrived.filter(({ id }) => !ids.has(id)),
    waiting: [...waiting, ...arrived.filter(({ id }) => ids.has(id))],
  };
}

async function pull(notes: SyncNotes, transport: Transport, full: boolean): Promise<boolean> {
  const { name } = transport;
  const state = await notes.state(name);
  const pulled = await transport.pull(state.memory, full);
  const known = await notes.read(pulled.replicas.map(({ id }) => id));
  const mine = new Map(known.map((one) => [one.id, one]));
  const arrived = readable(mine, pulled.replicas);
  const unread = pulled.replicas.length - arrived.length;
  const { merged, waiting, gone } = await gate(notes, mine, state, arrived);
  const all = pulled.missing === 'all';
  const epoch = state.epoch + (all ? 1 : 0);
  const news = await notes.take(
    name,
    epoch,
    { ...pulled, replicas: merged },
    {
      memory: pulled.memory,
      epoch,
      pulled: true,
      waiting,
      gone,
      ...(all ? { cursor: 0 } : {}),
    },
  );
  if (news > 0) await notes.log(name, 'pulled', news);
  if (waiting.length > state.waiting.length) await notes.log(name, 'waiting', waiting.length);
  if (pulled.damaged > 0) await notes.log(name, 'damaged', pulled.damaged);
  if (unread > 0) await notes.log(name, 'unread', unread);
  if (all) await notes.log(name, 'again', 0);
  return pulled.rewrite;
}

/** So many notes that did not fit are tried again with every push. */
const FEW = 20;

/** Sends what changed. Returns true where everything must be sent again. */
async function push(
  notes: SyncNotes,
  transport: Transport,
  { rewrite, full }: { rewrite: boolean; full: boolean },
): Promise<boolean> {
  const { name } = transport;
  const state = await notes.state(name);
  const { replicas, revision } = await notes.changed(name, state);
  const known = new Set(replicas.map(({ id }) => id));
  const left = state.outside.filter(({ id }) => !known.has(id));
  // Thousands that do not fit are tried again now and then, not with every change.
  const again = full || left.length <= FEW ? left : [];
  const waits = new Set(state.waiting.map(({ id }) => id));
  const outgoing = [...replicas, ...(await notes.read(again.map(({ id }) => id)))].filter(
    ({ id }) => !waits.has(id),
  );
  if (outgoing.length === 0 && !rewrite) {
    if (revision > state.cursor) await notes.keep(name, { cursor: revision });
    return false;
  }
  const pushed = await transport.push(outgoing, state.memory, {
    remember: (memory) => notes.keep(name, { memory }),
    read: (ids) => notes.read(ids),
  });
  if (pushed.restart) {
    const keep = { memory: pushed.memory, epoch: state.epoch + 1, cursor: 0 };
    await notes.keep(name, keep);
    await notes.log(name, 'again', 0);
    return true;
  }
  const held = new Set(pushed.held);
  // A note that waits for a yes is looked at again once the reader has answered.
  const cursor = waits.size > 0 ? state.cursor : revision;
  const untried = again.length === 0 ? left : [];
  const outside = [...untried, ...pushed.outside];
  const keep = { memory: pushed.memory, cursor, outside };
  const sent = outgoing.filter(({ id }) => held.has(id));
  await notes.held(name, state.epoch, sent, keep);
  if (sent.length > 0) await notes.log(name, 'pushed', sent.length);
  if (outside.length > state.outside.length) await notes.log(name, 'outside', outside.length);
  return false;
}

/** As much of what a machine said as the log keeps: a server may say anything. UTF-16 units. */
const MOST_SAID = 300;

/** What a failure means, in one word and with what the machine said. */
export function problemOf(error: unknown): { problem: Problem; detail: string } {
  const [problem, said] =
    error instanceof SyncError
      ? [error.problem, error.detail]
      : ['unknown' as const, reasonOf(error)];
  return { problem, detail: plainLine(said.slice(0, MOST_SAID)) };
}

/** What one round does. */
export interface Round {
  /** False sends what changed and asks nothing: safe, since a pull follows sooner or later. */
  pull: boolean;
  /** Reads again what seemed unchanged. */
  full: boolean;
}

/** One round. Never rejects for what the mailbox does: the problem is kept, logged and returned. */
export async function syncWith(
  notes: SyncNotes,
  transport: Transport,
  round: Round,
  now: () => number = Date.now,
): Promise<MailState['problem']> {
  const { name } = transport;
  try {
    const { pulled } = await notes.state(name);
    let rewrite = round.pull || !pulled ? await pull(notes, transport, round.full) : false;
    // A mailbox that is never as it was left, twice in one round, has its next chance next time.
    for (let tries = 0; tries < 3; tries++) {
      if (!(await push(notes, transport, { rewrite, full: round.full }))) break;
      rewrite = true;
    }
    await notes.keep(name, { synced: now(), problem: null });
    return null;
  } catch (error) {
    const problem = problemOf(error);
    await notes.keep(name, { problem });
    await notes.logProblem(name, problem.problem, problem.detail);
    return problem;
  }
}

const told = (replicas: Replica[]): Pulled => ({
  replicas,
  missing: [],
  rewrite: false,
  memory: null,
  damaged: 0,
});

/** The reader's yes: what waited is deleted, except notes that were edited here since. */
export async function acceptDeletions(notes: SyncNotes, name: string): Promise<void> {
  const { epoch, waiting } = await notes.state(name);
  await notes.take(name, epoch, told(waiting), { waiting: [], gone: [] });
}

/** The reader's no: the notes stay, here and, with the next round, everywhere. */
export async function refuseDeletions(notes: SyncNotes, name: string): Promise<void> {
  const { waiting } = await notes.state(name);
  await notes.restore(waiting.map(({ id }) => id));
  await acceptDeletions(notes, name);
}
