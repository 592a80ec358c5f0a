import { decode } from '../../documents/decode.ts';
import { DocumentError } from '../../documents/document-error.ts';
import { LISTING, readListing } from '../../documents/listing.ts';
import { isArticleFile, type ParseHtml, readFile } from '../../documents/read.ts';
import type { Taken } from './articles.ts';

/** A larger file is no article, and reading it would hold up the page. */
export const MOST_MB = 5;

/** What reading takes of a file that was chosen or dropped. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/**
 * Reads files one at a time, and lets the page breathe between them. What is wrong with one stops no
 * other. Files may be added to the list while it is read.
 */
export async function* readFiles(
  files: readonly ChosenFile[],
  parse: ParseHtml,
): AsyncGenerator<Taken> {
  // The listing first: what it says of an article need not be asked.
  const listing = files.find(({ name }) => name === LISTING);
  if (listing) yield await readOne(listing, parse);
  for (const file of files) {
    if (file === listing) continue;
    await new Promise((later) => setTimeout(later));
    yield await readOne(file, parse);
  }
}

async function readOne(file: ChosenFile, parse: ParseHtml): Promise<Taken> {
  const { name } = file;
  const wrong = (problem: 'large' | 'unreadable') => ({
    wrong: { file: name, problem, detail: '' },
  });
  // What is no article is not read, however large.
  const isOurs = name === LISTING || isArticleFile(name);
  if (isOurs && file.size > MOST_MB * 1_000_000) return wrong('large');
  let bytes = new Uint8Array();
  try {
    if (isOurs) bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that has gone or changed since it was chosen.
    return wrong('unreadable');
  }
  try {
    if (name === LISTING) return { listing: readListing(decode(bytes, LISTING)) };
    return { read: await readFile({ name, bytes }, parse) };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { wrong: { file: name, problem: error.problem, detail: error.detail } };
  }
}
