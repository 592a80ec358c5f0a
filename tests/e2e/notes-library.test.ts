import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// The demonstration builds open no welcome page over the one under test.
import { type BrowserKind, requireBrowser } from '../../src/cli/browsers.ts';
import { type Launched, launch } from '../../src/cli/launch.ts';
import { axeFaults } from '../support/axe.ts';
import { NotesPage } from '../support/notes-page.ts';
import { tabbedThrough, textsOf } from '../support/own-page.ts';
import { seen, until } from '../support/seen.ts';
import { newFolder } from '../support/temporary.ts';

const LIBRARY = 'src/library/library.html';
const texts = (page: Page) =>
  page.$$eval('.note .markdown', (notes) => notes.map((note) => note.textContent));
const button = (page: Page, label: string) => seen(page, `::-p-text(${label})`);
async function press(page: Page, label: string) {
  await (await button(page, label))?.click();
}

describe.each<BrowserKind>(['chrome', 'firefox'])('notes in %s', (kind) => {
  let on: Launched;
  let page: Page;
  beforeAll(async () => {
    on = await launch({
      browser: requireBrowser(kind),
      extension: `dist/demo-${kind}`,
      headless: true,
    });
    page = await on.openOwn(LIBRARY);
  });
  afterAll(() => on?.browser.close());
  const notes = () => new NotesPage(page);
  const search = async (query: string) => {
    // Typed over, as by hand: a value set by a script is taken back when the page draws.
    await page.$eval('.notes-bar input', (box) => (box as HTMLInputElement).select());
    await page.type('.notes-bar input', `${query} `);
    await page.keyboard.press('Backspace');
  };

  test('have no earlier days on the first', async () => {
    // Not by a click: the list above it still grows, and would move it away from under the pointer.
    const turn = (open: boolean) =>
      page.$eval(
        '.notes-files',
        (days, wanted) => {
          (days as HTMLDetailsElement).open = wanted;
        },
        open,
      );
    await seen(page, '.notes-files');
    await turn(true);
    await seen(page, '.notes-files .notes-hint::-p-text(None yet.)');
    await turn(false);
  });

  test('are written, saved on a pause of typing, and still there in a new page', async () => {
    await press(page, 'New note');
    await seen(page, '.note textarea:focus');
    await page.keyboard.type('The *first* note');
    await notes().shownSaved('The *first* note');
    const other = await on.openOwn(LIBRARY);
    await seen(other, '.note .markdown em');
    await expect.poll(() => texts(other)).toEqual(['The first note']);
    await other.close();
    await page.bringToFront();
  });

  test('keep the caret while they save, and undo and redo', async () => {
    await page.bringToFront();
    await page.focus('.note textarea');
    await page.keyboard.type(' goes on');
    await notes().shownSaved('The *first* note goes on');
    await page.keyboard.type(' and on');
    await notes().shownSaved('The *first* note goes on and on');
    const value = () => page.$eval('.note textarea', (area) => (area as HTMLTextAreaElement).value);
    await expect.poll(value).toBe('The *first* note goes on and on');
    await press(page, 'Undo');
    await expect.poll(value).not.toContain(' and on');
    await press(page, 'Redo');
    await expect.poll(value).toBe('The *first* note goes on and on');
    await page.keyboard.press('Escape');
    await seen(page, '.note .markdown em');
  });

  test('are deleted, and taken back', async () => {
    await press(page, 'Delete');
    await until(page, () => document.querySelectorAll('.note').length === 0);
    await press(page, 'Undo');
    await seen(page, '.note .markdown em');
    await expect.poll(() => texts(page)).toEqual(['The first note goes on and on']);
  });

  test('are found by words and by tag, and the trash gives back', async () => {
    await notes().write('On enlargement');
    await seen(page, '.note:first-of-type .markdown::-p-text(On enlargement)');
    await notes().press('Edit', '.note');
    await seen(page, '.note-tags input');
    await page.focus('.note-tags input');
    for (const tag of ['Balkans', 'enlargement', 'candidates']) {
      await page.keyboard.type(tag);
      await page.keyboard.press('Enter');
    }
    await seen(page, '.note-tags li:nth-child(4)');
    await expect
      .poll(() => textsOf(page, '.note-tags button:first-child'))
      .toEqual(['#balkans', '#candidates', '#enlargement']);
    await page.focus('.note textarea');
    await notes().done();
    for (const query of ['enlarg', 'tag:balkans', '-first']) {
      await search(query);
      await notes().shows(['On enlargement']);
    }
    await notes().press('Delete', '.note');
    await notes().shows([]);
    await search('');
    await page.select('.notes-bar select', 'trash');
    await notes().shows(['On enlargement']);
    await notes().press('Restore', '.note');
    await notes().shows([]);
    await page.select('.notes-bar select', 'all');
    await notes().shows(['On enlargement', 'The first note goes on and on']);
  });

  test('keep earlier wordings, and go back to them', async () => {
    await search('enlarg');
    await notes().shows(['On enlargement']);
    await notes().append(', once more');
    await notes().press('History', '.note');
    await notes().press('Go back to this version', '.note');
    await notes().shows(['On enlargement']);
    await search('');
  });

  test('are begun on what the card was about', async () => {
    const other = await NotesPage.open(on, '?entity=person-nobody&note=new');
    await seen(other.page, '.note textarea:focus');
    await other.page.keyboard.type('About nobody');
    await other.done();
    await expect
      .poll(() => other.page.$eval('.note-target', (one) => one.textContent))
      .toBe('person-nobody');
    // Loaded again, the page would show that note and begin no other.
    await expect
      .poll(() => other.page.evaluate(() => location.search))
      .toBe('?entity=person-nobody');
    await other.page.close();
    await page.bringToFront();
  });

  test('say in words which file they are not in', async () => {
    const file = path.join(newFolder(), 'shopping.json');
    writeFileSync(file, '{"milk": 1}');
    await notes().importFile(file);
    await seen(
      page,
      '.notes-files output.failed::-p-text(shopping.json is not an export of notes)',
    );
  });

  test('lead to what was said by whom they are on', async () => {
    const other = await NotesPage.open(on, '?entity=emmanuel-macron');
    await (await seen(other.page, '.library-only a')).click();
    await seen(other.page, '.results h2::-p-text(Emmanuel Macron)');
    await other.page.close();
    await page.bringToFront();
  });

  test('show what others wrote as text, never as a page', async () => {
    await notes().write('<img src=x onerror="document.title=1"> [x](javascript:alert)');
    await search('onerror');
    await notes().shows(['<img src=x onerror="document.title=1"> [x](javascript:alert)']);
    await expect.poll(() => page.$('.note img, .note a')).toBeNull();
  });

  test('are counted, and the popup leads to all of them', async () => {
    await search('enlarg');
    await seen(page, '[role=status]::-p-text(1 note)');
    await search('');
    const popup = await on.openOwn('src/popup/popup.html?view=notes');
    const way = await seen(popup, '.notes-found a');
    await expect
      .poll(() => way.evaluate((link) => (link as HTMLAnchorElement).href))
      .toBe(`${on.origin}/${LIBRARY}`);
    await expect
      .poll(() => popup.$eval('.notes-found p', (count) => count.textContent))
      .toBe(`${(await popup.$$('.note')).length} notes`);
    await popup.close();
    await page.bringToFront();
  });

  test('show what sync waits for, and what is wrong with it', async () => {
    const keep = (key: string, value: unknown) =>
      page.evaluate(
        (row) =>
          new Promise((kept) => {
            const opened = indexedDB.open('on-record');
            opened.onsuccess = () => {
              const seen = new Map([[1, 1]]);
              const value = row.key.endsWith('waiting') ? [{ ...row.value, seen }] : row.value;
              const store = opened.result.transaction('sync', 'readwrite').objectStore('sync');
              store.put({ key: row.key, value }).onsuccess = () => kept(opened.result.close());
            };
          }),
        { key, value: value as object },
      );
    await keep('browser/waiting', { id: 'note-of-another', changed: 0, deleted: 1, state: [] });
    await keep('browser/problem', { problem: 'rights', detail: '' });
    for (const own of [LIBRARY, 'src/popup/popup.html?view=notes']) {
      const other = await on.openOwn(own);
      await seen(other, '.sync-waiting');
      const way = await seen(other, '.sync-notice p[role=alert] a');
      await expect
        .poll(() => way.evaluate((link) => (link as HTMLAnchorElement).hash))
        .toBe('#sync');
      await expect.poll(() => axeFaults(other)).toEqual([]);
      // No focus stands behind it.
      await other.focus('.note footer button');
      for (const _ of await other.$$('.note')) {
        await other.keyboard.press('ArrowDown');
        await until(other, () => {
          const foot = document.activeElement?.getBoundingClientRect().bottom ?? 0;
          const notice = document.querySelector('.sync-notice')?.getBoundingClientRect();
          return foot > 0 && foot <= (notice?.top ?? 0);
        });
      }
      await other.close();
    }
    // It comes and goes by itself, and moves no note from under the pointer.
    const topOf = (on: Page) => on.$eval('.note', (note) => note.getBoundingClientRect().top);
    const other = await NotesPage.open(on);
    await seen(other.page, '.sync-waiting');
    const top = await topOf(other.page);
    await other.press('Keep everywhere', '.sync-waiting');
    await until(other.page, () => document.querySelector('.sync-waiting') === null);
    await expect.poll(() => topOf(other.page)).toBe(top);
    await other.page.close();
    await page.bringToFront();
  });

  test('are one stop of the Tab key, and go up and down by arrow keys', async () => {
    await search('');
    await seen(page, '.note + .note');
    await page.focus('.note footer button');
    await page.keyboard.press('ArrowDown');
    const second = '.note + .note footer button:focus';
    await expect.poll(() => page.$eval(second, (button) => button.textContent)).toBe('Edit');
    const stops = await tabbedThrough(page, '.note');
    expect(stops.filter((stop) => stop === 'Delete')).toEqual(stops.slice(-1));
  });

  test('are left, deleted and taken back by keyboard alone, the focus never lost', async () => {
    const other = await NotesPage.open(on, '?entity=person-keys&note=new');
    const keyboard = other.page.keyboard;
    const focusOn = (label: string) =>
      until(other.page, (wanted: string) => document.activeElement?.textContent === wanted, label);
    await seen(other.page, '.note textarea:focus');
    await keyboard.type('By keyboard');
    await other.shownSaved('By keyboard');
    await keyboard.press('Escape');
    await focusOn('Edit');
    for (const label of ['Pin', 'History', 'Delete']) {
      await keyboard.press('Tab');
      await focusOn(label);
    }
    await keyboard.press('Enter');
    await focusOn('Undo');
    await keyboard.press('Enter');
    await focusOn('New note');
    await other.shows(['By keyboard']);
    // Gone for good, it is offered no more.
    await other.press('Delete', '.note footer');
    await focusOn('Undo');
    await other.page.select('.notes-bar select', 'trash');
    await other.press('Delete for good', '.note footer');
    await focusOn('Keep');
    await other.press('Delete for good', '.confirm');
    await seen(other.page, '.empty ::-p-text(The trash is empty)');
    await expect.poll(() => other.page.$('.notes-undo')).toBeNull();
    await other.page.close();
    await page.bringToFront();
  });
});
