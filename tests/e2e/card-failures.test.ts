/** What the reader is told when the background cannot do what the card asks, and after an update. */
import type { Page, Target } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../src/cli/browsers.ts';
import { FirefoxWindow } from '../support/firefox-window.ts';
import { Reader } from '../support/reader.ts';
import { until } from '../support/seen.ts';

const ARTICLE = `<main style="font: 20px/1.6 serif; max-width: 40em; margin: 40px auto">
  <p>In Paris on Thursday Emmanuel Macron spoke for an hour and took no questions at all.</p>
  <p>Donald Tusk listened, and then Keir Starmer answered for everybody else in the room.</p>
</main>`;
const NO_ANSWER = 'On Record did not answer. Reload this page to try again.';
const FULL =
  'There is no space left on the disk, so On Record kept nothing. Free some and try again.';

interface Realm {
  DOMException: typeof DOMException;
  IDBObjectStore: { prototype: { add: unknown; whole?: unknown } };
}
/** Runs in the background, or (with the background's globals) beside it. */
function fillHere(full: boolean, realm: Realm = globalThis as unknown as Realm): void {
  const { prototype } = realm.IDBObjectStore;
  prototype.whole ??= prototype.add;
  prototype.add = full
    ? () => {
        throw new realm.DOMException('The disk is full.', 'QuotaExceededError');
      }
    : prototype.whole;
}

const failed = (reader: Reader, words: string) =>
  until(
    reader.page,
    (wanted) =>
      document.querySelector(':popover-open')?.shadowRoot?.querySelector('[role=alert]')
        ?.textContent === wanted,
    words,
  );
const untilPanelSays = (reader: Reader, words: string) =>
  until(
    reader.page,
    (wanted) =>
      document
        .querySelector(':popover-open')
        ?.shadowRoot?.querySelector('.card-panel')
        ?.textContent?.startsWith(wanted),
    words,
  );
/** The article's own names; a card that can be looked into is read as part of the page. */
const untilAllMarked = (reader: Reader) =>
  until(
    reader.page,
    () =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .filter(({ startContainer: { parentElement } }) => parentElement?.matches('main p'))
        .length === 4,
  );

describe.each<BrowserKind>(['chrome', 'firefox'])('a full disk in %s', (kind) => {
  let reader: Reader;
  let beside: Page | null = null;
  beforeAll(async () => {
    reader = await Reader.start(kind);
    await reader.read(ARTICLE);
  });
  afterAll(() => reader?.stop());

  /** Makes every write of the background fail as on a full disk, or lets them through again. */
  async function fill(full: boolean): Promise<void> {
    if (kind === 'chrome') {
      const target = await reader.on.browser.waitForTarget(
        (one) => one.type() === 'service_worker' && one.url().startsWith(reader.on.origin),
      );
      await (await target.worker())?.evaluate(fillHere, full);
      return;
    }
    beside ??= await reader.on.openOwn('src/options/options.html');
    await beside.evaluate(
      `browser.runtime.getBackgroundPage().then((background) => (${fillHere})(${full}, background))`,
    );
    await reader.page.bringToFront();
  }

  test('is told in the card, nothing changes, and it can be tried again', async () => {
    await untilAllMarked(reader);
    await fill(true);
    await reader.openCard('Keir Starmer');
    await reader.press('.card-not');
    await reader.press('.scope-button');
    await failed(reader, FULL);
    await untilAllMarked(reader);
    await fill(false);
    await reader.press('.scope-button');
    await untilPanelSays(reader, 'Done.');
    await expect
      .poll(() => reader.inCard('.card', (card) => card.querySelector('[role=alert]')))
      .toBe(null);
  });
});

describe.each<BrowserKind>(['chrome', 'firefox'])('a background at rest in %s', (kind) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(kind, {
      firefoxPrefs: { 'extensions.background.idle.timeout': 300 },
    });
    await reader.read(ARTICLE);
  });
  afterAll(() => reader?.stop());

  /** Waits until the browser has stopped the background, as it does after half a minute. */
  async function rests(): Promise<void> {
    if (kind === 'firefox') {
      const around = await FirefoxWindow.of(reader.on.browser);
      const { hostname } = new URL(reader.on.origin);
      const policy = `WebExtensionPolicy.getByHostname(${JSON.stringify(hostname)})`;
      await around.until(`${policy}.extension.backgroundState === 'stopped'`);
      return;
    }
    const isWorker = (one: Target) =>
      one.type() === 'service_worker' && one.url().startsWith(reader.on.origin);
    await reader.on.browser.waitForTarget(isWorker);
    // The page still asks for its marks after a correction, which wakes it once more.
    await expect
      .poll(
        async () => {
          const target = reader.on.browser.targets().find(isWorker);
          const worker = await target?.worker();
          await worker?.close();
          return target === undefined;
        },
        { timeout: 10_000 },
      )
      .toBe(true);
  }

  test('wakes for whatever the card asks', async () => {
    await untilAllMarked(reader);
    await rests();
    expect(await reader.openCard('Keir Starmer')).toBe('Keir Starmer');
    await reader.press('.card-not');
    await rests();
    await reader.press('.scope-button');
    await panelSays('Done.');
    await rests();
    await reader.press('.card-panel .link-button');
    await panelSays('Undone.');
    await rests();
    await reader.press('.card-links .link-button');
    const opened = async () =>
      Promise.all(
        (await reader.on.browser.pages()).map((page) =>
          page.evaluate(() => location.href).catch(() => ''),
        ),
      );
    await expect
      .poll(async () => (await opened()).join(), { timeout: 10_000 })
      .toContain('q=speaker%3A%22Keir+Starmer%22');
  });
  const panelSays = (words: string) => untilPanelSays(reader, words);
});

describe.each<BrowserKind>(['chrome', 'firefox'])('an update in %s', (kind) => {
  let reader: Reader;
  const errors: string[] = [];
  beforeAll(async () => {
    reader = await Reader.start(kind);
    reader.page.on('pageerror', (error) => errors.push(String(error)));
    reader.page.on('console', (message) => {
      const text = message.text();
      // The test's server has no icon for the page.
      if (message.type() === 'error' && !text.includes('404')) errors.push(text);
    });
  });
  afterAll(() => reader?.stop());
  beforeEach(() => reader.read(ARTICLE));
  afterEach(() => expect(errors).toEqual([]));

  test('leaves pages that can be read on, at the latest when they are loaded again', async () => {
    await untilAllMarked(reader);
    await reader.page.evaluate(() => {
      Object.assign(globalThis, { old: [...CSS.highlights.values()][0] });
    });
    await reader.openCard('Emmanuel Macron');
    await reader.update();
    if (kind === 'chrome') {
      // The old script is cut off: what it still shows says so.
      await reader.press('.card-links .link-button');
      await failed(reader, NO_ANSWER);
      await reader.press('[aria-label="Close"]');
      await reader.cardGone();
      await reader.rest('Keir Starmer');
      await failed(reader, NO_ANSWER);
      await reader.page.keyboard.press('Escape');
      // And it stops as soon as the page gives it something to do.
      await reader.page.evaluate(() => document.querySelector('p')?.append(' And Donald Tusk.'));
      await until(reader.page, () => CSS.highlights.size === 0);
      await reader.page.reload();
      await until(reader.page, () => CSS.highlights.size > 0);
    }
    await until(
      reader.page,
      () =>
        !(
          'old' in globalThis &&
          [...CSS.highlights.values()].includes((globalThis as { old?: unknown }).old as Highlight)
        ),
    );
    await untilAllMarked(reader);
    await reader.page.mouse.move(2, 2);
    expect(await reader.openCard('Keir Starmer')).toBe('Keir Starmer');
    await reader.page.keyboard.press('Escape');
    await reader.cardGone();
  });
});
