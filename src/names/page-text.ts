/** The blocks of a page as one text, a line each, so that a place in it is one number. */
import { type Codes, readText } from './codes.ts';

export interface PageText {
  readonly text: string;
  /** The text's characters, until the next page is read. */
  readonly codes: Codes;
  /** Where names may begin, in order. */
  readonly begins: readonly number[];
  /** Where each block starts, and where one after the last would: a line break lies before each. */
  readonly starts: readonly number[];
}

/** The page that has these blocks. */
export function pageText(blocks: readonly string[]): PageText {
  const starts = [1];
  let start = 1;
  for (const block of blocks) {
    start += block.length + 1;
    starts.push(start);
  }
  const text = `\n${blocks.join('\n')}\n`;
  return { text, ...readText(text), starts };
}

/** The number of the block that a place lies in. */
export function blockAt({ starts }: PageText, at: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
