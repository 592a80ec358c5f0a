/**
 * The compiled index: one ArrayBuffer, used as it lies. `open` only makes views, so a million names are
 * ready in well under a millisecond.
 *
 *   header    16 × u32   magic, then the sizes below
 *   filter    2048 × u32 one bit for each hash of a name's first three characters
 *   starts    slots      first words of names
 *   nexts     slots      further words, each hashed with the words before it
 *   postings  u32[]      what the names stand for, where one word is more than one name
 *   owners    (u32, u32)[] for 32 records each, which entities they name; see `owners.ts`
 *   records   u32[]      record → where its string starts
 *   ids       u32[]      entity → where its id starts
 *   kinds     u4[]       entity → kind, and whether a published pack knows it
 *   strings   UTF-8      records, then ids
 *
 * A slot is (check, value): `check` the 32-bit hash of the words so far, 0 where free; linear probing, in
 * the order of the checks.
 */
import type { EntityKind } from '../../model.ts';

export const MAGIC = 0x4f524e34;
const HEADER = 16;
export const FILTER_WORDS = 2048;

/** Bits of a slot's value. A name ends here: */
export const TERMINAL = 0x8000_0000;
/** …and the payload is all that it stands for, not a place in the postings: why, and the record. */
export const SINGLE = 0x0400_0000;
export const PAYLOAD = 0x03ff_ffff;
export const SINGLE_SHIFT = 23;
export const SINGLE_RECORD = 0x007f_ffff;
/** The next word may start with A to L, with M to Z or another capital, in lower case, with a digit. */
export const NEXT_SHIFT = 27;
export const NEXT = 0x7800_0000;

/** Bits of a posting: the last of its list, why the words stand for the record, and the record. */
export const LAST = 0x8000_0000;
export const MEANS_SHIFT = 28;

/** Why words stand for a record. */
export const MEANS = {
  /** They are the name. */
  name: 0,
  /** They are its last word, or its first where the family name comes first. */
  surname: 1,
  /** They are a shorter or other form of the name; the record holds the form itself. */
  alias: 2,
  acronym: 3,
  demonym: 4,
  /** A club or national team by its town or country alone. */
  team: 5,
  /** More entities share the surname than are listed. */
  crowd: 6,
  /**
   * A form that needs the page's help: "Senate" for the United States Senate where the page speaks of
   * that country, "Heathrow" where it has named Heathrow Airport in full.
   */
  short: 7,
} as const;
export type Means = (typeof MEANS)[keyof typeof MEANS];

export const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'term'];
/** Beside the kind's two bits: a published pack knows the entity. */
export const PUBLISHED = 4;

/** The sizes of an index, in the order of its header. */
export interface Sizes {
  starts: number;
  nexts: number;
  postings: number;
  records: number;
  entities: number;
  strings: number;
}

/** A compiled index, ready to be searched. `bytes` is all there is to store. */
export interface NameIndex {
  readonly bytes: ArrayBuffer;
  readonly sizes: Sizes;
  readonly filter: Uint32Array;
  readonly starts: Uint32Array;
  readonly nexts: Uint32Array;
  readonly postings: Uint32Array;
  readonly owners: Uint32Array;
  readonly records: Uint32Array;
  readonly ids: Uint32Array;
  readonly kinds: Uint8Array;
  readonly strings: Uint8Array;
}

const ownerWords = ({ records }: Sizes): number => ((records + 31) >>> 5) * 2;
const kindBytes = ({ entities }: Sizes): number => (entities + 1) >>> 1;

function viewsOf(bytes: ArrayBuffer, sizes: Sizes): NameIndex {
  let at = HEADER * 4;
  const words = (length: number) => {
    const view = new Uint32Array(bytes, at, length);
    at += length * 4;
    return view;
  };
  const filter = words(FILTER_WORDS);
  const starts = words(sizes.starts * 2);
  const nexts = words(sizes.nexts * 2);
  const postings = words(sizes.postings);
  const owners = words(ownerWords(sizes));
  const records = words(sizes.records + 1);
  const ids = words(sizes.entities + 1);
  const kinds = new Uint8Array(bytes, at, kindBytes(sizes));
  const strings = new Uint8Array(bytes, at + kinds.length, sizes.strings);
  return { bytes, sizes, filter, starts, nexts, postings, owners, records, ids, kinds, strings };
}

function byteLength(sizes: Sizes): number {
  const words =
    HEADER +
    FILTER_WORDS +
    (sizes.starts + sizes.nexts) * 2 +
    sizes.postings +
    ownerWords(sizes) +
    (sizes.records + 1) +
    (sizes.entities + 1);
  return words * 4 + kindBytes(sizes) + sizes.strings;
}

/** A new index of these sizes, with nothing in it yet. */
export function allocate(sizes: Sizes): NameIndex {
  const bytes = new ArrayBuffer(byteLength(sizes));
  const { starts, nexts, postings, records, entities, strings } = sizes;
  new Uint32Array(bytes, 0, HEADER).set([
    MAGIC,
    starts,
    nexts,
    postings,
    records,
    entities,
    strings,
  ]);
  return viewsOf(bytes, sizes);
}

/**
 * The index in these bytes, ready at once. Throws where they are not one, or not of this version: build
 * it again from the facts.
 */
export function open(bytes: ArrayBuffer): NameIndex {
  const fail = () =>
    new Error('This is no name index of this version: build it again from the facts.');
  if (bytes.byteLength < HEADER * 4) throw fail();
  const [magic, starts = 0, nexts = 0, postings = 0, records = 0, entities = 0, strings = 0] =
    new Uint32Array(bytes, 0, HEADER);
  const sizes = { starts, nexts, postings, records, entities, strings };
  if (magic !== MAGIC || bytes.byteLength !== byteLength(sizes)) throw fail();
  return viewsOf(bytes, sizes);
}

const decoder = new TextDecoder();

/** The name that a record holds. */
export const recordText = (index: NameIndex, record: number): string =>
  decoder.decode(index.strings.subarray(index.records[record], index.records[record + 1]));

/** The id of an entity, by its number. */
export const entityId = (index: NameIndex, entity: number): string =>
  decoder.decode(index.strings.subarray(index.ids[entity], index.ids[entity + 1]));

/** The hash of words in a row: `state` of those before (0 for none), `hash` of the next. Never 0. */
export function step(state: number, hash: number): number {
  let mixed = Math.imul(state, 0x9e3779b1) + hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0 || 1;
}

/** Slots past the last home, so that probing need not wrap around. */
export const OVERFLOW = 128;

/** Where a check belongs: scaled to the table, where a power of two would waste up to half the bytes. */
export const homeOf = (table: Uint32Array, check: number): number =>
  (check * (((table.length >>> 1) - OVERFLOW) / 4_294_967_296)) >>> 0;

/**
 * The value beside this check, or 0 where it is not there. Slots lie in the order of their checks, so
 * that a look-up that finds nothing ends as soon as one that does: full tables stay quick.
 */
export function lookUp(table: Uint32Array, check: number): number {
  let at = homeOf(table, check) << 1;
  let found = table[at] as number;
  while (found < check && found !== 0) {
    at += 2;
    found = table[at] as number;
  }
  return found === check ? (table[at + 1] as number) : 0;
}
