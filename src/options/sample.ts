/** Whom the welcome page shows: somebody from the facts in the store, nothing made up. */
import type { EntityRef } from '../model.ts';
import { silencedOn, silenceKey } from '../store/correction-store.ts';
import { type Database, watchAnswer } from '../store/database.ts';
import { entitiesByIds } from '../store/fact-store.ts';

/** Statements looked at to find whom to show: enough to know, few enough to be quick in a large store. */
const LATEST = 500;

/** The name in the sample; silent once the reader said "not this person". */
export interface SampleName {
  entity: EntityRef;
  isSilent: boolean;
}

/** The person who spoke most of late, or the one already shown; null while the store holds none. */
async function sampleName(db: Database, url: string, shown: string | null) {
  const latest = shown ? [] : await db.statements.orderBy('day').reverse().limit(LATEST).toArray();
  const ids = shown ? [shown] : latest.flatMap(({ speaker }) => speaker ?? []);
  const [entities, silenced] = await Promise.all([entitiesByIds(db, ids), silencedOn(db, url)]);
  const names = [...entities.values()]
    .filter(({ kind }) => kind === 'person')
    .map(({ id, name, kind }): SampleName & { times: number } => ({
      entity: { id, name, kind },
      isSilent: silenced.has(silenceKey(id, name)),
      times: ids.filter((one) => one === id).length,
    }));
  names.sort((a, b) => Number(a.isSilent) - Number(b.isSilent) || b.times - a.times);
  return names[0] ?? null;
}

/** Calls back with the sample, again when facts arrive or the reader corrects. Returns a stop. */
export function watchSample(
  db: Database,
  url: string,
  listener: (name: SampleName | null) => void,
  failed: (error: Error) => void,
): () => void {
  let shown: string | null = null;
  return watchAnswer(
    () => sampleName(db, url, shown),
    (name) => {
      shown = name?.entity.id ?? null;
      listener(name);
    },
    failed,
  );
}
