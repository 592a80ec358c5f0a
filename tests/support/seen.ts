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
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const found = await look(on, selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`${selector} did not show within ${patience} milliseconds.`);
}

/** One look; null, too, where the page or the element goes meanwhile. */
async function look<Selector extends string>(on: Page | Frame, selector: Selector) {
  try {
    const found = await on.$(selector);
    return (await found?.isVisible()) ? found : null;
  } catch (error) {
    if (/detached|destroyed|context|navigat/i.test(String(error))) return null;
    throw error;
  }
}
