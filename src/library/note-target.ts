import type { NoteTarget } from '../model.ts';
import { statementQuery } from '../search/asking.ts';
import { cardQuery } from '../store/card-statements.ts';
import type { Database } from '../store/database.ts';
import { entitiesByIds, statementsByIds } from '../store/fact-store.ts';

/** Long enough to know a statement by. UTF-16 units. */
const LABEL = 200;

/** What the library is opened on. */
export interface Asked {
  target: NoteTarget;
  /** The query that finds what was said by or about it; null where the store knows nothing of it. */
  said: string | null;
}

/** What the page's address asks for: `?entity=` or `?statement=`, with the name that is shown. */
export async function askedTarget(db: Database, asked: URLSearchParams): Promise<Asked> {
  const entity = asked.get('entity');
  if (entity !== null) {
    const known = (await entitiesByIds(db, [entity])).get(entity);
    return {
      target: { on: 'entity', id: entity, label: known?.name ?? entity },
      said: known ? await cardQuery(db, known) : null,
    };
  }
  const statement = asked.get('statement');
  if (statement === null) return { target: { on: 'nothing' }, said: null };
  const [known] = await statementsByIds(db, [statement]);
  const said = known ? `${known.speakerAs}: ${known.text}` : statement;
  const label = said.length > LABEL ? `${said.slice(0, LABEL).toWellFormed()}…` : said;
  return {
    target: { on: 'statement', id: statement, label },
    said: known ? statementQuery(known.text) : null,
  };
}
