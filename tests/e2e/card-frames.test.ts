/** The card of a name that stands in a frame of the page's own origin, in real browsers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../src/cli/browsers.ts';
import { ABANDON_MS } from '../../src/content/hover/hover.ts';
import { Reader } from '../support/reader.ts';
import { seen, until } from '../support/seen.ts';

const ARTICLE = `
  <main style="font: 20px/1.6 serif; max-width: 40em; margin: 40px auto">
    <p>In Paris on Thursday the delegations met for an hour and took no questions at all.</p>
    <p>Donald Tusk listened, and then Keir Starmer answered for everybody else in the room.</p>
    <p>Nothing of note happened at NATO in the afternoon, and the delegations went home early.</p>
  </main>`;

describe.each<BrowserKind>(['chrome', 'firefox'])('the card of a name in a frame in %s', (kind) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(kind);
  });
  afterAll(() => reader?.stop());

  test('stands over the page', async () => {
    await reader.read(`${ARTICLE}
      <iframe id="frame" style="width: 500px; height: 200px; margin-left: 300px; border: 9px solid"
        srcdoc="<p style='font: 20px serif'>Inside a frame &lt;b>Emmanuel Macron&lt;/b> spoke as well.</p>">
      </iframe>`);
    const frame = await (await seen(reader.page, '#frame')).contentFrame();
    if (!frame) throw new Error('The frame has no document.');
    await until(frame, () => [...CSS.highlights.values()].some(({ size }) => size > 0));
    await reader.page.$eval('#frame', (element) => element.scrollIntoView({ block: 'center' }));
    const name = await reader.page.$eval('#frame', (element) => {
      const inner = (element as HTMLIFrameElement).contentDocument?.querySelector('b');
      const { x, y, width, height } = inner?.getBoundingClientRect() ?? new DOMRect();
      const outer = element.getBoundingClientRect();
      return { x: outer.x + 9 + x, y: outer.y + 9 + y, width, height };
    });
    await reader.page.mouse.move(name.x + name.width / 2, name.y + name.height / 2);
    expect(await reader.card('Emmanuel Macron')).toBe('Emmanuel Macron');
    const card = await reader.cardBox();
    const above = card.y + card.height <= name.y;
    expect(above || card.y >= name.y + name.height).toBe(true);
    expect(Math.abs(card.x + card.width / 2 - name.x)).toBeLessThan(400);
    await reader.page.mouse.move(card.x + 50, card.y + (above ? card.height - 20 : 20), {
      steps: 20,
    });
    for (const end = Date.now() + ABANDON_MS * 2, at = { x: 50 }; Date.now() < end; at.x ^= 1)
      await reader.page.mouse.move(card.x + at.x, card.y + 40);
    await expect.poll(() => reader.isOpen()).toBe(true);
  });

  test('stays beside it while the frame scrolls, and Escape there closes it', async () => {
    await reader.read(`${ARTICLE}
      <iframe id="frame" style="width: 500px; height: 200px; border: 0"
        srcdoc="<p style='font: 20px serif; margin: 90px 0 900px'>Inside a frame &lt;b>Emmanuel Macron&lt;/b> spoke as well.</p>">
      </iframe>`);
    const frame = await (await seen(reader.page, '#frame')).contentFrame();
    if (!frame) throw new Error('The frame has no document.');
    await until(frame, () => [...CSS.highlights.values()].some(({ size }) => size > 0));
    await reader.page.$eval('#frame', (element) => element.scrollIntoView({ block: 'start' }));
    const nameAt = () =>
      reader.page.$eval('#frame', (element) => {
        const inner = (element as HTMLIFrameElement).contentDocument?.querySelector('b');
        const { x = 0, y = 0 } = inner?.getBoundingClientRect() ?? {};
        const outer = element.getBoundingClientRect();
        return { x: outer.x + x + 9, y: outer.y + y + 9 };
      });
    const { x, y } = await nameAt();
    // A press gives the frame the focus.
    await reader.page.mouse.click(x - 60, y);
    await reader.page.mouse.move(x, y);
    await reader.card('Emmanuel Macron');
    const apart = async () => {
      const { y: top, height } = await reader.cardBox();
      const middle = (await nameAt()).y;
      return Math.max(top - middle, middle - top - height);
    };
    await frame.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await expect.poll(async () => (await nameAt()).y).toBe(y - 60);
    await expect.poll(async () => Math.round((await apart()) / 20)).toBe(1);
    await reader.page.keyboard.press('Escape');
    await reader.cardGone();
  });
});
