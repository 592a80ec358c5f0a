/**
 * The dictionary alone: where the words of names stand in a text, leftmost first and the longest of
 * those. What makes it fast, each measured: it looks only where a name may begin (`page-text.ts`);
 * a filter on its first three characters (8 kB, so in the first cache) before the word is hashed; first
 * words in a table of their own, so that most look-ups stay in cache at a million names too; and the
 * first letters that may follow, in the slot, so that "John said" ends without another look-up.
 */

import { lookUp, type NameIndex, NEXT, NEXT_SHIFT, step, TERMINAL } from '../index/layout.ts';
import { FOLD, inWord, nextWord, quickBit, readWord, START, word } from '../letters/characters.ts';
import type { Codes } from '../letters/codes.ts';
import type { PageText } from '../letters/page-text.ts';
import { type Wording, wordingOf, wordingsOf } from './wording.ts';

/** Words of a page that stand for names. */
export interface Hit {
  /** What the same words stand for in another layer. */
  also: Hit | undefined;
  start: number;
  end: number;
  /** The words and their meanings, of which there is at least one. */
  wording: Wording;
}

const UNDERSCORE = 95;
const paths = { ends: [] as number[], values: [] as number[] };

/** First words of names that stand alone: where, and the hash of their letters. Given names among them. */
export interface FirstWords {
  starts: number[];
  ends: number[];
  hashes: number[];
}

export const noFirstWords = (): FirstWords => ({ starts: [], ends: [], hashes: [] });

/**
 * Appends the hits of a page, in order. No two overlap. `firsts` takes the words that begin a name that
 * does not go on.
 */
export function scan(
  index: NameIndex,
  { codes, begins }: PageText,
  hits: Hit[],
  firsts?: FirstWords,
): void {
  const { filter, starts } = index;
  const known = wordingsOf(index);
  let past = 0;
  for (const at of begins) {
    if (at < past) continue;
    const bit = quickBit(codes, at);
    if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
    readWord(codes, at);
    const { hash, end: wordEnd } = word;
    const state = step(0, hash);
    const value = lookUp(starts, state);
    if (value === 0) {
      past = wordEnd;
      continue;
    }
    const end = follow(index, known, codes, at, wordEnd, state, value, hits);
    if (end === -1 && firsts !== undefined) {
      firsts.starts.push(at);
      firsts.ends.push(wordEnd);
      firsts.hashes.push(hash);
    }
    past = end === -1 ? wordEnd : end;
  }
}

/** Follows a name from its first word as far as it goes; the end of the longest that is there, or -1. */
function follow(
  index: NameIndex,
  known: (Wording | undefined)[],
  codes: Codes,
  from: number,
  firstEnd: number,
  firstState: number,
  firstValue: number,
  hits: Hit[],
): number {
  const { nexts } = index;
  let state = firstState;
  let value = firstValue;
  let start = from;
  let end = firstEnd;
  let depth = 0;
  for (;;) {
    if (value >= TERMINAL) {
      paths.ends[depth] = end;
      paths.values[depth] = value;
      depth++;
    }
    if ((value & NEXT) === 0) break;
    start = nextWord(codes, start, end);
    if (start === -1 || (((value & NEXT) >>> NEXT_SHIFT) & classOf(codes[start] as number)) === 0)
      break;
    readWord(codes, start);
    end = word.end;
    state = step(state, word.hash);
    value = lookUp(nexts, state);
    if (value === 0) break;
  }
  while (depth-- > 0) {
    const stop = paths.ends[depth] as number;
    // "UN_talks": half of a word that no sentence has.
    if (codes[stop] === UNDERSCORE && inWord(codes, stop + 1)) continue;
    const wording = wordingOf(index, known, paths.values[depth] as number, codes, from, stop);
    if (wording.meanings.length === 0) continue;
    hits.push({ also: undefined, start: from, end: stop, wording });
    return stop;
  }
  return -1;
}

/** The bit for the first letter of a word in a text; `compile` sets the same bits from the names. */
function classOf(code: number): number {
  const folded = FOLD[code] as number;
  if (folded >= 48 && folded <= 57) return 8;
  if (START[code] !== 1) return 4;
  return folded >= 97 && folded <= 108 ? 1 : 2;
}
