/**
 * Search with 100,000 statements in the store, in real Chromium: importing them, what a popup shows first
 * (the names of the page in front, or the results of the query it opens with), and the results of a
 * query typed. Needs `npm run build` first.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { requireBrowser } from '../../src/cli/browsers.ts';
import { type Launched, launch } from '../../src/cli/launch.ts';
import type { Facts } from '../../src/model.ts';
import { documentOf, entityOf, factsOf, statementOf } from '../support/facts.ts';
import { readTab } from '../support/own-page.ts';
import { seen, until } from '../support/seen.ts';
import { startServer } from '../support/server.ts';
import { newFolder } from '../support/temporary.ts';
import type { BenchRow } from './row.ts';

const STATEMENTS = 100_000;
const PEOPLE = 2_000;
const SOURCES = 500;
const VOCABULARY = 30_000;
const LENGTH = 28;
const OPENINGS = 12;
/** Until a store of that size is ready. */
const PATIENCE_MS = 120_000;
/** From a word in most statements to one in none, and what can only be told by reading. */
const QUERIES = [
  'w1 ',
  'w40 ',
  'w5000 ',
  'w1 w2 w3 ',
  'w1',
  '"w1 w2" ',
  'speaker:p7 after:2015 ',
  'zz ',
];

const ARTICLE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
  <p>In the end Emmanuel Macron spoke about the treaty, the harvest and the border.</p>
  <p>What others in Europe think of it is another matter, and a longer one.</p></html>`;

/** The same numbers every run (Lehmer's generator, with Park and Miller's constants). */
function* numbers(): Generator<number> {
  for (let state = 42; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

/** Statements whose words are as unequal as those of a language: the nth is 1/n as frequent. */
function manyFacts(): Facts {
  const random = numbers();
  const next = () => random.next().value as number;
  const words = () =>
    Array.from({ length: LENGTH }, () => `w${Math.floor(VOCABULARY ** next())}`).join(' ');
  return factsOf({
    name: 'bench',
    documents: Array.from({ length: SOURCES }, (_, at) => documentOf({ id: `d${at}` })),
    entities: Array.from({ length: PEOPLE }, (_, at) =>
      entityOf({ id: `p${at}`, name: `Given${at} P${at}`, names: [`Given${at} P${at}`] }),
    ),
    statements: Array.from({ length: STATEMENTS }, (_, at) => {
      const text = words();
      const year = 2000 + Math.floor(25 * next());
      const month = String(1 + Math.floor(12 * next())).padStart(2, '0');
      return statementOf({
        id: `s${at}`,
        speaker: `p${Math.floor(PEOPLE * next() ** 2)}`,
        speakerAs: 'she',
        text,
        said: `${year}-${month}-15`,
        saidBasis: 'stated',
        reports: [{ document: `d${at % SOURCES}`, text, start: 0, end: text.length }],
      });
    }),
  });
}

const row = (name: string, subject: string, metric: string, value: number): BenchRow => ({
  bench: 'search',
  case: name,
  subject,
  metric,
  value: Math.round(value * 10) / 10,
  unit: 'ms',
});

function percentiles(name: string, subject: string, times: number[]): BenchRow[] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return [row(name, subject, 'p50', at(0.5) ?? 0), row(name, subject, 'p95', at(0.95) ?? 0)];
}

/** What opens the popup on a page with names: the query of its address. */
async function onArticle(on: Launched, article: string): Promise<string> {
  const page = await on.browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(article);
  await until(page, () => [...CSS.highlights.values()].some(({ size }) => size > 0));
  const own = await on.openOwn('src/options/options.html');
  await own.evaluate('globalThis.__name = (named) => named');
  const id = await readTab(own);
  await own.close();
  return `?tab=${id}`;
}

/** Milliseconds from the beginning of navigation to the frame that shows what a selector finds. */
async function opening(on: Launched, query: string, selector: string): Promise<number> {
  const page = await on.browser.newPage();
  // As text: tsx names functions by a helper that the page has not.
  await page.evaluateOnNewDocument(`{
    const look = () => {
      if (document.querySelector(${JSON.stringify(selector)})) window.shown = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  }`);
  await page.goto(`${on.origin}/src/popup/popup.html${query}`);
  const shown = await until(page, () => (globalThis as { shown?: number }).shown);
  await page.close();
  return shown;
}

/** Milliseconds from a text in the field to the frame that shows its answer. */
const typing = (page: Page, text: string): Promise<number> =>
  page.evaluate(async (typed) => {
    const input = document.querySelector('.search-box input') as HTMLInputElement;
    const frame = () => new Promise(requestAnimationFrame);
    const put = (value: string) => {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    put('');
    while (!document.querySelector('.help')) await frame();
    const start = performance.now();
    put(typed);
    while (!document.querySelector('.found, .empty')) await frame();
    return performance.now() - start;
  }, text);

export async function bench(): Promise<BenchRow[]> {
  const server = await startServer();
  const on = await launch({
    browser: requireBrowser('chrome'),
    extension: 'dist/demo-chrome',
    headless: true,
  });
  try {
    const file = path.join(newFolder(), 'bench.json');
    writeFileSync(file, JSON.stringify(manyFacts()));
    const options = await on.openOwn('src/options/options.html');
    const input = (await seen(options, '.file-button input')) as ElementHandle<HTMLInputElement>;
    const start = performance.now();
    await input.uploadFile(file);
    options.setDefaultTimeout(300_000);
    await seen(options, '.told ::-p-text(Imported bench), .told::-p-text(Imported bench)');
    const rows = [
      row(`import ${STATEMENTS} statements`, 'ours', 'once', performance.now() - start),
    ];
    await options.close();

    const article = await onArticle(on, server.put('/bench', ARTICLE));
    const names: number[] = [];
    const first: number[] = [];
    const floor: number[] = [];
    for (let round = 0; round < OPENINGS; round += 1) {
      floor.push(await opening(on, '', '[role=tab]'));
      names.push(await opening(on, article, '.names .name'));
      first.push(await opening(on, '?view=search&q=w40%20', '.result'));
    }
    rows.push(...percentiles('popup opened to its tabs', 'floor', floor));
    rows.push(...percentiles("popup opened to the page's names", 'ours', names));
    rows.push(...percentiles('popup opened to its first results', 'ours', first));

    const page = await on.openOwn('src/popup/popup.html?view=search');
    await seen(page, '.search-box input');
    await page.evaluate('globalThis.__name = (named) => named');
    for (const query of QUERIES) {
      const times: number[] = [];
      for (let round = 0; round < OPENINGS; round += 1) times.push(await typing(page, query));
      rows.push(...percentiles(`typed: ${query}`, 'ours', times));
    }
    return rows;
  } finally {
    server.close();
    await on.browser.close();
  }
}
