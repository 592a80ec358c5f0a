import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { dayOf, pageDate } from '../../src/documents/page-date.ts';

const read = (html: string) => pageDate(parseHTML(`<!doctype html><html>${html}</html>`).document);
const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('the day of a timestamp', () => {
  test.each([
    ['2018-08-27T14:15:00+03:00', '2018-08-27'],
    ['2018-08-27T23:59:00-05:00', '2018-08-27'],
    ['2017-11-03 03:01:00.000000', '2017-11-03'],
    ['2018/8/7', '2018-08-07'],
    ['20180827', '2018-08-27'],
    ['Mon, 27 Aug 2018 11:15:00 GMT', '2018-08-27'],
    ['27 August 2018', '2018-08-27'],
    ['Aug. 27, 2018', '2018-08-27'],
    ['Monday, August 27, 2018 2:15 pm', '2018-08-27'],
    ['2018-08', '2018-08'],
    ['2018-02-30', null],
    ['27/08/2018', null],
    ['yesterday', null],
    ['PT0H2M4S', null],
    ['1535368500000', null],
    ['', null],
  ])('%s', (written, day) => {
    expect(dayOf(written)).toBe(day);
  });
});

describe('the publication date of a page', () => {
  const news = { '@type': 'NewsArticle', datePublished: '2025-02-19T08:00:00Z' };
  const rows: [string, string, string | null, string?][] = [
    ['JSON-LD', ld(news), '2025-02-19', 'JSON-LD'],
    ['JSON-LD in a graph', ld({ '@graph': [{ '@type': 'WebSite' }, news] }), '2025-02-19'],
    ['JSON-LD in a list', ld([{ ...news, '@type': ['Thing', 'Article'] }]), '2025-02-19'],
    ['JSON-LD of a video alone', ld({ '@type': 'VideoObject', datePublished: '2020-01-01' }), null],
    [
      'broken JSON-LD, then meta',
      `${ld('{oops')}<meta name="date" content="2016-02-01">`,
      '2016-02-01',
    ],
    ['JSON-LD before meta', `<meta name="date" content="2016-02-01">${ld(news)}`, '2025-02-19'],
    [
      'publication before a plain date',
      '<meta name=date content=2016-02-02><meta property="article:published_time" content="2016-02-01T01:28:49Z">',
      '2016-02-01',
      'article:published_time',
    ],
    ['modification alone', '<meta property="article:modified_time" content="2016-02-01">', null],
    [
      'time marked as publication',
      '<time datetime="2015-05-05" itemprop="dateModified"></time><time datetime="2015-05-04" itemprop="datePublished"></time>',
      '2015-05-04',
      'time element',
    ],
    [
      'time in the article of the heading',
      '<ul><li><time datetime="2011-01-01"></time></ul><article><h1>A</h1><time datetime="2015-05-04"></time></article>',
      '2015-05-04',
    ],
    [
      'times of a list of links',
      '<time datetime="2011-01-01"></time><time datetime="2012-01-01"></time>',
      null,
    ],
    ['JSON-LD in CDATA', ld(`<![CDATA[ ${JSON.stringify(news)} ]]>`), '2025-02-19'],
    [
      'the day in the address',
      '<link rel="canonical" href="https://news.example/world/2015/03/18/story.html">',
      '2015-03-18',
      'address',
    ],
    [
      'a version in the address',
      '<link rel="canonical" href="https://x.example/2015/33/18/a">',
      null,
    ],
    ['an impossible date', '<meta name="date" content="2025-02-30">', null],
    ['nothing', '<p>On Monday</p>', null],
  ];
  test.each(rows)('%s', (_, html, published, basis) => {
    const date = read(html);
    expect(date.published).toBe(published);
    if (published === null) expect(date.basis).toBeNull();
    if (basis !== undefined) expect(date.basis).toContain(basis);
  });
});
