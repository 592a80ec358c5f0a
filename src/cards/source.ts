import type { DocumentRecord, Source } from '../model.ts';

/** A document, and the reader's own pack that brought it; none for what ships with the extension. */
export type KeptDocument = DocumentRecord & { pack?: string | null };

/** A document as a source; one that the store has lost keeps its id and shows no more. */
export function sourceOf(id: string, documents: ReadonlyMap<string, KeptDocument>): Source {
  const record = documents.get(id);
  return {
    document: id,
    title: record?.title ?? null,
    publisher: record?.publisher ?? null,
    url: record?.url ?? null,
    published: record?.published ?? null,
    publishedBasis: record?.publishedBasis ?? null,
    language: record?.language ?? 'und',
    pack: record?.pack ?? null,
  };
}
