import type { DocumentRecord, Entity, Statement } from '../model.ts';
import { dayRange } from '../text/edtf.ts';
import type { Searchable } from './match.ts';

/**
 * What is searched of a statement: its words, and the names of those it has to do with. What an
 * organisation or a place says is also about it, as its card has it.
 */
export function searchableStatement(
  statement: Statement,
  entityOf: (id: string) => Pick<Entity, 'names' | 'kind'> | undefined,
  documentOf: (id: string) => Pick<DocumentRecord, 'publisher' | 'title'> | undefined,
): Searchable {
  const { speaker, speakerAs, about, reports, said } = statement;
  const whose = speaker === null ? undefined : entityOf(speaker);
  const own = whose && whose.kind !== 'person' ? whose.names : [];
  const sources = reports.map(({ document }) => documentOf(document));
  return {
    text: statement.text,
    names: {
      speaker: [...(whose?.names ?? []), speakerAs],
      about: [...own, ...about.flatMap((id) => entityOf(id)?.names ?? [])],
      source: sources
        .flatMap((source) => [source?.publisher, source?.title])
        .filter((x) => x != null),
      tag: [],
    },
    day: dayRange(said)?.last ?? null,
    kind: statement.kind,
  };
}
