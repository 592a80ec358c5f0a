/** An extension page as a reader uses it. */
import type { Page } from 'puppeteer-core';
import type { Launched } from '../../src/cli/launch.ts';
import { seen } from './seen.ts';

const PATIENCE_MS = 20_000;

/** Opens a page of the extension in English, whatever the machine speaks. */
export async function openOwnPage(on: Launched, own: string, ready: string): Promise<Page> {
  const page = await on.openOwn(own);
  page.setDefaultTimeout(PATIENCE_MS);
  await seen(page, ready);
  return page;
}

/** The id of the tab whose content script answers, asked from an extension page. */
export async function readTab(own: Page): Promise<number> {
  const id = await own.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: ChromeTabs }).chrome;
    for (const { id: tab } of await tabs.query({}))
      if (await tabs.sendMessage(tab, { call: 'names', args: {} }).catch(() => null)) return tab;
    return null;
  });
  if (id === null) throw new Error('No tab is read.');
  return id;
}

/** Zooms a tab as the browser's menu does, for its whole site; 1 is not at all. */
export const setZoom = (own: Page, tab: number, zoom: number): Promise<void> =>
  own.evaluate(
    (id, factor) =>
      (globalThis as unknown as { chrome: ChromeTabs }).chrome.tabs.setZoom(id, factor),
    tab,
    zoom,
  );

interface ChromeTabs {
  tabs: {
    setZoom(tab: number, zoom: number): Promise<void>;
    query(what: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
}

/** The text of what has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });

/** The texts of what Tab stops at from what has the focus, until it leaves what `list` selects. */
export async function tabbedThrough(page: Page, list: string): Promise<string[]> {
  const inside = () =>
    page.evaluate((wanted) => document.activeElement?.closest(wanted) != null, list);
  const stops: string[] = [];
  for (let stop = 0; stop < 100 && (await inside()); stop++) {
    stops.push(await focused(page));
    await page.keyboard.press('Tab');
  }
  return stops;
}

/** The texts of all elements a selector finds. */
export const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (found) => found.map((element) => (element.textContent ?? '').trim()));
