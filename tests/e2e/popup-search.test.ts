/** Searching in the popup, by keyboard alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BrowserKind, requireBrowser } from '../../src/cli/browsers.ts';
import { type Launched, launch } from '../../src/cli/launch.ts';
import { axeFaults, inScheme, SCHEMES } from '../support/axe.ts';
import { focused, openOwnPage, tabbedThrough, textsOf } from '../support/own-page.ts';
import { seen, until } from '../support/seen.ts';

const SEARCH = 'src/popup/popup.html?view=search';
const FIELD = '.search-box input';

describe.each<BrowserKind>(['chrome', 'firefox'])('search in %s', (kind) => {
  let on: Launched;
  let page: Page;
  beforeAll(async () => {
    const browser = requireBrowser(kind);
    on = await launch({ browser, extension: `dist/demo-${kind}`, headless: true });
    page = await openOwnPage(on, SEARCH, FIELD);
  });
  afterAll(() => on?.browser.close());
  beforeEach(async () => {
    await page.focus(FIELD);
    await page.$eval(FIELD, (input) => (input as HTMLInputElement).select());
    await page.keyboard.press('Backspace');
    await seen(page, '.help');
  });
  const type = (text: string) => page.keyboard.type(text);
  const highlighted = () =>
    page.evaluate(() => [...(CSS.highlights.get('hit') ?? [])].map((range) => range.toString()));

  test('begins with what can be asked', async () => {
    await expect.poll(() => textsOf(page, '.help button')).toContain('before:2020');
    await expect.poll(() => axeFaults(page)).toEqual([]);
  });

  test('finds while typing, and highlights what was asked for', async () => {
    await type('Euro');
    await seen(page, '.result');
    const hits = await highlighted();
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.filter((hit) => !/^euro/i.test(hit))).toEqual([]);
  });

  test.each(SCHEMES)('axe finds nothing among results in %s', async (scheme) => {
    await type('europe');
    await seen(page, '.result');
    await inScheme(page, scheme);
    await expect.poll(() => axeFaults(page)).toEqual([]);
  });

  test('completes a field, then a name, by keyboard', async () => {
    await type('sp');
    await seen(page, '[role=option]::-p-text(speaker:)');
    await expect.poll(() => axeFaults(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await type('emm');
    await seen(page, '[role=option]::-p-text(Emmanuel Macron)');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await until(
      page,
      (field: string) =>
        document.querySelector<HTMLInputElement>(field)?.value === 'speaker:"Emmanuel Macron" ',
      FIELD,
    );
    await expect
      .poll(() => textsOf(page, '.results h2'))
      .toEqual([expect.stringContaining('Emmanuel Macron')]);
  });

  test('goes down into the results and back by arrow keys', async () => {
    await type('europe');
    await seen(page, '.result:nth-child(1)');
    await page.keyboard.press('Enter');
    await seen(page, '.result:focus');
    const first = await focused(page);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focused(page)).toBe(first);
    await page.keyboard.press('ArrowUp');
    await seen(page, `${FIELD}:focus`);
  });

  test('leads by Tab through one result, and past the others', async () => {
    await type('europe');
    await seen(page, '.result + .result');
    await page.keyboard.press('Enter');
    await seen(page, '.result:focus');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const stops = await tabbedThrough(page, '.results');
    expect(stops.filter((stop) => stop === 'Add note')).toEqual(stops.slice(-1));
  });

  test('leads from a statement to a note on it', async () => {
    await type('europe');
    await seen(page, '.result');
    const before = new Set(await on.browser.pages());
    await page.focus('.result .icon-button[aria-label="Add note"]');
    await page.keyboard.press('Enter');
    const opened = async () => (await on.browser.pages()).find((one) => !before.has(one));
    await expect.poll(async () => (await opened())?.url() ?? '').toMatch(/\?statement=[^&]+/);
    const library = (await opened()) as Page;
    await seen(library, '.note textarea');
    await library.close();
    await page.bringToFront();
  });

  test('says what is wrong, and finds by the rest', async () => {
    await type('europe before:soon ');
    await seen(page, '.problem ::-p-text(“soon” is no date)');
    await seen(page, '.result');
  });

  test('says when nothing is found', async () => {
    await type('zzzqqq ');
    await seen(page, '.empty ::-p-text(Nothing on record for this)');
  });

  test('leads from one whose words are not on record to what others said', async () => {
    await type('speaker:putin ');
    const about = await seen(page, '.empty button::-p-text(What was said about putin)');
    await expect.poll(() => axeFaults(page)).toEqual([]);
    await about.click();
    await seen(page, '.result');
    await seen(page, `${FIELD}:focus`);
    await expect.poll(() => page.$eval(FIELD, (input) => input.value)).toBe('about:putin ');
  });

  test('orders by date or by fit', async () => {
    await type('europe');
    await seen(page, '.result');
    await page.click('.found label:first-of-type input');
    await seen(page, '.found label:first-of-type input:checked');
    await expect.poll(() => axeFaults(page)).toEqual([]);
  });

  test('opens with a query, as the address bar and the context menu do', async () => {
    const other = await openOwnPage(on, `${SEARCH}&q=europe%20kind%3Adirect`, '.result');
    await expect.poll(() => other.$eval(FIELD, (input) => input.value)).toBe('europe kind:direct');
    await other.close();
  });
});
