/** Where the card stands and how it looks, on pages of every kind, in real browsers. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../src/cli/browsers.ts';
import { openOwnPage, readTab, setZoom } from '../support/own-page.ts';
import { type Box, Reader } from '../support/reader.ts';
import { gone, until } from '../support/seen.ts';

const WIDE = { width: 1200, height: 900 };
const TEXT = `<p>In the end <b id="name">Emmanuel Macron</b> spoke for an hour and took no questions.</p>`;
const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each<BrowserKind>(['chrome', 'firefox'])('the card’s place in %s', (kind) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(kind);
  });
  afterAll(() => reader?.stop());
  beforeEach(() => reader.page.setViewport(WIDE));

  /** Opens the card and checks that it is on screen, not over the name, and can be pressed. */
  async function standsWell(): Promise<{ card: Box; name: Box }> {
    await reader.openCard('Emmanuel Macron', '#name');
    const card = await reader.cardBox();
    const name = await reader.boxOf('Emmanuel Macron', '#name');
    const room = await reader.page.evaluate(() => ({ w: innerWidth, h: innerHeight }));
    expect({ card, name, over: overlaps(card, name) }).toEqual({ card, name, over: false });
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(room.w);
    expect(card.y + card.height).toBeLessThanOrEqual(room.h);
    await reader.press('.icon-button[aria-label="Keep open"]');
    await expect
      .poll(() => reader.inCard('[aria-pressed]', (button) => button.getAttribute('aria-pressed')))
      .toBe('true');
    return { card, name };
  }
  const background = () => reader.inCard('.card', (card) => getComputedStyle(card).backgroundColor);
  const isDark = async () => {
    const [r = 255] = (await background()).match(/\d+/g)?.map(Number) ?? [];
    return r < 100;
  };

  test.each([
    ['in a corner at the bottom', 'position: fixed; right: 0; bottom: 0'],
    ['in a corner at the top', 'position: fixed; left: 0; top: 0'],
    ['in the middle', 'position: fixed; left: 40%; top: 50%'],
    ['on a right-to-left page', 'direction: rtl; padding-top: 200px'],
    ['in vertical text', 'writing-mode: vertical-rl; height: 500px; margin: 100px auto'],
    ['in large letters that wrap', 'font-size: 60px; width: 400px; margin: 100px'],
  ])('%s', async (_, style) => {
    await reader.read(`<div style="${style}">${TEXT}</div>`);
    await standsWell();
  });

  test('at 200 % zoom the words are in sight', async () => {
    await reader.page.setViewport({ width: 640, height: 450, deviceScaleFactor: 2 });
    await reader.read(`<div style="padding: 190px 0 800px">${TEXT}</div>`);
    const { card } = await standsWell();
    const { line, top } = await reader.inCard('.said', (said) => ({
      line: Number.parseFloat(getComputedStyle(said).lineHeight),
      top: said.getBoundingClientRect().y,
    }));
    expect(top + line).toBeLessThan(card.y + card.height);
  });

  test('at 400 % zoom', async () => {
    // What a window of 1280 by 1024 has left: WCAG 1.4.10.
    await reader.page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
    await reader.read(`<div style="padding: 20px 0 800px">${TEXT}</div>`);
    const { card } = await standsWell();
    expect(card.width).toBeGreaterThanOrEqual(300);
    const sideways = await reader.inCard('.card-inner', (box) => box.scrollWidth - box.clientWidth);
    expect(sideways).toBe(0);
  });

  test('at the browser’s own zoom', async () => {
    await reader.read(`<div style="padding: 20px 0 800px">${TEXT}</div>`);
    const own = await openOwnPage(reader.on, 'src/options/options.html', 'h1');
    await setZoom(own, await readTab(own), 2);
    await reader.page.bringToFront();
    await until(reader.page, () => innerWidth === 600);
    await standsWell();
    await setZoom(own, await readTab(own), 1);
    await own.close();
    await until(reader.page, () => innerWidth === 1200);
  });

  test.each([
    ['as a whole', 'html'],
    ['below its root', 'body'],
  ])('on a page that its own style enlarges %s', async (_, element) => {
    await reader.read(
      `<div style="padding: 100px 0 800px">${TEXT}</div>`,
      `<style>${element} { zoom: 1.5 }</style>`,
    );
    const { card, name } = await standsWell();
    expect(card.x - name.x).toBeCloseTo(0, -1);
    expect(card.width).toBeLessThan(500);
  });

  // Firefox cannot be told to show a page as on paper.
  if (kind === 'chrome')
    test('not on paper', async () => {
      await reader.read(TEXT);
      await reader.openCard('Emmanuel Macron', '#name');
      await reader.press('.icon-button[aria-label="Keep open"]');
      await reader.page.emulateMediaType('print');
      await expect.poll(() => reader.inCard('.card', (card) => card.checkVisibility())).toBe(false);
      await reader.page.emulateMediaType('screen');
      await expect.poll(() => reader.inCard('.card', (card) => card.checkVisibility())).toBe(true);
    });

  test('over the page’s own modal dialog', async () => {
    await reader.read(`<dialog id="own">${TEXT}</dialog>
      <script>document.querySelector('#own').showModal()</script>`);
    await standsWell();
  });

  test('Escape closes the card before the page’s own dialog', async () => {
    await reader.read(`<dialog id="own">${TEXT}</dialog>
      <script>document.querySelector('#own').showModal()</script>`);
    await reader.openCard('Emmanuel Macron', '#name');
    await reader.page.keyboard.press('Escape');
    await reader.cardGone();
    await expect
      .poll(() => reader.page.$eval('#own', (own) => (own as HTMLDialogElement).open))
      .toBe(true);
    await reader.page.keyboard.press('Escape');
    await gone(reader.page, '#own');
  });

  test('in full screen', async () => {
    await reader.read(`<div id="full" style="background: white">${TEXT}<button id="go">Go</button></div>
      <script>go.onclick = () => full.requestFullscreen()</script>`);
    await reader.page.click('#go');
    await until(reader.page, () => document.fullscreenElement !== null);
    await standsWell();
    await reader.page.evaluate(() => document.exitFullscreen());
    await until(reader.page, () => document.fullscreenElement === null);
  });

  test('on a page whose style and policy forbid everything', async () => {
    await reader.read(
      `<div class="all">${TEXT}</div>`,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-x'">
       <style nonce="x">html > div, [popover] { display: none !important; opacity: 0 !important;
         transform: scale(0) !important; width: 0 !important; all: unset !important }
         html { font-size: 4px } * { letter-spacing: 1em }</style>`,
    );
    const { card } = await standsWell();
    expect(card.width).toBeGreaterThanOrEqual(320);
    const size = await reader.inCard('.said', (said) =>
      Number.parseFloat(getComputedStyle(said).fontSize),
    );
    expect(size).toBe(15);
  });

  test('light or dark as the page is where the name stands', async () => {
    await reader.read(`<div style="background: #101418; color: #eee">${TEXT}</div>`);
    await reader.openCard('Emmanuel Macron', '#name');
    await expect.poll(isDark).toBe(true);
    await reader.read(`<div style="background: #fdfdfd; color: #111">${TEXT}</div>`);
    await reader.openCard('Emmanuel Macron', '#name');
    await expect.poll(isDark).toBe(false);
  });

  test('its shadow root is closed in what is shipped', async () => {
    const closed = await Reader.start(kind, { extension: `dist/demo-${kind}` });
    await closed.read(TEXT);
    await closed.rest('Emmanuel Macron', '#name');
    await until(closed.page, () => document.querySelector(':popover-open') !== null);
    const inside = await closed.page.evaluate(
      () => document.querySelector(':popover-open')?.shadowRoot,
    );
    await closed.stop();
    expect(inside).toBe(null);
  });
});
