/** Pages that say one sentence over and over: what a page is asked must not be asked again at every name. */
import { find } from '../../../src/names/find.ts';
import { index } from '../../support/found.ts';
import type { BenchRow } from '../row.ts';

const SENTENCES = [
  'Former President Bush spoke of George W. Bush.',
  'The Defense Department met the Senate.',
  'J. P. Morgan rose, as The Times said.',
  'Target rose $1.19, as Target Corporation did.',
  'Hillary Clinton left. Bill Clinton and Clinton left.',
  'Tories won in Georgia, and ABC said so.',
  'Soccer: Japan beat the rugby team in the match of the season, with a goal at Chicago.',
  'Mrs. Nardelli left, and Nardelli came to the Oval.',
];
const [FEW, TIMES] = [3_000, 4];

const millisecondsOf = (sentence: string, count: number): number => {
  const texts = new Array<string>(count).fill(sentence);
  const start = performance.now();
  find(index, texts);
  return performance.now() - start;
};
const best = (sentence: string, count: number): number =>
  Math.min(...[1, 2, 3].map(() => millisecondsOf(sentence, count)));

/** For each sentence, how many times as long four times the text takes: four, where nothing is asked again. */
export const longPages = (): BenchRow[] =>
  SENTENCES.map((sentence) => ({
    bench: 'names',
    case: `${(FEW * TIMES).toLocaleString('en')} times the same`,
    subject: sentence,
    metric: `of ${FEW.toLocaleString('en')} times`,
    value: Math.round((best(sentence, FEW * TIMES) / best(sentence, FEW)) * 100) / 100,
    unit: '×',
  }));
