/** "Nothing you read leaves your browser": the whole of a reader's day, behind a proxy that counts. */
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../src/cli/browsers.ts';
import { putFiles } from '../support/own-articles.ts';
import { openOwnPage } from '../support/own-page.ts';
import { Reader } from '../support/reader.ts';
import { seen } from '../support/seen.ts';
import { type WatchedNetwork, watchNetwork } from '../support/watched-network.ts';

const ARTICLE = '<p>In Paris on Thursday Emmanuel Macron spoke for an hour about NATO.</p>';
const OWN_PAGES = ['popup/popup', 'options/options', 'options/welcome', 'library/library'];
/** An article that a reader saved, with all that pages load. */
const LOADING = `<html><head><title>Talks</title><meta property="og:site_name" content="The Post">
  <meta property="article:published_time" content="2024-05-08"><base href="http://elsewhere.example/">
  <link rel="stylesheet" href="style.css"><link rel="preload" as="image" href="hero.jpg">
  <script src="http://elsewhere.example/run.js"></script></head><body><article><h1>Talks</h1>
  <noscript><img src="http://elsewhere.example/lazy.gif"></noscript>
  <img src="http://elsewhere.example/pixel.gif" srcset="http://elsewhere.example/2x.gif 2x">
  <video src="film.mp4" poster="still.jpg"></video><iframe src="http://elsewhere.example/"></iframe>
  <p style="background: url(http://elsewhere.example/paper.png)">Carla Voss said the port would close.</p>
  </article></body></html>`;
const FIELD = '.search-box input';

describe.each<BrowserKind>(['chrome', 'firefox'])('the network beside %s', (kind) => {
  let reader: Reader;
  let network: WatchedNetwork;
  beforeAll(async () => {
    network = await watchNetwork(kind);
    reader = await Reader.start(kind, network.options);
  });
  afterAll(async () => {
    await reader?.stop();
    network?.close();
  });

  test('sees nothing of what is read, hovered and searched', async () => {
    await reader.read(ARTICLE);
    expect(await reader.openCard('Emmanuel Macron')).toBe('Emmanuel Macron');
    for (const own of OWN_PAGES) {
      const page = await openOwnPage(reader.on, `src/${own}.html`, 'h1, h2, [role=tab]');
      await page.close();
    }
    const popup = await openOwnPage(reader.on, 'src/popup/popup.html?view=search', FIELD);
    await popup.type(FIELD, 'Macron');
    await seen(popup, '.result');
    const build = await openOwnPage(reader.on, 'src/options/build.html', '.build h1');
    const input = (await build.$('.build-files input')) as ElementHandle<HTMLInputElement>;
    const [, file = ''] = putFiles({ 'article.html': LOADING });
    await input.uploadFile(file);
    await seen(build, 'button.main:enabled');
    await build.click('button.main');
    await seen(build, '.build-tally');
    await build.close();
    expect(network.asked).toEqual([]);
  });

  test('would have seen a single request', async () => {
    await reader.read(`${ARTICLE}<img src="http://elsewhere.example/pixel.gif">`);
    await expect.poll(() => network.asked).toContain('elsewhere.example');
  });
});
