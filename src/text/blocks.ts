import type { Span } from '../model.ts';

/** The blocks of a document's text: its stretches between line breaks that hold more than space. */
export function blocksOf(text: string): Span[] {
  const blocks: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (text.slice(start, end).trim() !== '') blocks.push({ start, end });
    start = end + 1;
  }
  return blocks;
}
