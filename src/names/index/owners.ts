/**
 * Which entity a record names. An entity's records follow one another, its main name first, so a bit for
 * each that begins an entity tells it, and a count before every 32: a quarter of a byte a record, where a
 * number for each takes four.
 */
import type { NameIndex } from './layout.ts';

/** The number of the entity that a record names. */
export function ownerOf({ owners }: NameIndex, record: number): number {
  const at = (record >>> 5) << 1;
  const upTo = (2 << (record & 31)) - 1;
  return (owners[at] as number) + ones((owners[at + 1] as number) & upTo) - 1;
}

/** The record that holds the main name of the entity that `record` names. */
export function mainRecord({ owners }: NameIndex, record: number): number {
  let first = record;
  while (((owners[((first >>> 5) << 1) + 1] as number) & (1 << (first & 31))) === 0) first--;
  return first;
}

/** Writes the owners of an index. Bit n of `begins` is set where record n begins an entity's records. */
export function writeOwners({ owners }: NameIndex, begins: Uint32Array): void {
  let count = 0;
  for (let at = 0; at < owners.length; at += 2) {
    const bits = begins[at >>> 1] ?? 0;
    owners[at] = count;
    owners[at + 1] = bits;
    count += ones(bits);
  }
}

/** What is known of an entity beside its names, in four bits. */
export const flagsOf = ({ kinds }: NameIndex, entity: number): number =>
  ((kinds[entity >>> 1] as number) >>> ((entity & 1) << 2)) & 15;

/** The bits that are set (Hacker's Delight, 5-1). */
function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x5555_5555);
  sum = (sum & 0x3333_3333) + ((sum >>> 2) & 0x3333_3333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
