/** Everything the popup does to the page in front. */
import { browser } from '../browser/gate.ts';
import type { PageNames, tabCalls } from '../browser/messages.ts';
import { caller } from '../browser/messenger.ts';
import { readTab } from '../browser/read-tab.ts';
import { patternsOf } from '../browser/site-patterns.ts';
import type { NoteTarget } from '../model.ts';
import { isWebAddress, pageOf } from '../text/address.ts';

type PageTarget = Extract<NoteTarget, { on: 'page' }>;

/** The tab that the popup speaks of. */
export interface PageTab {
  id: number;
  /** null where the browser does not tell. */
  url: string | null;
  title: string;
}

/** The tab in front; or the one that the popup's own address names, where it was opened as a tab. */
export async function pageTab(named: string | null): Promise<PageTab | null> {
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(named)).catch(() => undefined);
  return tab?.id === undefined
    ? null
    : { id: tab.id, url: tab.url ?? null, title: tab.title ?? '' };
}

const callTab = (tab: number) =>
  caller<typeof tabCalls>((message) => browser.tabs.sendMessage(tab, message));

/** Milliseconds until a page that was just read has looked which of its names can be seen. */
const SEEN_AFTER = 400;

/** The names on the page, or null where no content script answers. */
export async function namesOf(tab: number): Promise<PageNames | null> {
  const ask = () => callTab(tab)('names', {}).catch(() => null);
  const first = await ask();
  if (first === null || first.names.length > 0) return first;
  // That a page has none is said only once it is sure.
  await new Promise((resume) => setTimeout(resume, SEEN_AFTER));
  return ask();
}

/** What a note on the page in front is on; null where it is no web page, or nobody tells its address. */
export async function notablePage(tab: PageTab): Promise<PageTarget | null> {
  const read = await callTab(tab.id)('names', {}).catch(() => null);
  const url = pageOf(read?.url ?? tab.url ?? '');
  return isWebAddress(url) ? { on: 'page', url, label: read?.title || tab.title || url } : null;
}

/** Calls back whenever the page's marks have changed. Returns a stop. */
export function watchCount(tab: number, changed: () => void): () => void {
  // The content script tells the background; an open popup hears it too, and leaves the answer to it.
  const listener = (message: unknown, sender: { tab?: { id?: number } }): undefined => {
    const { call } = (message ?? {}) as { call?: unknown };
    if (call === 'counted' && sender.tab?.id === tab) changed();
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Shows the nth mention (from 0) of an entity in the page. False where it is gone. */
export const jumpTo = (tab: number, entity: string, nth: number): Promise<boolean> =>
  callTab(tab)('jump', { entity, nth }).then(
    ({ found }) => found,
    () => false,
  );

/** Reads the page this once (`activeTab`). @throws where the browser forbids it. */
export const readOnce = (tab: number): Promise<void> => readTab(browser, tab);

/** Asks for a site, for good. Call it straight from a click: browsers demand it. */
export const askForSite = (site: string): Promise<boolean> =>
  browser.permissions.request({ origins: patternsOf(site) });

/** Loads the page anew. */
export const reload = (tab: number): Promise<void> => browser.tabs.reload(tab);
