/**
 * A search index that is read from disk a few kilobytes at a time: for each word the statements that
 * hold it, newest first, in blocks sorted by word. IndexedDB's own multi-entry index over words was
 * measured first: with 100,000 statements it took a second to list one common word, and four times as
 * long to import.
 */
import { statementKinds } from '../model.ts';
import { UNDATED } from '../text/edtf.ts';
import { wordsOf } from '../text/fold.ts';
import type { Searchable } from './match.ts';
import type { NameField } from './query.ts';

/** Words next to each other in the dictionary, with where each stands. `first` is its key. */
export interface IndexBlock {
  first: string;
  terms: string[];
  /** Where each term's postings begin in `bytes`; one more entry than `terms`. */
  starts: Uint32Array;
  /** How many items hold each term. */
  counts: Uint32Array;
  /** For each item a gap from the one before as a variable-length integer, then its impact. */
  bytes: Uint8Array;
}

/**
 * What is known of {@link PAGE_ITEMS} items without reading them. Items are numbered newest first, over
 * all pages: the newest results need the first page alone.
 */
export interface IndexPage {
  /** Its place among the pages, from 0. */
  nth: number;
  /** How many items all pages hold together. */
  size: number;
  ids: string[];
  /** Days since 1970-01-01, or {@link UNDATED}. */
  days: Int32Array;
  /** Places in {@link statementKinds}, plus one; 0 for none. */
  kinds: Uint8Array;
}

/** A whole index, as it is made and stored. */
export interface SearchIndex {
  pages: IndexPage[];
  blocks: IndexBlock[];
}

/** Small enough to be stored beside its key: Chromium keeps values of more than 64 kB in files apart. */
export const PAGE_ITEMS = 1_024;

/** One item that holds a term. `impact` is its weight there, 1 to 255. */
export interface Postings {
  /** In rising order. */
  items: Uint32Array;
  impacts: Uint8Array;
}

/** Bytes after which a block is closed: small enough to read in a millisecond. */
const BLOCK_BYTES = 32_768;
/** BM25's saturation and length constants, at their usual values (Robertson and Zaragoza, 2009). */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;
/** Words in a middling statement; only the ratio to it counts. */
const MIDDLING_LENGTH = 28;
/** A word found only in a name tells less than the same word in what was said. */
const NAME_ONLY = 0.35;

/** The dictionary's key of a word in a field. */
export const termOf = (field: 'text' | NameField, word: string): string => `${field}:${word}`;

/** How much a word found `count` times in `length` words tells, 1 to 255 (BM25's first factor). */
function impactOf(count: number, length: number): number {
  const norm = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * length) / MIDDLING_LENGTH;
  const factor = (count * (SATURATION + 1)) / (count + SATURATION * norm);
  return Math.max(1, Math.min(255, Math.round((factor / (SATURATION + 1)) * 255)));
}

/** Grows as it is written; plain arrays of numbers would need eight times the memory. */
class Writer {
  bytes = new Uint8Array(8);
  length = 0;
  count = 0;
  #last = 0;

  add(item: number, impact: number): void {
    if (this.length + 6 > this.bytes.length) {
      const grown = new Uint8Array(this.bytes.length * 2);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    let gap = item - this.#last;
    this.#last = item;
    this.count += 1;
    for (; gap > 127; gap >>>= 7) this.bytes[this.length++] = (gap & 127) | 128;
    this.bytes[this.length++] = gap;
    this.bytes[this.length++] = impact;
  }
}

/** The terms of one item with their impact. */
function termsOf(item: Searchable): Map<string, number> {
  const terms = new Map<string, number>();
  const words = wordsOf(item.text);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [word, count] of counts)
    terms.set(termOf('text', word), impactOf(count, words.length));
  const nameImpact = Math.round(255 * NAME_ONLY);
  for (const [field, names] of Object.entries(item.names) as [NameField, readonly string[]][])
    for (const word of names.flatMap(wordsOf)) {
      terms.set(termOf(field, word), 255);
      const plain = termOf('text', word);
      // Plain words are looked for in these names as well.
      if ((field === 'speaker' || field === 'about') && !terms.has(plain))
        terms.set(plain, nameImpact);
    }
  return terms;
}

/** Makes the index of items; their order here does not matter. */
export function buildIndex(given: readonly { id: string; item: Searchable }[]): SearchIndex {
  const sorted = given
    .map(({ id, item }) => ({ id, item, day: item.day ?? UNDATED }))
    .sort((a, b) => b.day - a.day);
  const writers = new Map<string, Writer>();
  sorted.forEach(({ item }, number) => {
    for (const [term, impact] of termsOf(item)) {
      const writer = writers.get(term) ?? new Writer();
      writers.set(term, writer);
      writer.add(number, impact);
    }
  });
  const pages = pagesOf({
    ids: sorted.map(({ id }) => id),
    days: Int32Array.from(sorted, ({ day }) => day),
    kinds: Uint8Array.from(sorted, ({ item }) =>
      item.kind === null ? 0 : statementKinds.indexOf(item.kind) + 1,
    ),
  });
  return { pages, blocks: [...blocksOf(writers)] };
}

/** What is known of all items, cut into pages. */
export function pagesOf(all: Pick<IndexPage, 'ids' | 'days' | 'kinds'>): IndexPage[] {
  const size = all.ids.length;
  return Array.from({ length: Math.ceil(size / PAGE_ITEMS) }, (_, nth) => {
    const [start, end] = [nth * PAGE_ITEMS, (nth + 1) * PAGE_ITEMS];
    const [ids, days, kinds] = [
      all.ids.slice(start, end),
      all.days.slice(start, end),
      all.kinds.slice(start, end),
    ];
    return { nth, size, ids, days, kinds };
  });
}

function* blocksOf(writers: Map<string, Writer>): Generator<IndexBlock> {
  let terms: string[] = [];
  let size = 0;
  // By UTF-16 units, as IndexedDB orders strings.
  for (const term of [...writers.keys()].sort()) {
    terms.push(term);
    size += writers.get(term)?.length ?? 0;
    if (size >= BLOCK_BYTES) {
      yield blockOf(terms, size, writers);
      terms = [];
      size = 0;
    }
  }
  if (terms.length > 0) yield blockOf(terms, size, writers);
}

function blockOf(terms: string[], size: number, writers: Map<string, Writer>): IndexBlock {
  const bytes = new Uint8Array(size);
  const starts = new Uint32Array(terms.length + 1);
  const counts = new Uint32Array(terms.length);
  let at = 0;
  terms.forEach((term, index) => {
    const writer = writers.get(term);
    if (!writer) return;
    bytes.set(writer.bytes.subarray(0, writer.length), at);
    counts[index] = writer.count;
    at += writer.length;
    starts[index + 1] = at;
  });
  return { first: terms[0] ?? '', terms, starts, counts, bytes };
}

/** The postings of the nth term of a block. */
export function postingsAt(block: IndexBlock, nth: number): Postings {
  const count = block.counts[nth] ?? 0;
  const items = new Uint32Array(count);
  const impacts = new Uint8Array(count);
  const { bytes } = block;
  let at = block.starts[nth] ?? 0;
  let item = 0;
  for (let index = 0; index < count; index += 1) {
    let gap = 0;
    let byte = bytes[at++] ?? 0;
    for (let shift = 0; ; shift += 7) {
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
      byte = bytes[at++] ?? 0;
    }
    item += gap;
    items[index] = item;
    impacts[index] = bytes[at++] ?? 0;
  }
  return { items, impacts };
}

/** The places in a block of the terms that are `term`, or that begin with it where it is `open`. */
export function placesIn(block: IndexBlock, term: string, open: boolean): number[] {
  let low = 0;
  for (let high = block.terms.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((block.terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  const places: number[] = [];
  for (let at = low; at < block.terms.length; at += 1) {
    const found = block.terms[at] ?? '';
    if (found !== term && !(open && found.startsWith(term))) break;
    places.push(at);
  }
  return places;
}
