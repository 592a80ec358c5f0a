/** Answers "what is the card of this mention?" from the store. */
import type { Args, pageCalls } from '../browser/messages.ts';
import { chooseStatements } from '../cards/choose.ts';
import { makeCard, needed } from '../cards/make-card.ts';
import type { Card } from '../model.ts';
import { documentKey } from '../store/belief.ts';
import { statementsForCard } from '../store/card-statements.ts';
import { type Database, rowsAt } from '../store/database.ts';
import { documentsByKeys, entitiesByIds } from '../store/fact-store.ts';
import { dayRange } from '../text/edtf.ts';

/** Days since 1970-01-01, past every date: for a page without one everything was said before. */
const TODAY_OR_LATER = 1_000_000;

/** The card, or null where the store no longer knows the entity. `url` is the page's address. */
export async function cardOf(
  db: Database,
  call: Args<typeof pageCalls, 'card'>,
  url: string,
): Promise<Card | null> {
  const entity = (await entitiesByIds(db, [call.entity])).get(call.entity);
  if (!entity) return null;
  const day = dayRange(call.published)?.last ?? TODAY_OR_LATER;
  const [held, here] = await Promise.all([
    statementsForCard(db, entity, day, call.about),
    db.documents.where('url').equals(url).primaryKeys(),
  ]);
  const choice = chooseStatements({
    entity: entity.id,
    names: entity.names,
    statements: held.statements,
    held,
    published: call.published,
    passage: { text: call.passage, about: call.about },
    quoted: call.quoted,
    here: new Set(here.map(([pack, id]) => documentKey(pack, id))),
  });
  const ids = needed(entity, choice);
  const [documents, entities, marked] = await Promise.all([
    documentsByKeys(db, ids.documents),
    entitiesByIds(db, ids.entities),
    rowsAt(db.notes, 'on', [entity.id, ...choice.chosen.map(({ statement }) => statement.id)]),
  ]);
  const notes = marked.filter((note) => note.deleted === null);
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
