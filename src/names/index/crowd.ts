/** How many entities share a surname or an acronym, counted while an index is built. */
import { MEANS, type Means } from './layout.ts';

/** So many are listed; past that the words count only after a full name. */
const CROWD = 8;
/** Share of the table in use before it doubles. */
const LOAD = 0.6;

export class Crowd {
  #size = 0;
  /** (check, count) by turns; 0 where free. The number of places is a power of two. */
  #table = new Uint32Array(2048);

  /**
   * As what words with this check are listed for one more entity, or null where they are left out: past
   * {@link CROWD}, one surname more says "a crowd" for all others. Full names are always listed.
   */
  admit(check: number, means: Means): Means | null {
    const at = placeOf(this.#table, check);
    const count = this.#table[at + 1] as number;
    const isShared = means === MEANS.surname || means === MEANS.acronym;
    const isOver = isShared && count >= CROWD;
    if (isOver && (count > CROWD || means === MEANS.acronym)) return null;
    this.#table[at] = check;
    this.#table[at + 1] = count + 1;
    if (count === 0 && ++this.#size > (this.#table.length >>> 1) * LOAD) this.#grow();
    return isOver ? MEANS.crowd : means;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Uint32Array(old.length * 2);
    for (let from = 0; from < old.length; from += 2) {
      if (old[from] === 0) continue;
      const at = placeOf(this.#table, old[from] as number);
      this.#table[at] = old[from] as number;
      this.#table[at + 1] = old[from + 1] as number;
    }
  }
}

/** Where a check lies, or where it would. Check and count lie side by side: one miss of the cache. */
function placeOf(table: Uint32Array, check: number): number {
  const mask = table.length - 1;
  let at = (check << 1) & mask;
  while (table[at] !== 0 && table[at] !== check) at = (at + 2) & mask;
  return at;
}
