/**
 * Reading articles: articles a second on one core, beside `compromise`'s people() over the same articles;
 * and how the time grows with an article's length, for news and for texts made to be hard.
 */
import nlp from 'compromise';
import { extract } from '../../src/extract/extract.ts';
import { readCases } from '../support/cases.ts';
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

/** Runs `work` over and over for {@link LEAST} ms, after a warm-up. Returns milliseconds a run. */
function time(work: () => void, least = LEAST): number {
  work();
  const start = performance.now();
  let runs = 0;
  do {
    work();
    runs++;
  } while (performance.now() - start < least);
  return (performance.now() - start) / runs;
}

export async function bench(): Promise<BenchRow[]> {
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

  const news = `${articles.length} articles, ${characters} characters`;
  const ours = time(() => {
    for (const text of articles) extract({ text, published: '2024-05-02' });
  });
  const peer = time(() => {
    for (const text of articles) nlp(text).people().out('array');
  });
  add(news, 'ours', 'articles', (articles.length * 1_000) / ours, '1/s');
  add(news, 'compromise people()', 'articles', (articles.length * 1_000) / peer, '1/s');
  add(news, 'ours', 'times as fast as compromise', peer / ours, '×');

  const whole = articles.join('\n\n');
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
