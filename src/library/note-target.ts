import type { NoteTarget } from '../model.ts';
import type { Database } from '../store/database.ts';
import { entitiesByIds, statementsByIds } from '../store/fact-store.ts';

/** Long enough to know a statement by. UTF-16 units. */
const LABEL = 200;

/** What the page's address asks for: `?entity=` or `?statement=`, with the name that is shown. */
export async function askedTarget(db: Database, asked: URLSearchParams): Promise<NoteTarget> {
  const entity = asked.get('entity');
  if (entity !== null) {
    const known = (await entitiesByIds(db, [entity])).get(entity);
    return { on: 'entity', id: entity, label: known?.name ?? entity };
  }
  const statement = asked.get('statement');
  if (statement === null) return { on: 'nothing' };
  const [known] = await statementsByIds(db, [statement]);
  const said = known ? `${known.speakerAs}: ${known.text}` : statement;
  const label = said.length > LABEL ? `${said.slice(0, LABEL).toWellFormed()}…` : said;
  return { on: 'statement', id: statement, label };
}
