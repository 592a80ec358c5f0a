/** What one report's wording has that another's has not, by the longest common run of words. */
import { fold } from '../../text/fold.ts';

/** A stretch of a text; `same` where the other text has those words in that order. */
export interface Stretch {
  text: string;
  same: boolean;
}

/** Past this many words the table below would cost more than the difference is worth. */
const MOST_WORDS = 400;
/** Made when asked for: the browser needs a millisecond for it, and every page loads this file. */
const wordsOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’\u2019][\p{L}\p{M}\p{N}]+)*/gu)].slice(0, MOST_WORDS);

/** The stretches of `text` in order; together they are all of it. */
export function wordDiff(text: string, other: string): Stretch[] {
  const tokens = wordsOf(text);
  const folded = (words: typeof tokens) => words.map(([word]) => fold(word));
  const kept = common(folded(tokens), folded(wordsOf(other)));
  const stretches: Stretch[] = [];
  const push = (part: string, same: boolean) => {
    const last = stretches.at(-1);
    if (part === '') return;
    if (last?.same === same) last.text += part;
    else stretches.push({ text: part, same });
  };
  let at = 0;
  tokens.forEach((token, i) => {
    // What stands between two differing words differs with them.
    const gap = text.slice(at, token.index);
    push(gap, kept.has(i) || stretches.at(-1)?.same !== false);
    push(token[0], kept.has(i));
    at = token.index + token[0].length;
  });
  push(text.slice(at), true);
  return stretches;
}

/** Indices of `a` in a longest common subsequence of both (Wagner and Fischer 1974). */
function common(a: readonly string[], b: readonly string[]): Set<number> {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const cell = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
  const kept = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      kept.add(i++);
      j++;
    } else if (cell(i + 1, j) >= cell(i, j + 1)) i++;
    else j++;
  }
  return kept;
}
