/**
 * Reading articles: articles a second on one core, beside `compromise`'s people() over the same articles;
 * and how the time grows with an article's length, for news and for texts made to be hard.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import nlp from 'compromise';
import type { extract as Extract } from '../../src/extract/extract.ts';
import { builtExtract } from '../support/built-extract.ts';
import { readCases } from '../support/cases.ts';
import { newFolder } from '../support/temporary.ts';
import type { BenchRow } from './row.ts';

/** Milliseconds that each subject runs for at least. */
const LEAST = 1_500;
const SCALES = [1, 10, 100];

const HARD: [name: string, unit: string, count: number][] = [
  ['quotation marks', '"', 1_000],
  ['one line without a stop', 'said that he ', 400],
  ['nested brackets', '(', 1_000],
  ['short quotations', '“No,” she said. ', 400],
];

/** The processor time of the quickest run of `work` in at least `least` ms, in milliseconds: other load adds nothing. */
function time(work: () => void, least = LEAST): number {
  const until = performance.now() + least;
  let quickest = Number.POSITIVE_INFINITY;
  do {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    quickest = Math.min(quickest, (user + system) / 1_000);
  } while (performance.now() < until);
  return quickest;
}

/** Extraction as it ships: built, not run from its source, which costs a third more. */
async function shipped(): Promise<typeof Extract> {
  const file = path.join(newFolder(), 'extract.mjs');
  writeFileSync(file, await builtExtract());
  return ((await import(pathToFileURL(file).href)) as { extract: typeof Extract }).extract;
}

export async function bench(): Promise<BenchRow[]> {
  const extract = await shipped();
  const articles = readCases().map(({ article }) => article);
  const characters = articles.reduce((sum, article) => sum + article.length, 0);
  const rows: BenchRow[] = [];
  const add = (name: string, subject: string, metric: string, value: number, unit: string) =>
    rows.push({
      bench: 'extract',
      case: name,
      subject,
      metric,
      value: Number(value.toPrecision(4)),
      unit,
    });

  const compare = (name: string, texts: string[]) => {
    const ours = time(() => {
      for (const text of texts) extract({ text, published: '2024-05-02' });
    });
    const peer = time(() => {
      for (const text of texts) nlp(text).people().out('array');
    });
    add(name, 'ours', 'articles', (texts.length * 1_000) / ours, '1/s');
    add(name, 'compromise people()', 'articles', (texts.length * 1_000) / peer, '1/s');
    add(name, 'ours', 'times as fast as compromise', peer / ours, '×');
  };
  compare(`${articles.length} short articles, ${characters} characters in all`, articles);
  const whole = articles.join('\n\n');
  compare(`one article of ${whole.length} characters`, [whole]);
  for (const scale of SCALES) {
    const text = Array.from({ length: scale }, () => whole).join('\n\n');
    const ms = time(() => extract({ text }), LEAST / 3);
    add(`${scale}× one article of ${whole.length} characters`, 'ours', 'time', ms, 'ms');
  }
  for (const [name, unit, count] of HARD)
    for (const scale of SCALES) {
      const ms = time(() => extract({ text: unit.repeat(count * scale) }), LEAST / 5);
      add(`${scale}× ${name}, ${unit.length * count} characters`, 'ours', 'time', ms, 'ms');
    }
  return rows;
}
