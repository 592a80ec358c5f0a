/** Answers "what is the card of this mention?" from the store. */
import type { Args, pageCalls } from '../browser/messages.ts';
import { chooseStatements } from '../cards/choose.ts';
import { makeCard, needed } from '../cards/make-card.ts';
import type { Card } from '../model.ts';
import type { Database } from '../store/database.ts';
import {
  documentsByIds,
  entitiesByIds,
  statementsAbout,
  statementsBy,
} from '../store/fact-store.ts';
import type { NameFinder } from './names.ts';

/** The card, or null where the store no longer knows the entity. `url` is the page's address. */
export async function cardOf(
  db: Database,
  names: NameFinder,
  call: Args<typeof pageCalls, 'card'>,
  url: string,
): Promise<Card | null> {
  const entity = (await entitiesByIds(db, [call.entity])).get(call.entity);
  if (!entity) return null;
  const [by, about, passage, here] = await Promise.all([
    statementsBy(db, entity.id),
    entity.kind === 'person' ? [] : statementsAbout(db, entity.id),
    names.find([call.passage], [entity.id]),
    db.documents.filter((document) => document.url === url).primaryKeys(),
  ]);
  const seen = new Set(by.map(({ id }) => id));
  const choice = chooseStatements({
    entity: entity.id,
    names: entity.names,
    statements: [...by, ...about.filter(({ id }) => !seen.has(id))],
    published: call.published,
    passage: { text: call.passage, about: passage.entities.map(({ id }) => id) },
    quoted: call.quoted,
    here: new Set(here.map(([, id]) => id)),
  });
  const ids = needed(entity, choice);
  const [documents, entities, notes] = await Promise.all([
    documentsByIds(db, ids.documents),
    entitiesByIds(db, ids.entities),
    db.notes
      .where('on')
      .anyOf([entity.id, ...choice.chosen.map(({ statement }) => statement.id)])
      .filter((note) => note.deleted === null)
      .toArray(),
  ]);
  return makeCard({
    entity,
    choice,
    published: call.published,
    documents,
    entities: new Map([...entities].map(([id, { name, kind }]) => [id, { id, name, kind }])),
    why: { rule: call.rule, alias: call.alias },
    notes: notes.filter(({ on }) => on === entity.id).length,
    noted: new Set(notes.map(({ on }) => on)),
  });
}
