/** A folder of articles → accounts, one at a time, and every file that cannot be read. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { decode } from '../documents/decode.ts';
import { DocumentError } from '../documents/document-error.ts';
import { type Folder, folderOf } from '../documents/folder.ts';
import { LISTING } from '../documents/listing.ts';
import { documentId, documentOf, isArticleFile, readFile } from '../documents/read.ts';
import { extract } from '../extract/extract.ts';
import type { Account } from '../facts/account.ts';
import { applyCorrections, type Correction, CorrectionError } from '../facts/corrections.ts';

/** linkedom makes no page of a fragment by itself, as a browser would. */
const parseHtml = (html: string) =>
  parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
    .document as unknown as Document;

/** A folder of articles, where it lies. */
export interface PlacedFolder extends Folder {
  path: string;
}

/**
 * Looks into a folder without reading its articles.
 * @throws DocumentError where it cannot be used: its listing is broken, or two files share an id.
 */
export function openFolder(folder: string): PlacedFolder {
  let names: string[];
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch {
    throw new DocumentError(
      folder,
      'folder',
      'cannot be read as a folder; give the folder of the articles.',
    );
  }
  const listing = names.includes(LISTING)
    ? decode(readFileSync(path.join(folder, LISTING)), LISTING)
    : null;
  if (!names.some(isArticleFile))
    throw new DocumentError(
      folder,
      'folder',
      'holds no .txt, .md or .html file; give the folder of the articles.',
    );
  return { path: folder, ...folderOf(names, listing) };
}

/**
 * Reads one article of a folder and extracts its quotations.
 * @throws DocumentError, or CorrectionError where a correction does not apply.
 */
export async function readAccount(
  folder: PlacedFolder,
  file: string,
  corrections: readonly Correction[],
): Promise<Account> {
  const bytes = readFileSync(path.join(folder.path, file));
  const read = await readFile({ name: file, bytes }, parseHtml);
  const document = documentOf(read, folder.listed.get(file));
  const reading = extract({ text: document.text, published: document.published });
  return applyCorrections({ document, reading }, corrections);
}

/** @throws CorrectionError where a correction is for a document that the folder does not hold. */
export function requireDocuments(folder: PlacedFolder, corrections: readonly Correction[]): void {
  const ids = new Set(folder.files.map(documentId));
  const stray = corrections.find(({ document }) => !ids.has(document));
  if (stray)
    throw new CorrectionError(
      `corrects “${stray.document}”, which is not in ${folder.path}; take the row out.`,
    );
}
