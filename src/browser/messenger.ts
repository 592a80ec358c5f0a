/**
 * Sends calls and receives them: the one place that checks who is asking and validates what they
 * ask. Takes the browser as an argument, so that tests pass three lines instead of a mock.
 */
import * as v from 'valibot';
import { reasonOf } from '../text/reason.ts';
import type { Args, Calls, Handlers, Reply } from './messages.ts';

/** As much of `runtime.MessageSender` as the doors need. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
  frameId?: number | undefined;
}

type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/** What is heard of the browser. `id` and `origin` are the extension's own. */
export interface Ear {
  id: string;
  /** `chrome-extension://…/` */
  origin: string;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

type Envelope = { call: string; args: unknown };
type Answer = { ok: true; value: unknown } | { ok: false; error: string };

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && 'call' in message && 'args' in message;

/** True for the extension's own pages, false for its content scripts. */
export const isOwnPage = (ear: Pick<Ear, 'id' | 'origin'>, sender: Sender): boolean =>
  sender.id === ear.id && (sender.url ?? '').startsWith(ear.origin);

/** True for content scripts of this extension: they carry a tab and a web address. */
export const isContentScript = (ear: Pick<Ear, 'id' | 'origin'>, sender: Sender): boolean =>
  sender.id === ear.id && sender.tab !== undefined && !isOwnPage(ear, sender);

/**
 * Answers the calls of one table. Calls of other tables, and senders that `admits` refuses, are left
 * to other receivers. Arguments that do not fit the schema are refused with the reason.
 */
export function receive<T extends Calls>(
  ear: Ear,
  table: T,
  admits: (ear: Ear, sender: Sender) => boolean,
  handlers: Handlers<T, Sender>,
  signal?: AbortSignal,
): void {
  const listener: Listener = (message, sender) => {
    if (!isEnvelope(message) || !Object.hasOwn(table, message.call)) return undefined;
    if (!admits(ear, sender)) return undefined;
    return answer(table, handlers, message, sender);
  };
  ear.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => ear.onMessage.removeListener(listener));
}

async function answer<T extends Calls>(
  table: T,
  handlers: Handlers<T, Sender>,
  { call, args }: Envelope,
  sender: Sender,
): Promise<Answer> {
  const key = call as keyof T;
  const checked = v.safeParse((table[key] as T[keyof T]).args, args);
  if (!checked.success) {
    const [issue] = checked.issues;
    return { ok: false, error: `${call}: ${v.getDotPath(issue) ?? 'arguments'}: ${issue.message}` };
  }
  try {
    return { ok: true, value: await handlers[key](checked.output as Args<T, keyof T>, sender) };
  } catch (error) {
    return { ok: false, error: reasonOf(error) };
  }
}

/**
 * A function for each call of a table, given how one message is sent. Rejects with the reason; an
 * error with a `cause` is one that the other side told, any other means that nobody answered.
 */
export function caller<T extends Calls>(
  send: (message: Envelope) => Promise<unknown>,
): <K extends keyof T & string>(call: K, args: Args<T, K>) => Promise<Reply<T, K>> {
  return async (call, args) => {
    const answer = (await send({ call, args })) as Answer | undefined;
    if (answer === undefined) throw new Error(`${call}: nobody answered`);
    if (!answer.ok) throw new Error(answer.error, { cause: 'answer' });
    return answer.value as Reply<T, typeof call>;
  };
}
