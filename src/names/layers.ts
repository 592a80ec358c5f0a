/**
 * A small index over a large one: a new article's names count at once, and the large index is made again
 * when there is time. Hits of all layers are put together, leftmost first and the longest of those.
 */
import type { NameIndex } from './layout.ts';
import { type FirstWords, type Hit, noFirstWords, scan } from './scan.ts';

/** Every hit on a page, in order. Where layers hit the same words, one hit holds the others. */
export function scanLayers(
  layers: readonly NameIndex[],
  texts: readonly string[],
): { hits: Hit[]; firsts: FirstWords } {
  const hits: Hit[] = [];
  const firsts = noFirstWords();
  for (let block = 0; block < texts.length; block++) {
    const text = texts[block] as string;
    const from = hits.length;
    layers.forEach((index, layer) => {
      scan(index, layer, text, block, hits, firsts);
    });
    if (layers.length > 1 && hits.length - from > 1) merge(hits, from);
  }
  return { hits, firsts };
}

function merge(hits: Hit[], from: number): void {
  const block = hits.splice(from);
  block.sort((a, b) => a.start - b.start || b.end - a.end || a.layer - b.layer);
  let last: Hit | undefined;
  for (const hit of block) {
    if (last !== undefined && hit.start === last.start && hit.end === last.end) {
      let tail = last;
      while (tail.also !== undefined) tail = tail.also;
      tail.also = hit;
    } else if (last === undefined || hit.start >= last.end) {
      hits.push(hit);
      last = hit;
    }
  }
}
