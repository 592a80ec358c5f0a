/**
 * Words of names as texts spell them. A day's pages say the same few hundred names again and again: what
 * hangs on a name's letters alone is worked out once for a spelling and kept, and a hit costs a comparison
 * of its letters (before, half of a page's time went into working it out again).
 */

import type { NameIndex } from '../index/layout.ts';
import { meaningsOf } from '../index/meanings.ts';
import { type Codes, textOf } from '../letters/codes.ts';
import { foldPlain } from '../letters/spoken.ts';
import { classesOf } from '../words/word-classes.ts';
import type { Sense } from './sense.ts';

export class Wording {
  readonly isOneWord: boolean;
  /** What the words stand for, once a rule has asked. */
  sense: Sense | undefined;
  #folded: string | undefined;

  constructor(
    readonly index: NameIndex,
    readonly words: string,
    /** Postings, each checked against its record's own letters; empty where none has them. */
    readonly meanings: readonly number[],
    /** The slot's value that led here. */
    readonly value: number,
    /** Of one word, the word lists it is in: see {@link IS}. */
    readonly classes: number,
  ) {
    this.isOneWord = !/[ \-\u2013\u00a0]/.test(words);
  }

  get folded(): string {
    this.#folded ??= foldPlain(this.words);
    return this.#folded;
  }
}

/** So many are kept for each index, the latest two of each place: with their senses, half a megabyte at most. */
const KEPT = 4096;
const kept = new WeakMap<NameIndex, (Wording | undefined)[]>();

/** The wordings kept for an index, for {@link wordingOf}. */
export function wordingsOf(index: NameIndex): (Wording | undefined)[] {
  let known = kept.get(index);
  if (known === undefined) {
    known = new Array<Wording | undefined>(KEPT).fill(undefined);
    kept.set(index, known);
  }
  return known;
}

/** The words codes[start, end), which led to the slot's `value`. */
export function wordingOf(
  index: NameIndex,
  known: (Wording | undefined)[],
  value: number,
  codes: Codes,
  start: number,
  end: number,
): Wording {
  // The last letter's case keeps "CLINTON" and "Clinton" apart.
  const place = ((Math.imul(value, 0x9e3779b1) >>> 20) ^ (codes[end - 1] as number)) & (KEPT - 1);
  const found = known[place];
  if (found !== undefined && found.value === value && isSame(found.words, codes, start, end))
    return found;
  const other = known[place ^ 1];
  if (other !== undefined && other.value === value && isSame(other.words, codes, start, end))
    return other;
  const words = textOf(codes, start, end);
  const meanings = meaningsOf(index, value, codes, start, end);
  const made = new Wording(index, words, meanings, value, classesOf(codes, start, end));
  known[place ^ 1] = found;
  known[place] = made;
  return made;
}

function isSame(words: string, codes: Codes, start: number, end: number): boolean {
  if (words.length !== end - start) return false;
  for (let at = start; at < end; at++) if (codes[at] !== words.charCodeAt(at - start)) return false;
  return true;
}
