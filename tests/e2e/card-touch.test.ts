/** The card under a finger: the first tap opens, the second follows the link beneath. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../src/cli/browsers.ts';
import { Reader } from '../support/reader.ts';
import { until } from '../support/seen.ts';

const ARTICLE = `<main style="font: 20px/2 serif">
  <p>Today <a href="#tusk">Donald Tusk</a> spoke, and so did <a href="/next">Keir Starmer</a>.</p>
  <p>Later Emmanuel Macron answered, and then it was over for everybody for the day.</p>
  <p id="nobody" style="margin-top: 500px">Nobody else spoke.</p>
</main>`;

describe.each<BrowserKind>(['chrome', 'firefox'])('the card under a finger in %s', (kind) => {
  let reader: Reader;
  let own: Page;
  beforeAll(async () => {
    reader = await Reader.start(kind);
    own = await reader.on.openOwn('src/options/options.html');
    await reader.page.bringToFront();
    const touch = kind === 'chrome' ? { hasTouch: true, isMobile: true } : {};
    await reader.page.setViewport({ width: 400, height: 800, ...touch });
    reader.server.put('/next', '<!doctype html><title>Next</title><p>Another page.</p>');
  });
  afterAll(() => reader?.stop());
  beforeEach(async () => {
    await reader.read(
      ARTICLE,
      '<meta name="viewport" content="width=device-width">' +
        "<script>addEventListener('click', ({target}) => { heard = target.id })</script>",
    );
  });
  const tap = async (text: string, selector?: string) => {
    const { x, y, width, height } = await reader.boxOf(text, selector);
    await reader.page.touchscreen.tap(x + width / 2, y + height / 2);
  };

  test('the second tap follows a link within the page', async () => {
    await tap('Donald Tusk');
    expect(await reader.card()).toBe('Donald Tusk');
    await expect.poll(() => reader.page.evaluate(() => location.hash)).toBe('');
    await tap('Donald Tusk');
    await until(reader.page, () => location.hash === '#tusk');
    await reader.cardGone();
  });

  test('the second tap follows a link on a page that was read anew meanwhile', async () => {
    const { page } = reader;
    await tap('Donald Tusk');
    await reader.card('Donald Tusk');
    await page.evaluate(() => {
      const [mark] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      Object.assign(globalThis, { mark });
    });
    await own.evaluate(() => {
      const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
      return runtime.sendMessage({ call: 'changed', args: {} });
    });
    await until(page, () => {
      const { mark } = globalThis as unknown as { mark: AbstractRange };
      const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return marks.length > 0 && !marks.includes(mark);
    });
    await tap('Donald Tusk');
    await until(page, () => location.hash === '#tusk');
  });

  test('the second tap follows a link to another page', async () => {
    await tap('Keir Starmer');
    expect(await reader.card()).toBe('Keir Starmer');
    await expect.poll(() => reader.page.evaluate(() => location.pathname)).toBe('/article');
    await Promise.all([reader.page.waitForNavigation(), tap('Keir Starmer')]);
    await expect.poll(() => reader.page.evaluate(() => location.pathname)).toBe('/next');
  });

  test('a tap on another name opens that one, and a tap elsewhere is the page’s own', async () => {
    await tap('Donald Tusk');
    await reader.card('Donald Tusk');
    await tap('Nobody', '#nobody');
    await reader.cardGone();
    await until(reader.page, () => (globalThis as { heard?: string }).heard === 'nobody');
    await tap('Emmanuel Macron');
    await reader.card('Emmanuel Macron');
  });

  test('what is in the card takes taps, and the card stays', async () => {
    await tap('Emmanuel Macron');
    await reader.card('Emmanuel Macron');
    const { x, y } = await reader.inCard('.card-not', (button) => {
      button.scrollIntoView({ block: 'nearest' });
      const box = button.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await reader.page.touchscreen.tap(x, y);
    await until(
      reader.page,
      () =>
        document
          .querySelector(':popover-open')
          ?.shadowRoot?.querySelector('.card-not[aria-expanded=true]') != null,
    );
    expect(await reader.card()).toBe('Emmanuel Macron');
  });
});

interface Chrome {
  runtime: { sendMessage(message: object): Promise<unknown> };
}
