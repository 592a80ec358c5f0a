/**
 * A block of a page: its text joined across inline elements, with a map from offsets in the text back
 * to the page's text nodes. Names run across `<b>` and `<a>`; the map lets marks do so too.
 */

/** One block, and where its text stands in the page. */
export interface PageBlock {
  /** The nearest element around it that is not inline; the host for text directly in a shadow root. */
  container: Element;
  /** White space is one space for each unit, so that offsets stay those of the nodes. */
  text: string;
  nodes: readonly Text[];
  /** Where each node's data begins in {@link text}; between two there may be an added line break. */
  starts: readonly number[];
  /** How many UTF-16 units stand inside links. */
  linked: number;
}

/** Boundary points as `StaticRange` takes them. */
export interface Place {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

const BREAK = /[\t\n\f\r]/;
const BREAKS = /[\t\n\f\r]/g;

/** A node's data as it stands in a block's text. */
export const spaced = (data: string): string =>
  BREAK.test(data) ? data.replace(BREAKS, ' ') : data;

/** Index of the node that holds the unit at `offset`. */
function nodeAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Where a stretch of the block stands in the page now, or null where the page has taken its text
 * away or changed it. Offsets are UTF-16 units of {@link PageBlock.text}, end exclusive.
 */
export function placeOf(block: PageBlock, start: number, end: number): Place | null {
  const first = nodeAt(block.starts, start);
  const last = nodeAt(block.starts, end - 1);
  for (let index = first; index <= last; index++) {
    const node = block.nodes[index];
    const begins = block.starts[index] ?? 0;
    if (!node?.isConnected) return null;
    const from = Math.max(start, begins);
    const to = Math.min(end, block.starts[index + 1] ?? end);
    const now = spaced(node.data.slice(from - begins, to - begins));
    // Shorter by the added line break where the stretch runs over one.
    if (!block.text.slice(from, to).startsWith(now) || now.length < to - from - 1) return null;
    if (index === last && now.length < to - from) return null;
  }
  const startContainer = block.nodes[first];
  const endContainer = block.nodes[last];
  if (!startContainer || !endContainer) return null;
  return {
    startContainer,
    startOffset: start - (block.starts[first] ?? 0),
    endContainer,
    endOffset: end - (block.starts[last] ?? 0),
  };
}
