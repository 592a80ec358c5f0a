/** `storage.sync` of real browsers, at its limits and past them. */

import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserKind, requireBrowser } from '../../src/cli/browsers.ts';
import { type Launched, launch } from '../../src/cli/launch.ts';
import { exportJson } from '../../src/notes/exchange.ts';
import { createNote } from '../../src/notes/note-doc.ts';
import { FILLED, itemBytes } from '../../src/sync/browser-items.ts';
import { NotesPage } from '../support/notes-page.ts';
import { seen, until } from '../support/seen.ts';
import { newFolder } from '../support/temporary.ts';

type Area = {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
  getBytesInUse(keys: null): Promise<number>;
};

/** Runs in the page with `storage.sync`; `browser` is Firefox's name for what Chrome calls `chrome`. */
const withArea = <T>(page: Page, work: (area: Area, value: string) => Promise<T>, value = '') =>
  page.evaluate(
    (source: string, given: string) => {
      const globals = globalThis as unknown as Record<string, { storage: { sync: Area } }>;
      const api = globals.browser ?? globals.chrome;
      const run = new Function(`return ${source}`)() as (area: Area, value: string) => Promise<T>;
      return run(api?.storage.sync as Area, given);
    },
    work.toString(),
    value,
  ) as Promise<T>;

/** A file of notes that do not compress, to be imported. */
function notesFile(name: string, count: number, length: number): string {
  const made = Array.from({ length: count }, (_, i) => {
    const text = randomBytes(length).toString('base64').slice(0, length);
    return createNote(`${name}-${String(i).padStart(4, '0')}`, { text }, 1_750_000_000_000 + i);
  });
  const file = path.join(newFolder(), `${name}.json`);
  writeFileSync(file, exportJson(made, '2026-01-01T00:00:00.000Z'));
  return file;
}

const counted = (all: Record<string, unknown>) =>
  Object.entries(all).reduce((sum, [key, value]) => sum + itemBytes(key, value), 0);

/** Imports a file and waits until the page says how many notes were new. */
async function bring(notes: NotesPage, file: string, count: number): Promise<void> {
  await notes.importFile(file);
  await until(
    notes.page,
    (words: string) => document.querySelector('.notes-files output')?.textContent?.includes(words),
    `${count} new`,
  );
}

describe.each<BrowserKind>(['chrome', 'firefox'])('storage.sync in %s', (kind) => {
  let on: Launched;
  let notes: NotesPage;
  beforeAll(async () => {
    on = await launch({
      browser: requireBrowser(kind),
      extension: `dist/demo-${kind}`,
      headless: true,
    });
    notes = await NotesPage.open(on);
  });
  afterAll(() => on?.browser.close());

  /** The sync section, once a status says what is asked for. */
  const status = async (words: RegExp): Promise<string> => {
    const page = await on.openOwn('src/options/options.html');
    await until(
      page,
      (source: string) =>
        new RegExp(source).test(document.querySelector('.sync')?.textContent ?? ''),
      words.source,
    );
    const text = await page.$eval('.sync', (section) => section.textContent ?? '');
    await page.close();
    await notes.page.bringToFront();
    return text;
  };
  const items = () => withArea(notes.page, (area) => area.get(null));
  const used = () => withArea(notes.page, (area) => area.getBytesInUse(null));
  test('a note goes there, and our count of bytes is the browser’s', async () => {
    await notes.write('Said <b>once</b> & "twice" – héé 😀');
    expect(await notes.sync()).toBeNull();
    const all = await items();
    expect(Object.keys(all).filter((key) => key.startsWith('n.'))).toHaveLength(1);
    await expect.poll(used).toBe(counted(all));
  });

  test('keys that vanish, as at a first sign-in, delete nothing and come back', async () => {
    await withArea(notes.page, (area) => area.clear());
    expect(await notes.sync()).toBeNull();
    expect(Object.keys(await items()).some((key) => key.startsWith('n.'))).toBe(true);
    await expect.poll(() => notes.texts()).toHaveLength(1);
  });

  test('a note too large stays here and says so', async () => {
    await bring(notes, notesFile('large-note', 1, 12_000), 1);
    expect(await notes.sync()).toBeNull();
    expect(await status(/too large/)).toContain('1 note is too large and not in browser sync');
    expect(Object.keys(await items()).some((key) => key.includes('large-note'))).toBe(false);
  });

  test('more notes than there are places: full, never refused', { timeout: 120_000 }, async () => {
    await bring(notes, notesFile('small-note', 600, 20), 600);
    expect(await notes.sync()).toBeNull();
    const all = await items();
    expect(Object.keys(all).length).toBe(FILLED.items);
    await expect.poll(used).toBe(counted(all));
    expect(await status(/which is full/)).toMatch(
      /\d+ notes are not in browser sync, which is full/,
    );
  });
});

/** A browser of its own for one test. */
async function fresh(work: (on: Launched, notes: NotesPage) => Promise<void>, kind: BrowserKind) {
  const browser = requireBrowser(kind);
  const on = await launch({ browser, extension: `dist/demo-${kind}`, headless: true });
  try {
    await work(on, await NotesPage.open(on));
  } finally {
    await on.browser.close();
  }
}

test.each<BrowserKind>(['chrome', 'firefox'])('more bytes than there is space, in %s', (kind) =>
  fresh(async (_on, notes) => {
    await bring(notes, notesFile('long-note', 120, 1_500), 120);
    expect(await notes.sync()).toBeNull();
    const bytes = await withArea(notes.page, (area) => area.getBytesInUse(null));
    expect(bytes).toBe(counted(await withArea(notes.page, (area) => area.get(null))));
    expect(bytes).toBeLessThanOrEqual(FILLED.bytes);
    expect(bytes).toBeGreaterThan(FILLED.bytes * 0.95);
  }, kind),
);

test('a service worker killed after a save sends the note when it wakes', () =>
  fresh(async (on, notes) => {
    await notes.write('Saved, not sent');
    const killed = on.browser.targets().find((one) => one.type() === 'service_worker');
    // Any event may wake another at once, so it is this one that must be gone. Closed while it still
    // starts it stays, so it is closed until it is gone.
    const live = async () => {
      await (await killed?.worker())?.close().catch(() => {});
      return on.browser.targets();
    };
    await expect.poll(live).not.toContain(killed);
    expect(await notes.sync()).toBeNull();
    const all = await withArea(notes.page, (area) => area.get(null));
    expect(Object.keys(all).filter((key) => key.startsWith('n.'))).toHaveLength(1);
  }, 'chrome'));

test('a page killed while typing keeps what it had called saved', async () => {
  const options = {
    browser: requireBrowser('chrome'),
    extension: 'dist/demo-chrome',
    headless: true,
    profile: newFolder(),
  };
  const first = await launch(options);
  const notes = await NotesPage.open(first);
  await notes.press('New note');
  await seen(notes.page, '.note textarea:focus');
  await notes.page.keyboard.type('Every word of this');
  await notes.shownSaved('Every word of this');
  await notes.page.keyboard.type(' but perhaps not this');
  first.browser.process()?.kill('SIGKILL');
  const again = await launch(options);
  try {
    const after = await NotesPage.open(again);
    await seen(after.page, '.note .markdown::-p-text(Every word of this)');
  } finally {
    await again.browser.close();
  }
});
