import type { ElementHandle, Frame, NodeFor, Page } from 'puppeteer-core';

/** Milliseconds between two looks. */
const PAUSE = 50;

/**
 * Waits until the first element of a selector shows, and returns it. The driver's own waiting looks after changes
 * of the tree, and so misses a text alone or the focus, or at every frame, of which a page behind others draws none.
 */
export async function seen<Selector extends string>(
  on: Page | Frame,
  selector: Selector,
): Promise<ElementHandle<NodeFor<Selector>>> {
  const page = 'page' in on ? on.page() : on;
  const patience = page.getDefaultTimeout();
  let cause: unknown;
  for (const end = Date.now() + patience; Date.now() < end && !page.isClosed(); ) {
    try {
      const found = await on.$(selector);
      if (await found?.isVisible()) return found as ElementHandle<NodeFor<Selector>>;
      cause = undefined;
    } catch (error) {
      // Where the page goes on to another, or the element goes, between the two: it is looked for again.
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`${selector} did not show within ${patience} milliseconds.`, { cause });
}
