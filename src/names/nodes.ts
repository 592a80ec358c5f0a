/**
 * The entries of an index while it is built: a growing hash table from a check to a node, and for each
 * node what its words stand for, as linked lists in typed arrays (objects cost four times the time).
 */
import { MEANS, MEANS_SHIFT, type Means } from './layout.ts';

const NONE = -1;
const grown = (old: Int32Array | Uint32Array) => {
  const bigger =
    old instanceof Int32Array ? new Int32Array(old.length * 2) : new Uint32Array(old.length * 2);
  bigger.set(old);
  return bigger;
};

export class Nodes {
  size = 0;
  checks: Uint32Array;
  /** Bits of the next word's first letter, see `layout.ts`. */
  classes: Uint8Array;
  /** (check, node + 1) by turns; 0 where free. */
  private table: Uint32Array;
  private heads: Int32Array;
  private lengths: Uint32Array;
  private links: Int32Array;
  private values: Uint32Array;
  private posted = 0;

  constructor(expected: number) {
    let capacity = 1024;
    while (capacity < expected * 1.25) capacity *= 2;
    this.checks = new Uint32Array(capacity);
    this.classes = new Uint8Array(capacity);
    this.table = new Uint32Array(capacity * 4);
    this.heads = new Int32Array(capacity).fill(NONE);
    this.lengths = new Uint32Array(capacity);
    this.links = new Int32Array(capacity);
    this.values = new Uint32Array(capacity);
  }

  /** The node of this check, made where it is new. */
  find(check: number): number {
    const { table } = this;
    const mask = table.length - 1;
    // Check and node lie side by side: one miss of the cache for each look-up, where two tables cost two.
    for (let slot = (check << 1) & mask; ; slot = (slot + 2) & mask) {
      if (table[slot] === check) return (table[slot + 1] as number) - 1;
      if (table[slot + 1] === 0) return this.make(check, slot);
    }
  }

  private make(check: number, slot: number): number {
    const node = this.size++;
    this.table[slot] = check;
    this.table[slot + 1] = node + 1;
    this.checks[node] = check;
    if (this.size === this.checks.length) this.grow();
    return node;
  }

  private grow(): void {
    this.checks = grown(this.checks) as Uint32Array;
    this.lengths = grown(this.lengths) as Uint32Array;
    const heads = new Int32Array(this.heads.length * 2).fill(NONE);
    heads.set(this.heads);
    this.heads = heads;
    const classes = new Uint8Array(this.classes.length * 2);
    classes.set(this.classes);
    this.classes = classes;
    const table = new Uint32Array(this.table.length * 2);
    const mask = table.length - 1;
    for (let node = 0; node < this.size; node++) {
      const check = this.checks[node] as number;
      let slot = (check << 1) & mask;
      while (table[slot + 1] !== 0) slot = (slot + 2) & mask;
      table[slot] = check;
      table[slot + 1] = node + 1;
    }
    this.table = table;
  }

  /**
   * Notes that the words of `node` stand for `record`. Past `limit` meanings of one kind, one posting
   * that says "a crowd" stands for the rest, and other kinds are left out. False where left out.
   */
  post(node: number, record: number, means: Means, limit: number): boolean {
    const length = this.lengths[node] as number;
    const crowded = length >= limit;
    if (crowded && (length > limit || means !== MEANS.surname)) return false;
    if (this.posted === this.links.length) {
      this.links = grown(this.links) as Int32Array;
      this.values = grown(this.values) as Uint32Array;
    }
    this.links[this.posted] = this.heads[node] as number;
    this.values[this.posted] = ((crowded ? MEANS.crowd : means) << MEANS_SHIFT) | record;
    this.heads[node] = this.posted++;
    this.lengths[node] = length + 1;
    return true;
  }

  isTerminal(node: number): boolean {
    return this.heads[node] !== NONE;
  }

  /** The record whose name a node is, where it stands for nothing else; otherwise null. */
  onlyName(node: number): number | null {
    if (this.lengths[node] !== 1) return null;
    const posting = this.values[this.heads[node] as number] as number;
    return posting >>> MEANS_SHIFT === MEANS.name ? posting : null;
  }

  /** Writes the postings of a node from `at` on, oldest first, and answers where they end. */
  writePostings(node: number, postings: Uint32Array, at: number): number {
    const end = at + (this.lengths[node] as number);
    let into = end;
    for (let each = this.heads[node] as number; each !== NONE; each = this.links[each] as number)
      postings[--into] = this.values[each] as number;
    return end;
  }

  /** How many postings need a place outside their slot. */
  longPostings(): number {
    let count = 0;
    for (let node = 0; node < this.size; node++) {
      const length = this.lengths[node] as number;
      const head = this.heads[node] as number;
      const single = length === 1 && (this.values[head] as number) >>> MEANS_SHIFT === MEANS.name;
      if (!single) count += length;
    }
    return count;
  }
}
