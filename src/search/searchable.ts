import type { DocumentRecord, Entity, Statement } from '../model.ts';
import { dayRange } from '../text/edtf.ts';
import type { Searchable } from './match.ts';

/** What is searched of a statement: its words, and the names of those it has to do with. */
export function searchableStatement(
  statement: Statement,
  entityOf: (id: string) => Pick<Entity, 'names'> | undefined,
  documentOf: (id: string) => Pick<DocumentRecord, 'publisher' | 'title'> | undefined,
): Searchable {
  const { speaker, speakerAs, about, reports, said } = statement;
  const sources = reports.map(({ document }) => documentOf(document));
  return {
    text: statement.text,
    names: {
      speaker: [...(speaker === null ? [] : (entityOf(speaker)?.names ?? [])), speakerAs],
      about: about.flatMap((id) => entityOf(id)?.names ?? []),
      source: sources
        .flatMap((source) => [source?.publisher, source?.title])
        .filter((x) => x != null),
      tag: [],
    },
    day: dayRange(said)?.last ?? null,
    kind: statement.kind,
  };
}
