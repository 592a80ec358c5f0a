/** What tools and settings find in the card: axe-core, forced colours, the reader's font size. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireBrowser } from '../../src/cli/browsers.ts';
import { type Launched, launch } from '../../src/cli/launch.ts';
import type { Served } from '../../src/cli/serve.ts';
import { axeFaults } from '../support/axe.ts';
import { serveCardPage } from '../support/card-page.ts';
import { seen, until } from '../support/seen.ts';

describe.each(['chrome', 'firefox'] as const)('the card on its own in %s', (kind) => {
  let on: Launched;
  let served: Served;
  let page: Page;
  beforeAll(async () => {
    served = await serveCardPage();
    on = await launch({
      browser: requireBrowser(kind),
      extension: `dist/demo-${kind}`,
      headless: true,
    });
    page = await on.browser.newPage();
    page.setDefaultTimeout(10_000);
  });
  afterAll(async () => {
    served?.close();
    await on?.browser.close();
  });

  const open = async (query: string) => {
    await page.goto(`${served.origin}/index.html?${query}`);
    await seen(page, '.card #name');
  };
  const violations = () => axeFaults(page);
  /** Opens everything in the card that can be opened. */
  const unfold = () =>
    page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.card [aria-expanded="false"]'))
        button.click();
    });

  test.each([
    'card=full&side=light',
    'card=full&side=dark&back&pinned',
    'card=full&language=fr',
    'card=place&side=light',
    'card=place&side=dark&language=fr',
    'card=empty&side=light',
    'card=one&side=light',
    'card=undated&side=dark',
    'card=organisation&side=light',
    'card=term&side=dark&language=fr',
    'card=failed&side=light',
    'card=failed&side=dark',
  ])('axe-core finds nothing in %s', async (query) => {
    await open(query);
    await expect.poll(violations).toEqual([]);
    await unfold();
    await expect.poll(violations).toEqual([]);
  });

  test('axe-core finds nothing while a name is corrected, and after', async () => {
    await open('card=full');
    const press = (selector: string) =>
      page.$eval(selector, (button) => (button as HTMLElement).click());
    const told = (words: string) => seen(page, `.card-panel ::-p-text(${words})`);
    await press('.card-not');
    await seen(page, '.scope-button');
    await press('.scope-button');
    await told('Done.');
    await expect.poll(violations).toEqual([]);
    await press('.card-panel .link-button');
    await told('Undone.');
    await expect.poll(violations).toEqual([]);
  });

  test('on a page without a date no dot is hollow, and the card says why', async () => {
    await open('card=undated');
    const classes = await page.$$eval('.timeline-dot', (dots) => dots.map((dot) => dot.className));
    expect(new Set(classes)).toEqual(
      new Set(['timeline-dot timeline-before', 'timeline-dot timeline-here']),
    );
    await seen(page, '.timeline-caption::-p-text(This page states no date)');
  });

  test('groups stand in order, each under its heading', async () => {
    await open('card=full');
    const headings = await page.$$eval('.group-heading', (all) => all.map((h) => h.textContent));
    expect(headings).toEqual([
      'Before this article',
      'Quoted in this article',
      'Since this article',
      'Date uncertain',
    ]);
  });

  test('whoever is only described begins with a capital, as names do', async () => {
    await open('card=organisation');
    const first = await page.$eval(
      '.speaker::-p-text(a spokeswoman)',
      (speaker) => getComputedStyle(speaker, '::first-letter').textTransform,
    );
    expect(first).toBe('uppercase');
  });

  test('a title beside a role is no other role', async () => {
    await open('card=undated');
    const role = await page.$eval('.entity-role', (line) => line.textContent);
    expect(role).toContain('· “President of the bank resigns”');
  });

  test.each([
    ['card=full', []],
    ['card=organisation', ['Ada Quist', 'a spokeswoman of the railway', 'Aldern Railway Company']],
  ])(
    'in %s words say whose they are, unless all are of whom the card shows',
    async (query, names) => {
      await open(query);
      const speakers = await page.$$eval('.speaker', (all) => all.map((one) => one.textContent));
      expect(speakers).toEqual(names);
      // From its own card nobody leads to it again.
      const ways = await page.$$eval('.speaker button', (all) => all.map((one) => one.textContent));
      expect(ways).toEqual(names.slice(0, 1));
    },
  );

  test('long words are cut at four lines, then "more" shows them whole', async () => {
    await open('card=full');
    const long = '.group-before li:nth-child(3)';
    const height = () => page.$eval(`${long} .said`, (said) => said.getBoundingClientRect().height);
    const cut = await height();
    await page.$eval(`${long} .said + .quiet-button`, (more) => (more as HTMLElement).click());
    await seen(page, `${long} .said-whole`);
    await expect.poll(height).toBeGreaterThan(cut);
  });

  test('each report shows its own wording, its differences marked', async () => {
    await open('card=full');
    await page.$eval('.reports button', (button) => (button as HTMLElement).click());
    await seen(page, '.report-words mark');
    const marked = await page.$$eval('.report-words mark', (all) => all.map((m) => m.textContent));
    expect(marked.join(' ')).toContain('northern');
  });

  test('the date says how it is known, on request', async () => {
    await open('card=full');
    await expect
      .poll(() => page.$eval('.date-basis', (basis) => (basis as HTMLElement).hidden))
      .toBe(true);
    await page.$eval('.date-button', (button) => (button as HTMLElement).click());
    await until(page, () => !document.querySelector<HTMLElement>('.date-basis')?.hidden);
    await expect
      .poll(() => page.$eval('.date-basis', (basis) => basis.textContent))
      .toContain('on Monday');
  });

  test('a dot of the time line says when and how its words were reported', async () => {
    await open('card=full');
    const labels = await page.$$eval('.timeline-dot', (dots) =>
      dots.map((dot) => dot.getAttribute('aria-label')),
    );
    expect(labels).toContainEqual(
      expect.stringMatching(/^reported 10 February 2024: said the line to the north/),
    );
    expect(labels).toContainEqual('5 November 2019: “We are not selling the stations.”');
  });

  test('a dot of the time line shows its statement', async () => {
    await open('card=full');
    await page.$$eval('.timeline-dot', (dots) => (dots.at(-1) as HTMLElement).click());
    await seen(page, 'li.shown');
    await expect
      .poll(() => page.$eval('li.shown .said', (said) => said.textContent))
      .toContain('autumn');
  });
});

test('in forced colours every text keeps its contrast', async () => {
  const served = await serveCardPage();
  const on = await launch({
    browser: requireBrowser('chrome'),
    extension: 'dist/demo-chrome',
    headless: true,
    args: ['--force-high-contrast'],
  });
  const page = await on.browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  await page.goto(`${served.origin}/index.html?card=full`);
  await seen(page, '.card .entity-name');
  const faults = await axeFaults(page);
  const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const border = await page.$eval('.card', (card) => getComputedStyle(card).borderTopWidth);
  await on.browser.close();
  served.close();
  expect({ forced, border, faults }).toEqual({ forced: true, border: '2px', faults: [] });
});
