/**
 * Entities → name index. Every name becomes a path of words: an entry for each of its beginnings that
 * ends at a word end, found again by hashing the same words in a text.
 */
import { aliasesOf } from './aliases.ts';
import { BOUNDARY, FOLD, LETTER, nextWord, readWord, START, word } from './characters.ts';
import {
  allocate,
  filterBit,
  KINDS,
  LAST,
  MEANS,
  MEANS_SHIFT,
  type Means,
  type NameIndex,
  NEXT_SHIFT,
  SINGLE,
  slotOf,
  step,
  TERMINAL,
} from './layout.ts';
import type { NamedEntity } from './named-entity.ts';
import { Nodes } from './nodes.ts';
import { Strings } from './strings.ts';

export type { NamedEntity } from './named-entity.ts';

/** Share of the slots in use: fuller is smaller and slower. */
const LOAD = 0.8;
/** So many entities of one surname are listed; past that it only counts after the full name. */
const CROWD = 8;

/** Compiles the names of `entities`, in any order. The answer's `bytes` is the whole index. */
export function compile(entities: readonly NamedEntity[]): NameIndex {
  const starts = new Nodes(entities.length);
  const nexts = new Nodes(entities.length);
  const records = new Strings(entities.length);
  const owners: number[] = [];
  const filter = new Uint32Array(2048);
  entities.forEach((entity, number) => {
    aliasesOf(entity, (text, means, from, to) => {
      if (means !== MEANS.surname) {
        records.push(text);
        owners.push(number);
      }
      addPath(starts, nexts, filter, text, from, to, owners.length - 1, means);
    });
  });

  const ids = new Strings(entities.length);
  for (const { id } of entities) ids.push(id);
  const recordBytes = records.bytes();
  const idBytes = ids.bytes();
  const index = allocate({
    starts: Math.ceil(starts.size / LOAD) + 1,
    nexts: Math.ceil(nexts.size / LOAD) + 1,
    postings: starts.longPostings() + nexts.longPostings(),
    records: owners.length,
    entities: entities.length,
    strings: recordBytes.length + idBytes.length,
  });
  index.filter.set(filter);
  index.owners.set(owners);
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

function addPath(
  starts: Nodes,
  nexts: Nodes,
  filter: Uint32Array,
  text: string,
  from: number,
  to: number,
  record: number,
  means: Means,
): void {
  readWord(text, from);
  if (word.end === from) return;
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
  nodes.post(node, record, means, means === MEANS.surname ? CROWD : Number.POSITIVE_INFINITY);
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
  const at = (i: number) => {
    const value = FOLD[text.charCodeAt(from + i)] ?? BOUNDARY;
    return value >= LETTER ? value : 0;
  };
  const a = at(0);
  const b = a === 0 ? 0 : at(1);
  const bit = filterBit(a, b, b === 0 ? 0 : at(2));
  filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

/** Writes nodes into their table, and their lists into the postings from `used` on. */
function pack(nodes: Nodes, table: Uint32Array, postings: Uint32Array, used: number): number {
  for (let node = 0; node < nodes.size; node++) {
    const check = nodes.checks[node] as number;
    let value = ((nodes.classes[node] as number) << NEXT_SHIFT) >>> 0;
    const list = nodes.postingsOf(node);
    const [only] = list;
    if (list.length === 1 && only !== undefined && only >>> MEANS_SHIFT === MEANS.name) {
      value += TERMINAL + SINGLE + only;
    } else if (list.length > 0) {
      value += TERMINAL + used;
      for (const posting of list) postings[used++] = posting;
      postings[used - 1] = ((postings[used - 1] as number) | LAST) >>> 0;
    }
    const slot = slotOf(table, check);
    table[slot * 2] = check;
    table[slot * 2 + 1] = value;
  }
  return used;
}
