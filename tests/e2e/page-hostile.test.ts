/** Pages that are no articles whatever they hold, and pages that reach for the card. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../src/cli/browsers.ts';
import { askingPage, askNames } from '../../src/cli/observe.ts';
import { untilMarked } from '../support/marks.ts';
import { Reader } from '../support/reader.ts';
import { until } from '../support/seen.ts';

const PROSE = `<p>In the old town hall Emmanuel Macron spoke for an hour and took no questions at all.</p>
  <p>Donald Tusk listened, and nobody answered for everybody else in the room that day.</p>`;
const NAMES = ['Emmanuel Macron', 'Donald Tusk'];
const MAIN = `<main style="font: 20px/1.6 serif">${PROSE}</main>`;
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><item><description>${PROSE.replace(/<[^>]+>/g, '')}</description></item></channel></rss>`;
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${PROSE.replace(/<[^>]+>/g, '')}</text></svg>`;
/** What is asked of elements. In a form, Chromium gives a field of such a name in its place. */
const ASKED =
  'addEventListener assignedSlot checkVisibility childNodes children closest compareDocumentPosition ' +
  'contains firstChild getAttribute getBoundingClientRect getRootNode hidden isConnected ' +
  'isContentEditable localName matches nextSibling nodeType ownerDocument parentElement parentNode ' +
  'querySelector shadowRoot style tagName';
const fields = (names: string[]) => names.map((name) => `<input name="${name}">`).join('');
/** A form of its own for each name, and a page within a form that has them all. */
const misnamed = (names: string[]) =>
  `<img name="host">${MAIN}
  ${names.map((name) => `<form>${fields([name])}<p class="within">Send it to us.</p></form>`).join('')}
  <form>${fields(names)}<article style="font: 20px/1.6 serif">${PROSE}</article></form>`;

/** What a page's script does to the host, each time that it appears. */
const onHost = (act: string) =>
  `<script>new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const host of addedNodes) if (host.popover) { ${act} }
  }).observe(document.documentElement, { childList: true });</script>`;

describe.each<BrowserKind>(['chrome', 'firefox'])('a page in %s', (kind) => {
  let reader: Reader;
  let own: Page;
  let page: Page;
  beforeAll(async () => {
    reader = await Reader.start(kind);
    page = reader.page;
    own = await askingPage(reader.on);
    await page.bringToFront();
  });
  afterAll(() => reader?.stop());
  beforeEach(() => page.mouse.move(2, 2));

  /** Opens a page and waits until it is read. True where names were asked for. */
  const wasAsked = async (body: string, type?: string) => {
    await page.goto(reader.server.put('/page', body, type));
    // Whoever asks while a page is being read is answered after it.
    await expect.poll(() => askNames(own)).toBeTruthy();
    return page.evaluate(() => CSS.highlights.size > 0);
  };

  test.each([
    ['an article', MAIN, 'text/html', true],
    ['an editor', `<body contenteditable>${MAIN}`, 'text/html', false],
    [
      'an editor by a script',
      `${MAIN}<script>document.designMode = 'on'</script>`,
      'text/html',
      false,
    ],
    ['a feed', FEED, 'application/xml', false],
    ['a drawing', DRAWING, 'image/svg+xml', false],
    ['plain text', PROSE, 'text/plain', false],
  ])('that is %s is read as such', async (_, body, type, asked) => {
    expect(await wasAsked(body, type)).toBe(asked);
  });

  test('with editors in frames is read around them', async () => {
    const frame = (attribute: string, script = '') =>
      `<iframe srcdoc="&lt;body ${attribute}&gt;${PROSE}${script}"></iframe>`;
    await wasAsked(`${MAIN}${frame('contenteditable')}
      ${frame('', "<script>document.designMode = 'on'</script>")}${frame('')}`);
    await untilMarked(page, [...NAMES, ...NAMES]);
  });

  test('whose forms lead in circles is read to its end, and stays alive', async () => {
    await page.goto(reader.server.put('/page', misnamed(ASKED.split(' '))));
    await untilMarked(page, [...NAMES, ...NAMES]);
    for (const within of await page.$$('.within')) await within.hover();
    await page.evaluate(() => {
      for (const within of document.querySelectorAll('.within'))
        within.append(Object.assign(document.createElement('p'), { textContent: 'Thank you.' }));
      const late = document.querySelector('main p')?.cloneNode(true);
      if (late) document.querySelector('main')?.append(late);
    });
    await untilMarked(page, [...NAMES, 'Emmanuel Macron', ...NAMES]);
    await page.$eval('article', (article) => article.scrollIntoView());
    expect(await reader.openCard('Donald Tusk', 'article')).toBe('Donald Tusk');
  });

  test.each([
    ['takes its popover away', "host.removeAttribute('popover')"],
    ['puts it where nothing is shown', 'hidden.append(host)'],
    ['makes it one that any press closes', "host.popover = 'auto'"],
    ['takes it out', 'host.remove()'],
  ])('that %s keeps the card from its first name alone', async (_, act) => {
    const once = `if (!globalThis.done) { globalThis.done = true; ${act} }`;
    await reader.read(`${MAIN}<div id="hidden" style="display: none"></div>${onHost(once)}`);
    await reader.rest('Emmanuel Macron');
    await until(page, () => 'done' in globalThis);
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    expect(await reader.openCard('Donald Tusk')).toBe('Donald Tusk');
  });

  test('keeps its own open popover', async () => {
    const style = 'color-scheme: dark; position: fixed';
    await reader.read(`${MAIN}<div id="own" popover="manual" style="${style}">Menu</div>
      <script>own.showPopover()</script>`);
    await expect.poll(() => page.$eval('#own', (one) => one.matches(':popover-open'))).toBe(true);
  });

  test.each([
    ['a frame in a dialog', '', 'dialog'],
    ['a dialog in a frame', 'dialog', ''],
  ])('%s has the card where it can be reached, in its style', async (_, inner, outer) => {
    const wrapped = (tag: string, html: string) =>
      tag
        ? `<dialog>${html}</dialog><script>document.querySelector('dialog').showModal()</script>`
        : html;
    const source = wrapped(inner, MAIN).replaceAll('"', "'");
    const frame = `<iframe style="width: 700px; height: 300px; border: 0" srcdoc="${source}"></iframe>`;
    await page.goto(reader.server.put('/frames', `<!doctype html>${wrapped(outer, frame)}`));
    await until(page, () => {
      const view = frames[0] as (Window & typeof globalThis) | undefined;
      return [...(view?.CSS.highlights.values() ?? [])].some(({ size }) => size === 2);
    });
    const place = await page.evaluate(() => {
      const around = document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
      const view = frames[0] as Window & typeof globalThis;
      const [mark] = [...view.CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const range = view.document.createRange();
      if (!mark) throw new Error('no mark');
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: around.x + x + width / 2, y: around.y + y + height / 2 };
    });
    await page.mouse.move(place.x, place.y);
    expect(await reader.card()).toBe('Emmanuel Macron');
    const host = await page.evaluate(() => {
      const shown = document.querySelector(':popover-open');
      return [shown?.parentElement?.localName, shown?.shadowRoot?.adoptedStyleSheets.length];
    });
    expect(host).toEqual([outer || 'html', 1]);
    await page.keyboard.press('Escape');
  });
});
