/** A page → what a document holds: the article's text and what the page states about it. */
import { Readability } from '@mozilla/readability';
import type { Basis, Edtf } from '../model.ts';
import { isWebAddress } from '../text/address.ts';
import { articleNodes, textOf } from './linked-data.ts';
import { pageDate } from './page-date.ts';
import { blockText } from './page-text.ts';

/** What a page holds; null for what it does not state. */
export interface Page {
  title: string | null;
  publisher: string | null;
  url: string | null;
  published: Edtf | null;
  publishedBasis: Basis | null;
  language: string | null;
  /** '' where the page has no article. */
  text: string;
}

const meta = (document: Document, name: string): string | null => {
  const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return element?.getAttribute('content')?.trim() || null;
};

/** The address that a page states of itself, as URLs are written, or null. */
function addressOf(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim();
  const stated = [canonical ?? '', meta(document, 'og:url') ?? ''].find(isWebAddress);
  return stated === undefined ? null : new URL(stated).href;
}

/** A language tag as pages write it (`en_GB`, `EN-us`) in the form of BCP 47, or null. */
export function languageTag(written: string | null | undefined): string | null {
  try {
    return Intl.getCanonicalLocales((written ?? '').trim().replace('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * The article as Readability finds it, or null. It takes apart the document that it reads, so it gets
 * a copy; a document without a body it would refuse.
 */
const articleOf = (document: Document) =>
  document.documentElement && document.body
    ? new Readability<Element>(document.cloneNode(true) as Document, {
        serializer: (content) => content as Element,
      }).parse()
    : null;

/** Reads a page's article. The document that is given stays as it is. */
export function readPage(document: Document): Page {
  const [node] = articleNodes(document);
  const { published, basis } = pageDate(document);
  const own = {
    publisher: textOf(node?.publisher) ?? meta(document, 'og:site_name'),
    url: addressOf(document),
    published,
    publishedBasis: basis,
    language: languageTag(document.documentElement?.getAttribute('lang')),
  };
  const headline = textOf(node?.headline) ?? meta(document, 'og:title');
  const article = articleOf(document);
  return {
    ...own,
    title: headline ?? (article?.title?.trim() || null),
    publisher: own.publisher ?? (article?.siteName?.trim() || null),
    language: own.language ?? languageTag(article?.lang),
    text: article?.content ? blockText(article.content) : '',
  };
}
