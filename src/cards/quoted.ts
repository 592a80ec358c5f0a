/** Which statements a page itself quotes, told by runs of words they have in common. */
import { wordsOf } from '../text/fold.ts';

/** So many words in a row are a quotation; fewer are a turn of phrase. */
const RUN = 5;

/** Every run of {@link RUN} words, or all the words where there are fewer. */
function runs(words: readonly string[]): string[] {
  if (words.length <= RUN) return words.length === 0 ? [] : [words.join(' ')];
  return words.slice(0, words.length - RUN + 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}

/** A test of folded words: true where one of the quoted texts shares a run with them. */
export function quotedTest(quoted: readonly string[]): (text: string) => boolean {
  const known = new Set(quoted.flatMap((text) => runs(wordsOf(text))));
  if (known.size === 0) return () => false;
  return (text) => runs(wordsOf(text)).some((run) => known.has(run));
}
