import type { Document as Article } from '../model.ts';
import { sha256 } from '../text/hash.ts';
import { statedDay } from './date-line.ts';
import { decode } from './decode.ts';
import { DocumentError } from './document-error.ts';
import { readFrontMatter, splitFrontMatter } from './front-matter.ts';
import type { Listed } from './listing.ts';
import { plainText } from './markdown.ts';
import { type Page, readPage } from './page.ts';
import { unwrap } from './unwrap.ts';

/** A file as it lies in a folder. */
export interface ArticleFile {
  /** Without its folder. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Makes a DOM of a page's source; the browser and the command line each bring their own. */
export type ParseHtml = (html: string) => Document;

/** Assumed where neither the file nor its listing says; the rules of extraction are English. */
const LANGUAGE = 'en';
const KINDS: Record<string, 'text' | 'markdown' | 'html'> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};
const extensionOf = (name: string) => /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? '';

/** True for a name that {@link readFile} can read. */
export const isArticleFile = (name: string): boolean => extensionOf(name) in KINDS;

/** The id of a file: its name without the extension, spaces as hyphens. */
export const documentId = (name: string): string =>
  name
    .slice(0, name.length - extensionOf(name).length)
    .trim()
    .replace(/\s+/g, '-');

const NOTHING: Omit<Page, 'text'> = {
  title: null,
  publisher: null,
  url: null,
  published: null,
  publishedBasis: null,
  language: null,
};

function readText(text: string): Page {
  const published = statedDay(text);
  const publishedBasis = published === null ? null : 'stated: a line at the head of the file';
  return { ...NOTHING, published, publishedBasis, text };
}

/** What stands at the head of a file goes before its heading: tools write it on purpose. */
function readMarkdown(file: string): Page {
  const { matter, markdown } = splitFrontMatter(file);
  const stated = readFrontMatter(matter);
  const { title, text } = plainText(markdown);
  return { ...NOTHING, ...stated, title: stated.title ?? title, text };
}

function contentOf({ name, bytes }: ArticleFile, parse: ParseHtml): Page {
  switch (KINDS[extensionOf(name)]) {
    case 'text':
      return readText(unwrap(decode(bytes, name)));
    case 'markdown':
      return readMarkdown(decode(bytes, name));
    case 'html':
      return readPage(parse(decode(bytes, name, 'html')));
    default:
      throw new DocumentError(name, 'kind', 'is of no known kind; give it as .txt, .md or .html.');
  }
}

/** What a file says by itself, before anybody's listing. */
export interface ReadFile extends Page {
  /** The file's, without its folder. */
  name: string;
  sha256: string;
}

/**
 * Reads a file.
 * @throws DocumentError with one sentence that names the file and the way out.
 */
export async function readFile(file: ArticleFile, parse: ParseHtml): Promise<ReadFile> {
  const page = contentOf(file, parse);
  if (page.text.trim() === '')
    throw new DocumentError(
      file.name,
      'empty',
      'holds no article text; put the text in it or take it out of the folder.',
    );
  return { ...page, name: file.name, sha256: await sha256(file.bytes) };
}

/** A file as a document. What the listing says goes before what the file says. */
export function documentOf(file: ReadFile, listed: Listed | undefined): Article {
  const published = listed?.published ?? file.published;
  const basis = listed?.published
    ? (listed.publishedBasis ?? 'stated: documents.json')
    : file.publishedBasis;
  return {
    id: documentId(file.name),
    title: listed?.title ?? file.title,
    publisher: listed?.publisher ?? file.publisher,
    url: listed?.url ?? file.url,
    published,
    publishedBasis: published === null ? null : basis,
    language: listed?.language ?? file.language ?? LANGUAGE,
    sha256: file.sha256,
    text: file.text,
  };
}
