/** Every page of the extension in every dress: light, dark, forced colours, 400 % zoom; in French. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserKind, requireBrowser } from '../../src/cli/browsers.ts';
import { type Launched, launch } from '../../src/cli/launch.ts';
import { axeFaults, SCHEMES } from '../support/axe.ts';
import { NotesPage } from '../support/notes-page.ts';
import { FILES, putFiles } from '../support/own-articles.ts';
import { openOwnPage } from '../support/own-page.ts';
import { seen } from '../support/seen.ts';

const POPUP = 'src/popup/popup.html';
const OPTIONS = 'src/options/options.html';
const LIBRARY = 'src/library/library.html';
/** What a window of 1280 by 1024 has left at 400 %: WCAG 1.4.10. */
const ZOOMED = { width: 320, height: 256 };
const WIDE = { width: 1000, height: 800 };

const unfold = (page: Page) =>
  page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
const press = async (page: Page, selector: string) => (await seen(page, selector)).click();

interface Screen {
  /** The page's address within the extension. */
  own: string;
  /** Shown once the screen is as it shall be looked at. */
  ready: string;
  act?: (page: Page) => Promise<unknown>;
}
const SCREENS: Record<string, Screen> = {
  'search, before anything is asked': { own: `${POPUP}?view=search`, ready: '.help' },
  'search with results': { own: `${POPUP}?view=search&q=europe`, ready: '.result' },
  'search without results': { own: `${POPUP}?view=search&q=zzzz+`, ready: '.empty' },
  'search that cannot be read': { own: `${POPUP}?view=search&q=before:soon+`, ready: '.problem' },
  'no page to speak of': { own: POPUP, ready: '.empty' },
  'notes in the popup': { own: `${POPUP}?view=notes`, ready: '.note' },
  welcome: {
    own: 'src/options/welcome.html',
    ready: '.sample .card .said',
    act: (page) => press(page, '.sample-name'),
  },
  'options, all unfolded': { own: OPTIONS, ready: '.sync', act: unfold },
  'a pack being built': {
    own: 'src/options/build.html',
    ready: '.build-tally',
    act: async (page) => {
      const input = await seen(page, '.build-files input');
      const [, ...paths] = putFiles({ ...FILES, 'photo.jpg': 'x', 'undated.txt': 'Nothing.' });
      await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
      await seen(page, '.build-problems');
      await press(page, 'button.main:not([disabled])');
    },
  },
  'the library, all unfolded': {
    own: LIBRARY,
    ready: '.note-history',
    act: async (page) => {
      await press(page, '.note footer [aria-expanded]');
      await unfold(page);
    },
  },
  'a note being written': {
    own: LIBRARY,
    ready: '.note textarea',
    act: (page) => press(page, '.note footer button'),
  },
  'the trash': {
    own: LIBRARY,
    ready: '.notes-hint',
    act: async (page) => {
      await seen(page, '.note');
      await page.select('.notes-bar select', 'trash');
    },
  },
  'a new note on a person': {
    own: `${LIBRARY}?entity=emmanuel-macron&note=new`,
    ready: '.note textarea',
  },
};

describe.each<BrowserKind>(['chrome', 'firefox'])('pages of the extension in %s', (kind) => {
  let on: Launched;
  beforeAll(async () => {
    const browser = requireBrowser(kind);
    on = await launch({ browser, extension: `dist/demo-${kind}`, headless: true });
    const library = await NotesPage.open(on);
    // An address that no line holds, and no place to break it at.
    const address = `https://harbour-post.example/${'0123456789abcdef'.repeat(9)}`;
    await library.write(`Ask for the **full speech**: ${address}\n\nقال إن الأمر انتهى.`);
    await library.page.close();
    const options = await openOwnPage(on, OPTIONS, '.options h1');
    await press(options, '::-p-text(Français)');
    await seen(options, 'h2::-p-text(Langue et clavier)');
    await options.close();
  });
  afterAll(() => on?.browser.close());

  test.each(Object.entries(SCREENS))('%s', async (_, { own, ready, act }) => {
    const page = await on.openOwn(own);
    await page.setViewport(WIDE);
    await act?.(page);
    await seen(page, ready);
    const faults: Record<string, string[]> = {};
    if (kind === 'firefox') faults.light = await axeFaults(page);
    else {
      const session = await page.createCDPSession();
      const dress = (name: string, value: string) =>
        session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
      for (const scheme of SCHEMES) {
        await dress('prefers-color-scheme', scheme);
        faults[scheme] = await axeFaults(page);
      }
      await dress('forced-colors', 'active');
      faults.forced = await axeFaults(page);
      await session.detach();
    }
    await page.setViewport(ZOOMED);
    const sideways = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    await page.close();
    expect({ faults: Object.values(faults).flat(), sideways }).toEqual({ faults: [], sideways: 0 });
  });

  test('a paragraph in Arabic begins on the right', async () => {
    const { page } = await NotesPage.open(on);
    const starts = () =>
      page.$$eval('.markdown p', (paragraphs) =>
        paragraphs.map((paragraph) => {
          const words = new Range();
          words.selectNodeContents(paragraph);
          const [box, said] = [paragraph, words].map((one) => one.getBoundingClientRect());
          return box && said && box.right - said.right < said.left - box.left ? 'right' : 'left';
        }),
      );
    await expect.poll(starts).toEqual(['left', 'right']);
    await page.close();
  });
});
