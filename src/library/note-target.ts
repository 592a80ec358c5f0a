import type { NoteTarget } from '../model.ts';
import { statementQuery } from '../search/asking.ts';
import { cardQuery } from '../store/card-statements.ts';
import { type Database, rowsAt } from '../store/database.ts';
import { entitiesByIds, statementsByIds } from '../store/fact-store.ts';

/** Long enough to know a statement by. UTF-16 units. */
const LABEL = 200;

/** What the library is opened on. */
export interface Asked {
  target: NoteTarget;
  /** The query that finds what was said by or about it; null where the store knows nothing of it. */
  said: string | null;
}

/** What a note calls it whose pack is gone; without a note, its id. */
async function labelOf(db: Database, id: string): Promise<string> {
  const [noted] = await rowsAt(db.notes, 'on', [id]);
  return noted && 'label' in noted.target ? noted.target.label : id;
}

/** What the page's address asks for: `?entity=` or `?statement=`, with the name that is shown. */
export async function askedTarget(db: Database, asked: URLSearchParams): Promise<Asked> {
  const entity = asked.get('entity');
  if (entity !== null) {
    const known = (await entitiesByIds(db, [entity])).get(entity);
    return {
      target: { on: 'entity', id: entity, label: known?.name ?? (await labelOf(db, entity)) },
      said: known ? await cardQuery(db, known) : null,
    };
  }
  const statement = asked.get('statement');
  if (statement === null) return { target: { on: 'nothing' }, said: null };
  const [known] = await statementsByIds(db, [statement]);
  const said = known ? `${known.speakerAs}: ${known.text}` : await labelOf(db, statement);
  const label = said.length > LABEL ? `${said.slice(0, LABEL).toWellFormed()}…` : said;
  return {
    target: { on: 'statement', id: statement, label },
    said: known ? statementQuery(known.text) : null,
  };
}
