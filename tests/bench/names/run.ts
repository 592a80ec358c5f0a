/** One subject at one size, in a process of its own, so that heaps and compiled code are not shared. */

import { find } from '../../../src/names/find.ts';
import { compile } from '../../../src/names/index/compile.ts';
import { type NameIndex, open } from '../../../src/names/index/layout.ts';
import { makeEntities, makePages, plainOf } from './data.ts';
import { MATCHERS, oursExact } from './subjects.ts';

/** What a subject's process prints. */
export interface Measured {
  build?: number;
  bytesPerName?: number;
  ready?: number;
  speed: number;
  /** Megabytes that a matcher takes. */
  heap?: number;
  /** Megabytes that searching leaves behind, beyond the index's bytes: what is kept of the latest names. */
  beyond?: number;
  /** What was found: the number of mentions, and a hash of where. */
  found?: string;
}

const [subject = '', size = '1000'] = process.argv.slice(2);
const count = Number(size);
const pages = makePages();
/** A page at a time, as the extension reads: a call for each block would cost some matchers more than others. */
const texts = pages.map((blocks) => blocks.join('\n'));
const characters = texts.reduce((sum, { length }) => sum + length, 0);
const settle = () => {
  globalThis.gc?.();
  globalThis.gc?.();
};
const used = () => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
/** Milliseconds of processor time, not of waiting: the machine may have other work. */
const timed = <T>(run: () => T): [T, number] => {
  const start = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(start);
  return [value, (user + system) / 1000];
};

/** Milliseconds of passes after which the engine has compiled all that it will: of less, one run in three is a third slower. */
const SETTLED = 6000;

/** Million characters a second: the best of many passes, after one that warms up. */
function speedOf(pass: () => unknown): number {
  const [, first] = timed(pass);
  const times: number[] = [];
  const passes = Math.max(1, Math.ceil(SETTLED / first));
  for (let i = 0; i < passes; i++) times.push(timed(pass)[1]);
  return characters / 1000 / Math.min(...times);
}

/** The index and the milliseconds it took; the entities themselves are in nobody's memory while reading. */
function build(): { bytes: ArrayBuffer; took: number } {
  const entities = makeEntities(count);
  compile(entities.slice(0, 2000));
  settle();
  const [{ bytes }, took] = timed(() => compile(entities));
  return { bytes: bytes.slice(0), took };
}

function measureOurs(): Measured {
  const { bytes, took } = build();
  settle();
  open(bytes.slice(0));
  const start = performance.now();
  const index = open(bytes);
  const ready = performance.now() - start;
  const { strings, records, entities } = index.sizes;
  const speed = speedOf(() => {
    for (const page of pages) find(index, page);
  });
  // What is kept beside an index goes with it: views of their own on the same bytes, then none.
  const beside: NameIndex[] = [open(bytes)];
  for (const page of pages) find(beside, page);
  settle();
  const kept = used();
  beside.pop();
  settle();
  const beyond = (kept - used()) / 1e6;
  const ofStrings = strings + (records + entities + 2) * 4;
  return {
    build: took,
    bytesPerName: (bytes.byteLength - ofStrings) / count,
    ready,
    speed,
    beyond,
  };
}

function measure(): Measured {
  if (subject === 'floor: charCodeAt') {
    let sum = 0;
    const speed = speedOf(() => {
      for (const text of texts)
        for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
    });
    return { speed, found: sum === 1 ? 'never' : '' };
  }
  if (subject === 'ours') return measureOurs();
  const plain = plainOf(makeEntities(count));
  const names = plain.map(({ name }) => name);
  if (subject === 'floor: word split') return { speed: speedOf(wordSplit(names)) };
  settle();
  const before = used();
  const make = MATCHERS[subject];
  const [matcher, build] = timed(() => (make === undefined ? oursExact(plain) : make(names)));
  settle();
  const heap = (used() - before) / 1e6;
  let mentions = 0;
  let hash = 0;
  for (const [number, text] of texts.entries())
    matcher(text, (start, end) => {
      mentions++;
      hash = (Math.imul(hash, 31) + number * 7919 + start * 31 + end) | 0;
    });
  let total = 0;
  const speed = speedOf(() => {
    for (const text of texts)
      matcher(text, (start, end) => {
        total += end - start;
      });
  });
  return { build, speed, heap, found: `${mentions}:${hash}:${total > 0}` };
}

/** Splits the text into words and looks each one with a capital up in a Set: once, by its own string. */
function wordSplit(names: readonly string[]): () => number {
  const words = new Set(names.map((name) => name.split(' ')[0] ?? ''));
  return () => {
    let hits = 0;
    for (const text of texts) {
      for (let i = 0; i < text.length; ) {
        const code = text.charCodeAt(i) | 32;
        if (code < 97 || code > 122) {
          i++;
          continue;
        }
        const start = i;
        while (
          i < text.length &&
          (text.charCodeAt(i) | 32) >= 97 &&
          (text.charCodeAt(i) | 32) <= 122
        )
          i++;
        if (text.charCodeAt(start) < 91 && words.has(text.slice(start, i))) hits++;
      }
    }
    return hits;
  };
}

console.log(JSON.stringify(measure()));
