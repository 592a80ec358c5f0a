/**
 * A reader at a real browser: rests the pointer on names, presses keys, and looks at the card. The
 * card's shadow root is closed, so the reader uses a copy of the built extension in which that one
 * word is `open`, and nothing else differs.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserKind, requireBrowser } from '../../src/cli/browsers.ts';
import { type Launched, type LaunchOptions, launch } from '../../src/cli/launch.ts';
import { until } from './seen.ts';
import { startServer, type TestServer } from './server.ts';
import { newFolder } from './temporary.ts';

/** A test waits for its condition; this only ends one that never comes. */
const PATIENCE_MS = 20_000;
const SCRIPT = 'src/content/content.iife.js';

/** A copy of the demonstration build whose card can be looked into, and which reads more sites. */
export function openCopy(kind: BrowserKind, matches: readonly string[]): string {
  const folder = newFolder();
  cpSync(`dist/demo-${kind}`, folder, { recursive: true });
  const script = path.join(folder, SCRIPT);
  const parts = readFileSync(script, 'utf8').split(/mode:[`"']closed[`"']/);
  if (parts.length !== 2)
    throw new Error(`${SCRIPT} closes ${parts.length - 1} shadow roots, not one.`);
  writeFileSync(script, parts.join('mode:"open"'));
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  for (const entry of manifest.content_scripts) entry.matches.push(...matches);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

interface Manifest {
  content_scripts: { matches: string[] }[];
}

/** Where something is drawn, in CSS pixels of the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export class Reader {
  readonly on: Launched;
  readonly server: TestServer;
  readonly page: Page;
  /** The folder of the extension that runs. */
  readonly extension: string;

  private constructor(on: Launched, server: TestServer, page: Page, extension: string) {
    this.on = on;
    this.server = server;
    this.page = page;
    this.extension = extension;
  }

  /** `matches` are patterns of sites to read beside loopback. */
  static async start(
    kind: BrowserKind,
    options: Partial<LaunchOptions> = {},
    matches: readonly string[] = [],
  ): Promise<Reader> {
    const extension = options.extension ?? openCopy(kind, matches);
    const browser = requireBrowser(kind);
    const on = await launch({ browser, headless: true, ...options, extension });
    const page = await on.browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    return new Reader(on, await startServer(), page, extension);
  }

  async stop(): Promise<void> {
    this.server.close();
    await this.on.browser.close();
  }

  /** Installs a newer version over the one that runs. */
  async update(): Promise<void> {
    const file = path.join(this.extension, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
    writeFileSync(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
    await this.on.browser.installExtension(this.extension);
  }

  /** Opens a page with this body, and waits until its names are marked. */
  async read(body: string, head = ''): Promise<void> {
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title>${head}
      <meta property="article:published_time" content="2025-09-05T06:30:00Z">
      </head><body>${body}</body></html>`;
    await this.page.goto(this.server.put('/article', html));
    await until(this.page, () => [...CSS.highlights.values()].some(({ size }) => size > 0));
    await this.page.mouse.move(2, 2);
  }

  /** Where a text stands; the first one, or the first within `selector`. */
  async boxOf(text: string, selector = 'body'): Promise<Box> {
    const box = await this.page.evaluate(
      (wanted, within) => {
        const root = document.querySelector(within);
        if (!root) return null;
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node.nodeValue ?? '').indexOf(wanted);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          // The first line, where it wraps.
          const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
          return { x, y, width, height };
        }
        return null;
      },
      text,
      selector,
    );
    if (!box) throw new Error(`The page has no text “${text}”.`);
    return box;
  }

  /** Rests the pointer on a text of the page. */
  async rest(text: string, selector?: string): Promise<void> {
    const { x, y, width, height } = await this.boxOf(text, selector);
    await this.page.mouse.move(x + width / 2, y + height / 2);
  }

  /** Rests on a name and waits for its card. Returns the heading. */
  async openCard(name: string, selector?: string): Promise<string> {
    await this.rest(name, selector);
    return this.card();
  }

  /** The heading of the card that is shown, once one is. */
  card(heading?: string): Promise<string> {
    return until(
      this.page,
      (wanted) => {
        const shadow = document.querySelector(':popover-open')?.shadowRoot;
        const shown = shadow?.querySelector('.entity-name')?.textContent ?? null;
        return shown !== null && (wanted === undefined || shown === wanted) ? shown : null;
      },
      heading,
    );
  }

  async cardGone(): Promise<void> {
    await until(this.page, () => document.querySelector(':popover-open') === null);
  }

  isOpen(): Promise<boolean> {
    return this.page.evaluate(() => document.querySelector(':popover-open') !== null);
  }

  /** Where the card is drawn. */
  async cardBox(): Promise<Box> {
    await this.card();
    return this.page.evaluate(() => {
      const card = document.querySelector(':popover-open')?.shadowRoot?.querySelector('.card');
      const { x, y, width, height } = card?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    });
  }

  /** Asks something of the element in the card that a selector finds. */
  inCard<T>(selector: string, ask: (element: HTMLElement) => T): Promise<T> {
    return this.page.evaluate(
      (wanted, source) => {
        const shadow = document.querySelector(':popover-open')?.shadowRoot;
        const element = shadow?.querySelector<HTMLElement>(wanted);
        if (!element) throw new Error(`The card has no ${wanted}.`);
        return new Function('element', `return (${source})(element)`)(element) as T;
      },
      selector,
      ask.toString(),
    );
  }

  /** Presses something in the card with the mouse. */
  async press(selector: string): Promise<void> {
    const { x, y } = await this.inCard(selector, async (element) => {
      element.scrollIntoView({ block: 'nearest' });
      // A card that has just grown is put in its place a moment later: pressed once it stands still.
      for (let before = new DOMRect(); ; ) {
        const { x, y, width, height } = element.getBoundingClientRect();
        if (x === before.x && y === before.y) return { x: x + width / 2, y: y + height / 2 };
        before = new DOMRect(x, y);
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
    });
    await this.page.mouse.click(x, y);
  }

  /** The focused element in the card: its label or text, or null where the focus is elsewhere. */
  focusInCard(): Promise<string | null> {
    return this.page.evaluate(() => {
      const focused = document.querySelector(':popover-open')?.shadowRoot?.activeElement;
      return focused ? (focused.getAttribute('aria-label') ?? focused.className) : null;
    });
  }
}
