/** Pages that others wrote, where they are present: no error, and marks on whole words only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireBrowser } from '../../src/cli/browsers.ts';
import { type Launched, launch } from '../../src/cli/launch.ts';
import { askingPage, askNames } from '../../src/cli/observe.ts';
import { startServer, type TestServer } from '../support/server.ts';

const SAVED = '../shared/pages';
const SAMPLE = 'src/cli/sample/article.html';
const files = [
  SAMPLE,
  ...(existsSync(SAVED)
    ? readdirSync(SAVED)
        .filter((file) => file.endsWith('.html'))
        .map((file) => path.join(SAVED, file))
    : []),
];
/** The page's own scripts want the network; what is tested is the page as it was saved. */
const STILL = '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">';

/** Each mark with the letters before and after it. */
const MARKS_IN_TEXT = () =>
  [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .map(({ startContainer, startOffset, endContainer, endOffset }) => ({
      before: (startContainer as Text).data.slice(0, startOffset).slice(-1),
      after: (endContainer as Text).data.slice(endOffset, endOffset + 1),
    }));

describe('a saved page', () => {
  let on: Launched;
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
    on = await launch({
      browser: requireBrowser('chrome'),
      extension: 'dist/demo-chrome',
      headless: true,
    });
  });
  afterAll(async () => {
    await on?.browser.close();
    server?.close();
  });

  test.each(files)('%s is read without an error', async (file) => {
    const own = await askingPage(on);
    const page = await on.browser.newPage();
    const cdp = await page.createCDPSession();
    const errors: string[] = [];
    // Of every script in the page, the content script's world too.
    await cdp.send('Runtime.enable');
    cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) => errors.push(exceptionDetails.text));
    cdp.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error') errors.push(args.map(({ value }) => value).join(' '));
    });
    await page.goto(server.put('/saved', STILL + readFileSync(file, 'utf8')), {
      waitUntil: 'domcontentloaded',
    });
    const named = async () =>
      (await askNames(own))?.names.reduce((sum, { count }) => sum + count, 0) ?? -1;
    let counts: [number, number] = [-1, -2];
    await expect
      .poll(
        async () => {
          const before = counts;
          counts = [await named(), (await page.evaluate(MARKS_IN_TEXT)).length];
          return counts[0] === counts[1] && counts[0] === before[0];
        },
        { timeout: 15_000, interval: 300 },
      )
      .toBe(true);
    const inWords = (await page.evaluate(MARKS_IN_TEXT)).filter(
      ({ before, after }) => /[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(after),
    );
    expect(inWords).toEqual([]);
    expect(errors).toEqual([]);
    if (file === SAMPLE) expect(counts[0]).toBeGreaterThan(10);
    await page.close();
    await own.close();
  });
});

test.each(['chrome', 'firefox'])('the content script for %s is at most 40 kB gzipped', (kind) => {
  const folder = `dist/${kind}`;
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as {
    content_scripts: { js?: string[] }[];
    web_accessible_resources?: unknown;
  };
  const shipped = manifest.content_scripts.flatMap(({ js = [] }) => js);
  const bytes = shipped.map((file) => gzipSync(readFileSync(path.join(folder, file))).length);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(40 * 1024);
  expect(manifest.web_accessible_resources).toBeUndefined();
});
