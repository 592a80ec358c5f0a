/** How a block is written. */
import { APOSTROPHE, FOLD, START } from '../letters/characters.ts';
import type { Codes } from '../letters/codes.ts';
import { isCapital } from './context.ts';

/** How a block is written: sentences, Title Case, or ALL CAPITALS, where a capital letter says nothing. */
export type Style = 'plain' | 'title' | 'upper';

/** So much of a block tells its style. */
const SAMPLE = 300;
/** Words of more letters count: small words stay small in titles. */
const SMALL = 3;

/** More long words than this without a capital are no title: most blocks are told after forty letters. */
const MOST_SMALL = 2;

/** The style of the block codes[from, to). */
export function styleOf(codes: Codes, from: number, to: number): Style {
  const stop = Math.min(to, from + SAMPLE);
  let words = 0;
  let long = 0;
  let capital = 0;
  let shouted = 0;
  let sentences = 0;
  for (let at = from; at < stop; ) {
    const first = codes[at] as number;
    if ((FOLD[first] as number) <= APOSTROPHE) {
      if (first === 46 && at + 2 < stop && isCapital(codes, at + 2)) sentences++;
      at++;
      continue;
    }
    const start = at;
    let capitals = 0;
    for (; at < to; at++) {
      const code = codes[at] as number;
      if ((FOLD[code] as number) < APOSTROPHE) break;
      if (START[code] === 1 && (code < 48 || code > 57)) capitals++;
    }
    words++;
    if (at - start <= SMALL) continue;
    long++;
    if (isCapital(codes, start)) capital++;
    else if (long - capital > MOST_SMALL) return 'plain';
    if (capitals > 1 && capitals >= at - start - 2) shouted++;
  }
  if (words > 1 && long > 0 && shouted === long) return 'upper';
  return long >= 4 && sentences === 0 && capital > 0.7 * long ? 'title' : 'plain';
}
