/** What a page's highlights hold, read as the page itself can read them. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Milliseconds; a test waits for its condition, and this only ends one that never comes. */
const PATIENCE = 15_000;

/**
 * The marked texts, frames included, in reading order (a frame's after the page's). Inside an element
 * with `data-row`, its value stands before the text.
 */
export const markedIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const windows = [window, ...Array.from(window.frames)] as (Window & typeof globalThis)[];
    return windows.flatMap((view) => {
      try {
        return [...view.CSS.highlights.values()]
          .flatMap((highlight) => [...highlight])
          .map((mark) => {
            const range = view.document.createRange();
            range.setStart(mark.startContainer, mark.startOffset);
            range.setEnd(mark.endContainer, mark.endOffset);
            return range;
          })
          .sort((a, b) =>
            a.startContainer.getRootNode() === b.startContainer.getRootNode()
              ? a.compareBoundaryPoints(Range.START_TO_START, b)
              : 0,
          )
          .map((range) => {
            const text = range.toString().replace(/\s+/g, ' ');
            const row = range.startContainer.parentElement?.closest('[data-row]');
            return row ? `${row.getAttribute('data-row')}: ${text}` : text;
          });
      } catch {
        return []; // another site's frame
      }
    });
  });

/** Waits until exactly these texts are marked. */
export async function untilMarked(page: Page, expected: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(expected);
  let marked: string[] = [];
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    marked = await markedIn(page);
    if (JSON.stringify(marked) === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  expect(marked).toEqual(expected);
}

/**
 * Waits until exactly these texts are marked, and that they stay the only ones: a sentence that comes
 * later is marked too, and its mark goes with it.
 */
export async function staysMarked(page: Page, expected: readonly string[]): Promise<void> {
  await untilMarked(page, expected);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.id = 'late';
    late.style.cssText = 'all: revert; position: static; color: black; background: white';
    late.textContent = 'At the very end of the day it was Olaf Scholz who spoke last of all.';
    document.body.append(late);
  });
  await untilMarked(page, [...expected, 'Olaf Scholz']);
  await page.evaluate(() => document.querySelector('#late')?.remove());
  await untilMarked(page, expected);
}
