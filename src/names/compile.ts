/**
 * Entities → name index. Every name becomes a path of words: an entry for each of its beginnings that
 * ends at a word end, found again by hashing the same words in a text.
 */
import { aliasesOf } from './aliases.ts';
import { FOLD, filterBitOf, nextWord, readWord, START, word } from './characters.ts';
import {
  allocate,
  homeOf,
  KINDS,
  LAST,
  MEANS,
  type Means,
  type NameIndex,
  NEXT_SHIFT,
  OVERFLOW,
  SINGLE,
  step,
  TERMINAL,
} from './layout.ts';
import type { Emit, NamedEntity } from './named-entity.ts';
import { Nodes } from './nodes.ts';
import { Strings } from './strings.ts';

export type { NamedEntity } from './named-entity.ts';

/** Share of the slots in use: fuller is smaller and slower. Most words of a text are no first words. */
const STARTS_LOAD = 0.7;
const NEXTS_LOAD = 0.92;
/** So many entities of one surname or acronym are listed; past that it only counts after a full name. */
const CROWD = 8;

/** Compiles the names of `entities`, in any order. The answer's `bytes` is the whole index. */
export function compile(entities: readonly NamedEntity[]): NameIndex {
  const starts = new Nodes(entities.length);
  const nexts = new Nodes(entities.length);
  const records = new Strings(entities.length);
  let owners = new Uint32Array(Math.max(16, entities.length * 2));
  let count = 0;
  const filter = new Uint32Array(2048);
  let number = 0;
  const emit: Emit = (text, means, from, to) => {
    if (means === MEANS.surname) {
      addPath(starts, nexts, filter, text, from, to, count - 1, means);
      return;
    }
    if (!addPath(starts, nexts, filter, text, from, to, count, means)) return;
    records.push(text);
    if (count === owners.length) owners = doubled(owners);
    owners[count++] = number;
  };
  for (; number < entities.length; number++) aliasesOf(entities[number] as NamedEntity, emit);

  const ids = new Strings(entities.length);
  for (const { id } of entities) ids.push(id);
  const recordBytes = records.bytes();
  const idBytes = ids.bytes();
  const index = allocate({
    starts: Math.ceil(starts.size / STARTS_LOAD) + OVERFLOW,
    nexts: Math.ceil(nexts.size / NEXTS_LOAD) + OVERFLOW,
    postings: starts.longPostings() + nexts.longPostings(),
    records: count,
    entities: entities.length,
    strings: recordBytes.length + idBytes.length,
  });
  index.filter.set(filter);
  index.owners.set(owners.subarray(0, count));
  records.offsets(index.records, 0);
  ids.offsets(index.ids, recordBytes.length);
  index.strings.set(recordBytes);
  index.strings.set(idBytes, recordBytes.length);
  entities.forEach(({ kind, published }, number) => {
    index.kinds[number] = KINDS.indexOf(kind) | (published ? 8 : 0);
  });
  const used = pack(starts, index.starts, index.postings, 0);
  pack(nexts, index.nexts, index.postings, used);
  return index;
}

function doubled(old: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(old.length * 2);
  bigger.set(old);
  return bigger;
}

/** Adds one name's words; false where they are no word, or stand for too many already. */
function addPath(
  starts: Nodes,
  nexts: Nodes,
  filter: Uint32Array,
  text: string,
  from: number,
  to: number,
  record: number,
  means: Means,
): boolean {
  readWord(text, from);
  if (word.end === from) return false;
  setFilter(filter, text, from);
  let state = step(0, word.hash);
  let nodes = starts;
  let node = starts.find(state);
  for (let start = from, end = word.end; ; ) {
    start = nextWord(text, start, end);
    if (start === -1 || start >= to) break;
    readWord(text, start);
    end = word.end;
    nodes.classes[node] = (nodes.classes[node] ?? 0) | nextClass(text.charCodeAt(start));
    state = step(state, word.hash);
    nodes = nexts;
    node = nexts.find(state);
  }
  const isShared = means === MEANS.surname || means === MEANS.acronym;
  return nodes.post(node, record, means, isShared ? CROWD : Number.POSITIVE_INFINITY);
}

/** The bits for the first letter of a name's next word. Lower case may be printed as capitals too. */
function nextClass(code: number): number {
  const folded = FOLD[code] as number;
  if (folded >= 48 && folded <= 57) return 8;
  const capital = folded >= 97 && folded <= 108 ? 1 : 2;
  return START[code] === 1 ? capital : 4 | capital;
}

/** Notes the first three folded characters of the word at `from`. */
function setFilter(filter: Uint32Array, text: string, from: number): void {
  const bit = filterBitOf(text, from);
  filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

/** Writes nodes into their table, and their lists into the postings from `used` on. */
function pack(nodes: Nodes, table: Uint32Array, postings: Uint32Array, used: number): number {
  for (let node = 0; node < nodes.size; node++) {
    const check = nodes.checks[node] as number;
    let value = ((nodes.classes[node] as number) << NEXT_SHIFT) >>> 0;
    const only = nodes.onlyName(node);
    if (only !== null) value += TERMINAL + SINGLE + only;
    else if (nodes.isTerminal(node)) {
      value += TERMINAL + used;
      used = nodes.writePostings(node, postings, used);
      postings[used - 1] = ((postings[used - 1] as number) | LAST) >>> 0;
    }
    insert(table, check, value);
  }
  return used;
}

/** Puts a slot in its place, the later ones of its run one further. */
function insert(table: Uint32Array, check: number, value: number): void {
  let at = homeOf(table, check) << 1;
  while (table[at] !== 0 && (table[at] as number) < check) at += 2;
  let free = at;
  while (table[free] !== 0) free += 2;
  if (free >= table.length - 2) throw new Error('The name index is too full: raise OVERFLOW.');
  table.copyWithin(at + 2, at, free);
  table[at] = check;
  table[at + 1] = value;
}
