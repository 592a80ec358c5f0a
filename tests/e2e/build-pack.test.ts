/** A pack out of the reader's own articles: from files to a card and a find, with nothing but the browser. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../src/cli/browsers.ts';
import { buildFacts } from '../../src/cli/build-facts.ts';
import { factsJson } from '../../src/facts/facts-json.ts';
import { axeFaults, inScheme, SCHEMES } from '../support/axe.ts';
import { FILES, putFiles } from '../support/own-articles.ts';
import { openOwnPage, textsOf } from '../support/own-page.ts';
import { Reader } from '../support/reader.ts';
import { savedBy } from '../support/saved.ts';
import { gone, seen, until } from '../support/seen.ts';

const BUILD = 'src/options/build.html';
const ALL = '4 statements by 2 speakers from one article';
const PAGE = `<p>Emmanuel Macron met Carla Voss at the harbour. Carla Voss had asked for the talks.</p>`;

describe.each<BrowserKind>(['chrome', 'firefox'])('a pack of own articles in %s', (kind) => {
  let reader: Reader;
  let page: Page;
  beforeAll(async () => {
    reader = await Reader.start(kind);
  });
  afterAll(() => reader?.stop());

  const open = async () => {
    page = await openOwnPage(reader.on, BUILD, '.build h1');
    await page.bringToFront();
  };
  const choose = async (files: Record<string, string>) => {
    const [folder, ...paths] = putFiles(files);
    const input = (await page.$('.build-files input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...paths);
    return folder;
  };
  const press = async (text: string) => (await seen(page, `button::-p-text(${text})`)).click();
  /** Waits until something has the focus, whether or not this tab is the one in front. */
  const focusIn = (selector: string) =>
    until(page, (wanted) => document.activeElement?.matches(wanted), selector);
  const find = async () => {
    await seen(page, 'button.main:not([disabled])::-p-text(Find what was said)');
    await press('Find what was said');
    // Where the button was is nothing now: the focus is with what came of it.
    await focusIn('.build-tally');
  };
  const type = async (selector: string, words: string) => {
    await page.$eval(selector, (field) => (field as HTMLInputElement).select());
    await page.type(selector, words);
  };
  /** How the day is typed depends on the browser's language. */
  const giveDate = (selector: string, day: string) =>
    page.$eval(
      selector,
      (field, value) => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      day,
    );
  const packs = async () => {
    const options = await openOwnPage(reader.on, 'src/options/options.html', '#facts .rows li');
    const names = await textsOf(options, '#facts .rows li > span');
    await options.close();
    return names.join('\n');
  };
  /** Leaving with articles chosen asks; a test that is done with them need not answer. */
  const leave = async () => {
    page.on('dialog', (dialog) => void dialog.accept());
    await page.close();
  };

  test('the settings lead here, and here leads back', async () => {
    const options = await openOwnPage(reader.on, 'src/options/options.html', '#facts .rows li');
    const [to] = await options.$$eval('#facts a', (links) => links.map(({ href }) => href));
    expect(new URL(to ?? '').pathname).toBe(`/${BUILD}`);
    await options.close();
    await open();
    const back = await page.$eval('main a', ({ href }) => href);
    expect(new URL(back).pathname + new URL(back).hash).toBe('/src/options/options.html#facts');
    await leave();
  });

  test('articles become statements, a card on a page, and a find', async () => {
    await open();
    await choose(FILES);
    await find();
    await expect
      .poll(() => page.$eval('.build-tally', ({ textContent }) => textContent))
      .toBe('9 statements by 3 speakers from 3 articles');
    for (const scheme of SCHEMES) {
      await inScheme(page, scheme);
      await expect.poll(() => axeFaults(page)).toEqual([]);
    }
    await type('.build-add input', 'Harbour pack');
    await press('Add to On Record');
    await seen(page, '.lead::-p-text(Added Harbour pack: 9 statements)');
    await focusIn('.lead');
    await expect.poll(packs).toContain('Harbour pack9 statements');

    await reader.page.bringToFront();
    await reader.read(PAGE);
    expect(await reader.openCard('Carla Voss')).toBe('Carla Voss');
    await expect
      .poll(() => reader.inCard('.statement', ({ textContent }) => textContent))
      .toContain('Harbour pack');
    const found = await openOwnPage(
      reader.on,
      'src/popup/popup.html?view=search&q=breakwater',
      '.result',
    );
    await expect.poll(() => textsOf(found, '.result .said')).toHaveLength(1);
    await found.close();

    await page.bringToFront();
    await press('Undo');
    await seen(page, '.lead::-p-text(Undone)');
    await expect.poll(packs).not.toContain('Harbour pack');
    await leave();
  });

  test('what is saved is what the command writes, to the byte', async () => {
    await open();
    const folder = await choose(FILES);
    await find();
    await type('.build-add input', 'Harbour pack');
    const saved = await savedBy(page, () => press('Save as a file'));
    await seen(page, '.told::-p-text(Saved)');
    const label = { name: 'Harbour pack', version: '1', licence: 'unspecified' };
    const facts = await buildFacts({ folder, label, corrections: [], tell: () => undefined });
    expect(saved).toBe(factsJson(facts));
    await expect.poll(packs).not.toContain('Harbour pack');
    await leave();
  });

  test('an article without a source or a date is left out until both are given', async () => {
    await open();
    const { 'harbour-vote.txt': vote = '', 'port-budget.html': budget = '' } = FILES;
    await choose({ 'vote.txt': vote, 'budget.html': budget });
    await seen(page, '.hint::-p-text(One article is left out)');
    await find();
    await expect.poll(() => page.$eval('.build-tally', ({ textContent }) => textContent)).toBe(ALL);
    await type('.lacking label:nth-of-type(2) input', 'The Gazette');
    // What was found was found without it.
    await gone(page, '.build-tally');
    await seen(page, '.build-lack::-p-text(until you give its date)');
    await giveDate('.lacking [type=date]', '2024-05-08');
    await gone(page, '.lacking');
    await find();
    const dates = await textsOf(page, '.date-button');
    expect(dates.filter((date) => date.includes('2024'))).toHaveLength(3);
    await leave();
  });

  test('what is wrong with one file stops no other, and no file can do more than speak', async () => {
    await open();
    const title = '<img src=x onerror="document.title=1">';
    await choose({
      'empty.txt': ' \n',
      'photo.jpg': 'x',
      'documents.json': '[{"file": "gone.txt"}]',
      'hostile.html': `<html><head><title>${title.replaceAll('<', '&lt;')}</title>
        <meta property="og:site_name" content="The &lt;b&gt;Post"></head>
        <body><article><h1>Talks</h1><p>Carla Voss said the port would close.</p>
        <img src="x" onerror="document.title='run'"><script>document.title='run'</script></article></body></html>`,
    });
    await seen(page, '.build-article');
    await seen(page, '.build-problems li::-p-text(which was not chosen)');
    const told = await textsOf(page, '.build-problems li');
    expect(told.map((sentence) => sentence.split(/ (?:holds|is|lists) /)[0])).toEqual([
      'empty.txt',
      'photo.jpg',
      'documents.json',
    ]);
    await giveDate('.build-article [type=date]', '2024-05-08');
    await find();
    await expect.poll(() => textsOf(page, '.source-title')).toEqual([title]);
    await expect.poll(() => textsOf(page, '.source-publisher')).toEqual(['The <b>Post']);
    await expect.poll(() => page.title()).toContain('Build from your own articles');
    await expect.poll(() => axeFaults(page)).toEqual([]);
    await leave();
  });

  test('a work that is cancelled leaves nothing, and can be begun again', async () => {
    await open();
    await choose(FILES);
    await seen(page, '.build-article');
    await page.evaluate(() => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = () => {
        Worker.prototype.postMessage = postMessage;
      };
    });
    await seen(page, 'button.main:not([disabled])');
    await press('Find what was said');
    await focusIn('.build-progress button');
    await expect.poll(() => axeFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await seen(page, '.told::-p-text(Cancelled)');
    await focusIn('button.main');
    await expect.poll(packs).not.toContain('My articles');
    await page.bringToFront();
    await find();
    await leave();
  });

  test('articles are dropped anywhere on the page, which stays', async () => {
    await open();
    const prevented = await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      for (const name of ['a.html', 'b.html'])
        dataTransfer.items.add(new File([text], name, { type: 'text/html' }));
      const drag = (type: string) =>
        !document
          .querySelector('h1')
          ?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      return [drag('dragover'), drag('drop')];
    }, FILES['port-budget.html'] ?? '');
    expect(prevented).toEqual([true, true]);
    await until(page, () => document.querySelectorAll('.build-article').length === 2);
    await expect.poll(() => page.$('.build-files.over')).toBeNull();
    await leave();
  });

  test('what keeps the work from being done is said', async () => {
    await open();
    await choose(FILES);
    await page.evaluate(() => {
      window.Worker = class extends Worker {
        constructor() {
          super('');
          throw new Error('Workers rest today.');
        }
      };
    });
    await seen(page, 'button.main:not([disabled])');
    await press('Find what was said');
    await seen(page, '.told.wrong::-p-text(Workers rest today.)');
    await seen(page, 'button.main:not([disabled])');
    await leave();
  });

  test('of many statements some are shown, and the others at a press', async () => {
    await open();
    const said = Array.from({ length: 45 }, (_, at) => `Ada Quill said pier ${at} would close.`);
    await choose({
      'piers.txt': said.join('\n'),
      'documents.json':
        '[{"file": "piers.txt", "publisher": "The Gazette", "published": "2024-05-08"}]',
    });
    await find();
    for (const [button, shown] of [
      ['Show 20 more', 40],
      ['Show 5 more', 45],
    ] as const) {
      await press(button);
      await until(
        page,
        (many) => document.querySelectorAll('.build-statements li').length === many,
        shown,
      );
      await focusIn(`.build-statements li:nth-child(${Math.ceil(shown / 20) * 20 - 19})`);
    }
    await expect.poll(() => page.$('button::-p-text(more)')).toBeNull();
    await leave();
  });

  test('a statement left out is not added; a pack of the same name is replaced, and comes back', async () => {
    const { 'port-budget.html': budget = '' } = FILES;
    for (const leftOut of [0, 1]) {
      await open();
      await choose({ 'budget.html': budget });
      await find();
      if (leftOut > 0) {
        await until(page, () =>
          document.querySelector('.build-add .hint')?.textContent?.includes('takes its place'),
        );
        await press('Leave out');
        await seen(page, '.build-tally::-p-text(3 statements)');
        await expect.poll(() => axeFaults(page)).toEqual([]);
        await type('.build-add input', 'On Record');
        await press('Add to On Record');
        await seen(page, '.told.wrong::-p-text(Choose another)');
        await type('.build-add input', 'My articles');
      }
      await press('Add to On Record');
      await seen(page, '.lead::-p-text(Added My articles)');
      await expect.poll(packs).toContain(`My articles${4 - leftOut} statements`);
      await page.bringToFront();
      if (leftOut === 0) await leave();
    }
    await press('Undo');
    await seen(page, '.lead::-p-text(Undone)');
    await expect.poll(packs).toContain('My articles4 statements');
    await leave();
  });
});
