/** The ways in that the browser offers around the page: address bar, menu, shortcuts. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../src/cli/browsers.ts';
import { factsOf, statementOf } from '../support/facts.ts';
import { type Hands, handsOn, handsOrWhy } from '../support/hands.ts';
import { openOwnPage, textsOf } from '../support/own-page.ts';
import { Reader } from '../support/reader.ts';
import { seen, until } from '../support/seen.ts';
import { newFolder } from '../support/temporary.ts';

const ARTICLE = `
  <main style="font: 20px/1.6 serif; max-width: 40em; margin: 40px auto">
    <p>In Paris on Thursday <b id="one">Emmanuel Macron’s</b> words were heard. He spoke for an hour and took no questions.</p>
    <p>Later in the day <b id="other">peacekeeping troops</b> were what everybody else talked about.</p>
  </main>`;

for (const kind of ['chrome', 'firefox'] as const) {
  const missing = handsOrWhy(kind);
  if (missing) console.warn(`Skipped: ${missing.why}`);
  describe.runIf(!missing)(`around the page in ${kind}`, () => waysIn(kind));
}

function waysIn(kind: BrowserKind) {
  let hands: Hands;
  let reader: Reader;
  let popup: Page;
  beforeAll(async () => {
    hands = await handsOn(kind);
    reader = await Reader.start(kind, hands.options);
    await hands.reach(reader.on);
    await addStatement('The <b>wharfage</b> & "the quay\'s"\u0001 stay ]]> free');
    popup = await openOwnPage(reader.on, 'src/popup/popup.html?view=search', 'input');
  });
  afterAll(async () => {
    await reader?.stop();
    hands?.stop();
  });
  beforeEach(async () => {
    await reader.page.bringToFront();
    await reader.read(ARTICLE);
  });

  /** Imports a statement that nobody else made. */
  async function addStatement(text: string): Promise<void> {
    const statement = statementOf({ text });
    const file = path.join(newFolder(), 'pack.json');
    writeFileSync(file, JSON.stringify(factsOf({ statements: [statement] })));
    const options = await openOwnPage(reader.on, 'src/options/options.html', '.file-button input');
    const input = (await options.$('.file-button input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await seen(options, '.told::-p-text(Imported test pack)');
    await options.close();
  }

  /** The query a way in leads to; null while it has led nowhere. */
  const led = async () => {
    for (const page of await reader.on.browser.pages()) {
      // Asked of the page: puppeteer does not hear that Firefox goes to an extension's page.
      const href = await page.evaluate(() => location.href).catch(() => 'about:blank');
      const { pathname, searchParams } = new URL(href);
      const query = searchParams.get('q');
      if (pathname.endsWith('/popup.html') && query !== null) return { page, query };
    }
    return null;
  };
  const ledTo = async () => {
    await expect.poll(led).not.toBe(null);
    return (await led()) as NonNullable<Awaited<ReturnType<typeof led>>>;
  };
  /** What stands in the results there, and in the popup's for the same words. */
  const bothResults = async (page: Page, query: string) => {
    const there = async (on: Page) => {
      await on.bringToFront();
      await seen(on, '.result');
      return textsOf(on, '.result');
    };
    const first = await there(page);
    await popup.bringToFront();
    await popup.$eval('.search-box input', (input) => (input as HTMLInputElement).select());
    await popup.type('.search-box input', query);
    await until(
      popup,
      (count) => document.querySelectorAll('.result').length === count,
      first.length,
    );
    return [first, await there(popup)];
  };
  const close = async (page: Page) => (page === reader.page ? undefined : page.close());

  test('the keyword leads from the address bar to what the popup finds', async () => {
    await hands.enter(reader.page, 'rec european sovereignty', 0);
    const { page, query } = await ledTo();
    expect(query).toBe('european sovereignty');
    const [there, here] = await bothResults(page, query);
    expect(there).toEqual(here);
    await close(page);
  });

  test.each([
    ['plain words', 'sovereignty'],
    ['the signs of markup', 'wharfage'],
  ])('a suggestion with %s leads to the statement it showed', async (_, word) => {
    // Suggestions come late on a busy machine: then the hands entered what they had typed.
    let [page, query] = [reader.page, word];
    for (let attempt = 0; attempt < 5 && query === word; attempt++) {
      await hands.enter(page, `rec ${word}`, 1);
      ({ page, query } = await ledTo());
    }
    expect(query).toMatch(/^"/);
    await page.bringToFront();
    await expect.poll(() => textsOf(page, '.result')).toContainEqual(expect.stringContaining(word));
    await close(page);
  });

  /** Selects an element's text and chooses from the menu there. */
  async function ask(selector: string) {
    const at = await reader.page.evaluate((wanted) => {
      const element = document.querySelector(wanted) as HTMLElement;
      getSelection()?.selectAllChildren(element);
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, selector);
    await hands.choose(reader.page, at, 'What did');
    return ledTo();
  }
  test.each([
    ['a name', '#one', 'speaker:"Emmanuel Macron"'],
    ['other words', '#other', 'peacekeeping troops'],
  ])('the menu of %s leads to what the popup finds', async (_, selector, asked) => {
    const { page, query } = await ask(selector);
    expect(query).toBe(asked);
    const [there, here] = await bothResults(page, query);
    expect(there).toEqual(here);
    await close(page);
  });

  test('the keys go from name to name and open their cards', async () => {
    await hands.press(reader.page, 'Alt', 'Shift', 'j');
    expect(await reader.card('Paris')).toBe('Paris');
    await expect.poll(() => reader.focusInCard()).toBe('card');
    await hands.press(reader.page, 'Alt', 'Shift', 'j');
    expect(await reader.card('Emmanuel Macron')).toBe('Emmanuel Macron');
    await hands.press(reader.page, 'Alt', 'Shift', 'k');
    expect(await reader.card('Paris')).toBe('Paris');
    await reader.page.keyboard.press('Escape');
    await reader.cardGone();
  });

  test('the options show the keys that hold, and lead to where they are chosen', async () => {
    const options = await openOwnPage(reader.on, 'src/options/options.html', 'kbd');
    await expect.poll(() => textsOf(options, 'kbd')).toEqual(['Alt+Shift+J', 'Alt+Shift+K']);
    await (await seen(options, '::-p-text(Change them in the browser)')).click();
    await hands.unset(reader.on, 'next-name');
    await options.bringToFront();
    await seen(options, 'li:has(+ li kbd) ::-p-text(not set)');
    await expect.poll(() => textsOf(options, 'kbd')).toEqual(['Alt+Shift+K']);
    await options.close();
  });
}
