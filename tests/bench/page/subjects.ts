/** What is measured on a page: ours, mark.js, and a bare walk as the floor. */
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { stopWorker } from '../../support/stop-worker.ts';
import { longestTask, traced } from './longest-task.ts';
import { type Phase, profiled } from './phases.ts';
import { atRest, type Counters, gained, heapOf, type Stage } from './stage.ts';

/** What a subject cost the page: gains of the counters, and milliseconds. */
export interface Cost extends Counters {
  marks: number;
  /** From the start to the first mark, in milliseconds. */
  first: number;
}

const MARK_JS = readFileSync('node_modules/mark.js/dist/mark.es6.min.js', 'utf8');

/**
 * Notes when the first highlight appears; looks each 4 ms, the least that a timer can. As text: the
 * runner of this bench adds helpers to named functions that the page does not have.
 */
const WATCH_FIRST = `(function look() {
  if ([...CSS.highlights.values()].some(({ size }) => size > 0)) globalThis.first = performance.now();
  else setTimeout(look, 4);
})()`;

const countMarks = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

/** Milliseconds between two counts of the marks. */
const COUNTED = 200;
/**
 * Counts that must be the same in a row, more while there is none, and one more for so many elements: far
 * names come late.
 */
const STILL = 6;
const STILL_NONE = 10;
const ELEMENTS_A_COUNT = 10_000;

/** Waits until the number of marks stands still. Tells it, and how often it had to look. */
async function settled(page: Page): Promise<{ marks: number; looks: number }> {
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const more = Math.floor(elements / ELEMENTS_A_COUNT);
  let last = -1;
  let looks = 0;
  for (let still = 0; still < (last > 0 ? STILL : STILL_NONE) + more; ) {
    await new Promise((resolve) => setTimeout(resolve, COUNTED));
    const now = await countMarks(page);
    looks++;
    still = now === last ? still + 1 : 0;
    last = now;
  }
  return { marks: last, looks };
}

/** Looks as often as `settled` did. */
async function look(page: Page, looks: number): Promise<void> {
  for (let count = 0; count < looks; count++) {
    await new Promise((resolve) => setTimeout(resolve, COUNTED));
    await countMarks(page);
  }
}

/** The gains of some work with the waiting for its end, less those of the same waiting alone. */
async function costOf(
  cdp: CDPSession,
  work: () => Promise<unknown>,
  waiting: () => Promise<unknown>,
): Promise<Counters> {
  const all = await gained(cdp, work);
  const { heap: _, ...idle } = await gained(cdp, waiting);
  const own = Object.entries(idle).map(([key, value]) => [
    key,
    Math.max(0, all[key as keyof Counters] - value),
  ]);
  return { ...all, ...Object.fromEntries(own) };
}

export async function measureOurs(stage: Stage, html: string): Promise<Cost> {
  const { page, cdp } = await stage.open(html);
  await page.evaluate(WATCH_FIRST);
  await look(page, 1);
  let end = { marks: 0, looks: 0 };
  const cost = await costOf(
    cdp,
    async () => {
      await stage.inject(page);
      end = await settled(page);
    },
    () => look(page, end.looks),
  );
  const first = await page.evaluate(() => {
    const { first: seen = Number.NaN, begun = 0 } = globalThis as {
      first?: number;
      begun?: number;
    };
    return seen - begun;
  });
  await page.close();
  return { ...cost, marks: end.marks, first };
}

/** The longest task of the main thread while ours runs, in milliseconds; and what it marks. */
export async function longestOfOurs(
  stage: Stage,
  html: string,
): Promise<{ longest: number; texts: string[] }> {
  const { page } = await stage.open(html);
  const trace = await traced(page, async () => {
    await stage.inject(page);
    await settled(page);
  });
  const texts = await markedTexts(page);
  await page.close();
  return { longest: longestTask(trace), texts };
}

/** Milliseconds that ours takes to read, to ask and to mark. */
export async function phasesOfOurs(stage: Stage, html: string): Promise<Record<Phase, number>> {
  const { page, cdp } = await stage.open(html);
  const spent = await profiled(cdp, stage.readable, async () => {
    await stage.inject(page, true);
    await settled(page);
  });
  await page.close();
  return spent;
}

/** The distinct texts that are marked on a page: what mark.js is told to mark. */
async function markedTexts(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const range = document.createRange();
    return [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((mark) => {
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return range.toString();
      });
  });
  return [...new Set(texts)];
}

/**
 * mark.js marks the same texts, told as one list of keywords: in single text nodes, its faster way, or
 * across elements as ours does. As ours, it comes to a page that does not have it yet.
 */
export async function measureMarkJs(
  stage: Stage,
  html: string,
  texts: string[],
  acrossElements: boolean,
): Promise<Cost> {
  const { page, cdp } = await stage.open(html);
  const mark = async () => {
    await page.evaluate(MARK_JS);
    await page.evaluate(
      (keywords, across) => {
        const { Mark } = globalThis as unknown as {
          Mark: new (root: Element) => { mark(keywords: string[], options: object): void };
        };
        new Mark(document.body).mark(keywords, {
          separateWordSearch: false,
          accuracy: 'exactly',
          caseSensitive: true,
          diacritics: false,
          acrossElements: across,
        });
      },
      texts,
      acrossElements,
    );
    await atRest(page);
  };
  const cost = await costOf(cdp, mark, () => atRest(page));
  const marks = await page.evaluate(() => document.querySelectorAll('mark').length);
  await page.close();
  return { ...cost, marks, first: Number.NaN };
}

/** Milliseconds of a bare TreeWalker over every text node, first time on a fresh page. */
export async function measureFloor(
  stage: Stage,
  html: string,
): Promise<{ walk: number; nodes: number }> {
  const { page } = await stage.open(html);
  const floor = await page.evaluate(() => {
    const began = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let nodes = 0;
    let length = 0;
    while (walker.nextNode()) {
      nodes++;
      length += (walker.currentNode as Text).data.length;
    }
    return { walk: performance.now() - began, nodes: length > 0 ? nodes : 0 };
  });
  await page.close();
  return floor;
}

/**
 * Milliseconds from the end of parsing to the first mark when the background has to start first, as
 * after half a minute of rest.
 */
export async function firstMarkStopped(stage: Stage, html: string): Promise<number> {
  await stopWorker(await stage.worker());
  const page = await stage.on.browser.newPage();
  await page.evaluateOnNewDocument(WATCH_FIRST);
  await page.goto(stage.server.put('/own/page', html));
  await settled(page);
  const first = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[];
    const { first: seen = Number.NaN } = globalThis as { first?: number };
    return seen - (navigation?.domContentLoadedEventEnd ?? 0);
  });
  await page.close();
  return first;
}

/** Megabytes of JavaScript heap and ranges in the registry, before, halfway and at the end of a feed. */
export interface FeedCost {
  heap: number[];
  marks: number[];
}

/** Articles of the feed; at one a second, an hour. Each names two people. */
const FEED = 3_600;
/** Articles a feed keeps in the page; older ones are taken out. */
const FEED_KEPT = 30;

/** An hour of an endless feed that takes its old articles out, played fast. */
export async function measureFeed(stage: Stage, html: string): Promise<FeedCost> {
  const { page, cdp } = await stage.open(html);
  await stage.inject(page);
  await settled(page);
  const cost: FeedCost = { heap: [], marks: [] };
  const note = async () => {
    cost.marks.push((await settled(page)).marks);
    cost.heap.push((await heapOf(cdp)) / 2 ** 20);
  };
  await page.evaluate(feedScript(0, FEED_KEPT * 4));
  await note();
  await page.evaluate(feedScript(FEED_KEPT * 4, FEED / 2));
  await note();
  await page.evaluate(feedScript(FEED / 2, FEED));
  await note();
  await page.close();
  return cost;
}

const feedScript = (from: number, to: number) => `(async () => {
  const feed = document.querySelector('#feed') ??
    document.body.appendChild(Object.assign(document.createElement('div'), { id: 'feed' }));
  for (let number = ${from}; number < ${to}; number++) {
    const article = document.createElement('article');
    article.innerHTML = '<h2>Number ' + number + '</h2><p>On day ' + number +
      ' Emmanuel Macron met <b>Ursula</b> von der Leyen, and both were content.</p>';
    feed.append(article);
    if (feed.children.length > ${FEED_KEPT}) feed.firstElementChild.remove();
    if (number % 4 === 0) await new Promise((resume) => setTimeout(resume, 4));
  }
})()`;

/** What a storm of changes costs: the share of the main thread that ours takes, in percent. */
export async function measureStorm(stage: Stage, html: string): Promise<number> {
  const SECONDS = 5;
  const { page, cdp } = await stage.open(html);
  const storm = `(async () => {
    const clock = document.querySelector('p');
    for (const end = performance.now() + ${SECONDS * 1000}; performance.now() < end; ) {
      for (let change = 0; change < 10; change++)
        clock.textContent = 'At ' + performance.now() + ' Donald Tusk had not come.';
      await new Promise((resume) => setTimeout(resume, 10));
    }
  })()`;
  const shareOf = async () => (await gained(cdp, () => page.evaluate(storm))).task / (SECONDS * 10);
  const alone = await shareOf();
  await stage.inject(page);
  await settled(page);
  const together = await shareOf();
  await page.close();
  return together - alone;
}
