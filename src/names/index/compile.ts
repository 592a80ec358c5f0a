/**
 * Entities → name index. Every name becomes a path of words: an entry for each of its beginnings that
 * ends at a word end, found again by hashing the same words in a text.
 */
import type { EntityKind } from '../../model.ts';
import { Aliases } from '../forms/aliases.ts';
import { FOLD, nextWord, quickBit, readWord, START, word } from '../letters/characters.ts';
import { type Codes, codesOf } from '../letters/codes.ts';
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
  PUBLISHED,
  SINGLE_RECORD,
  step,
} from './layout.ts';
import type { NamedEntity, Sink } from './named-entity.ts';
import { writeOwners } from './owners.ts';
import { readSimple, simple } from './simple-name.ts';
import { Strings } from './strings.ts';

export type { NamedEntity } from './named-entity.ts';

/** Share of the slots in use: fuller is smaller and slower. Most words of a text are no first words. */
const STARTS_LOAD = 0.72;
const NEXTS_LOAD = 0.92;

/** Compiles the names of `entities`, in any order. The answer's `bytes` is the whole index. */
export function compile(entities: readonly NamedEntity[]): NameIndex {
  const draft = new Draft(entities.length);
  for (const entity of entities) draft.take(entity);
  return draft.index();
}

/** An index being made: what is known of it before its sizes are. */
class Draft implements Sink {
  /**
   * Engines drop what they compiled for a class once the last of its objects is collected: a third of the
   * time of the next build. This one stays.
   */
  static readonly stays = new Draft(0);

  readonly #starts: Entries;
  readonly #nexts: Entries;
  readonly #records: Strings;
  readonly #ids: Strings;
  readonly #crowd = new Crowd();
  readonly #aliases = new Aliases(this);
  readonly #filter = new Uint32Array(FILTER_WORDS);
  readonly #kinds: Uint8Array;
  /** A bit for each record that begins an entity's. */
  #begins: Uint32Array;

  /** `expected` is the number of entities. */
  constructor(expected: number) {
    this.#starts = new Entries(expected * 1.5);
    this.#nexts = new Entries(expected * 1.25);
    this.#records = new Strings(expected);
    this.#ids = new Strings(expected);
    this.#kinds = new Uint8Array((expected + 1) >>> 1);
    this.#begins = new Uint32Array(Math.max(16, expected / 16));
  }

  take(entity: NamedEntity): void {
    const { id, kind, name, names, published } = entity;
    const first = this.#records.count;
    if (names.length < 2 && readSimple(name, kind)) this.#simple(name, kind);
    else this.#aliases.take(entity);
    // What no words name, nobody finds.
    if (this.#records.count === first) return;
    this.#begin(first);
    const number = this.#ids.count;
    const flags = KINDS.indexOf(kind) | (published ? PUBLISHED : 0);
    this.#kinds[number >>> 1] =
      (this.#kinds[number >>> 1] as number) | (flags << ((number & 1) << 2));
    this.#ids.push(id);
  }

  /** What {@link #path} does for the name and then its surname or its shorter forms, reading nothing twice. */
  #simple(name: string, kind: EntityKind): void {
    const { words, second, last, hashes, rules } = simple;
    const record = this.#record(name);
    const first = step(0, hashes[0] as number);
    if (words === 1) {
      this.#note(codesOf(name), 0);
      this.#post(this.#starts, first, MEANS.name, record);
      return;
    }
    // Given names come again and again: the filter has the word already.
    if (this.#starts.goesOn(first, nextClass(name.charCodeAt(second))))
      this.#note(codesOf(name), 0);
    let state = step(first, hashes[1] as number);
    if (words > 2) {
      this.#nexts.goesOn(state, nextClass(name.charCodeAt(last)));
      state = step(state, hashes[2] as number);
    }
    this.#nexts.post(state, record);
    if (kind === 'organisation') this.#aliases.takeForms(name, rules);
    else if (kind === 'person') {
      const surname = step(0, hashes[words - 1] as number);
      if (this.#post(this.#starts, surname, MEANS.surname, record)) this.#note(codesOf(name), last);
    }
  }

  emit(text: string, means: Means, from: number, to: number): void {
    const record = this.#records.count;
    if (means === MEANS.surname) this.#path(text, from, to, record - 1, means);
    else if (this.#path(text, from, to, record, means)) this.#record(text);
  }

  /** Adds one name's words; false where they are no word, or stand for too many already. */
  #path(text: string, from: number, to: number, record: number, means: Means): boolean {
    const codes = codesOf(text);
    readWord(codes, from);
    let end = word.end;
    if (end === from) return false;
    this.#note(codes, from);
    let state = step(0, word.hash);
    let entries = this.#starts;
    for (let start = from; ; ) {
      start = nextWord(codes, start, end);
      if (start === -1 || start >= to) break;
      readWord(codes, start);
      end = word.end;
      entries.goesOn(state, nextClass(codes[start] as number));
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
  #note(codes: Codes, from: number): void {
    const bit = quickBit(codes, from);
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] as number) | (1 << (bit & 31));
  }

  #record(text: string): number {
    this.#records.push(text);
    return this.#records.count - 1;
  }

  /** Notes that the records of another entity begin. */
  #begin(record: number): void {
    if (record >>> 5 >= this.#begins.length) {
      const more = new Uint32Array((record >>> 5) * 2);
      more.set(this.#begins);
      this.#begins = more;
    }
    const at = record >>> 5;
    this.#begins[at] = (this.#begins[at] as number) | (1 << (record & 31));
  }

  index(): NameIndex {
    if (this.#records.count > SINGLE_RECORD)
      throw new Error('A name index holds eight million names: remove a pack.');
    const starts = this.#starts.sort(0);
    const nexts = this.#nexts.sort(starts.postings);
    const records = this.#records;
    const ids = this.#ids;
    const index = allocate({
      starts: Math.ceil(starts.slots / STARTS_LOAD) + OVERFLOW,
      nexts: Math.ceil(nexts.slots / NEXTS_LOAD) + OVERFLOW,
      postings: starts.postings + nexts.postings,
      records: records.count,
      entities: ids.count,
      strings: records.length + ids.length,
    });
    index.filter.set(this.#filter);
    writeOwners(index, this.#begins);
    index.kinds.set(this.#kinds.subarray(0, index.kinds.length));
    records.offsets(index.records, 0);
    records.bytes(index.strings, 0);
    ids.offsets(index.ids, records.length);
    ids.bytes(index.strings, records.length);
    this.#starts.pack(index.starts, index.postings, 0);
    this.#nexts.pack(index.nexts, index.postings, starts.postings);
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
