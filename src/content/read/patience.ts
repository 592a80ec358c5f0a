/** Keeps a page that never stops changing from being read again and again. */

/** So many readings of one element in a row are free: a page builds itself up in steps. */
const FREE = 4;
/** Milliseconds before the next reading past those; doubled each time. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
/** After so many quiet milliseconds an element starts anew. */
const QUIET = 5_000;

interface Record {
  times: number;
  /** When it was last read, in milliseconds. */
  at: number;
}

export class Patience {
  readonly #records = new WeakMap<Element, Record>();

  /** Milliseconds until the element may be read again; 0 means now, and counts as a reading. */
  wait(element: Element, now: number, longest = LONGEST_WAIT): number {
    const record = this.#records.get(element) ?? { times: 0, at: now };
    const over = record.times - FREE;
    const due = over < 0 ? 0 : Math.min(longest, FIRST_WAIT * 2 ** over);
    const waited = now - record.at;
    if (waited < due) return due - waited;
    const times = waited > due + QUIET ? 1 : record.times + 1;
    this.#records.set(element, { times, at: now });
    return 0;
  }
}
