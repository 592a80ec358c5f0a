/** What On Record costs a page, in real Chromium. Needs `npm run build` first. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generatedPage } from './page/generated.ts';
import { MILLION, storeMillion } from './page/million.ts';
import { type Stage, setStage } from './page/stage.ts';
import {
  type Cost,
  firstMarkStopped,
  longestOfOurs,
  markedTexts,
  measureFeed,
  measureFloor,
  measureMarkJs,
  measureOurs,
  measureStorm,
} from './page/subjects.ts';
import type { BenchRow } from './row.ts';

/** Pages that others wrote, where they are present. */
const SAVED = '../shared/pages';
/** A saved page is measured as it was saved: its own scripts and the network stay out. */
const STILL = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
const ROUNDS = 3;
/** mark.js needs minutes past this many text nodes. */
const MOST_FOR_MARK_JS = 50_000;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const medians = (costs: readonly Cost[]): Cost =>
  Object.fromEntries(
    Object.keys(costs[0] ?? {}).map((key) => [
      key,
      median(costs.map((cost) => cost[key as keyof Cost])),
    ]),
  ) as unknown as Cost;

const times = async <T>(count: number, work: () => Promise<T>): Promise<T[]> => {
  const results: T[] = [];
  for (let round = 0; round < count; round++) results.push(await work());
  return results;
};

const costRows = (page: string, subject: string, cost: Cost): BenchRow[] => {
  const row = (metric: string, value: number, unit: string): BenchRow => ({
    bench: 'page',
    case: page,
    subject,
    metric,
    value: Math.round(value * 100) / 100,
    unit,
  });
  return [
    row('main thread', cost.task, 'ms'),
    row('layout', cost.layout, 'ms'),
    row('layouts', cost.layouts, 'count'),
    row('style', cost.style, 'ms'),
    row('heap', cost.heap / 1024, 'kB'),
    row('marks', cost.marks, 'count'),
    ...(Number.isNaN(cost.first) ? [] : [row('first mark', cost.first, 'ms')]),
  ];
};

async function measurePage(stage: Stage, name: string, html: string): Promise<BenchRow[]> {
  const row = (subject: string, metric: string, value: number, unit: string): BenchRow => ({
    bench: 'page',
    case: name,
    subject,
    metric,
    value: Math.round(value * 100) / 100,
    unit,
  });
  const floors = await times(ROUNDS, () => measureFloor(stage, html));
  const nodes = floors[0]?.nodes ?? 0;
  const ours = medians(await times(ROUNDS, () => measureOurs(stage, html)));
  const rows = [
    row('page', 'text nodes', nodes, 'count'),
    row('floor', 'bare walk', median(floors.map(({ walk }) => walk)), 'ms'),
    ...costRows(name, 'ours', ours),
    row('ours', 'longest task', await longestOfOurs(stage, html), 'ms'),
  ];
  if (nodes > MOST_FOR_MARK_JS * 1.1 || ours.marks === 0) return rows;
  const texts = await markedTexts(stage, html);
  const rounds = nodes > 10_000 ? 1 : ROUNDS;
  const peer = medians(await times(rounds, () => measureMarkJs(stage, html, texts, false)));
  const across = medians(await times(rounds, () => measureMarkJs(stage, html, texts, true)));
  return [
    ...rows,
    ...costRows(name, 'mark.js', peer),
    ...costRows(name, 'mark.js across elements', across),
    row('ours', 'main thread, of mark.js', (100 * ours.task) / peer.task, '%'),
    row('ours', 'main thread, of mark.js across elements', (100 * ours.task) / across.task, '%'),
  ];
}

async function measureLife(stage: Stage): Promise<BenchRow[]> {
  const html = generatedPage(2_000);
  const row = (what: string, metric: string, value: number, unit: string): BenchRow => ({
    bench: 'page',
    case: what,
    subject: 'ours',
    metric,
    value: Math.round(value * 100) / 100,
    unit,
  });
  const stopped = median(await times(ROUNDS, () => firstMarkStopped(stage, html)));
  await storeMillion(stage);
  const coldMillion = median(await times(ROUNDS, () => firstMarkStopped(stage, html)));
  const warmMillion = medians(await times(ROUNDS, () => measureOurs(stage, html)));
  const storm = await measureStorm(stage, html);
  const feed = await measureFeed(stage, html);
  const moments = ['after 120 articles', 'after half an hour', 'after an hour'];
  return [
    row('stopped background', 'first mark', stopped, 'ms'),
    row(`stopped background, ${MILLION} names`, 'first mark', coldMillion, 'ms'),
    row(`warm background, ${MILLION} names`, 'first mark', warmMillion.first, 'ms'),
    row('1,000 changes a second', 'main thread', storm, '%'),
    ...moments.flatMap((moment, index) => [
      row('endless feed', `heap ${moment}`, feed.heap[index] ?? Number.NaN, 'MB'),
      row('endless feed', `marks ${moment}`, feed.marks[index] ?? Number.NaN, 'count'),
    ]),
  ];
}

export async function bench(): Promise<BenchRow[]> {
  // Part of a page's name, or `life`, to measure only that.
  const only = process.env.ON_RECORD_PAGES;
  const saved = existsSync(SAVED)
    ? readdirSync(SAVED).filter((file) => file.endsWith('.html'))
    : [];
  const cases: [string, () => string][] = [
    ...[2_000, 20_000, 50_000, 200_000].map((nodes): [string, () => string] => [
      `generated-${nodes}`,
      () => generatedPage(nodes),
    ]),
    ...saved.map((file): [string, () => string] => [
      file,
      () => STILL + readFileSync(path.join(SAVED, file), 'utf8'),
    ]),
  ];
  const stage = await setStage();
  const rows: BenchRow[] = [];
  try {
    if (!only || only === 'life') {
      console.error('stopped background, storm, feed …');
      rows.push(...(await measureLife(stage)));
    }
    for (const [name, html] of cases) {
      if (only && !name.includes(only)) continue;
      console.error(`${name} …`);
      rows.push(...(await measurePage(stage, name, html())));
    }
  } finally {
    await stage.close();
  }
  return rows;
}
