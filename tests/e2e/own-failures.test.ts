/** The extension's own pages where the browser keeps nothing for them, and what they may reach. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserKind, requireBrowser } from '../../src/cli/browsers.ts';
import { type Launched, launch } from '../../src/cli/launch.ts';
import { openOwnPage } from '../support/own-page.ts';
import { seen } from '../support/seen.ts';

const OPTIONS = 'src/options/options.html';

describe.each<BrowserKind>(['chrome', 'firefox'])('a page of ours in %s', (kind) => {
  let on: Launched;
  beforeAll(async () => {
    const browser = requireBrowser(kind);
    on = await launch({ browser, extension: `dist/demo-${kind}`, headless: true });
  });
  afterAll(() => on?.browser.close());

  const says = (page: Page, words: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('[role=alert]')?.textContent?.includes(wanted),
      {},
      words,
    );

  test('says that a choice was not kept, and shows what holds', async () => {
    const page = await openOwnPage(on, OPTIONS, '.options h1');
    await page.evaluate(() => {
      const { prototype } = IDBObjectStore;
      const { put } = prototype;
      Object.assign(globalThis, {
        heal: () => {
          prototype.put = put;
        },
      });
      prototype.put = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
    });
    await (await seen(page, '.choice ::-p-text(Tint)')).click();
    await says(page, 'no space left on the disk');
    await page.waitForFunction(() => CSS.highlights.has('note-b'));
    await page.evaluate(() => (globalThis as unknown as { heal(): void }).heal());
    await (await seen(page, '.choice ::-p-text(Tint)')).click();
    await page.waitForFunction(() => document.querySelector('[role=alert]') === null);
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
    expect(await page.title()).not.toBe('taken');
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
