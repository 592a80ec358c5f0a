/**
 * From the pointer's rest on a name to the painted card, beyond the dwell time, in real Chromium, with
 * 100,000 statements in the store. Needs `npm run build` first.
 */
import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { requireBrowser } from '../../src/cli/browsers.ts';
import { type Launched, launch } from '../../src/cli/launch.ts';
import bundle from '../../src/facts/bundled.json' with { type: 'json' };
import { until } from '../support/seen.ts';
import { startServer } from '../support/server.ts';
import { stopWorker } from '../support/stop-worker.ts';
import { seed } from './card/seed.ts';
import type { BenchRow } from './row.ts';

const STATEMENTS = 100_000;
const ROUNDS = 30;
/** Until a store of that size is ready. */
const PATIENCE_MS = 120_000;
/** The default; the dwell is subtracted from what is measured. */
const DWELL = 500;
const PERSON = 'Emmanuel Macron';
const PLACE = 'Europe';

const idOf = (name: string): string => {
  const entity = bundle.entities.find((one) => one.name === name);
  if (!entity) throw new Error(`The bundle no longer knows ${name}; choose another name here.`);
  return entity.id;
};

const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
  <meta property="article:published_time" content="2020-09-05T06:30:00Z"></head><body
  style="font: 20px/2 serif; margin: 60px">
  <p>In the end <b id="person">${PERSON}</b> spoke about the treaty, the harvest and the border.</p>
  <p>What others think of <b id="place">${PLACE}</b> is another matter, and a longer one.</p></body></html>`;

/** Milliseconds from the last move of the pointer to the frame in which the card is painted. */
async function restToPaint(page: Page, selector: string): Promise<number> {
  await page.mouse.move(3, 3);
  await page.keyboard.press('Escape');
  await until(page, () => document.querySelector(':popover-open') === null);
  const box = await page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  // The page must be watching before the pointer moves.
  const watch = await page.evaluateHandle(() => {
    const seen = { rested: 0 };
    const onMove = ({ timeStamp }: PointerEvent) => {
      seen.rested = timeStamp;
    };
    window.addEventListener('pointermove', onMove);
    const painted = new Promise<number>((resolve) => {
      const look = () => {
        if (!document.querySelector(':popover-open')) return requestAnimationFrame(look);
        // The task after the next frame's callbacks runs once that frame is painted.
        return requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            window.removeEventListener('pointermove', onMove);
            resolve(performance.now() - seen.rested);
          };
          port2.postMessage(null);
        });
      };
      requestAnimationFrame(look);
    });
    return { painted };
  });
  await page.mouse.move(box.x, box.y);
  return watch.evaluate(({ painted }) => painted);
}

/** Stops the service worker, as the browser does after 30 idle seconds. */
async function killWorker({ browser, origin }: Launched): Promise<void> {
  const target = browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
  const worker = await target?.worker();
  if (!worker) return;
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (one) => one === target && resolve());
  });
  await stopWorker(worker);
  await gone;
}

const at = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};

const rows = (name: string, values: readonly number[]): BenchRow[] =>
  [0.5, 0.95].map((share) => ({
    bench: 'card',
    case: name,
    subject: 'ours',
    metric: `beyond dwell, p${share * 100}`,
    value: Math.round((at(values, share) - DWELL) * 10) / 10,
    unit: 'ms',
  }));

export async function bench(): Promise<BenchRow[]> {
  const extension = 'dist/demo-chrome';
  if (!existsSync(extension)) throw new Error('Run `npm run build` first.');
  const server = await startServer();
  const on = await launch({ browser: requireBrowser('chrome'), extension, headless: true });
  try {
    const own = await on.openOwn('src/options/options.html');
    await seed(own, idOf(PERSON), idOf(PLACE), STATEMENTS);
    await own.close();
    const page = await on.browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(server.put('/bench', ARTICLE));
    // tsx names functions by a helper that the page has not.
    await page.evaluate('globalThis.__name = (named) => named');
    await until(page, () => [...CSS.highlights.values()].some(({ size }) => size > 0));
    const all: BenchRow[] = [];
    for (const [name, selector] of [
      ['a person with 2,000 statements', '#person'],
      ['a place that 10,000 are about', '#place'],
    ] as const) {
      await restToPaint(page, selector);
      const warm: number[] = [];
      const cold: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        warm.push(await restToPaint(page, selector));
        await killWorker(on);
        cold.push(await restToPaint(page, selector));
      }
      all.push(...rows(`${name}, warm`, warm), ...rows(`${name}, dead worker`, cold));
    }
    return all;
  } finally {
    server.close();
    await on.browser.close();
  }
}
