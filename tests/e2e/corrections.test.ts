/** "Not this person": where it holds, and how it is taken back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { BrowserKind } from '../../src/cli/browsers.ts';
import { openOwnPage } from '../support/own-page.ts';
import { Reader } from '../support/reader.ts';
import { gone, seen, until } from '../support/seen.ts';

const ARTICLE = `<!doctype html><title>Test</title><main style="font: 20px/1.6 serif; margin: 40px">
  <p>In Paris on Thursday Emmanuel Macron spoke for an hour and took no questions at all.</p>
  <p>Nothing of note happened at NATO in the afternoon, and the delegations went home early.</p>
</main>`;
const ALL = ['Emmanuel Macron', 'NATO', 'Paris'];
const WITHOUT = ['Emmanuel Macron', 'Paris'];

describe.each<BrowserKind>(['chrome', 'firefox'])('not this person in %s', (kind) => {
  let reader: Reader;
  let here: Page;
  let elsewhere: Page;
  beforeAll(async () => {
    reader = await Reader.start(
      kind,
      {
        args: kind === 'chrome' ? ['--host-resolver-rules=MAP *.test 127.0.0.1'] : [],
        firefoxPrefs: { 'network.dns.localDomains': 'daily.test,weekly.test' },
      },
      ['http://*.test/*'],
    );
    for (const path of ['/one', '/two']) reader.server.put(path, ARTICLE);
    here = reader.page;
    elsewhere = await reader.on.browser.newPage();
    await here.goto(at('daily.test/one'));
  });
  afterAll(() => reader?.stop());

  const at = (page: string) => {
    const { port } = new URL(reader.server.origin);
    return `http://${page.replace('/', `:${port}/`)}`;
  };
  /** Waits until these names of the article are marked, and no others. */
  const marked = (page: Page, names: readonly string[]) =>
    until(
      page,
      (wanted) =>
        wanted ===
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight])
          .filter(({ startContainer: { parentElement } }) => parentElement?.matches('main p'))
          .map(({ startContainer, startOffset, endOffset }) =>
            startContainer.textContent?.slice(startOffset, endOffset),
          )
          .sort()
          .join(),
      names.join(),
    );
  const correct = async (scope: string) => {
    await here.bringToFront();
    await here.mouse.move(2, 2);
    await reader.openCard('NATO');
    await reader.press('.card-not');
    await reader.press(`.scope-button:nth-of-type(${SCOPES.indexOf(scope) + 1})`);
    await marked(here, WITHOUT);
  };
  const close = async () => {
    await here.bringToFront();
    await here.keyboard.press('Escape');
    await reader.cardGone();
  };
  const SCOPES = ['on this page', 'on this site', 'everywhere'];
  test.each([
    { scope: 'on this page', otherPage: ALL, otherSite: ALL, listed: 'daily.test' },
    { scope: 'on this site', otherPage: WITHOUT, otherSite: ALL, listed: 'daily.test' },
    { scope: 'everywhere', otherPage: WITHOUT, otherSite: WITHOUT, listed: 'everywhere' },
  ])('$scope: it holds there and no further, and the options take it back', async (row) => {
    await marked(here, ALL);
    await correct(row.scope);
    await close();
    await elsewhere.bringToFront();
    await elsewhere.goto(at('daily.test/two'));
    await marked(elsewhere, row.otherPage);
    await elsewhere.goto(at('weekly.test/one'));
    await marked(elsewhere, row.otherSite);
    await here.bringToFront();
    await here.reload();
    await marked(here, WITHOUT);

    const options = await openOwnPage(reader.on, 'src/options/options.html', 'h1');
    const remove = 'button[aria-label^="Remove: “NATO” no longer opens"]';
    await seen(options, remove);
    await seen(options, `li:has(${remove})::-p-text(${row.listed})`);
    await options.click(remove);
    await gone(options, remove);
    await options.close();
    for (const page of [here, elsewhere]) {
      await page.bringToFront();
      await marked(page, ALL);
    }
  });

  test.each(SCOPES)('%s: undo in the card brings the marks back', async (scope) => {
    await marked(here, ALL);
    await correct(scope);
    await reader.press('.card-panel .link-button');
    await marked(here, ALL);
    await close();
    await elsewhere.bringToFront();
    await elsewhere.goto(at('daily.test/two'));
    await marked(elsewhere, ALL);
  });
});
