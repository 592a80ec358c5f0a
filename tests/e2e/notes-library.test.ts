import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserKind, requireBrowser } from '../../src/cli/browsers.ts';
import { type Launched, launch } from '../../src/cli/launch.ts';

const LIBRARY = 'src/library/library.html';
const texts = (page: Page) =>
  page.$$eval('.note .markdown', (notes) => notes.map((note) => note.textContent));
const button = (page: Page, label: string) => page.waitForSelector(`::-p-text(${label})`);
async function press(page: Page, label: string) {
  await (await button(page, label))?.click();
}
const saved = (page: Page) => page.waitForSelector('.note-saving.saved');

describe.each<BrowserKind>(['chrome', 'firefox'])('notes in %s', (kind) => {
  let on: Launched;
  let page: Page;
  beforeAll(async () => {
    on = await launch({ browser: requireBrowser(kind), extension: `dist/${kind}`, headless: true });
    page = await on.openOwn(LIBRARY);
  });
  afterAll(() => on?.browser.close());

  test('are written, saved on a pause of typing, and still there in a new page', async () => {
    await press(page, 'New note');
    await page.waitForSelector('.note textarea:focus');
    await page.keyboard.type('The *first* note');
    await page.waitForSelector('.note-saving.typing, .note-saving.saving, .note-saving.saved');
    await saved(page);
    const other = await on.openOwn(LIBRARY);
    await other.waitForSelector('.note .markdown em');
    expect(await texts(other)).toEqual(['The first note']);
    await other.close();
  });

  test('keep the caret while they save, and undo and redo', async () => {
    await page.bringToFront();
    await page.focus('.note textarea');
    await page.keyboard.type(' goes on');
    await saved(page);
    await page.keyboard.type(' and on');
    await saved(page);
    const value = () => page.$eval('.note textarea', (area) => (area as HTMLTextAreaElement).value);
    expect(await value()).toBe('The *first* note goes on and on');
    await press(page, 'Undo');
    expect((await value()).length).toBeLessThan('The *first* note goes on and on'.length);
    await press(page, 'Redo');
    expect(await value()).toBe('The *first* note goes on and on');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.note .markdown em');
  });

  test('are deleted, and taken back', async () => {
    await press(page, 'Delete');
    await page.waitForFunction(() => document.querySelectorAll('.note').length === 0);
    await press(page, 'Undo');
    await page.waitForSelector('.note .markdown em');
    expect(await texts(page)).toEqual(['The first note goes on and on']);
  });
});
