/** Starts a real browser with On Record loaded. Used by `npm start` and by the end-to-end tests. */
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { FoundBrowser } from './browsers.ts';

/** A fixed UUID, so that Firefox's moz-extension:// pages have an address known beforehand. */
const FIREFOX_UUID = '3c8c2a36-8d2b-4f0e-9d55-0a1f5d5a7e10';
const FIREFOX_ID = 'on-record@on-record.invalid';

/** How a browser is started. */
export interface LaunchOptions {
  browser: FoundBrowser;
  /** The folder of the built extension. */
  extension: string;
  headless: boolean;
  /** A profile to keep; without it a new one, which goes when the browser does. */
  profile?: string;
  /** CSS pixels. */
  width?: number;
  height?: number;
  args?: string[];
  firefoxPrefs?: Record<string, unknown>;
  /** True where the extension comes by other ways, such as the profile: then it is not installed. */
  isInstalled?: boolean;
}
/** A running browser with the extension in it. */
export interface Launched {
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  origin: string;
  /** Opens a page of the extension, such as `src/popup/popup.html`. */
  openOwn(page: string): Promise<Page>;
}

const CHROME_ARGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-default-browser-check',
];

/** Starts a browser. Whoever starts it closes it. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const size = { width: options.width ?? 1200, height: options.height ?? 900 };
  return options.browser.kind === 'chrome'
    ? launchChrome(options, size)
    : launchFirefox(options, size);
}

interface Size {
  width: number;
  height: number;
}

async function launchChrome(o: LaunchOptions, size: Size): Promise<Launched> {
  const root = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: o.browser.path,
    headless: o.headless,
    pipe: true,
    enableExtensions: o.isInstalled ? true : [path.resolve(o.extension)],
    userDataDir: o.profile,
    defaultViewport: o.headless ? size : null,
    args: [
      ...CHROME_ARGS,
      ...(root ? ['--no-sandbox'] : []),
      `--window-size=${size.width},${size.height}`,
      ...(o.args ?? []),
    ],
  });
  const worker = await browser.waitForTarget(
    (target) =>
      target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    { timeout: 30_000 },
  );
  const origin = new URL(worker.url()).origin.replace(/^null$/, '');
  const base = origin || `chrome-extension://${new URL(worker.url()).host}`;
  return {
    browser,
    origin: base,
    async openOwn(own) {
      const page = await browser.newPage();
      await page.goto(`${base}/${own}`);
      return page;
    },
  };
}

async function launchFirefox(o: LaunchOptions, size: Size): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: o.browser.path,
    headless: o.headless,
    userDataDir: o.profile,
    defaultViewport: o.headless ? size : null,
    // Needed to open moz-extension:// pages.
    args: [
      '--remote-allow-system-access',
      `--width=${size.width}`,
      `--height=${size.height}`,
      ...(o.args ?? []),
    ],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.shell.checkDefaultBrowser': false,
      ...o.firefoxPrefs,
    },
  });
  if (!o.isInstalled) await browser.installExtension(path.resolve(o.extension));
  const origin = `moz-extension://${FIREFOX_UUID}`;
  return {
    browser,
    origin,
    async openOwn(own) {
      const page = await browser.newPage();
      // page.goto to moz-extension:// never resolves, so wait for the document instead.
      void page.goto(`${origin}/${own}`).catch(() => {});
      await untilOpen(page);
      return page;
    },
  };
}

/** Asks again and again: a question that meets the change from one document to the next is lost. */
async function untilOpen(page: Page): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;) {
    const open = await page
      .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
      .catch((error: Error) => {
        if (Date.now() > end) throw error;
        return false;
      });
    if (open) return;
    if (Date.now() > end) throw new Error(`${page.url()} did not open within 20 seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
