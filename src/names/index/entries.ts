/**
 * The entries of one table of an index while it is built: a list of (check, value), sorted at the end.
 * Slots lie in the order of their checks, so sorting is all there is to building; a hash table here would
 * cost a miss of the cache for each name, three times as long.
 */
import { homeOf, LAST, MEANS_SHIFT, NEXT_SHIFT, SINGLE, SINGLE_SHIFT, TERMINAL } from './layout.ts';

/** Marks a value as bits of the next word's first letter, where others are postings. */
const GOES_ON = 0x8000_0000;
/** Given names come again and again: the latest entries that only say "goes on". A power of two. */
const LATEST = 4096;

/** Bits of a check that one pass of the sort looks at: 2,048 places to write to stay in the cache. */
const DIGIT = 11;

type Words = Uint32Array<ArrayBuffer>;

export class Entries {
  #size = 0;
  /** (check, value) by turns. */
  #pairs: Words;
  /** Of the sorted slots: the lists of those that stand for more than one record. */
  #postings = new Uint32Array();
  readonly #latest = new Uint32Array(LATEST * 2);

  constructor(expected: number) {
    this.#pairs = new Uint32Array(Math.max(512, Math.ceil(expected)) * 2);
  }

  /** Notes what the words of a check stand for: a posting, see `layout.ts`. */
  post(check: number, posting: number): void {
    this.#push(check, posting);
  }

  /**
   * Notes that a name goes on after these words; `bits` tell with what letter, see `layout.ts`. False where
   * that was known.
   */
  goesOn(check: number, bits: number): boolean {
    const at = (check & (LATEST - 1)) << 1;
    const latest = this.#latest;
    if (latest[at] !== check) {
      latest[at] = check;
      latest[at + 1] = 0;
    }
    const known = latest[at + 1] as number;
    if ((known & bits) === bits) return false;
    latest[at + 1] = known | bits;
    this.#push(check, (GOES_ON | bits) >>> 0);
    return true;
  }

  #push(check: number, value: number): void {
    const at = this.#size << 1;
    if (at === this.#pairs.length) {
      const bigger = new Uint32Array(at * 2);
      bigger.set(this.#pairs);
      this.#pairs = bigger;
    }
    this.#pairs[at] = check;
    this.#pairs[at + 1] = value;
    this.#size++;
  }

  /**
   * Sorts by check, earlier entries first, and makes one slot of all entries of a check. Answers how many
   * slots and postings `pack` will write; `before` is the number of postings before those.
   */
  sort(before: number): { slots: number; postings: number } {
    const [pairs, spare] = sorted(this.#pairs.subarray(0, this.#size * 2));
    let slots = 0;
    let postings = 0;
    for (let at = 0; at < pairs.length; ) {
      const check = pairs[at];
      const first = postings;
      let bits = 0;
      do {
        const value = pairs[at + 1] as number;
        if (value >= GOES_ON) bits |= value & 15;
        else spare[postings++] = value;
        at += 2;
      } while (at < pairs.length && pairs[at] === check);
      let value = (bits << NEXT_SHIFT) >>> 0;
      if (postings === first + 1) value += TERMINAL + SINGLE + packed(spare[--postings] as number);
      else if (postings > first) {
        value += TERMINAL + before + first;
        spare[postings - 1] = ((spare[postings - 1] as number) | LAST) >>> 0;
      }
      pairs[slots << 1] = check as number;
      pairs[(slots << 1) + 1] = value;
      slots++;
    }
    this.#pairs = pairs.subarray(0, slots * 2);
    this.#postings = spare.subarray(0, postings);
    return { slots, postings };
  }

  /** Writes the sorted slots into their table, and their lists into `postings`, `before` past its start. */
  pack(table: Uint32Array, postings: Uint32Array, before: number): void {
    const pairs = this.#pairs;
    let free = 0;
    for (let at = 0; at < pairs.length; at += 2) {
      const check = pairs[at] as number;
      const slot = Math.max(free, homeOf(table, check) << 1);
      if (slot >= table.length - 2) throw new Error('The name index is too full: raise OVERFLOW.');
      table[slot] = check;
      table[slot + 1] = pairs[at + 1] as number;
      free = slot + 2;
    }
    postings.set(this.#postings, before);
  }
}

/** A posting as a slot holds it. */
const packed = (posting: number): number =>
  ((posting >>> MEANS_SHIFT) << SINGLE_SHIFT) | (posting & 0x0fff_ffff);

/**
 * Radix sort: three passes, each stable, from the lowest digits of the checks to the highest. Answers the
 * sorted pairs, and as much room to spare.
 */
function sorted(pairs: Words): [Words, Words] {
  let from = pairs;
  let to = new Uint32Array(pairs.length);
  for (let shift = 0; shift < 32; shift += DIGIT) {
    const places = new Uint32Array(1 << DIGIT);
    const mask = places.length - 1;
    for (let at = 0; at < from.length; at += 2) {
      const digit = ((from[at] as number) >>> shift) & mask;
      places[digit] = (places[digit] as number) + 2;
    }
    let place = 0;
    for (let digit = 0; digit <= mask; digit++) {
      const count = places[digit] as number;
      places[digit] = place;
      place += count;
    }
    for (let at = 0; at < from.length; at += 2) {
      const digit = ((from[at] as number) >>> shift) & mask;
      const into = places[digit] as number;
      places[digit] = into + 2;
      to[into] = from[at] as number;
      to[into + 1] = from[at + 1] as number;
    }
    [from, to] = [to, from];
  }
  return [from, to];
}
