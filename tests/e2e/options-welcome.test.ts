/** The options, and the page that opens at install. */
import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserKind, requireBrowser } from '../../src/cli/browsers.ts';
import { type Launched, launch } from '../../src/cli/launch.ts';
import { axeFaults, inScheme, SCHEMES } from '../support/axe.ts';
import { entityOf, factsOf, statementOf } from '../support/facts.ts';
import { openOwnPage, tabbedThrough, textsOf } from '../support/own-page.ts';
import { gone, seen, until } from '../support/seen.ts';

const OPTIONS = 'src/options/options.html';

describe.each<BrowserKind>(['chrome', 'firefox'])('options in %s', (kind) => {
  let on: Launched;
  let page: Page;
  beforeAll(async () => {
    const browser = requireBrowser(kind);
    on = await launch({ browser, extension: `dist/demo-${kind}`, headless: true });
    page = await openOwnPage(on, OPTIONS, '.options h1');
  });
  afterAll(() => on?.browser.close());
  const press = async (text: string) => (await seen(page, `::-p-text(${text})`)).click();
  const mark = async (text: string) => (await seen(page, `.choice ::-p-text(${text})`)).click();
  const reopened = () => openOwnPage(on, OPTIONS, '.options h1');

  test.each(SCHEMES)('axe finds nothing in %s', async (scheme) => {
    await inScheme(page, scheme);
    await page.$eval('.sites', (sites) => sites.setAttribute('open', ''));
    await expect.poll(() => axeFaults(page)).toEqual([]);
  });

  test('marks are chosen with a preview, and kept', async () => {
    const drawn = () => page.evaluate(() => [...CSS.highlights.keys()]);
    await expect.poll(drawn).toEqual(['note-b']);
    await mark('Tint');
    await until(page, () => CSS.highlights.has('note-h'));
    await mark('Nothing');
    await until(page, () => CSS.highlights.size === 0);
    const other = await reopened();
    await expect.poll(() => other.evaluate(() => CSS.highlights.size)).toBe(0);
    await other.close();
  });

  test('a choice that a full disk does not keep is taken back, and said', async () => {
    const other = await reopened();
    await other.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const chosen = () => other.$eval('.choice input:checked + span', (span) => span.textContent);
    const before = await chosen();
    await (await seen(other, '.choice ::-p-text(Thin line)')).click();
    await seen(other, '.page-failed::-p-text(no space left on the disk)');
    await expect.poll(chosen).toBe(before);
    await other.close();
  });

  test('a listed site is turned off, and stays off', async () => {
    await page.$eval('.sites', (sites) => sites.setAttribute('open', ''));
    await page.type('.sites input[type=search]', 'reuters');
    await expect.poll(() => page.$$('.sites .switch')).toHaveLength(1);
    await page.click('.sites .switch input');
    await seen(page, '.sites summary ::-p-text(one turned off)');
    const other = await reopened();
    await seen(other, '.sites summary ::-p-text(one turned off)');
    await other.close();
  });

  test('the listed sites are one stop of the Tab key', async () => {
    await page.$eval('.sites', (sites) => sites.setAttribute('open', ''));
    await page.$eval('.sites input[type=search]', (input) => (input as HTMLInputElement).select());
    await page.keyboard.press('Backspace');
    await seen(page, '.sites li + li');
    await page.focus('.sites li input');
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.$eval('.sites li + li', (site) => site.contains(document.activeElement)))
      .toBe(true);
    expect(await tabbedThrough(page, '.sites')).toHaveLength(1);
  });

  test.each([
    ['not a site', 'is not the address of a site'],
    ['https://www.reuters.com/world', 'reuters.com is already read'],
  ])('adding “%s” is answered in words', async (typed, answer) => {
    await page.$eval('.line input', (input) => (input as HTMLInputElement).select());
    await page.type('.line input', typed);
    await page.keyboard.press('Enter');
    await seen(page, `.told::-p-text(${answer})`);
  });

  test('a filter that no listed site passes says so', async () => {
    await page.$eval('.sites', (sites) => sites.setAttribute('open', ''));
    await page.$eval('.sites input[type=search]', (input) => (input as HTMLInputElement).select());
    await page.type('.sites input[type=search]', 'zzzz');
    await seen(page, '.sites .hint::-p-text(No listed site matches)');
  });

  test.each(['my notes', 'ftp://dav.example/notes'])('no server can be at “%s”', async (typed) => {
    await page.$eval('.webdav-details', (details) => details.setAttribute('open', ''));
    await page.$eval('#webdav-url', (input) => (input as HTMLInputElement).select());
    await page.type('#webdav-url', typed);
    await page.click('.webdav [type=button]');
    await seen(page, '.webdav-answer.failed::-p-text(This is not an address)');
    await expect.poll(() => page.$('.webdav-answer small')).toBeNull();
  });

  test('the interface speaks French at once', async () => {
    await press('Français');
    await seen(page, 'h2::-p-text(Langue et clavier)');
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('fr');
    await seen(page, '.rows span::-p-text(Aller au nom suivant)');
    await press('English');
    await seen(page, 'h2::-p-text(Language and keys)');
  });

  async function give(name: string, content: string) {
    const file = path.join(tmpdir(), `${kind}-${name}`);
    writeFileSync(file, content);
    const input = (await page.$('.file-button input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  }
  async function removePack(name: string) {
    await (await seen(page, `button[aria-label="Remove ${name}"]`)).click();
    await (await seen(page, '.confirm .danger')).click();
    await seen(page, `.told::-p-text(Removed ${name})`);
  }
  const packs = () => textsOf(page, '.rows li span');

  test.each([
    ['cut.json', '{"format": "on-rec', 'is not valid JSON'],
    ['other.json', '{"format": "else"}', 'is not a facts file that this version reads'],
    ['bad.json', JSON.stringify({ ...factsOf(), statements: [{}] }), 'is damaged at'],
  ])('the facts file %s is refused in words', async (name, content, answer) => {
    const before = await packs();
    await give(name, content);
    await seen(page, `.told.wrong::-p-text(${answer})`);
    await expect.poll(packs).toEqual(before);
  });

  test.each([
    ['http://dav.example/', 1],
    ['https://dav.example/', 0],
  ])('a password for %s is warned of: %i', async (address, alerts) => {
    await page.$eval('#webdav-url', (field) => (field as HTMLInputElement).select());
    await page.type('#webdav-url', address);
    await until(
      page,
      (many) => document.querySelectorAll('.webdav [role=alert]').length === many,
      alerts,
    );
    await page.$eval('#webdav-url', (field) => (field as HTMLInputElement).select());
    await page.keyboard.press('Delete');
  });

  test('a facts file too large to read is refused before it is read', async () => {
    const file = path.join(tmpdir(), `${kind}-large.json`);
    writeFileSync(file, '');
    truncateSync(file, 300_000_000);
    const input = (await page.$('.file-button input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await seen(page, '.told.wrong::-p-text(is larger than 256 MB)');
    rmSync(file);
  });

  test('a facts file is imported, shown wherever packs are, and removed', async () => {
    const other = await reopened();
    await page.bringToFront();
    await give('good.json', JSON.stringify(factsOf({ name: 'harbour pack' })));
    await seen(page, '.told::-p-text(Imported harbour pack)');
    // A second press at the same place must keep it: nothing but "Keep" may come to lie there.
    const edge = (selector: string) =>
      page.$eval(selector, (one) => one.getBoundingClientRect().right);
    const remove = 'button[aria-label="Remove harbour pack"]';
    for (const one of [page, other]) await seen(one, remove);
    await other.close();
    const before = await edge(remove);
    await (await seen(page, remove)).click();
    await seen(page, '.confirm');
    await expect.poll(() => edge('.confirm .quiet')).toBeCloseTo(before, 0);
    const save = await page.$('button[aria-label="Save harbour pack as a file"]');
    expect(await save?.isVisible()).toBe(false);
    await (await seen(page, '.confirm .quiet')).click();
    await removePack('harbour pack');
    await expect.poll(packs).not.toContainEqual(expect.stringContaining('harbour pack'));
  });

  test('nothing is removed before a yes, by keyboard alone, and the focus is never lost', async () => {
    await give('keys.json', JSON.stringify(factsOf({ name: 'keyboard pack' })));
    await seen(page, '.told::-p-text(Imported keyboard pack)');
    const remove = 'button[aria-label="Remove keyboard pack"]';
    await seen(page, remove);
    // Only the page in front has the focus.
    await page.bringToFront();
    await page.focus(remove);
    await page.keyboard.press('Enter');
    // The harmless answer is the one that a second press of the key gives.
    await seen(page, '.confirm button:focus::-p-text(Keep)');
    await page.keyboard.press('Enter');
    await seen(page, `${remove}:focus`);
    await page.keyboard.press('Enter');
    await seen(page, '.confirm button:focus');
    await page.keyboard.press('Escape');
    await seen(page, `${remove}:focus`);
    await page.keyboard.press('Enter');
    await seen(page, '.confirm button:focus');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await seen(page, '.told::-p-text(Removed keyboard pack)');
    await seen(page, '#facts .switch input:focus');
  });

  test('the welcome page shows a card on a real name, by key and by pointer', async () => {
    const welcome = await openOwnPage(on, 'src/options/welcome.html', '.sample-name');
    for (const scheme of SCHEMES) {
      await inScheme(welcome, scheme);
      await expect.poll(() => axeFaults(welcome)).toEqual([]);
    }
    await welcome.focus('.sample-name');
    await welcome.keyboard.press('Enter');
    await seen(welcome, '.sample .card .said');
    await expect.poll(() => axeFaults(welcome)).toEqual([]);
    await (await seen(welcome, '.card button[aria-label="Close"]')).click();
    await seen(welcome, '.sample-name:focus');
    await welcome.keyboard.press('Enter');
    await seen(welcome, '.sample .card .said');
    await welcome.keyboard.press('Tab');
    await welcome.keyboard.press('Escape');
    await gone(welcome, '.sample .card');
    await seen(welcome, '.sample-name:focus');
    await welcome.hover('.sample-name');
    await seen(welcome, '.sample .card .said');
    await welcome.close();
  });

  test('a name inside the card of the welcome page opens in place, with a way back', async () => {
    const entities = [
      entityOf({
        roles: [
          {
            title: 'Mayor',
            asOf: '2021-03-04',
            document: 'gazette-1',
            contested: [{ entity: 'bo-reed', title: 'Mayor', document: 'gazette-1' }],
          },
        ],
      }),
      entityOf({ id: 'bo-reed', name: 'Bo Reed', names: ['Bo Reed'] }),
    ];
    // Whoever spoke most is the sample.
    const statements = Array.from({ length: 100 }, (_, index) =>
      statementOf({
        id: `s${index}`,
        text: `The harbour stays public, ${index}`,
        said: '2026-03-03',
      }),
    );
    const pack = factsOf({ name: 'sample pack', entities, statements });
    await give('sample.json', JSON.stringify(pack));
    await seen(page, '.told::-p-text(Imported sample pack)');
    const welcome = await openOwnPage(on, 'src/options/welcome.html', '.sample-name');
    const heading = (name: string) => seen(welcome, `.sample .card .entity-name::-p-text(${name})`);
    await welcome.click('.sample-name');
    await heading('Ada Quill');
    await welcome.click('.card .contested .name-button');
    await heading('Bo Reed');
    await welcome.click('.card button[aria-label="Back"]');
    await heading('Ada Quill');
    await welcome.close();
    await page.bringToFront();
    await removePack('sample pack');
  });
});
