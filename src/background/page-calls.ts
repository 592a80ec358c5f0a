/** What a content script may ask, answered. Nothing here trusts more than the sender's address. */
import type { Handlers, PageSettings, pageCalls } from '../browser/messages.ts';
import type { Sender } from '../browser/messenger.ts';
import {
  addCorrection,
  removeCorrection,
  silencedOn,
  silenceKey,
} from '../store/correction-store.ts';
import type { Database } from '../store/database.ts';
import { readSettings, type Settings } from '../store/settings-store.ts';
import { isWithin } from '../text/address.ts';
import { isFull } from '../text/is-full.ts';
import { reasonOf } from '../text/reason.ts';
import { cardOf } from './card-call.ts';
import type { NameFinder } from './names.ts';
import { pageFor } from './open-page.ts';

/** What answering pages takes. */
export interface PageCallsNeed {
  db: Database;
  names: NameFinder;
  /** Resolves once the bundled facts are in the store. */
  ready: Promise<unknown>;
  /** The languages the browser wants, best first. */
  wanted: readonly string[];
  now(): number;
  /** Tells every tab that settings or corrections changed. */
  changed(): void;
  /** Opens a page of the extension in a tab. */
  open(path: string): Promise<unknown>;
  /** A message for the reader. */
  say(key: 'failedFull' | 'failedOther', reason: string): string;
  badge(tab: number, names: number): void;
}

/** What holds for a page at this address. */
export function pageSettings(
  settings: Settings,
  url: string,
  wanted: readonly string[],
  now: number,
): PageSettings {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const paused = settings.pausedUntil !== null && settings.pausedUntil > now;
  const chosen = settings.language === 'auto' ? wanted : [settings.language];
  return {
    active: !paused && !settings.sitesOff.some((domain) => isWithin(host, domain)),
    language: chosen[0] ?? 'en',
    marks: { style: settings.markStyle, intensity: settings.markIntensity },
    dwell: settings.dwell,
  };
}

const urlOf = (sender: Sender): string => sender.url ?? sender.tab?.url ?? '';

/** The answer to each of {@link pageCalls}. */
export function pageHandlers(need: PageCallsNeed): Handlers<typeof pageCalls, Sender> {
  const { db, names } = need;
  /** What goes wrong is shown in the card, so it becomes a sentence for the reader. */
  const told = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      throw new Error(need.say(isFull(error) ? 'failedFull' : 'failedOther', reasonOf(error)));
    }
  };
  return {
    settings: async (_, from) =>
      pageSettings(await readSettings(db), urlOf(from), need.wanted, need.now()),
    mentions: async ({ texts, named }, from) => {
      await need.ready;
      const [found, silenced] = await Promise.all([
        names.find(texts, named),
        silencedOn(db, urlOf(from)),
      ]);
      if (silenced.size === 0) return found;
      const mentions = found.mentions.filter(
        ({ entity, alias }) => !silenced.has(silenceKey(entity, alias)),
      );
      return { ...found, mentions };
    },
    card: (call, from) =>
      told(async () => {
        await need.ready;
        return cardOf(db, call, urlOf(from));
      }),
    correct: (correction, from) =>
      told(async () => {
        const id = await addCorrection(db, correction, urlOf(from));
        need.changed();
        return { correction: id };
      }),
    undoCorrection: ({ correction }) =>
      told(async () => {
        await removeCorrection(db, correction);
        need.changed();
        return {};
      }),
    open: (asked) =>
      told(async () => {
        await need.open(await pageFor(db, asked));
        return {};
      }),
    counted: ({ names: count }, from) => {
      if (from.tab?.id !== undefined) need.badge(from.tab.id, count);
      return {};
    },
  };
}
