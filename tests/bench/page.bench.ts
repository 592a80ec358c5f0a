/** What On Record costs a page, in real Chromium. Needs `npm run build` first. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generatedPage } from './page/generated.ts';
import { type Stage, setStage } from './page/stage.ts';
import { storeNames } from './page/stored-names.ts';
import {
  type Cost,
  firstMarkStopped,
  longestOfOurs,
  measureFeed,
  measureFloor,
  measureMarkJs,
  measureOurs,
  measureStorm,
  phasesOfOurs,
} from './page/subjects.ts';
import type { BenchRow } from './row.ts';

/** Pages that others wrote, where they are present. */
const SAVED = '../shared/pages';
/** A saved page is measured as it was saved: its own scripts and the network stay out. */
const STILL = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
const ROUNDS = 3;
/** Starts of a stopped background: they differ more than anything else. */
const WAKES = 5;
/** How the names of made pages begin. */
const MADE = 'generated-';
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

async function measurePage(
  stage: Stage,
  name: string,
  html: string,
  isMade: boolean,
): Promise<BenchRow[]> {
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
  // Where a ratio is aimed at, more rounds; larger pages say where something is out of line.
  const rounds = nodes < 10_000 ? ROUNDS : 1;
  const ours = medians(await times(rounds, () => measureOurs(stage, html)));
  const { longest, texts } = await longestOfOurs(stage, html);
  const phases = await phasesOfOurs(stage, html);
  const rows = [
    row('page', 'text nodes', nodes, 'count'),
    row('floor', 'bare walk', median(floors.map(({ walk }) => walk)), 'ms'),
    ...costRows(name, 'ours', ours),
    row('ours', 'longest task', longest, 'ms'),
    row('ours', 'to read', phases.read, 'ms'),
    row('ours', 'to ask', phases.ask, 'ms'),
    row('ours', 'to mark', phases.mark, 'ms'),
  ];
  if (nodes > MOST_FOR_MARK_JS * 1.1 || ours.marks === 0) return rows;
  const peers = isMade ? ['mark.js', 'mark.js across elements'] : ['mark.js'];
  for (const peer of peers) {
    const isAcross = peer !== 'mark.js';
    const cost = medians(await times(rounds, () => measureMarkJs(stage, html, texts, isAcross)));
    rows.push(...costRows(name, peer, cost));
    rows.push(row('ours', `main thread, of ${peer}`, (100 * ours.task) / cost.task, '%'));
  }
  return rows;
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
  const rows: BenchRow[] = [];
  for (const count of [0, 100_000, 1_000_000]) {
    if (count > 0) await storeNames(stage, count);
    const names = `${count === 0 ? 'bundled' : count.toLocaleString('en')} names`;
    const stopped = await times(WAKES, () => firstMarkStopped(stage, html));
    rows.push(row(`stopped background, ${names}`, 'first mark', median(stopped), 'ms'));
    const warm = await times(ROUNDS, () => measureOurs(stage, html));
    rows.push(row(`warm background, ${names}`, 'first mark', medians(warm).first, 'ms'));
  }
  const storm = await measureStorm(stage, html);
  const feed = await measureFeed(stage, html);
  const moments = ['after 120 articles', 'after half an hour', 'after an hour'];
  return [
    ...rows,
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
      `${MADE}${nodes}`,
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
      rows.push(...(await measurePage(stage, name, html(), name.startsWith(MADE))));
    }
  } finally {
    await stage.close();
  }
  return rows;
}
