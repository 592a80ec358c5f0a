/** Marks follow the page: late content, rewriting, navigation, frames, and the end. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserKind, requireBrowser } from '../../src/cli/browsers.ts';
import { type Launched, launch } from '../../src/cli/launch.ts';
import { markedIn, untilMarked } from '../support/marks.ts';
import { until } from '../support/seen.ts';
import { startServer, type TestServer } from '../support/server.ts';

const M = 'Emmanuel Macron';
const L = 'Ursula von der Leyen';
const S = 'Olaf Scholz';
const PROSE =
  '<p>The council met for two days in the old town hall, and nobody there expected a quick result.</p>';
const article = (html: string) =>
  `<!doctype html><title>Page</title><main>${PROSE}${html}</main><div id="more"></div>`;

/** Turns sites off as the options do; `tell` says so to all tabs. */
const setOff = (own: Page, off: string[], tell: boolean) =>
  own.evaluate(
    async (sites, telling) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('on-record');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const settings = db.transaction('settings', 'readwrite').objectStore('settings');
      await new Promise((resolve) => {
        settings.put({ key: 'sitesOff', value: sites }).onsuccess = resolve;
      });
      db.close();
      if (!telling) return;
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      await chrome.runtime.sendMessage({ call: 'changed', args: {} });
    },
    off,
    tell,
  );

describe.each<BrowserKind>(['chrome', 'firefox'])('a page followed in %s', (kind) => {
  let on: Launched;
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
    on = await launch({
      browser: requireBrowser(kind),
      extension: `dist/demo-${kind}`,
      headless: true,
    });
  });
  afterAll(async () => {
    await on?.browser.close();
    server?.close();
  });

  const open = async (html: string, path = '/page'): Promise<Page> => {
    const page = await on.browser.newPage();
    await page.goto(server.put(path, html));
    return page;
  };

  test('text that changes loses its mark at once and is read again', async () => {
    const page = await open(article(`<p id="p">${M} spoke first that day.</p>`));
    await untilMarked(page, [M]);
    const rightAway = await page.evaluate(async () => {
      const text = document.querySelector('#p')?.firstChild as Text;
      text.data = 'It was in the end Ursula von der Leyen who spoke first that day.';
      await Promise.resolve();
      return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    });
    expect(rightAway).toBe(0);
    await untilMarked(page, [L]);
    await page.close();
  });

  test('elements that come, go, and move', async () => {
    const page = await open(article(`<p id="first">${M} spoke.</p><p id="second">${L} spoke.</p>`));
    await untilMarked(page, [M, L]);
    await page.evaluate(() => {
      const [first, second] = ['#first', '#second'].map((id) => document.querySelector(id));
      if (first) second?.after(first);
    });
    await untilMarked(page, [L, M]);
    await page.evaluate(() => document.querySelector('#second')?.remove());
    await untilMarked(page, [M]);
    await page.close();
  });

  test('a page that rewrites its body', async () => {
    const page = await open(article(`<p>${M} met <b>Ursula</b> von der Leyen.</p>`));
    await untilMarked(page, [M, L]);
    for (let round = 0; round < 3; round++) {
      await page.evaluate(() => {
        const html = document.body.innerHTML;
        document.body.innerHTML = '';
        document.body.innerHTML = html;
      });
      await untilMarked(page, [M, L]);
    }
    await page.evaluate(() => {
      document.body.replaceWith(document.createElement('body'));
    });
    await untilMarked(page, []);
    await page.close();
  });

  test('text that comes to light when it is opened', async () => {
    const page = await open(
      article(`<details><summary>More</summary><p>${M} spoke.</p></details>
        <style>#menu { display: none } #menu.open { display: block }</style>
        <div id="menu"><p>${L} spoke.</p></div>
        <div style="height:5000px"></div>
        <div style="content-visibility:auto;contain-intrinsic-size:500px"><p>${S} spoke.</p></div>`),
    );
    await untilMarked(page, []);
    await page.evaluate(() => {
      document.querySelector('details')?.setAttribute('open', '');
      document.querySelector('#menu')?.classList.add('open');
    });
    await untilMarked(page, [M, L]);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await untilMarked(page, [M, L, S]);
    await page.close();
  });

  test('navigation inside a single-page application', async () => {
    const page = await open(article(`<p>${M} spoke.</p>`));
    await untilMarked(page, [M]);
    await page.evaluate((prose) => {
      history.pushState({}, '', '/other');
      const main = document.querySelector('main');
      if (main) main.innerHTML = `${prose}<p>Then Ursula von der Leyen spoke.</p>`;
    }, PROSE);
    await untilMarked(page, [L]);
    // A page without an article is left alone, also in the middle of an application.
    await page.evaluate(() => {
      history.pushState({}, '', '/search');
      const main = document.querySelector('main');
      if (main) main.innerHTML = '<h1>Search</h1><ul><li>Emmanuel Macron</li></ul>';
    });
    await untilMarked(page, []);
    await page.goBack();
    await page.evaluate((prose) => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = `${prose}<p>Then Olaf Scholz spoke.</p>`;
    }, PROSE);
    await untilMarked(page, [S]);
    await page.close();
  });

  test('back and forward', async () => {
    const page = await open(article(`<p>${M} spoke.</p>`), '/one');
    await untilMarked(page, [M]);
    await page.goto(server.put('/two', article(`<p>${L} spoke.</p>`)));
    await untilMarked(page, [L]);
    // Not page.goBack(): it waits for a load, and a page out of the cache does not load.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await until(page, () => location.pathname === '/one');
    await untilMarked(page, [M]);
    await page.close();
  });

  test('a page out of the back/forward cache takes the settings of now', async () => {
    const page = await open(article(`<p>${M} spoke.</p>`));
    await untilMarked(page, [M]);
    const own = await on.openOwn('src/popup/popup.html');
    // Nobody tells a page that stands still.
    await setOff(own, ['127.0.0.1'], false);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow')));
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'Then Olaf Scholz spoke.';
      document.querySelector('main')?.append(late);
    });
    await untilMarked(page, [M, S]);
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    await untilMarked(page, []);
    await setOff(own, [], true);
    await untilMarked(page, [M, S]);
    await own.close();
    await page.close();
  });

  // Firefox cannot be told to show a page as on paper; tests/content/marks-css.test.ts reads its rules.
  if (kind === 'chrome')
    test('paper shows no marks', async () => {
      const page = await open(article(`<p id="p">${M} spoke.</p>`));
      await untilMarked(page, [M]);
      const line = () =>
        page.evaluate(() => {
          const [key = ''] = CSS.highlights.keys();
          const p = document.querySelector('#p') as Element;
          return getComputedStyle(p, `::highlight(${key})`).textDecorationLine;
        });
      await expect.poll(line).toBe('underline');
      await page.emulateMediaType('print');
      await expect.poll(line).toBe('none');
      await page.close();
    });

  test('an endless feed that takes its old articles out', async () => {
    const page = await open(article(`<p>${M} spoke.</p><div id="feed"></div>`));
    await untilMarked(page, [M]);
    await page.evaluate(async () => {
      const feed = document.querySelector('#feed');
      for (let number = 0; number < 400; number++) {
        const item = document.createElement('article');
        item.innerHTML = `<h2>Number ${number}</h2><p>Then <b>Ursula</b> von der Leyen spoke.</p>`;
        feed?.append(item);
        if ((feed?.children.length ?? 0) > 3) feed?.firstElementChild?.remove();
        if (number % 10 === 0) await new Promise((resume) => setTimeout(resume, 1));
      }
    });
    await untilMarked(page, [M, L, L, L]);
    await page.close();
  });

  test('frames of the page’s own origin, and open shadow roots', async () => {
    server.put('/frame', article(`<p>${L} spoke.</p>`));
    const page = await open(
      article(`<p>${M} spoke.</p><iframe src="/frame" width="600" height="200"></iframe>
        <div id="host"><template shadowrootmode="open"><p>So did ${S} that day.</p></template></div>`),
    );
    await untilMarked(page, [M, S, L]);
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const late = frame?.contentDocument?.createElement('p');
      if (late) late.textContent = 'At the end it was Olaf Scholz who spoke.';
      if (late) frame?.contentDocument?.body.append(late);
      const inShadow = document.querySelector('#host')?.shadowRoot?.querySelector('p');
      if (inShadow) inShadow.textContent = 'Nobody else spoke.';
    });
    await untilMarked(page, [M, L, S]);
    await page.close();
  });

  test('frames that come near the view or come to light', async () => {
    server.put('/frame', article(`<p>${L} spoke.</p>`));
    const page = await open(
      article(`<p>${M} spoke.</p><iframe id="hidden" hidden src="/frame"></iframe>
        <div style="height:5000px"></div><iframe src="/frame" width="600" height="200"></iframe>`),
    );
    await untilMarked(page, [M]);
    await page.evaluate(() => document.querySelector('#hidden')?.removeAttribute('hidden'));
    await untilMarked(page, [M, L]);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await untilMarked(page, [M, L, L]);
    await page.close();
  });

  test('a storm of changes', async () => {
    const page = await open(article(`<p id="clock">Now</p><p id="p">${M} spoke.</p>`));
    await untilMarked(page, [M]);
    await page.evaluate(async () => {
      const clock = document.querySelector('#clock');
      for (let tick = 0; tick < 2_000; tick++) {
        if (clock) clock.textContent = `The clock says ${tick}, and Donald Tusk has not come.`;
        if (tick % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      }
      if (clock) clock.textContent = 'The clock has stopped, and Keir Starmer is there.';
    });
    await untilMarked(page, ['Keir Starmer', M]);
    await page.close();
  });

  test('all marks go when the reader turns the site off, and come back', async () => {
    const page = await open(article(`<p>${M} spoke.</p>`));
    await untilMarked(page, [M]);
    const own = await on.openOwn('src/popup/popup.html');
    await setOff(own, ['127.0.0.1'], true);
    await untilMarked(page, []);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
    await setOff(own, [], true);
    await untilMarked(page, [M]);
    await expect.poll(() => markedIn(page)).toEqual([M]);
    await own.close();
    await page.close();
  });
});
