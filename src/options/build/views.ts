import { sourceOf } from '../../cards/source.ts';
import type { EntityRef, Facts, Statement, StatementView } from '../../model.ts';

/** Makes statements of facts that are in no store yet into what is shown of them. */
export function viewerOf(facts: Facts): (statement: Statement) => StatementView {
  const documents = new Map(facts.documents.map((document) => [document.id, document]));
  const refs = new Map(
    facts.entities.map(({ id, name, kind }): [string, EntityRef] => [id, { id, name, kind }]),
  );
  return ({ speaker, about, reports, ...rest }) => ({
    ...rest,
    speaker: speaker === null ? null : (refs.get(speaker) ?? null),
    about: about.flatMap((id) => refs.get(id) ?? []),
    reports: reports.map(({ text, document }) => ({ text, source: sourceOf(document, documents) })),
    noted: false,
  });
}

/** How much facts hold, as a reader counts: statements, who is named as having made them, articles with any. */
export function tallyOf({ statements }: Facts): {
  statements: number;
  speakers: number;
  articles: number;
} {
  const speakers = new Set(statements.flatMap(({ speaker }) => speaker ?? []));
  const reported = statements.flatMap(({ reports }) => reports.map(({ document }) => document));
  return {
    statements: statements.length,
    speakers: speakers.size,
    articles: new Set(reported).size,
  };
}
