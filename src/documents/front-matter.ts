/**
 * What stands before the words of a Markdown file, between two lines of dashes: the tools that save articles as
 * Markdown (Obsidian's clipper, Jekyll, Hugo, Pandoc) write there what they know of them. Of YAML only lines of
 * a key and a plain value are read; all else is passed over.
 */
import { isWebAddress } from '../text/address.ts';
import type { Page } from './page.ts';
import { dayOf } from './page-date.ts';

const BLOCK = /^---\n([\s\S]*?)\n(?:---|\.\.\.)(?:\n|$)/;
const LINE = /^([A-Za-z][\w-]*):[ \t]+(\S.*)$/;

/** The keys under which tools state each, the most telling first. The day of saving (`created`) is none of them. */
const KEYS = {
  title: ['title'],
  publisher: ['publisher', 'publication', 'site_name', 'site', 'source'],
  url: ['url', 'source', 'link', 'canonical'],
  published: ['published', 'date_published', 'datepublished', 'publish_date', 'pubdate', 'date'],
};
/** Characters at most, as in a listing. */
const MOST = { title: 1_000, publisher: 300, url: 2_000 };

/** A value without its quotation marks or, where it has none, without a comment after it. */
function plainValue(written: string): string {
  const value = written.trim();
  const [, double, single] = /^(?:"(.*)"|'(.*)')$/.exec(value) ?? [];
  if (double !== undefined) return double.replace(/\\(["\\])/g, '$1').trim();
  if (single !== undefined) return single.replaceAll("''", "'").trim();
  return value.replace(/\s#.*$/, '');
}

/** The front matter at the head of a Markdown file, '' where there is none, and the Markdown after it. */
export function splitFrontMatter(text: string): { matter: string; markdown: string } {
  const [whole = '', matter = ''] = BLOCK.exec(text) ?? [];
  return { matter, markdown: text.slice(whole.length) };
}

/** What front matter states of its article; null for what it does not. */
export function readFrontMatter(matter: string): Omit<Page, 'text' | 'language'> {
  const values = new Map<string, string>();
  for (const line of matter.split('\n')) {
    const [, key = '', value = ''] = LINE.exec(line) ?? [];
    values.set(key.toLowerCase(), plainValue(value));
  }
  const first = <T>(keys: readonly string[], make: (value: string, key: string) => T | null) => {
    for (const key of keys) {
      const made = make(values.get(key) ?? '', key);
      if (made !== null) return made;
    }
    return null;
  };
  const words = (most: number) => (value: string) =>
    value === '' || value.length > most || value.includes('://') ? null : value;
  const date = first(KEYS.published, (value, key) => {
    const published = dayOf(value);
    return published === null
      ? null
      : { published, basis: `stated: “${key}” at the head of the file` as const };
  });
  return {
    title: first(KEYS.title, words(MOST.title)),
    publisher: first(KEYS.publisher, words(MOST.publisher)),
    url: first(KEYS.url, (value) =>
      value.length <= MOST.url && isWebAddress(value) ? new URL(value).href : null,
    ),
    published: date?.published ?? null,
    publishedBasis: date?.basis ?? null,
  };
}
