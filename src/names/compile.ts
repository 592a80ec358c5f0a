/**
 * Entities → name index. Every name becomes a path of words: an entry for each of its beginnings that
 * ends at a word end, found again by hashing the same words in a text.
 */
import { aliasesOf } from './aliases.ts';
import { FOLD, nextWord, quickBit, readWord, START, word } from './characters.ts';
import { Crowd } from './crowd.ts';
import { Entries } from './entries.ts';
import {
  allocate,
  FILTER_WORDS,
  KINDS,
  MEANS,
  MEANS_SHIFT,
  type Means,
  type NameIndex,
  OVERFLOW,
  step,
} from './layout.ts';
import type { NamedEntity } from './named-entity.ts';
import { readSimple, simple } from './simple-name.ts';
import { Strings } from './strings.ts';

export type { NamedEntity } from './named-entity.ts';

/** Share of the slots in use: fuller is smaller and slower. Most words of a text are no first words. */
const STARTS_LOAD = 0.7;
const NEXTS_LOAD = 0.92;

/** Compiles the names of `entities`, in any order. The answer's `bytes` is the whole index. */
export function compile(entities: readonly NamedEntity[]): NameIndex {
  const draft = new Draft(entities.length);
  for (const entity of entities) draft.take(entity);
  return draft.index();
}

/** An index being made: what is known of it before its sizes are. */
class Draft {
  readonly #starts: Entries;
  readonly #nexts: Entries;
  readonly #records: Strings;
  readonly #ids: Strings;
  readonly #crowd = new Crowd();
  readonly #filter = new Uint32Array(FILTER_WORDS);
  readonly #kinds: Uint8Array;
  #owners: Uint32Array;
  #entities = 0;

  /** `expected` is the number of entities. */
  constructor(expected: number) {
    this.#starts = new Entries(expected);
    this.#nexts = new Entries(expected * 1.25);
    this.#records = new Strings(expected);
    this.#ids = new Strings(expected);
    this.#kinds = new Uint8Array(expected);
    this.#owners = new Uint32Array(Math.max(16, expected * 1.25));
  }

  take(entity: NamedEntity): void {
    const { id, kind, name, names, published } = entity;
    this.#ids.push(id);
    this.#kinds[this.#entities] = KINDS.indexOf(kind) | (published ? 8 : 0);
    if (kind === 'person' && names.length < 2 && readSimple(name)) this.#simple(name);
    else aliasesOf(entity, this.#emit);
    this.#entities++;
  }

  /** What {@link #path} does for the name and then its surname, reading each word once. */
  #simple(name: string): void {
    const record = this.#record(name);
    const { second, last } = simple;
    readWord(name, 0);
    const first = step(0, word.hash);
    this.#note(name, 0);
    this.#starts.goesOn(first, nextClass(name.charCodeAt(second)));
    readWord(name, second);
    let state = step(first, word.hash);
    if (last > second) {
      this.#nexts.goesOn(state, nextClass(name.charCodeAt(last)));
      readWord(name, last);
      state = step(state, word.hash);
    }
    this.#nexts.post(state, record);
    this.#note(name, last);
    this.#post(this.#starts, step(0, word.hash), MEANS.surname, record);
  }

  readonly #emit = (text: string, means: Means, from: number, to: number): void => {
    const record = this.#records.count;
    if (means === MEANS.surname) this.#path(text, from, to, record - 1, means);
    else if (this.#path(text, from, to, record, means)) this.#record(text);
  };

  /** Adds one name's words; false where they are no word, or stand for too many already. */
  #path(text: string, from: number, to: number, record: number, means: Means): boolean {
    readWord(text, from);
    let end = word.end;
    if (end === from) return false;
    this.#note(text, from);
    let state = step(0, word.hash);
    let entries = this.#starts;
    for (let start = from; ; ) {
      start = nextWord(text, start, end);
      if (start === -1 || start >= to) break;
      readWord(text, start);
      end = word.end;
      entries.goesOn(state, nextClass(text.charCodeAt(start)));
      state = step(state, word.hash);
      entries = this.#nexts;
    }
    return this.#post(entries, state, means, record);
  }

  #post(entries: Entries, check: number, means: Means, record: number): boolean {
    const listed = this.#crowd.admit(check, means);
    if (listed === null) return false;
    entries.post(check, (listed << MEANS_SHIFT) | record);
    return true;
  }

  /** Notes the first three folded characters of the word at `from`. */
  #note(text: string, from: number): void {
    const bit = quickBit(text, from);
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] as number) | (1 << (bit & 31));
  }

  #record(text: string): number {
    const record = this.#records.count;
    this.#records.push(text);
    if (record === this.#owners.length) {
      const more = new Uint32Array(record * 2);
      more.set(this.#owners);
      this.#owners = more;
    }
    this.#owners[record] = this.#entities;
    return record;
  }

  index(): NameIndex {
    const starts = this.#starts.sort();
    const nexts = this.#nexts.sort();
    const records = this.#records.bytes();
    const ids = this.#ids.bytes();
    const index = allocate({
      starts: Math.ceil(starts.slots / STARTS_LOAD) + OVERFLOW,
      nexts: Math.ceil(nexts.slots / NEXTS_LOAD) + OVERFLOW,
      postings: starts.postings + nexts.postings,
      records: this.#records.count,
      entities: this.#entities,
      strings: records.length + ids.length,
    });
    index.filter.set(this.#filter);
    index.owners.set(this.#owners.subarray(0, this.#records.count));
    index.kinds.set(this.#kinds);
    this.#records.offsets(index.records, 0);
    this.#ids.offsets(index.ids, records.length);
    index.strings.set(records);
    index.strings.set(ids, records.length);
    const used = this.#starts.pack(index.starts, index.postings, 0);
    this.#nexts.pack(index.nexts, index.postings, used);
    return index;
  }
}

/** The bits for the first letter of a name's next word. Lower case may be printed as capitals too. */
function nextClass(code: number): number {
  const folded = FOLD[code] as number;
  if (folded >= 48 && folded <= 57) return 8;
  const capital = folded >= 97 && folded <= 108 ? 1 : 2;
  return START[code] === 1 ? capital : 4 | capital;
}
