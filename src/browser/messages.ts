/**
 * Every call between contexts, one table a direction. A call is checked against its schema at the
 * door where it arrives (`messenger.ts`), so what is typed here is also what is enforced.
 *
 * Three directions, each a smaller set than the next trusts:
 * - {@link pageCalls}: from a content script. It runs beside hostile pages, so it may only ask.
 * - {@link ownCalls}: from the extension's own pages (popup, library, options).
 * - {@link tabCalls}: to a content script, from the background or an own page.
 */
import * as v from 'valibot';
import {
  type Card,
  type EntityRef,
  type Mention,
  mentionRules,
  type StatementView,
} from '../model.ts';
import type { MarkLook } from '../ui/mark-look.ts';

const id = v.pipe(v.string(), v.maxLength(200));

/** What a content script needs to know to begin; sent again whenever it changes. */
export interface PageSettings {
  /** False where the reader turned this site off, or paused everywhere. */
  active: boolean;
  /** `en` or `fr`: the language of the interface, resolved. */
  language: string;
  marks: MarkLook;
  /** Milliseconds a pointer rests on a name before the card shows. */
  dwell: number;
}

/** What the popup shows of a page. */
export interface PageNames {
  url: string;
  title: string;
  published: string | null;
  names: { entity: EntityRef; count: number }[];
}

/** Calls a content script may make of the background. `reply` only carries the answer's type. */
export const pageCalls = {
  /** What holds for this page. The page's address is taken from the sender, never from the call. */
  settings: { args: v.object({}), reply: {} as PageSettings },
  /** Where the texts name entities. `named` lists entities already named in full on this page. */
  mentions: {
    args: v.object({
      texts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200_000))), v.maxLength(20_000)),
      named: v.pipe(v.array(id), v.maxLength(5_000)),
    }),
    reply: {} as { mentions: Mention[]; entities: EntityRef[] },
  },
  /** The card of one mention; null where the store holds nothing to show. */
  card: {
    args: v.object({
      entity: id,
      rule: v.picklist(mentionRules),
      alias: v.pipe(v.string(), v.maxLength(500)),
      published: v.nullable(v.pipe(v.string(), v.maxLength(60))),
      /** The block under the pointer: what the statements are ordered by. */
      passage: v.pipe(v.string(), v.maxLength(5_000)),
      /** The entities that block names. */
      about: v.pipe(v.array(id), v.maxLength(50)),
      /** Texts the page itself quotes, to mark statements as "quoted in this article". */
      quoted: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_000))), v.maxLength(200)),
    }),
    reply: {} as Card | null,
  },
  /** "Not this person". Returns the correction's id, for undo. */
  correct: {
    args: v.object({
      entity: id,
      alias: v.pipe(v.string(), v.maxLength(500)),
      scope: v.picklist(['page', 'site', 'everywhere']),
    }),
    reply: {} as { correction: string },
  },
  undoCorrection: { args: v.object({ correction: id }), reply: {} as Record<never, never> },
  /** Opens what was said by or about an entity; with `note`, the notes on it or on a statement. */
  open: {
    args: v.object({ entity: v.optional(id), statement: v.optional(id), note: v.boolean() }),
    reply: {} as Record<never, never>,
  },
  /** How many names are marked: the toolbar badge. */
  counted: {
    args: v.object({ names: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    reply: {} as Record<never, never>,
  },
} as const;

/** Calls the extension's own pages may make of the background, beyond reading the store itself. */
export const ownCalls = {
  /** Settings, corrections or facts changed: tell every tab. */
  changed: { args: v.object({}), reply: {} as Record<never, never> },
  /** What an entity said, newest first; for an organisation or a place also what was said of it. */
  statements: { args: v.object({ entity: id }), reply: {} as StatementView[] },
} as const;

/** Calls about notes, from the extension's own pages. */
export const syncCalls = {
  /** A note was saved: send it soon. */
  notesChanged: { args: v.object({}), reply: {} as Record<never, never> },
  /** One whole round with every mailbox now; the first problem, or null. */
  syncNow: { args: v.object({}), reply: {} as { problem: string | null } },
} as const;

/** Calls to a content script. */
export const tabCalls = {
  names: { args: v.object({}), reply: {} as PageNames },
  /** Scroll to the nth mention of an entity and point it out. */
  jump: {
    args: v.object({ entity: id, nth: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    reply: {} as { found: boolean },
  },
  /** Go to the next or previous name and open its card, with the focus in it. */
  step: {
    args: v.object({ direction: v.picklist(['next', 'previous']) }),
    reply: {} as { found: boolean },
  },
  settingsChanged: { args: v.object({}), reply: {} as Record<never, never> },
  /** The reader took these sites back: pages of theirs are left as if they had never been read. */
  leave: { args: v.object({ sites: v.array(id) }), reply: {} as Record<never, never> },
} as const;

/** A table of calls, such as those above. */
export type Calls = Record<string, { args: v.GenericSchema; reply: unknown }>;
/** What a call is made with, as its schema lets it through. */
export type Args<T extends Calls, K extends keyof T> = v.InferOutput<T[K]['args']>;
/** What a call is answered with. */
export type Reply<T extends Calls, K extends keyof T> = T[K]['reply'];
/** One function a call: what a receiver implements. */
export type Handlers<T extends Calls, Context> = {
  [K in keyof T]: (args: Args<T, K>, from: Context) => Promise<Reply<T, K>> | Reply<T, K>;
};
