/** The card without a mouse: by command, with the focus in it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../src/cli/browsers.ts';
import { Reader } from '../support/reader.ts';
import { until } from '../support/seen.ts';

const ARTICLE = `
  <main style="font: 20px/1.6 serif; max-width: 40em; margin: 40px auto">
    <button id="before">Before</button>
    <p>In Paris on Thursday Emmanuel Macron spoke for an hour and took no questions at all.</p>
    <p>Nothing happened then.</p><input id="other"><div style="height: 2000px"></div>
    <p>Far below, Keir Starmer answered for everybody else in the room.</p>
  </main>`;

/** Far taller than any window. */
const LINES = 'Line after line.<br>'.repeat(75);

type Api = {
  tabs: {
    query(which: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};

describe.each<BrowserKind>(['chrome', 'firefox'])('the card under the keyboard in %s', (kind) => {
  let reader: Reader;
  let own: Page;
  beforeAll(async () => {
    reader = await Reader.start(kind);
    own = await reader.on.openOwn('src/options/options.html');
    await reader.page.bringToFront();
  });
  afterAll(() => reader?.stop());
  beforeEach(() => reader.read(ARTICLE));

  /** What the browser's keyboard command makes the background say to the page. */
  const step = (direction: 'next' | 'previous') =>
    own.evaluate(async (which) => {
      const global = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs } = global.browser ?? global.chrome;
      const answers = (await tabs.query({})).map(({ id }) =>
        tabs.sendMessage(id, { call: 'step', args: { direction: which } }).catch(() => undefined),
      );
      await Promise.all(answers);
    }, direction);

  test('a command opens the next name’s card, with the focus in it', async () => {
    await until(
      reader.page,
      () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) === 3,
    );
    await step('next');
    expect(await reader.card('Paris')).toBe('Paris');
    await expect.poll(() => reader.focusInCard()).toBe('card');
    await step('next');
    expect(await reader.card('Emmanuel Macron')).toBe('Emmanuel Macron');
    await step('previous');
    expect(await reader.card('Paris')).toBe('Paris');
  });

  test('a name off the screen is scrolled to', async () => {
    await until(
      reader.page,
      () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) === 3,
    );
    await step('previous');
    expect(await reader.card('Keir Starmer')).toBe('Keir Starmer');
    await expect.poll(() => reader.page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  });

  test('Escape gives the focus back to where it was', async () => {
    await reader.page.focus('#before');
    await step('next');
    await reader.card('Paris');
    await reader.page.keyboard.press('Escape');
    await reader.cardGone();
    await expect.poll(() => reader.page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  test('Escape leaves the focus where the reader has taken it since', async () => {
    await reader.page.focus('#before');
    await step('next');
    await reader.card('Paris');
    await reader.page.mouse.click(600, 5);
    await reader.cardGone();
    await reader.page.focus('#other');
    await reader.openCard('Emmanuel Macron');
    await reader.page.keyboard.press('Escape');
    await reader.cardGone();
    await expect.poll(() => reader.page.evaluate(() => document.activeElement?.id)).toBe('other');
  });

  test.each([
    ['in a text taller than the window', `<p>${LINES}NAME spoke.<br>${LINES}</p>`],
    [
      'under what sticks to the edge',
      `<header style="position: sticky; top: 0; height: 90px; background: silver">The Daily</header>
       <div style="height: 900px"></div><p>Then NAME spoke.</p><div style="height: 1500px"></div>
       <p>Then Keir Starmer answered.</p>`,
    ],
  ])('a name %s is brought to light with its card', async (_, body) => {
    const text =
      '<p>Nothing else was said on that day, and nobody was asked to say it again.</p>'.repeat(9);
    await reader.read(`${body.replace('NAME', 'Donald Tusk')}${text}`);
    await until(reader.page, () => {
      const count = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      return count === (document.querySelector('header') ? 2 : 1);
    });
    await reader.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await step('previous');
    await reader.card('Donald Tusk');
    const shown = async () => {
      const { x, y } = await reader.boxOf('Donald Tusk');
      return reader.page.evaluate(
        (...point) => document.elementFromPoint(...point)?.localName === 'p',
        x + 5,
        y + 5,
      );
    };
    await expect.poll(shown).toBe(true);
    const { y, height } = await reader.cardBox();
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(await reader.page.evaluate(() => innerHeight));
  });

  test('Tab goes through the card and out of it again', async () => {
    await reader.page.focus('#before');
    await step('next');
    await reader.card('Paris');
    const seen: (string | null)[] = [];
    for (let i = 0; i < 80 && (await reader.isOpen()); i++) {
      await reader.page.keyboard.press('Tab');
      seen.push(await reader.focusInCard());
    }
    await reader.cardGone();
    expect(seen).toContain('Keep open');
    expect(seen).toContain('Why this name?');
    await expect.poll(() => reader.page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  test('arrow keys go along the time line, and Enter shows the statement', async () => {
    await step('next');
    await step('next');
    await reader.card('Emmanuel Macron');
    for (let i = 0; (await reader.focusInCard())?.match(/ \d{4}: /) == null && i < 10; i++)
      await reader.page.keyboard.press('Tab');
    const last = await reader.focusInCard();
    await reader.page.keyboard.press('Home');
    const first = await reader.focusInCard();
    expect(first).toMatch(/2018/);
    expect(first).not.toBe(last);
    await reader.page.keyboard.press('Enter');
    await until(reader.page, () =>
      document.querySelector(':popover-open')?.shadowRoot?.activeElement?.matches('li.shown'),
    );
  });

  test('keys pressed in the card are not the page’s shortcuts', async () => {
    await reader.page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) =>
        document.body.setAttribute('data-key', key),
      );
    });
    await step('next');
    await reader.card('Paris');
    await reader.page.keyboard.press('j');
    await expect
      .poll(() => reader.page.$eval('body', (body) => body.getAttribute('data-key')))
      .toBe(null);
  });

  test('one press copies the words with their source', async () => {
    await reader.openCard('Emmanuel Macron');
    const words = await reader.inCard('.said', (said) => said.textContent ?? '');
    await reader.page.mouse.move(0, 0);
    await reader.rest('Emmanuel Macron');
    await reader.press('[aria-label="Copy with source"]');
    await until(
      reader.page,
      () =>
        document.querySelector(':popover-open')?.shadowRoot?.querySelector('.copy-told')
          ?.textContent === 'Copied',
    );
    await reader.page.evaluate(() => document.body.append(document.createElement('textarea')));
    await reader.page.focus('textarea');
    await reader.page.keyboard.down('Control');
    await reader.page.keyboard.press('v');
    await reader.page.keyboard.up('Control');
    await until(reader.page, () => document.querySelector('textarea')?.value !== '');
    const pasted = await reader.page.$eval('textarea', (area) => area.value);
    expect(pasted.split('\n')[0]).toBe(`Reported, not quoted — ${words}`);
    expect(pasted).toContain('— Emmanuel Macron');
  });
});
