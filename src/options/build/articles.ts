/** The articles a reader has chosen so far: what their files say, what was put right, and what could not be read. */
import type { DocumentProblem } from '../../documents/document-error.ts';
import { sharingIds } from '../../documents/folder.ts';
import { LISTING, type Listed } from '../../documents/listing.ts';
import { documentOf, type ReadFile } from '../../documents/read.ts';
import { documentFault } from '../../facts/schema.ts';
import type { Document } from '../../model.ts';

/** A file that gives no article, and why; {@link DocumentError} says what `detail` is. */
export interface FileProblem {
  file: string;
  problem: DocumentProblem | 'large' | 'unreadable';
  detail: string;
}

/** What one file turned out to be. */
export type Taken = { read: ReadFile } | { listing: Map<string, Listed> } | { wrong: FileProblem };

/** What the reader typed in place of what was read; '' is nothing. `published` is a day. */
export type Given = Partial<Record<'title' | 'publisher' | 'published', string>>;

/** Everything chosen so far. Articles by the name of their file, in the order chosen. */
export interface Gathered {
  reads: ReadonlyMap<string, ReadFile>;
  given: Readonly<Record<string, Given>>;
  listing: ReadonlyMap<string, Listed>;
  problems: readonly FileProblem[];
}

export const NOTHING: Gathered = { reads: new Map(), given: {}, listing: new Map(), problems: [] };

/** How a date is known that the reader typed. English, as all that a pack says of how dates are known. */
export const GIVEN_BASIS = 'inferred: given by whoever built this pack';

/** With one more file; one that is chosen again takes the place of what it was. */
export function withTaken(before: Gathered, taken: Taken): Gathered {
  if ('listing' in taken) return { ...without(before, LISTING), listing: taken.listing };
  if ('wrong' in taken) {
    const others = without(before, taken.wrong.file);
    return { ...others, problems: [...others.problems, taken.wrong] };
  }
  const { read } = taken;
  const others = without(before, read.name);
  const [twice] = sharingIds([...others.reads.keys(), read.name]);
  if (!twice) return { ...others, reads: new Map([...others.reads, [read.name, read]]) };
  const [file, detail] = twice;
  return { ...others, problems: [...others.problems, { file, problem: 'same-id', detail }] };
}

/** Without a file, and without what was said of it. */
export function without(before: Gathered, file: string): Gathered {
  return {
    ...before,
    reads: new Map([...before.reads].filter(([name]) => name !== file)),
    problems: before.problems.filter((one) => one.file !== file),
  };
}

/** With what the reader typed about a file. */
export const withGiven = (before: Gathered, file: string, given: Given): Gathered => ({
  ...before,
  given: { ...before.given, [file]: { ...before.given[file], ...given } },
});

/** An article as it would enter the pack. */
export function articleOf({ given, listing }: Gathered, read: ReadFile): Document {
  const document = documentOf(read, listing.get(read.name));
  const { title, publisher, published } = given[read.name] ?? {};
  const dated = published === undefined || published === (document.published ?? '');
  return {
    ...document,
    title: title === undefined ? document.title : title.trim() || null,
    publisher: publisher === undefined ? document.publisher : publisher.trim() || null,
    published: dated ? document.published : published || null,
    publishedBasis: dated ? document.publishedBasis : published ? GIVEN_BASIS : null,
  };
}

/**
 * What keeps an article out of the pack: it lacks a date or a source, without which nobody could judge
 * what it reports, or has something that no pack can hold.
 */
export function lackOf(article: Document): 'date' | 'source' | 'both' | 'fault' | null {
  const { published, publisher } = article;
  if (published === null) return publisher === null ? 'both' : 'date';
  if (publisher === null) return 'source';
  return documentFault(article) === null ? null : 'fault';
}
