/** A pack is switched off without being removed: nothing of it is met, until it is on again. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../src/cli/browsers.ts';
import { axeFaults } from '../support/axe.ts';
import { factsOf } from '../support/facts.ts';
import { openOwnPage, textsOf } from '../support/own-page.ts';
import { Reader } from '../support/reader.ts';
import { savedBy } from '../support/saved.ts';
import { seen, until } from '../support/seen.ts';

const OPTIONS = 'src/options/options.html';
const PAGE = '<p>Emmanuel Macron met Ada Quill. Ada Quill had asked for the talks.</p>';

describe.each<BrowserKind>(['chrome', 'firefox'])('packs switched off in %s', (kind) => {
  let reader: Reader;
  let options: Page;
  beforeAll(async () => {
    reader = await Reader.start(kind);
    options = await openOwnPage(reader.on, OPTIONS, '#facts .rows li');
    const file = path.join(tmpdir(), `${kind}-switched.json`);
    writeFileSync(file, JSON.stringify(factsOf({ name: 'harbour pack' })));
    const input = (await options.$('.file-button input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await seen(options, '.told::-p-text(Imported harbour pack)');
  });
  afterAll(() => reader?.stop());

  /** Presses the switch of a pack by key; resolves once it is told what came of it. */
  const turn = async (name: string, told: string) => {
    await options.bringToFront();
    await options.$$eval(
      '#facts .switch',
      (all, wanted) => {
        const label = all.find(({ textContent }) => textContent === wanted);
        label?.querySelector('input')?.focus();
      },
      name,
    );
    await options.keyboard.press(' ' as KeyInput);
    await seen(options, `.told::-p-text(${told})`);
  };
  /** Whether each pack is on, by its switch on a page opened anew. */
  const switches = async () => {
    const other = await openOwnPage(reader.on, OPTIONS, '#facts .rows li');
    const names = await textsOf(other, '#facts .switch');
    const on = await other.$$eval('#facts .switch input', (all) =>
      all.map((one) => (one as HTMLInputElement).checked),
    );
    await other.close();
    return Object.fromEntries(names.map((name, at) => [name, on[at]]));
  };
  const finds = async (query: string, ready: string) => {
    const popup = await openOwnPage(
      reader.on,
      `src/popup/popup.html?view=search&q=${query}`,
      ready,
    );
    const found = await textsOf(popup, '.result .said');
    await popup.close();
    return found;
  };

  test('one’s own: no card and no find while it is off', async () => {
    await reader.page.bringToFront();
    await reader.read(PAGE);
    expect(await reader.openCard('Ada Quill')).toBe('Ada Quill');
    expect(await finds('harbour', '.result')).toHaveLength(1);

    await turn('harbour pack', 'harbour pack is off');
    await expect.poll(() => axeFaults(options)).toEqual([]);
    await expect.poll(switches).toEqual({ 'harbour pack': false, 'On Record': true });
    expect(await finds('harbour+', '.empty')).toEqual([]);
    await reader.page.bringToFront();
    await reader.read(PAGE);
    await reader.rest('Ada Quill');
    // The card that the next name opens shows that this one had its time.
    expect(await reader.openCard('Emmanuel Macron')).toBe('Emmanuel Macron');

    await turn('harbour pack', 'harbour pack is on');
    await reader.page.bringToFront();
    await reader.read(PAGE);
    expect(await reader.openCard('Ada Quill')).toBe('Ada Quill');
  });

  test('it is saved as it came, on or off', async () => {
    await options.bringToFront();
    const save = async () => {
      const button = await seen(options, '[aria-label="Save harbour pack as a file"]');
      return JSON.parse(await savedBy(options, async () => button.click()));
    };
    expect(await save()).toEqual(factsOf({ name: 'harbour pack' }));
    await turn('harbour pack', 'harbour pack is off');
    expect(await save()).toEqual(factsOf({ name: 'harbour pack' }));
    await turn('harbour pack', 'harbour pack is on');
  });

  test('what ships: its marks go from the page that is open, and come back', async () => {
    const marks = (some: boolean) =>
      until(
        reader.page,
        (wanted) => [...CSS.highlights.values()].some(({ size }) => size > 0) === wanted,
        some,
      );
    await marks(true);
    await turn('On Record', 'On Record is off');
    await reader.page.bringToFront();
    await marks(false);
    await expect.poll(switches).toEqual({ 'harbour pack': true, 'On Record': false });
    await turn('On Record', 'On Record is on');
    await reader.page.bringToFront();
    await marks(true);
  });

  test('a pack that does not fit on the disk stays as it was, and that is said', async () => {
    await options.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        IDBObjectStore.prototype.put = put;
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await turn('harbour pack', 'no space left on the disk');
    await expect.poll(switches).toEqual({ 'harbour pack': true, 'On Record': true });
    const shown = await options.$eval(
      '#facts .switch input',
      (one) => (one as HTMLInputElement).checked,
    );
    expect(shown).toBe(true);
  });
});
