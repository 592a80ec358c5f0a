/** Sites beyond the list: read once, read always, and no more; with the browser's own questions. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../src/cli/browsers.ts';
import { type Hands, handsOn, handsOrWhy } from '../support/hands.ts';
import { installInFirefox, loadedAtStart, UNSIGNED } from '../support/install-for-good.ts';
import { openOwnPage } from '../support/own-page.ts';
import { openCopy, Reader } from '../support/reader.ts';
import { gone, seen, until } from '../support/seen.ts';
import { newFolder } from '../support/temporary.ts';

const ARTICLE = `<!doctype html><title>Test</title><main>
  <p>In Paris on Thursday Emmanuel Macron spoke for an hour and took no questions at all.</p>
  <p>Donald Tusk listened, and then Emmanuel Macron answered for everybody else in the room.</p>
</main>`;

for (const kind of ['chrome', 'firefox'] as const) {
  const missing = handsOrWhy(kind);
  if (missing) console.warn(`Skipped: ${missing.why}`);
  describe.runIf(!missing)(`a site of the reader’s own in ${kind}`, () => ownSites(kind));
  test.runIf(!missing)(`an own site is read after a restart of ${kind}`, () => restart(kind));
}

async function restart(kind: BrowserKind): Promise<void> {
  const hands = await handsOn(kind);
  const extension = openCopy(kind, []);
  const options = {
    ...hands.options,
    extension,
    isInstalled: true,
    profile: newFolder(),
    args: [...(hands.options.args ?? []), ...(kind === 'chrome' ? loadedAtStart(extension) : [])],
    firefoxPrefs: { ...hands.options.firefoxPrefs, ...UNSIGNED },
  };
  const readsIt = async (reader: Reader) => {
    reader.server.put('/article', ARTICLE);
    const { port } = new URL(reader.server.origin);
    await reader.page.bringToFront();
    await reader.page.goto(`http://daily.test:${port}/article`);
    await until(reader.page, () => CSS.highlights.size > 0);
  };
  let reader: Reader | null = null;
  try {
    reader = await Reader.start(kind, options);
    if (kind === 'firefox') await installInFirefox(reader.on.browser, extension);
    await hands.reach(reader.on);
    const own = await openOwnPage(reader.on, 'src/options/options.html', '.line input');
    await own.type('.line input', 'daily.test');
    await (await seen(own, '.line button')).click();
    await hands.answer(own, true);
    await seen(own, 'button[aria-label="Remove daily.test"]');
    await readsIt(reader);
    await reader.stop();
    reader = await Reader.start(kind, options);
    await readsIt(reader);
  } finally {
    await reader?.stop();
    hands.stop();
  }
}

function ownSites(kind: BrowserKind) {
  let hands: Hands;
  let reader: Reader;
  let page: Page;
  beforeAll(async () => {
    hands = await handsOn(kind);
    reader = await Reader.start(kind, hands.options);
    await hands.reach(reader.on);
    ({ page } = reader);
    reader.server.put('/article', ARTICLE);
  });
  afterAll(async () => {
    await reader?.stop();
    hands?.stop();
  });

  const open = async (host: string) => {
    await page.bringToFront();
    await page.goto(`http://${host}:${new URL(reader.server.origin).port}/article`);
  };
  const untilMarked = async (marked: boolean) => {
    await page.bringToFront();
    await until(
      page,
      (wanted) => [...CSS.highlights.values()].some(({ size }) => size > 0) === wanted,
      marked,
    );
  };
  /** Nothing reads the page: asked, since nothing that never comes can be waited for. */
  const untouched = async () => {
    const own = await openOwnPage(reader.on, 'src/options/options.html', 'h1');
    const answers = await own.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: Tabs }).chrome;
      const all = (await tabs.query({})).map(({ id }) =>
        tabs.sendMessage(id, { call: 'names', args: {} }).catch(() => null),
      );
      return (await Promise.all(all)).filter((answer) => answer !== null).length;
    });
    await own.close();
    expect(answers).toBe(0);
  };
  /** Opens the popup on the page as a press on its button does, but in a tab, where it stays open. */
  const popup = async (): Promise<Page> => {
    await hands.pressButton(reader.on, page);
    const any = await openOwnPage(reader.on, 'src/options/options.html', 'h1');
    const find = () =>
      any.evaluate(async (url) => {
        const { tabs } = (globalThis as unknown as { chrome: Tabs }).chrome;
        return (await tabs.query({})).find((tab) => tab.url === url)?.id ?? null;
      }, page.url());
    // Only a pressed button lets the extension know the page's address.
    await expect.poll(find).not.toBe(null);
    const tab = await find();
    await any.close();
    return openOwnPage(reader.on, `src/popup/popup.html?tab=${tab}`, '.empty');
  };
  const press = async (on: Page, words: string) =>
    (await seen(on, `button::-p-text(${words})`)).click();

  test('is not read, and the popup says so', async () => {
    await open('daily.test');
    await untouched();
    const asked = await popup();
    await seen(asked, '.empty ::-p-text(daily.test is not on the list)');
    await asked.close();
  });

  test('is read once from the popup, and not the next time', async () => {
    await open('daily.test');
    const asked = await popup();
    await press(asked, 'Read this page');
    await seen(asked, '.name ::-p-text(Donald Tusk)');
    await asked.close();
    await untilMarked(true);
    await page.mouse.move(2, 2);
    expect(await reader.openCard('Donald Tusk')).toBe('Donald Tusk');
    await open('daily.test');
    await untouched();
  });

  test('is not read where the reader denies it', async () => {
    const options = await openOwnPage(reader.on, 'src/options/options.html', '.line input');
    await options.type('.line input', 'https://www.daily.test/world');
    await press(options, 'Add');
    await hands.answer(options, false);
    await seen(options, '.told::-p-text(was not allowed to read daily.test)');
    await options.close();
    await untouched();
  });

  test('is read at once and from then on where the reader allows it', async () => {
    await open('daily.test');
    const asked = await popup();
    await press(asked, 'Always read daily.test');
    await hands.answer(asked, true);
    await seen(asked, '.name ::-p-text(Donald Tusk)');
    await asked.close();
    await untilMarked(true);
    for (const host of ['daily.test', 'www.daily.test']) {
      await open(host);
      await untilMarked(true);
    }
    await open('weekly.test');
    await untouched();
  });

  test('is read after an update, too', async () => {
    await open('daily.test');
    await untilMarked(true);
    await page.evaluate(() => {
      Object.assign(globalThis, { old: [...CSS.highlights.values()][0] });
    });
    await reader.update();
    // In the page that was open, by the new script; and in those that are opened.
    await until(
      page,
      () =>
        ![...CSS.highlights.values()].includes((globalThis as { old?: unknown }).old as Highlight),
    );
    await untilMarked(true);
    await page.mouse.move(2, 2);
    expect(await reader.openCard('Donald Tusk')).toBe('Donald Tusk');
    await open('daily.test');
    await untilMarked(true);
  });

  test('is added in the options, and taken back there', async () => {
    const options = await openOwnPage(reader.on, 'src/options/options.html', '.line input');
    await options.type('.line input', 'weekly.test');
    await press(options, 'Add');
    await hands.answer(options, true);
    await seen(options, 'button[aria-label="Remove weekly.test"]');
    await open('weekly.test');
    await untilMarked(true);
    await options.bringToFront();
    for (const site of ['weekly.test', 'daily.test']) {
      await (await seen(options, `button[aria-label="Remove ${site}"]`)).click();
      await gone(options, `button[aria-label="Remove ${site}"]`);
    }
    await seen(options, '.hint::-p-text(None yet.)');
    await options.close();
    // The page that was open is left at once.
    await untilMarked(false);
    await untouched();
    for (const host of ['weekly.test', 'daily.test']) {
      await open(host);
      await untouched();
    }
  });

  test('is allowed from the popup itself, which goes when the browser asks', async () => {
    // Of a site that it was once allowed Chromium asks no more.
    await open('monthly.test');
    await hands.askInPopup(reader.on, page, 'Always read monthly.test');
    await hands.answer(page, true);
    await untilMarked(true);
  });
}

interface Tabs {
  tabs: {
    query(which: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
}
