import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { languageTag, readPage } from '../../src/documents/page.ts';
import { blockText } from '../../src/documents/page-text.ts';

const dom = (html: string) => parseHTML(html).document as unknown as Document;

const STORY = [
  'The minister said on Monday that the bridge would open in spring, two years after the flood.',
  '“We have waited long enough,” she told reporters beside the river, where crews were at work.',
  'The town’s mayor was less sure, and warned that the money might not last through the winter.',
];
const page = (head: string, before = '') => `<!doctype html><html lang="en_GB"><head>
  <title>Bridge to open | The Example</title>${head}</head><body>
  <nav><a href="/">Home</a> <a href="/world">World</a></nav>
  <article><h1>Bridge to open</h1>${before}
  <figure><img src="b.jpg"><figcaption>“What a bridge,” reads a sign. Photo: A. Nother</figcaption></figure>
  ${STORY.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
  <p>${STORY.join(' ')}</p></article>
  <footer>© The Example</footer></body></html>`;

describe('a page', () => {
  const ld = {
    '@type': 'NewsArticle',
    headline: 'Bridge to open in spring',
    datePublished: '2025-03-04T09:00:00Z',
    publisher: { '@type': 'Organization', name: 'The Example' },
  };
  const head = `<script type="application/ld+json">${JSON.stringify(ld)}</script>
    <link rel="canonical" href="https://news.example/bridge">`;

  test('gives its article, a block a line, and what it states of itself', () => {
    const read = readPage(dom(page(head)));
    expect(read).toMatchObject({
      title: 'Bridge to open in spring',
      publisher: 'The Example',
      url: 'https://news.example/bridge',
      published: '2025-03-04',
      publishedBasis: 'stated: datePublished in the page’s JSON-LD',
      language: 'en-GB',
    });
    const lines = read.text.split('\n');
    for (const paragraph of STORY) expect(lines).toContain(paragraph);
    expect(read.text).not.toMatch(/What a bridge|©|Home/);
  });

  test('stays as it is', () => {
    const document = dom(page(head));
    const before = document.documentElement.outerHTML;
    readPage(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('without metadata has nulls, and its heading or title', () => {
    const read = readPage(dom(page('')));
    expect(read).toMatchObject({
      publisher: null,
      url: null,
      published: null,
      publishedBasis: null,
    });
    expect(read.title).toMatch(/^Bridge to open/);
  });

  test.each([
    ['javascript:alert(1)', null],
    ['/bridge', null],
    ['https://news.example/bridge?a=1', 'https://news.example/bridge?a=1'],
  ])('an address %s becomes %s', (address, url) => {
    expect(readPage(dom(page(`<meta property="og:url" content="${address}">`))).url).toBe(url);
  });

  test('without an article has no text', () => {
    for (const html of ['<!doctype html><html><body></body></html>', '<html></html>', ''])
      expect(readPage(dom(html)).text).toBe('');
  });
});

describe('the blocks of an element', () => {
  test.each([
    ['<p>one <b>two</b></p><p>three</p>', 'one two\nthree'],
    ['<div>one<br>two<ul><li>a<li>b</ul>three</div>', 'one\ntwo\na\nb\nthree'],
    ['<p>one</p><script>two</script><figcaption>three</figcaption>', 'one'],
    ['<p> one\n two\u00a0three </p><p> </p>', 'one two three'],
    ['<p>She said <q>no</q>. <q>Never</q>.</p>', 'She said \u201cno\u201d. \u201cNever\u201d.'],
    ['<p><q>He said <q>no</q> to us</q></p>', '\u201cHe said \u2018no\u2019 to us\u201d'],
    ['<p>\u201c<q>no</q>\u201d, <q>"no"</q></p>', '\u201cno\u201d, "no"'],
  ])('%s', (html, text) => {
    expect(blockText(dom(`<html><body>${html}</body></html>`).body)).toBe(text);
  });
});

describe('a language tag', () => {
  test.each([
    ['en', 'en'],
    ['en_GB', 'en-GB'],
    ['EN-us', 'en-US'],
    ['', null],
    ['English!', null],
    [null, null],
  ])('%s', (written, tag) => {
    expect(languageTag(written)).toBe(tag);
  });
});
