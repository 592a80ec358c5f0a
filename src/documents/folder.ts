/** What lies in a folder of articles, or was chosen together: which files are articles, and their listing. */
import { DocumentError } from './document-error.ts';
import { LISTING, type Listed, readListing, requireListed } from './listing.ts';
import { documentId, isArticleFile } from './read.ts';

/** Files by what they are to the builder. */
export interface Folder {
  /** Names of the articles, in order. */
  files: string[];
  listed: Map<string, Listed>;
  /** Names of what is no article and no listing. */
  ignored: string[];
}

/**
 * Sorts the names of a folder's files; `listing` is the text of its `documents.json`, null without one.
 * @throws DocumentError where the listing is broken, or two files share an id.
 */
export function folderOf(names: readonly string[], listing: string | null): Folder {
  const files = names.filter(isArticleFile).sort();
  const [twice] = sharingIds(files);
  if (twice) throw sameId(...twice);
  const listed = listing === null ? new Map<string, Listed>() : readListing(listing);
  requireListed(listed, names);
  const ignored = names.filter((name) => name !== LISTING && !isArticleFile(name)).sort();
  return { files, listed, ignored };
}

/** Each file whose id an earlier one has, with that one. */
export function sharingIds(files: readonly string[]): [file: string, other: string][] {
  const byId = new Map<string, string>();
  return files.flatMap((file): [string, string][] => {
    const other = byId.get(documentId(file));
    if (other !== undefined) return [[file, other]];
    byId.set(documentId(file), file);
    return [];
  });
}

/** The error of a file that shares its id with another. */
export const sameId = (file: string, other: string): DocumentError =>
  new DocumentError(
    file,
    'same-id',
    `has the same id as ${other}; rename one of the two files.`,
    other,
  );
