/** Where marks stand on a page, and where none may. Each row is a page of its own. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserKind, requireBrowser } from '../../src/cli/browsers.ts';
import { type Launched, launch } from '../../src/cli/launch.ts';
import { staysMarked, untilMarked } from '../support/marks.ts';
import { startServer, type TestServer } from '../support/server.ts';

const PROSE =
  '<p>The council met for two days in the old town hall, and nobody there expected a quick result.</p>';
const M = 'Emmanuel Macron';
const L = 'Ursula von der Leyen';

interface Row {
  name: string;
  html: string;
  marks: string[];
}

const SHOWN: Row[] = [
  { name: 'plain prose', html: `<p>${M} met ${L} there.</p>`, marks: [M, L] },
  { name: 'a headline', html: `<h1>${M} goes home</h1>`, marks: [M] },
  {
    name: 'a name across inline elements',
    html: '<p>Then <b>Emmanuel</b> <i><a href="#x">Mac<span>ron</span></a></i> spoke.</p>',
    marks: [M],
  },
  { name: 'a name in a link', html: `<p>So said <a href="#x">${M}</a> there.</p>`, marks: [M] },
  {
    name: 'lists, tables and captions',
    marks: [M, L, M],
    html: `
    <ul><li>${M} came first</li></ul><table><tr><td>${L} came next</td></tr></table>
    <figure><figcaption>${M} in the garden</figcaption></figure>`,
  },
  {
    name: 'a page inside one form',
    html: `<form><article><p>${M} spoke.</p></article></form>`,
    marks: [M],
  },
  {
    name: 'boxes that look like one word',
    html: `<p><span style="display:block">Live</span><span style="display:block">${M}</span></p>`,
    marks: [M],
  },
  {
    name: 'right-to-left text',
    html: `<div dir="rtl"><p>«${M}» قال ذلك اليوم</p></div>`,
    marks: [M],
  },
  {
    name: 'vertical text',
    html: `<div style="writing-mode:vertical-rl;height:300px"><p>${M} spoke here.</p></div>`,
    marks: [M],
  },
  { name: 'zoomed text', html: `<div style="zoom:2"><p>${M} spoke here.</p></div>`, marks: [M] },
  {
    name: 'transformed text',
    html: `<div style="transform:rotate(3deg) scale(.9)"><p>${M} spoke.</p></div>`,
    marks: [M],
  },
  {
    name: 'text whose rendering waits (content-visibility)',
    html: `<div style="content-visibility:auto;contain-intrinsic-size:500px"><p>${M} spoke.</p></div>`,
    marks: [M],
  },
  {
    name: 'white text on a dark ground',
    html: `<div style="background:#111"><p style="color:#fff">${M} spoke.</p></div>`,
    marks: [M],
  },
  {
    name: 'white text on a picture beneath it',
    html: `<div style="position:relative;width:400px;height:200px">
      <svg width="400" height="200" style="position:absolute;inset:0"><rect width="400" height="200"/></svg>
      <p style="position:absolute;inset:40px;color:#fff">${M} spoke.</p></div>`,
    marks: [M],
  },
  {
    name: 'text kept from screen readers alone',
    html: `<p aria-hidden="true">${M} spoke here.</p>`,
    marks: [M],
  },
  {
    name: 'text in a box that scrolls',
    html: `<div style="overflow:auto;height:60px"><p style="margin-top:200px">${M} spoke.</p></div>`,
    marks: [M],
  },
  {
    name: 'text beneath a banner that comes and goes',
    html: `<p>${M} spoke here.</p>
      <div style="position:absolute;inset:0;background:#eee">We value your privacy</div>`,
    marks: [M],
  },
  {
    name: 'text far below',
    html: `<div style="height:9000px"></div><p>${M} spoke here.</p>`,
    marks: [M],
  },
];

const NOT_READ: Row[] = [
  ['navigation', `<nav><p>${M} spoke here.</p></nav>`],
  ['a navigation role', `<div role="navigation"><p>${M} spoke here.</p></div>`],
  ['information on the page', `<div role="contentinfo"><p>${M} spoke here.</p></div>`],
  ['a form', `<form><p>${M} spoke here.</p><input value="${M}"></form>`],
  [
    'buttons and fields',
    `<button>${M}</button><textarea>${M}</textarea><select><option>${M}</select>`,
  ],
  ['code', `<pre>${M}</pre><p><code>${M}</code> <kbd>${M}</kbd> <samp>${M}</samp></p>`],
  ['editable text', `<div contenteditable><p>${M} spoke here.</p></div>`],
  ['scripts and styles', `<script>"${M} spoke here."</script><style>/* ${M} */</style>`],
  ['templates', `<template><p>${M} spoke here.</p></template>`],
  ['drawings', `<svg><text y="20">${M}</text></svg>`],
  ['other words', `<p>The Emmanuel Macronists met ${M}ville.</p>`],
].map(([name = '', html = '']) => ({ name, html, marks: [] }));

const hide = (style: string) => `<div style="${style}"><p>${M} and ${L} were here.</p></div>`;
const HIDDEN: Row[] = [
  ['display: none', hide('display:none')],
  ['the hidden attribute', `<p hidden>${M} was here.</p>`],
  ['visibility: hidden', hide('visibility:hidden')],
  ['opacity: 0', hide('opacity:0')],
  ['nearly no opacity', hide('opacity:.2').replace('<p>', '<p style="opacity:.2">')],
  ['far to the left', hide('position:absolute;left:-9999px')],
  ['far above', hide('position:absolute;top:-9999px')],
  ['a text indent', hide('text-indent:-9999px;overflow:hidden')],
  ['no size', hide('font-size:0')],
  ['specks', hide('font-size:1px')],
  ['a box of nothing', hide('width:0;height:0;overflow:hidden')],
  ['a box of one pixel', hide('position:absolute;width:1px;height:1px;overflow:hidden')],
  [
    'cut off by its box',
    hide('height:20px;overflow:hidden;').replace('<p>', '<p style="margin-top:60px">'),
  ],
  ['clip', hide('position:absolute;clip:rect(0 0 0 0)')],
  ['clip-path', hide('clip-path:inset(50%)')],
  ['a scale of nothing', hide('transform:scale(0)')],
  ['transparent ink', hide('color:transparent')],
  ['transparent fill', hide('-webkit-text-fill-color:transparent')],
  ['white on white', hide('color:#fff')],
  ['ink of the ground', hide('background:#123456;color:#133557')],
  ['a filter', hide('filter:opacity(0)')],
  ['content-visibility', hide('content-visibility:hidden')],
  ['closed details', `<details><summary>More</summary><p>${M} was here.</p></details>`],
  ['far to the left by a transformation', hide('transform:translateX(-9999px)')],
  ['far to the left by a margin', hide('margin-left:-9999px;width:500px')],
  ['turned away', hide('transform:rotateY(90deg)')],
  ['a box of nothing that scrolls', hide('height:0;overflow:auto')],
  ['a box of nothing that is painted apart', hide('height:0;contain:paint')],
  ['lines of no height in a closed box', hide('max-height:0;overflow:hidden')],
  ['clip-path of a circle', hide('clip-path:circle(0)')],
  ['a mask', hide('mask-image:linear-gradient(transparent,transparent)')],
  ['nearly transparent ink', hide('color:rgb(0 0 0 / .04)')],
  ['white on white by lightness', hide('color:oklch(1 0 0)')],
  ['white on white by mixing', hide('color:color-mix(in srgb, white 99%, black)')],
  ['a closed dialog', `<dialog><p>${M} was here.</p></dialog>`],
  [
    'beneath everything',
    hide('position:absolute;z-index:-1;inset:0').replace('<p>', '<p>') +
      '<div style="position:relative;height:900px;margin-top:-300px;background:#fff"></div>',
  ],
].map(([name = '', html = '']) => ({ name, html, marks: [] }));

describe.each<BrowserKind>(['chrome', 'firefox'])('marks in %s', (kind) => {
  let on: Launched;
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
    on = await launch({
      browser: requireBrowser(kind),
      extension: `dist/demo-${kind}`,
      headless: true,
      // Tall enough for every row: what only a look at the screen can judge must be on it.
      height: 3000,
    });
  });
  afterAll(async () => {
    await on?.browser.close();
    server?.close();
  });

  const open = async (html: string) => {
    const page = await on.browser.newPage();
    await page.goto(server.put('/page', `<!doctype html><title>Page</title>${html}`));
    return page;
  };

  test.each([
    { group: 'stand where names are shown', rows: SHOWN },
    { group: 'stay out of what is no prose', rows: NOT_READ },
    { group: 'stay out of what is hidden', rows: HIDDEN },
  ])('$group, and the DOM stays as it was', async ({ rows }) => {
    const sections = rows.map(
      ({ name, html }) => `<div data-row="${name}" style="position:relative">${html}</div>`,
    );
    const page = await open(`<main>${PROSE}${sections.join('\n')}</main>`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await staysMarked(
      page,
      rows.flatMap(({ name, marks }) => marks.map((mark) => `${name}: ${mark}`)),
    );
    await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  test('a page without an article is left alone', async () => {
    const page = await open(`<h1>Search</h1><ul><li>${M}</li><li>${L}</li></ul>`);
    // Becoming an article is what shows that it had been looked at.
    await page.evaluate((prose) => {
      if (CSS.highlights.size > 0) throw new Error('marked');
      document.body.insertAdjacentHTML('beforeend', prose);
    }, PROSE.repeat(2));
    await untilMarked(page, [M, L]);
    await page.close();
  });
});
