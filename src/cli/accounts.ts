/** A folder of articles → accounts, one at a time, and every file that cannot be read. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { decode } from '../documents/decode.ts';
import { DocumentError } from '../documents/document-error.ts';
import { LISTING, type Listed, readListing } from '../documents/listing.ts';
import { documentId, isArticleFile, readDocument } from '../documents/read.ts';
import { extract } from '../extract/extract.ts';
import type { Account } from '../facts/account.ts';
import { applyCorrections, type Correction, CorrectionError } from '../facts/corrections.ts';

/** linkedom makes no page of a fragment by itself, as a browser would. */
const parseHtml = (html: string) =>
  parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
    .document as unknown as Document;

/** What a folder holds: its articles by name, their listing, and what is passed over. */
export interface Folder {
  path: string;
  files: string[];
  listed: Map<string, Listed>;
  ignored: string[];
}

/**
 * Looks into a folder without reading its articles.
 * @throws DocumentError where it cannot be used: its listing is broken, or two files share an id.
 */
export function openFolder(folder: string): Folder {
  let names: string[];
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch {
    throw new DocumentError(folder, 'cannot be read as a folder; give the folder of the articles.');
  }
  const files = names.filter(isArticleFile).sort();
  if (files.length === 0)
    throw new DocumentError(
      folder,
      'holds no .txt, .md or .html file; give the folder of the articles.',
    );
  const byId = new Map<string, string>();
  for (const file of files) {
    const other = byId.get(documentId(file));
    if (other !== undefined)
      throw new DocumentError(file, `has the same id as ${other}; rename one of the two files.`);
    byId.set(documentId(file), file);
  }
  const listed = names.includes(LISTING)
    ? readListing(decode(readFileSync(path.join(folder, LISTING)), LISTING), names)
    : new Map<string, Listed>();
  const ignored = names.filter((name) => name !== LISTING && !isArticleFile(name)).sort();
  return { path: folder, files, listed, ignored };
}

/**
 * Reads one article of a folder and extracts its quotations.
 * @throws DocumentError, or CorrectionError where a correction does not apply.
 */
export async function readAccount(
  folder: Folder,
  file: string,
  corrections: readonly Correction[],
): Promise<Account> {
  const bytes = readFileSync(path.join(folder.path, file));
  const document = await readDocument({ name: file, bytes }, folder.listed.get(file), parseHtml);
  const reading = extract({ text: document.text, published: document.published });
  return applyCorrections({ document, reading }, corrections);
}

/** @throws CorrectionError where a correction is for a document that the folder does not hold. */
export function requireDocuments(folder: Folder, corrections: readonly Correction[]): void {
  const ids = new Set(folder.files.map(documentId));
  const stray = corrections.find(({ document }) => !ids.has(document));
  if (stray)
    throw new CorrectionError(
      `corrects “${stray.document}”, which is not in ${folder.path}; take the row out.`,
    );
}
