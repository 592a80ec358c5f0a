/** When the card opens and closes, with a mouse and with a finger, in real browsers. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../src/cli/browsers.ts';
import { ABANDON_MS, DWELL_MS } from '../../src/content/hover/hover.ts';
import { Reader } from '../support/reader.ts';
import { until } from '../support/seen.ts';

const ARTICLE = `
  <main style="font: 20px/1.6 serif; max-width: 40em; margin: 40px auto">
    <button id="before">Before</button>
    <p id="first">In Paris on Thursday Emmanuel Macron spoke for an hour and took no questions at all.</p>
    <p id="second">Donald Tusk listened, and then Keir Starmer answered for everybody else in the room.</p>
    <p id="linked">The <a href="#tusk">Prime Minister Donald Tusk</a> said little about any of it that day.</p>
    <p>Nothing of note happened at NATO in the afternoon, and the delegations went home early.</p>
    <div style="height: 3000px"></div>
  </main>`;

describe.each<BrowserKind>(['chrome', 'firefox'])('the card under a mouse in %s', (kind) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(kind);
  });
  afterAll(() => reader?.stop());
  beforeEach(() => reader.read(ARTICLE));

  /** Moves the pointer for so long between two points, a step every frame. */
  async function wander(from: [number, number], to: [number, number], ms: number) {
    for (const end = Date.now() + ms, i = { now: 0 }; Date.now() < end; i.now++)
      await reader.page.mouse.move(...(i.now % 2 === 0 ? from : to));
  }
  const away = () => reader.page.mouse.move(5, 5, { steps: 3 });

  test('opens when the pointer rests, beside the name', async () => {
    expect(await reader.openCard('Emmanuel Macron')).toBe('Emmanuel Macron');
    const card = await reader.cardBox();
    const name = await reader.boxOf('Emmanuel Macron');
    expect(card.y).toBeGreaterThanOrEqual(name.y + name.height);
    expect(card.width).toBeGreaterThanOrEqual(320);
    expect(card.width).toBeLessThanOrEqual(450);
  });

  test('shows statements with their date and their words', async () => {
    await reader.openCard('Emmanuel Macron');
    await expect
      .poll(() => reader.inCard('.date-button', (date) => date.textContent))
      .toMatch(/20\d\d/);
    await expect
      .poll(() => reader.inCard('.said', (said) => said.textContent?.length))
      .toBeGreaterThan(10);
    await expect.poll(() => reader.inCard('.source', (source) => source.textContent)).not.toBe('');
  });

  test('does not open while the pointer moves fast', async () => {
    const { x, y, width, height } = await reader.boxOf('Emmanuel Macron');
    const middle = y + height / 2;
    await wander([x + 4, middle], [x + width - 4, middle], 2 * DWELL_MS);
    await expect.poll(() => reader.isOpen()).toBe(false);
    expect(await reader.card()).toBe('Emmanuel Macron');
  });

  test('closes when the pointer stays away', async () => {
    await reader.openCard('Emmanuel Macron');
    await away();
    await reader.cardGone();
  });

  test('stays while the pointer is on the way to it, over other names, and in it', async () => {
    await reader.openCard('Emmanuel Macron');
    const card = await reader.cardBox();
    const x = card.x + card.width / 2;
    await reader.page.mouse.move(x, card.y + 60, { steps: 30 });
    await wander([x, card.y + 60], [x + 1, card.y + 60], ABANDON_MS + DWELL_MS);
    expect(await reader.card()).toBe('Emmanuel Macron');
  });

  test('Escape closes it, and the page hears nothing of it', async () => {
    await reader.page.evaluate(() => {
      document.addEventListener('keydown', () => document.body.setAttribute('data-heard', ''));
    });
    await reader.openCard('Emmanuel Macron');
    await reader.page.keyboard.press('Escape');
    await reader.cardGone();
    await reader.page.keyboard.press('Shift');
    await expect
      .poll(() => reader.page.$eval('body', (body) => body.hasAttribute('data-heard')))
      .toBe(true);
    await reader.read(ARTICLE);
    await reader.page.evaluate(() => {
      document.addEventListener('keydown', () => document.body.setAttribute('data-heard', ''));
    });
    await reader.openCard('Emmanuel Macron');
    await reader.page.keyboard.press('Escape');
    await reader.cardGone();
    await expect
      .poll(() => reader.page.$eval('body', (body) => body.hasAttribute('data-heard')))
      .toBe(false);
  });

  test('a press elsewhere closes it', async () => {
    await reader.openCard('Emmanuel Macron');
    await reader.page.mouse.click(8, 300);
    await reader.cardGone();
  });

  test('a press in it pins it: then it stays until it is closed', async () => {
    await reader.openCard('Emmanuel Macron');
    await reader.press('.entity-role');
    await away();
    const pinned = () =>
      reader.inCard('.icon-button[aria-pressed]', (pin) => pin.getAttribute('aria-pressed'));
    await expect.poll(pinned).toBe('true');
    await reader.rest('Keir Starmer');
    await wander([5, 5], [6, 5], ABANDON_MS + DWELL_MS);
    expect(await reader.card()).toBe('Emmanuel Macron');
    await reader.press('.icon-button[aria-label="Close"]');
    await reader.cardGone();
  });

  test('words selected in it keep it open, wherever the drag ends', async () => {
    await reader.openCard('Emmanuel Macron');
    const { x, y } = await reader.inCard('.said', (said) => {
      said.scrollIntoView({ block: 'nearest' });
      const { x, y } = said.getBoundingClientRect();
      return { x, y };
    });
    await reader.page.mouse.move(x + 4, y + 8);
    await reader.page.mouse.down();
    await reader.page.mouse.move(8, y + 8, { steps: 5 });
    await reader.page.mouse.up();
    await away();
    await wander([5, 5], [5, 5], 2 * ABANDON_MS);
    await expect.poll(() => reader.isOpen()).toBe(true);
  });

  test('what is pressed in it by a key keeps it open', async () => {
    await reader.openCard('Emmanuel Macron');
    await reader.inCard('.date-button', (button) => button.focus());
    await reader.page.keyboard.press('Enter');
    await away();
    await wander([5, 5], [5, 5], 2 * ABANDON_MS);
    await expect.poll(() => reader.isOpen()).toBe(true);
  });

  test('scrolling past the name closes it', async () => {
    await reader.openCard('Emmanuel Macron');
    await reader.page.mouse.move(100, 700);
    await reader.page.evaluate(() => window.scrollTo(0, 2_000));
    await reader.cardGone();
  });

  test('another tab in front closes it, unless it is pinned', async () => {
    const other = await reader.on.browser.newPage();
    for (const pinned of [false, true]) {
      await reader.page.bringToFront();
      await away();
      await reader.openCard('Emmanuel Macron');
      if (pinned) await reader.press('[aria-pressed]');
      await reader.page.evaluate(() =>
        document.addEventListener(
          'visibilitychange',
          () => document.body.setAttribute('data-left', ''),
          {
            once: true,
          },
        ),
      );
      await other.bringToFront();
      await until(reader.page, () => document.body.hasAttribute('data-left'));
      await expect.poll(() => reader.isOpen()).toBe(pinned);
      await reader.page.evaluate(() => document.body.removeAttribute('data-left'));
    }
    await other.close();
    await reader.page.bringToFront();
    expect(await reader.card()).toBe('Emmanuel Macron');
  });

  test('adds one element to the page, and changes nothing else', async () => {
    const page = (without: string) =>
      reader.page.evaluate((selector) => {
        const copy = document.documentElement.cloneNode(true) as Element;
        const hosts = copy.querySelectorAll(selector);
        for (const host of hosts) host.remove();
        return { html: copy.outerHTML, hosts: hosts.length };
      }, without);
    const before = await page('[popover]');
    expect(before.hosts).toBe(0);
    await reader.openCard('Emmanuel Macron');
    await expect.poll(() => page('[popover]')).toEqual({ html: before.html, hosts: 1 });
    await away();
    await reader.cardGone();
    await expect.poll(async () => (await page('[popover]')).html).toBe(before.html);
  });

  test('one card at a time', async () => {
    await reader.openCard('Emmanuel Macron');
    await reader.rest('Paris');
    expect(await reader.card('Paris')).toBe('Paris');
    const hosts = await reader.page.evaluate(() => document.querySelectorAll('[popover]').length);
    expect(hosts).toBe(1);
  });

  test('a name in a link has a card, and keeps its link', async () => {
    expect(await reader.openCard('Donald Tusk', '#linked')).toBe('Donald Tusk');
    await reader.page.mouse.down();
    await reader.page.mouse.up();
    await until(reader.page, () => location.hash === '#tusk');
  });

  test('events that no person made open nothing and close nothing', async () => {
    const { x, y } = await reader.boxOf('Emmanuel Macron');
    const forge = (type: string, at: { x: number; y: number }) =>
      reader.page.evaluate(
        (name, clientX, clientY) => {
          const init = { clientX, clientY, bubbles: true, pointerType: 'mouse' };
          document.elementFromPoint(clientX, clientY)?.dispatchEvent(new PointerEvent(name, init));
          window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
        },
        type,
        at.x,
        at.y,
      );
    for (const end = Date.now() + 2 * DWELL_MS; Date.now() < end; )
      await forge('pointermove', { x: x + 5, y: y + 5 });
    await expect.poll(() => reader.isOpen()).toBe(false);
    await reader.openCard('Emmanuel Macron');
    await forge('pointerdown', { x: 5, y: 5 });
    await expect.poll(() => reader.isOpen()).toBe(true);
  });

  test('a name inside it opens in place, with a way back', async () => {
    await reader.openCard('Paris', '#first');
    await reader.press('.name-button');
    await until(reader.page, () => {
      const shadow = document.querySelector(':popover-open')?.shadowRoot;
      return shadow?.querySelector('.entity-name')?.textContent !== 'Paris';
    });
    await reader.press('.icon-button[aria-label="Back"]');
    expect(await reader.card('Paris')).toBe('Paris');
  });

  test('“not this person” takes the name’s marks away, and undo brings them back', async () => {
    const untilMarked = (times: number) =>
      until(
        reader.page,
        (wanted) =>
          [...CSS.highlights.values()]
            .flatMap((highlight) => [...highlight])
            .map(({ startContainer }) => startContainer)
            // The card's own words are read too, since a reader's card is open.
            .filter((node) => node.getRootNode() === document && node.nodeValue?.includes('NATO'))
            .length === wanted,
        times,
      );
    await untilMarked(1);
    await reader.openCard('NATO');
    await reader.press('.card-not');
    await reader.press('.scope-button');
    await untilMarked(0);
    await reader.press('.card-panel .link-button');
    await untilMarked(1);
  });
});
