/**
 * Words of names as texts spell them. A day's pages say the same few hundred names again and again: what
 * hangs on a name's letters alone is worked out once for a spelling and kept, and a hit costs a comparison
 * of its letters (before, half of a page's time went into working it out again).
 */
import type { NameIndex } from './layout.ts';
import { meaningsOf } from './meanings.ts';
import type { Sense } from './sense.ts';
import { copyOf, foldPlain } from './spoken.ts';
import { classesOf } from './word-classes.ts';

export class Wording {
  readonly isOneWord: boolean;
  /** Of one word, the word lists it is in: see {@link IS}. */
  readonly classes: number;
  /** What the words stand for, once a rule has asked. */
  sense: Sense | undefined;
  #folded: string | undefined;

  constructor(
    readonly words: string,
    /** Postings, each checked against its record's own letters; empty where none has them. */
    readonly meanings: readonly number[],
    /** The slot's value that led here. */
    readonly value: number,
  ) {
    this.isOneWord = !/[ \-\u2013\u00a0]/.test(words);
    this.classes = this.isOneWord ? classesOf(words, 0, words.length) : 0;
  }

  get folded(): string {
    this.#folded ??= foldPlain(this.words);
    return this.#folded;
  }
}

/** So many are kept for each index, the latest in each place: half a megabyte. A power of two. */
const KEPT = 1024;
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

/** The words text[start, end), which led to the slot's `value`. */
export function wordingOf(
  index: NameIndex,
  known: (Wording | undefined)[],
  value: number,
  text: string,
  start: number,
  end: number,
): Wording {
  // The last letter's case keeps "CLINTON" and "Clinton" apart.
  const place = ((Math.imul(value, 0x9e3779b1) >>> 20) ^ text.charCodeAt(end - 1)) & (KEPT - 1);
  const found = known[place];
  if (found !== undefined && found.value === value && isSame(found.words, text, start, end))
    return found;
  const meanings = meaningsOf(index, value, text, start, end);
  const made = new Wording(copyOf(text, start, end), meanings, value);
  known[place] = made;
  return made;
}

function isSame(words: string, text: string, start: number, end: number): boolean {
  if (words.length !== end - start) return false;
  for (let at = start; at < end; at++)
    if (text.charCodeAt(at) !== words.charCodeAt(at - start)) return false;
  return true;
}
