/** Which page of the extension a card's link leads to. */
import type { Args, pageCalls } from '../browser/messages.ts';
import { cardQuery } from '../store/card-statements.ts';
import { type Database, rowsAt } from '../store/database.ts';
import { entitiesByIds } from '../store/fact-store.ts';
import { searchPage } from './search-page.ts';

/**
 * The notes on what is named, with a new one begun unless the card counted some on its entity;
 * without `note` the search for what was said by or about the entity. Throws what the store throws.
 */
export async function pageFor(
  db: Database,
  { entity, statement, note }: Args<typeof pageCalls, 'open'>,
): Promise<string> {
  const known = entity === undefined ? undefined : (await entitiesByIds(db, [entity])).get(entity);
  if (!note && statement === undefined && known) return searchPage(await cardQuery(db, known));
  const query = new URLSearchParams();
  if (statement !== undefined) query.set('statement', statement);
  else if (entity !== undefined) query.set('entity', entity);
  const there = statement === undefined ? await rowsAt(db.notes, 'on', [entity ?? '']) : [];
  if (note && there.every(({ deleted }) => deleted !== null)) query.set('note', 'new');
  return `src/library/library.html?${query}`;
}
