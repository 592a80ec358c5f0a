/**
 * When a page says it was published. Small on purpose: the content script uses it, and must not
 * carry the reading of whole articles.
 */
import type { Basis, Edtf } from '../model.ts';
import { isEdtf } from '../text/edtf.ts';
import { articleNodes, textOf } from './linked-data.ts';

/** A publication date and how it is known; both null where the page states none. */
export type PageDate = { published: Edtf; basis: Basis } | { published: null; basis: null };

const UNKNOWN: PageDate = { published: null, basis: null };

/** Meta elements that state publication (never modification), the most specific first. */
const META = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'published_at',
  'publish-date',
  'pubdate',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * One row a way of writing a day; the numbers are the groups of year, month and day. Each has its example
 * beside it, as a comment: the content script has no room for it.
 */
const WRITTEN: { pattern: RegExp; order: [number, number, number] }[] = [
  // 2018-08-27T14:15:00+03:00, 2018/8/27
  { pattern: /^(\d{4})[-/](\d\d?)[-/](\d\d?)(?!\d)/, order: [1, 2, 3] },
  // 20180827
  { pattern: /^(\d{4})(\d\d)(\d\d)(?!\d)/, order: [1, 2, 3] },
  // Mon, 27 Aug 2018 11:15:00 GMT
  {
    pattern: /^(?:[a-z]+,? )?(\d\d?) ([a-z]{3})[a-z]*\.?,? (\d{4})(?!\d)/i,
    order: [3, 2, 1],
  },
  // August 27, 2018
  {
    pattern: /^(?:[a-z]+,? )?([a-z]{3})[a-z]*\.? (\d\d?),? (\d{4})(?!\d)/i,
    order: [3, 1, 2],
  },
];

/**
 * The day of a written timestamp, as EDTF, or null. The day stays the one that was written: the
 * publisher's own, whatever the time zone of the reader.
 */
export function dayOf(written: string): Edtf | null {
  const text = written.trim();
  for (const { pattern, order } of WRITTEN) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year = '', month = '', day = ''] = order.map((group) => match[group]);
    const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
    const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isEdtf(date)) return date;
  }
  return /^\d{4}(-\d\d)?$/.test(text) && isEdtf(text) ? text : null;
}

function fromLinkedData(document: Document): PageDate {
  for (const node of articleNodes(document)) {
    const published = dayOf(textOf(node.datePublished) ?? '');
    if (published) return { published, basis: 'stated: datePublished in the page’s JSON-LD' };
  }
  return UNKNOWN;
}

function fromMeta(document: Document): PageDate {
  const stated = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content') ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && !stated.has(name)) stated.set(name, content);
    }
  }
  for (const name of META) {
    const published = dayOf(stated.get(name.toLowerCase()) ?? '');
    if (published) return { published, basis: `stated: the page’s meta element “${name}”` };
  }
  return UNKNOWN;
}

/**
 * A `time` element marked as the publication, or else the first in the article of the page's main
 * heading. Any other may date a related article, so it counts only when the page has no second one.
 */
function fromTime(document: Document): PageDate {
  const times = [...document.querySelectorAll('time[datetime]')].filter(
    (time) => !/modified|updated/i.test(time.getAttribute('itemprop') ?? ''),
  );
  const marked = times.find(
    (time) => time.hasAttribute('pubdate') || time.getAttribute('itemprop') === 'datePublished',
  );
  const article = document.querySelector('h1')?.closest('article');
  const chosen =
    marked ??
    times.find((time) => article?.contains(time)) ??
    (times.length === 1 ? times[0] : undefined);
  const published = dayOf(chosen?.getAttribute('datetime') ?? '');
  return published ? { published, basis: 'stated: the page’s time element' } : UNKNOWN;
}

/** News sites file articles by day: `/2015/03/18/`. Weaker than a statement, so it comes last. */
function fromAddress(document: Document): PageDate {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const meta = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const day = /\/(\d{4}\/\d\d?\/\d\d?)\//.exec(link ?? meta ?? '')?.[1];
  const published = dayOf(day ?? '');
  return published ? { published, basis: 'resolved: the day in the page’s address' } : UNKNOWN;
}

/**
 * The publication date that a page states: in JSON-LD, else in meta elements, else in `time`, else in
 * its own address.
 */
export function pageDate(document: Document): PageDate {
  for (const source of [fromLinkedData, fromMeta, fromTime, fromAddress]) {
    const date = source(document);
    if (date.published !== null) return date;
  }
  return UNKNOWN;
}
