/** The extension's own pages where the browser keeps nothing for them, and what they may reach. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserKind, requireBrowser } from '../../src/cli/browsers.ts';
import { type Launched, launch } from '../../src/cli/launch.ts';
import { openOwnPage } from '../support/own-page.ts';
import { seen, until } from '../support/seen.ts';

const OPTIONS = 'src/options/options.html';

interface Chrome {
  runtime: { sendMessage(...args: unknown[]): unknown };
}

describe.each<BrowserKind>(['chrome', 'firefox'])('a page of ours in %s', (kind) => {
  let on: Launched;
  beforeAll(async () => {
    const browser = requireBrowser(kind);
    on = await launch({ browser, extension: `dist/demo-${kind}`, headless: true });
  });
  afterAll(() => on?.browser.close());

  const says = (page: Page, words: string) =>
    until(
      page,
      (wanted) => document.querySelector('[role=alert]')?.textContent?.includes(wanted),
      words,
    );

  /** From now on the page can store nothing. */
  const fillDisk = (page: Page) =>
    page.evaluate(() => {
      const { prototype } = IDBObjectStore;
      const { put } = prototype;
      Object.assign(globalThis, {
        heal: () => {
          prototype.put = put;
        },
      });
      prototype.put = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
  const freeDisk = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { heal(): void }).heal());

  test('says that a choice was not kept, and shows what holds', async () => {
    const page = await openOwnPage(on, OPTIONS, '.options h1');
    await fillDisk(page);
    await (await seen(page, '.choice ::-p-text(Tint)')).click();
    await says(page, 'no space left on the disk');
    await until(page, () => CSS.highlights.has('note-b'));
    await freeDisk(page);
    await (await seen(page, '.choice ::-p-text(Tint)')).click();
    await until(page, () => document.querySelector('[role=alert]') === null);
    await page.close();
  });

  test('says that a note was not saved, and keeps its words until they are', async () => {
    const page = await openOwnPage(on, 'src/library/library.html?note=new', '.note textarea:focus');
    await page.keyboard.type('Kept.');
    await seen(page, '.note-saving.saved');
    await fillDisk(page);
    await page.keyboard.type(' Not yet.');
    await page.keyboard.press('Escape');
    await seen(page, '.note-saving::-p-text(Not saved: There is no space left on the disk)');
    await page.type('.note-tags input', 'harbour');
    await page.keyboard.press('Enter');
    await seen(page, '.notes-problem::-p-text(There is no space left on the disk)');
    await freeDisk(page);
    await page.focus('.note textarea');
    await page.keyboard.press('Escape');
    await seen(page, '.note .markdown::-p-text(Kept. Not yet.)');
    await page.close();
  });

  test('says why sync failed, until it does not', async () => {
    const page = await openOwnPage(on, OPTIONS, '.sync');
    await page.evaluate(() => {
      const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const send = runtime.sendMessage.bind(runtime);
      Object.assign(globalThis, { isDeaf: true });
      runtime.sendMessage = (...args) => {
        if ((globalThis as unknown as { isDeaf: boolean }).isDeaf) throw new Error('Deaf.');
        return send(...args);
      };
    });
    // The packs come later, and move what stands below them.
    await seen(page, '#facts .rows li');
    await (await seen(page, '.sync ::-p-text(Sync now)')).click();
    await says(page, 'Deaf.');
    await page.evaluate(() => Object.assign(globalThis, { isDeaf: false }));
    await (await seen(page, '.sync button:not([disabled])::-p-text(Sync now)')).click();
    await until(page, () => document.querySelector('[role=alert]') === null);
    await page.close();
  });

  test('shows that the browser refused to copy', async () => {
    const search = 'src/popup/popup.html?view=search&q=europe';
    const page = await openOwnPage(on, search, '.result');
    await page.evaluate(() => {
      Clipboard.prototype.writeText = () => Promise.reject(new Error('Refused.'));
    });
    await page.hover('.result .said');
    await (await seen(page, '.result [aria-label="Copy with source"]')).click();
    const told = await seen(page, '.copy-told::-p-text(The browser refused to copy)');
    const width = await told.evaluate((words) => words.getBoundingClientRect().width);
    expect(width).toBeGreaterThan(100);
    await page.close();
  });

  test('runs no code and shows no picture but its own', async () => {
    const page = await openOwnPage(on, OPTIONS, '.options h1');
    const blocked = await page.evaluate(async () => {
      const told: string[] = [];
      const heard = new Promise<void>((resume) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          told.push(effectiveDirective);
          if (told.includes('img-src') && told.includes('script-src-elem')) resume();
        });
      });
      const script = document.createElement('script');
      script.src = 'https://elsewhere.example/x.js';
      const inline = document.createElement('script');
      inline.textContent = 'document.title = "taken"';
      const image = document.createElement('img');
      image.src = 'https://elsewhere.example/pixel.gif';
      document.body.append(script, inline, image);
      await heard;
      return [...new Set(told)].sort();
    });
    expect(blocked).toEqual(['img-src', 'script-src-elem']);
    await expect.poll(() => page.title()).not.toBe('taken');
    await page.close();
  });
});

/** Only Chromium lets a test come before the scripts of such a page. */
describe('a page of ours whose database does not open', () => {
  let on: Launched;
  beforeAll(async () => {
    const browser = requireBrowser('chrome');
    on = await launch({ browser, extension: 'dist/demo-chrome', headless: true });
  });
  afterAll(() => on?.browser.close());

  test.each(['popup/popup', 'options/options', 'options/welcome', 'library/library'])(
    '%s says so',
    async (own) => {
      const page = await on.browser.newPage();
      await page.evaluateOnNewDocument(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('The store is damaged.', 'UnknownError');
        };
      });
      await page.goto(`${on.origin}/src/${own}.html`);
      const told = await seen(page, '[role=alert]');
      const words = await told.evaluate((alert) => alert.textContent);
      expect(words).toMatch(/could not open .*The store is damaged/);
      await page.close();
    },
  );
});
