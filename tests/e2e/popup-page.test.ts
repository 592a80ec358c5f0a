/** The popup's view of the page in front, opened as a tab that speaks of another. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../src/cli/browsers.ts';
import { axeFaults, inScheme, SCHEMES } from '../support/axe.ts';
import { focused, openOwnPage, readTab, tabbedThrough, textsOf } from '../support/own-page.ts';
import { Reader } from '../support/reader.ts';
import { seen, until } from '../support/seen.ts';

const POPUP = 'src/popup/popup.html';
const ARTICLE = `<main>
  <p>In Paris on Thursday Emmanuel Macron spoke for an hour and took no questions at all.</p>
  <p>Donald Tusk listened, and then Emmanuel Macron answered for everybody else in the room.</p>
</main>`;

describe.each<BrowserKind>(['chrome', 'firefox'])('this page, in %s', (kind) => {
  let reader: Reader;
  let popup: Page;
  beforeAll(async () => {
    reader = await Reader.start(kind);
    await reader.read(ARTICLE);
    const any = await openOwnPage(reader.on, POPUP, '[role=tab]');
    const tab = await readTab(any);
    await any.close();
    popup = await openOwnPage(reader.on, `${POPUP}?tab=${tab}`, '.name');
  });
  afterAll(() => reader?.stop());

  test('lists the names found, with how often', async () => {
    const names = await textsOf(popup, '.name strong');
    expect(names).toEqual(expect.arrayContaining(['Emmanuel Macron', 'Donald Tusk']));
    const row = await popup.$eval('.name', (name) => name.closest('li')?.textContent);
    expect(row).toContain('mentioned');
  });

  test.each(SCHEMES)('axe finds nothing in %s', async (scheme) => {
    await inScheme(popup, scheme);
    await expect.poll(() => axeFaults(popup)).toEqual([]);
  });

  const placeShows = (words: string) =>
    until(
      popup,
      (wanted: string) =>
        [...document.querySelectorAll('.place')].some((place) => place.textContent === wanted),
      words,
    );
  test('jumps from mention to mention', async () => {
    const macron = await seen(popup, '.name ::-p-text(Emmanuel Macron)');
    await macron.click();
    await placeShows('1 of 2');
    await macron.click();
    await placeShows('2 of 2');
  });

  test('goes from name to name by arrow keys, and past them by Tab', async () => {
    const names = await textsOf(popup, '.name strong');
    const [first = '', second = ''] = names;
    const pressed = async (
      key: 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'End' | 'Home',
    ) => {
      await popup.keyboard.press(key);
      return focused(popup);
    };
    await popup.focus('.name');
    expect(await pressed('ArrowDown')).toContain(second);
    expect(await pressed('ArrowRight')).toBe(`What was said by ${second}`);
    expect(await pressed('ArrowUp')).toBe(`What was said about ${first}`);
    expect(await pressed('End')).toContain(names.at(-1));
    expect(await pressed('Home')).toContain(first);
    await pressed('ArrowDown');
    expect(await pressed('ArrowLeft')).toContain(second);
    const stops = await tabbedThrough(popup, '.names');
    expect(stops).toHaveLength(2);
    expect(stops.filter((stop) => !stop.includes(second))).toEqual([]);
  });

  test('leads to what a person said', async () => {
    await (await seen(popup, 'button[aria-label="What was said by Emmanuel Macron"]')).click();
    await seen(popup, '.result');
    await expect
      .poll(() => popup.$eval('.search-box input', (input) => input.value))
      .toBe('speaker:"Emmanuel Macron" ');
    expect(new Set(await textsOf(popup, '.results h2'))).toEqual(
      new Set([await popup.$eval('.results h2', (heading) => (heading.textContent ?? '').trim())]),
    );
    await (await seen(popup, '[role=tab]::-p-text(This page)')).click();
  });

  test('a note can be begun on it', async () => {
    await (await seen(popup, '[role=tab]::-p-text(Notes)')).click();
    await (await seen(popup, '.notes-found button::-p-text(Note on this page)')).click();
    await seen(popup, '.note textarea:focus');
    await popup.keyboard.type('Ask who paid.');
    await popup.keyboard.press('Escape');
    await seen(popup, '.note .markdown::-p-text(Ask who paid.)');
    await popup.select('.notes-bar select', 'page');
    const on = await (await seen(popup, '.note .note-target a')).evaluate((link) => ({
      href: (link as HTMLAnchorElement).href,
      words: link.textContent,
    }));
    expect(on).toEqual({ href: reader.page.url(), words: 'Test' });
    await (await seen(popup, '[role=tab]::-p-text(This page)')).click();
  });

  test('on a page that is none of the web’s no note can be begun', async () => {
    const tab = await popup.evaluate(async () => {
      const { tabs } = (
        globalThis as unknown as { chrome: { tabs: { getCurrent(): Promise<{ id: number }> } } }
      ).chrome;
      return (await tabs.getCurrent()).id;
    });
    const own = await openOwnPage(reader.on, `${POPUP}?tab=${tab}&view=notes`, '.notes-found');
    await expect.poll(() => own.$$('.notes-found button')).toEqual([]);
    await own.close();
    await popup.bringToFront();
  });

  test('turns the site off and on, and the page follows', async () => {
    const flip = async () => (await seen(popup, '.switch input')).click();
    await seen(popup, '.name');
    await flip();
    await seen(popup, '.empty ::-p-text(On Record is off on 127.0.0.1)');
    await until(reader.page, () => CSS.highlights.size === 0);
    await flip();
    await seen(popup, '.switch input:checked');
    await until(reader.page, () => CSS.highlights.size > 0);
  });

  test('pauses everywhere, and resumes', async () => {
    await (await seen(popup, '.foot ::-p-text(Pause for an hour)')).click();
    await seen(popup, '.empty ::-p-text(Paused until)');
    await until(reader.page, () => CSS.highlights.size === 0);
    await (await seen(popup, '.foot ::-p-text(Resume)')).click();
    await until(reader.page, () => CSS.highlights.size > 0);
  });
});
