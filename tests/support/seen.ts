import type { ElementHandle, Frame, NodeFor, Page } from 'puppeteer-core';

/**
 * Waits until the first element of a selector shows, and returns it. It is looked for at every frame: unless it
 * shall be visible, the driver looks once and then after each change of the tree, and never hears of a change
 * between the two, of a text alone, or of the focus.
 */
export async function seen<Selector extends string>(
  on: Page | Frame,
  selector: Selector,
): Promise<ElementHandle<NodeFor<Selector>>> {
  const found = await on.waitForSelector(selector, { visible: true });
  if (!found) throw new Error(`${selector} went as soon as it came.`);
  return found;
}
