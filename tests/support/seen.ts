import type { ElementHandle, EvaluateFunc, Frame, NodeFor, Page } from 'puppeteer-core';

/** Milliseconds between two looks. */
const PAUSE = 50;

/**
 * Looks from outside until something is found. The driver's own waiting looks after changes of the tree, and so
 * misses a text alone or the focus, or at every frame, of which a page behind others draws none.
 */
async function look<T>(on: Page | Frame, what: string, find: () => Promise<T | null>): Promise<T> {
  const page = 'page' in on ? on.page() : on;
  const patience = page.getDefaultTimeout();
  let cause: unknown;
  for (const end = Date.now() + patience; Date.now() < end && !page.isClosed(); ) {
    try {
      const found = await find();
      if (found !== null) return found;
      cause = undefined;
    } catch (error) {
      // Where the page goes on to another, or the element goes, between the two: it is looked for again.
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`${what} within ${patience} milliseconds.`, { cause });
}

/** Waits until the first element of a selector shows, and returns it. */
export const seen = <Selector extends string>(
  on: Page | Frame,
  selector: Selector,
): Promise<ElementHandle<NodeFor<Selector>>> =>
  look(on, `${selector} did not show`, async () => {
    const found = await on.$(selector);
    return (await found?.isVisible()) ? (found as ElementHandle<NodeFor<Selector>>) : null;
  });

/** Waits until the first element of a selector, if there is one, does not show. */
export const gone = (on: Page | Frame, selector: string): Promise<true> =>
  look(on, `${selector} did not go`, async () => {
    const found = await on.$(selector);
    return (await found?.isVisible()) ? null : true;
  });

/** Waits until what is asked in the page has an answer that is not false, empty or null, and returns it. */
export const until = <Args extends unknown[], Ask extends EvaluateFunc<Args>>(
  on: Page | Frame,
  ask: Ask,
  ...args: Args
): Promise<NonNullable<Awaited<ReturnType<Ask>>>> =>
  look(on, `${ask} did not come true`, async () => (await on.evaluate(ask, ...args)) || null);
