/** Blocks in title case or capitals, where a capital letter is no sign of a name. */
import { isFunctionWord } from '../words/name-words.ts';
import type { Token } from '../words/tokens.ts';

/** A stretch of tokens, `to` exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

const isHeadline = (tokens: Token[], { from, to }: Stretch): boolean => {
  let words = 0;
  let capitals = 0;
  let small = 0;
  // "Ann Davey, the Liberal Democrat leader, said: “Chaos. Again.”" ends before its mark.
  const isStopped = [to - 2, to - 1].some((at) => tokens[at]?.lower === '.');
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word') continue;
    // "Ann Lee met Ben Ray.": a short word counts where it is a verb or a noun.
    if (token.lower.length < 4 && (token.capital || isFunctionWord(token.lower))) continue;
    if (token.capital) capitals++;
    else if (isStopped) return false;
    else small++;
    words++;
  }
  return words > 3 && words < 30 && capitals > 2 * small;
};

/** The headlines among an article's blocks. */
export function headlinesOf(tokens: Token[]): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (let index = 0; index <= tokens.length; index++) {
    if (index < tokens.length && tokens[index]?.kind !== 'break') continue;
    const block = { from, to: index };
    if (index - from < 60 && isHeadline(tokens, block)) found.push(block);
    from = index + 1;
  }
  return found;
}
