/** "Nothing you read leaves your browser": the whole of a reader's day, behind a proxy that counts. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../src/cli/browsers.ts';
import { openOwnPage } from '../support/own-page.ts';
import { Reader } from '../support/reader.ts';
import { type WatchedNetwork, watchNetwork } from '../support/watched-network.ts';

const ARTICLE = '<p>In Paris on Thursday Emmanuel Macron spoke for an hour about NATO.</p>';
const OWN_PAGES = ['popup/popup', 'options/options', 'options/welcome', 'library/library'];
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
    await popup.waitForSelector('.result');
    expect(network.asked).toEqual([]);
  });

  test('would have seen a single request', async () => {
    await reader.read(`${ARTICLE}<img src="http://elsewhere.example/pixel.gif">`);
    await expect.poll(() => network.asked).toContain('elsewhere.example');
  });
});
