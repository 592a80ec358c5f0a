/**
 * A small index over a large one: a new article's names count at once, and the large index is made again
 * when there is time. Hits of all layers are put together, leftmost first and the longest of those.
 */
import type { NameIndex } from '../index/layout.ts';
import type { PageText } from '../letters/page-text.ts';
import { type FirstWords, type Hit, noFirstWords, scan } from './scan.ts';

/** Every hit on a page, in order. Where layers hit the same words, one hit holds the others. */
export function scanLayers(
  layers: readonly NameIndex[],
  page: PageText,
): { hits: Hit[]; firsts: FirstWords } {
  const hits: Hit[] = [];
  const firsts = noFirstWords();
  for (const index of layers) scan(index, page, hits, firsts);
  return { hits: layers.length > 1 ? merged(hits) : hits, firsts };
}

/** The newest layer's come first, and stay so where the words are the same. */
function merged(all: Hit[]): Hit[] {
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const hits: Hit[] = [];
  let last: Hit | undefined;
  for (const hit of all) {
    if (last !== undefined && hit.start === last.start && hit.end === last.end) {
      let tail = last;
      while (tail.also !== undefined) tail = tail.also;
      tail.also = hit;
    } else if (last === undefined || hit.start >= last.end) {
      hits.push(hit);
      last = hit;
    }
  }
  return hits;
}
