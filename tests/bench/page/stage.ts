/**
 * A Chromium whose On Record waits to be put into a page by hand: the page is loaded and at rest, the
 * counters are read, the content script is injected as the browser would, and whatever the counters
 * then gained is its cost alone.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page, WebWorker } from 'puppeteer-core';
import { requireBrowser } from '../../../src/cli/browsers.ts';
import { type Launched, launch } from '../../../src/cli/launch.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { newFolder } from '../../support/temporary.ts';
import { writeReadable } from './phases.ts';

const BUILT = 'dist/demo-chrome';
const READABLE = 'readable.js';

interface BuiltManifest {
  content_scripts: { matches: string[]; js?: string[]; include_globs?: string[] }[];
  host_permissions?: string[];
}

/**
 * A copy of the built extension whose script runs by itself under /own/ alone, but may be injected on loopback.
 * Its style sheet comes with the page, as it does for readers.
 */
function waitingExtension(): { folder: string; js: string[] } {
  const folder = newFolder();
  cpSync(BUILT, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as BuiltManifest;
  const js = manifest.content_scripts.flatMap((script) => script.js ?? []);
  for (const script of manifest.content_scripts) if (script.js) script.include_globs = ['*/own/*'];
  manifest.host_permissions = ['http://127.0.0.1/*'];
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, js };
}

/** What Chromium counts of a page's main thread. Milliseconds on the processor; memory in bytes. */
export interface Counters {
  task: number;
  layouts: number;
  layout: number;
  styles: number;
  style: number;
  heap: number;
}

export interface Stage {
  on: Launched;
  server: TestServer;
  /** Opens a page and waits until it is at rest. */
  open(html: string): Promise<{ page: Page; cdp: CDPSession }>;
  /** Runs the content script in the page, or the readable one. Resolves once it was started. */
  inject(page: Page, isReadable?: boolean): Promise<void>;
  /** Path of the content script that profiles can read. */
  readable: string;
  worker(): Promise<WebWorker>;
  close(): Promise<void>;
}

const collect = (cdp: CDPSession) => cdp.send('HeapProfiler.collectGarbage');

async function counters(cdp: CDPSession): Promise<Counters> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    task: of('TaskDuration') * 1000,
    layouts: of('LayoutCount'),
    layout: of('LayoutDuration') * 1000,
    styles: of('RecalcStyleCount'),
    style: of('RecalcStyleDuration') * 1000,
    heap: of('JSHeapUsedSize'),
  };
}

/** Bytes of JavaScript heap in use. */
export async function heapOf(cdp: CDPSession): Promise<number> {
  await collect(cdp);
  return (await counters(cdp)).heap;
}

const gain = (before: Counters, after: Counters): Counters =>
  Object.fromEntries(
    Object.entries(after).map(([key, value]) => [key, value - before[key as keyof Counters]]),
  ) as unknown as Counters;

/** What the counters gain by some work. Garbage is collected before and after it, outside the count. */
export async function gained(cdp: CDPSession, work: () => Promise<unknown>): Promise<Counters> {
  await collect(cdp);
  const before = await counters(cdp);
  await work();
  const after = await counters(cdp);
  return gain(before, { ...after, heap: await heapOf(cdp) });
}

/** Waits until the page's main thread has had nothing to do for a while. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let calm = 0; calm < 5; ) {
      const began = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 40));
      calm = performance.now() - began < 60 ? calm + 1 : 0;
    }
  });
}

/** Milliseconds between two looks at a page that was just opened, looks that must be the same, and looks at most. */
const STILL = { every: 200, looks: 4, most: 25 };

/** Waits until the page's style and layout stand still: what moves as a page opens is not our cost. */
async function still(cdp: CDPSession): Promise<void> {
  let last = '';
  for (let look = 0, same = 0; look < STILL.most && same < STILL.looks; look++) {
    await new Promise((resolve) => setTimeout(resolve, STILL.every));
    const { styles, layouts } = await counters(cdp);
    const now = `${styles} ${layouts}`;
    same = now === last ? same + 1 : 0;
    last = now;
  }
}

/** As text: the runner of this bench adds helpers to named functions that the worker does not have. */
const injection = (url: string, js: string[]) => `(async () => {
  const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(url)} });
  const target = { tabId: tab.id };
  const begin = () => { globalThis.begun = performance.now(); };
  await chrome.scripting.executeScript({ target, world: 'MAIN', func: begin });
  await chrome.scripting.executeScript({ target, files: ${JSON.stringify(js)} });
})()`;

export async function setStage(): Promise<Stage> {
  const { folder, js } = waitingExtension();
  const readable = path.join(folder, READABLE);
  await writeReadable(readable);
  const server = await startServer();
  const on = await launch({ browser: requireBrowser('chrome'), extension: folder, headless: true });
  let pages = 0;
  const worker = async () => {
    const target = await on.browser.waitForTarget((one) => one.type() === 'service_worker');
    const found = await target.worker();
    if (!found) throw new Error('The background of the built extension did not start.');
    return found;
  };
  return {
    on,
    server,
    worker,
    async open(html) {
      const page = await on.browser.newPage();
      const cdp = await page.createCDPSession();
      // Time on the processor: what else the machine does must not count.
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(server.put(`/${++pages}`, html), { timeout: 120_000 });
      await atRest(page);
      await still(cdp);
      return { page, cdp };
    },
    readable,
    async inject(page, isReadable = false) {
      const files = isReadable ? [READABLE] : js;
      await (await worker()).evaluate(injection(page.url(), files));
    },
    async close() {
      await on.browser.close();
      server.close();
    },
  };
}
