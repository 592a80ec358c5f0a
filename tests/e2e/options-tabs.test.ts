/** The options in two tabs, and beside pages and popups that change what they show. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type BrowserKind, requireBrowser } from '../../src/cli/browsers.ts';
import { type Launched, launch } from '../../src/cli/launch.ts';
import { openOwnPage } from '../support/own-page.ts';
import { gone, seen } from '../support/seen.ts';

describe.each<BrowserKind>(['chrome', 'firefox'])('options in two tabs of %s', (kind) => {
  let on: Launched;
  beforeAll(async () => {
    const browser = requireBrowser(kind);
    on = await launch({ browser, extension: `dist/demo-${kind}`, headless: true });
  });
  afterAll(() => on?.browser.close());
  const opened = () => openOwnPage(on, 'src/options/options.html', '.options h1');

  test('what is chosen in another tab shows, and is not taken back', async () => {
    const tabs = [await opened(), await opened()] as const;
    const off = async (count: string) => {
      for (const tab of tabs) await seen(tab, `.sites summary ::-p-text(${count} turned off)`);
    };
    const turn = async (tab: Page, site: string) => {
      await tab.bringToFront();
      await (await seen(tab, `.sites ::-p-text(${site})`)).click();
    };
    for (const tab of tabs) await tab.$eval('.sites', (sites) => sites.setAttribute('open', ''));
    await turn(tabs[0], 'The Guardian');
    await off('one');
    await turn(tabs[1], 'Reuters');
    await turn(tabs[1], 'Sky News');
    await off('3');
    await turn(tabs[0], 'Sky News');
    await off('2');
    await turn(tabs[1], 'The Guardian');
    await off('one');
    for (const tab of tabs) await tab.close();
  });

  test('“not this person” said in another tab shows, and is gone once it is taken back', async () => {
    const options = await opened();
    const welcome = await openOwnPage(on, 'src/options/welcome.html', '.sample-name');
    for (const selector of ['.sample-name', '.card .card-not', '.card .scope-button'])
      await (await seen(welcome, selector)).click();
    await options.bringToFront();
    await seen(options, '.rows ::-p-text(no longer opens)');
    await welcome.bringToFront();
    await (await seen(welcome, '.card-panel .link-button')).click();
    await options.bringToFront();
    await gone(options, '.rows ::-p-text(no longer opens)');
    for (const tab of [welcome, options]) await tab.close();
  });
});
