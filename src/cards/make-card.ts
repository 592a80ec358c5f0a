/**
 * Mention + statements + the article's date → card. Two steps, so that only what is shown is looked
 * up: `chooseStatements` picks among all the statements of an entity by their rows alone, then
 * `makeCard` fills in sources and names for the few that were chosen ({@link needed} lists them).
 */
import type { Card, CardStatement, Edtf, Entity, EntityRef, MentionRule } from '../model.ts';
import type { Choice, Chosen } from './choose.ts';
import { roleAt } from './role.ts';
import { type KeptDocument, sourceOf } from './source.ts';

/** What a card is made of. */
export interface CardInput {
  entity: Entity;
  choice: Choice;
  published: Edtf | null;
  /** Must hold what {@link needed} lists; what is missing is shown without a source. */
  documents: ReadonlyMap<string, KeptDocument>;
  /** Must hold what {@link needed} lists; what is missing is left out. */
  entities: ReadonlyMap<string, EntityRef>;
  why: { rule: MentionRule; alias: string };
  /** How many notes the reader has on the entity. */
  notes: number;
  /** Ids of statements that the reader has a note on. */
  noted: ReadonlySet<string>;
}

/** Ids of the documents and entities that a card of this choice names. */
export function needed(
  entity: Entity,
  choice: Choice,
): { documents: string[]; entities: string[] } {
  const statements = choice.chosen.map(({ statement }) => statement);
  const contested = entity.roles.flatMap((role) => role.contested ?? []);
  const unique = (ids: (string | null)[]) => [...new Set(ids)].filter((id) => id !== null);
  return {
    documents: unique([
      ...statements.flatMap(({ reports }) => reports.map(({ document }) => document)),
      ...entity.roles.map(({ document }) => document),
      ...contested.map(({ document }) => document),
    ]),
    entities: unique([
      ...statements.flatMap(({ speaker, about }) => [speaker, ...about]),
      ...choice.chosen.map(({ because }) => (because?.reason === 'about' ? because.entity : null)),
      ...contested.map((other) => other.entity),
    ]),
  };
}

/** The card of one mention. Everything in it is plain text to be shown as text. */
export function makeCard(input: CardInput): Card {
  const { entity, choice, published, documents, entities } = input;
  return {
    entity: { id: entity.id, name: entity.name, kind: entity.kind },
    role: roleAt(entity, published, documents, entities),
    published,
    statements: choice.chosen.map((chosen) => view(chosen, input)),
    more: choice.more,
    years: choice.years,
    why: input.why,
    notes: input.notes,
  };
}

function view({ statement, standing, because }: Chosen, input: CardInput): CardStatement {
  const ref = (id: string) => input.entities.get(id) ?? null;
  const subject = because?.reason === 'about' ? ref(because.entity) : null;
  return {
    id: statement.id,
    speaker: statement.speaker === null ? null : ref(statement.speaker),
    speakerAs: statement.speakerAs,
    text: statement.text,
    kind: statement.kind,
    cue: statement.cue,
    said: statement.said,
    saidBasis: statement.saidBasis,
    about: statement.about.map(ref).filter((entity) => entity !== null),
    reports: statement.reports.map(({ text, document }) => ({
      text,
      source: sourceOf(document, input.documents),
    })),
    noted: input.noted.has(statement.id),
    standing,
    because:
      because?.reason === 'about' ? subject && { reason: 'about', entity: subject } : because,
  };
}
