/** A card for the welcome page, from the facts in the store: nothing in it is made up. */
import type { Card } from '../model.ts';
import { type Database, liveQuery } from '../store/database.ts';
import { entitiesByIds, statementsBy, viewsOf } from '../store/fact-store.ts';
import { dayRange } from '../text/edtf.ts';

const SHOWN = 4;

/** Statements looked at to find whom to show: enough to know, few enough to be quick in a large store. */
const LATEST = 500;

/** The person who spoke most of late, with their latest statements; null while the store holds none. */
async function sampleCard(db: Database): Promise<Card | null> {
  const latest = await db.statements.orderBy('day').reverse().limit(LATEST).toArray();
  const people = await entitiesByIds(
    db,
    latest.flatMap(({ speaker }) => speaker ?? []),
  );
  const counts = new Map<string, number>();
  for (const { speaker } of latest)
    if (speaker !== null && people.get(speaker)?.kind === 'person')
      counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const entity = people.get(most?.[0] ?? '');
  if (!entity) return null;
  const statements = await statementsBy(db, entity.id, LATEST);
  const { id, name, kind } = entity;
  const views = await viewsOf(db, statements.slice(0, SHOWN));
  const years = new Map<number, number>();
  for (const { said } of statements) {
    const last = said === null ? null : dayRange(said);
    if (last) {
      const year = new Date(last.last * 86_400_000).getUTCFullYear();
      years.set(year, (years.get(year) ?? 0) + 1);
    }
  }
  return {
    entity: { id, name, kind },
    role: null,
    published: new Date().toLocaleDateString('en-CA'),
    statements: views.map((view) => ({ ...view, standing: 'before', because: null })),
    more: statements.length - views.length,
    years: [...years].sort(([a], [b]) => a - b).map(([year, count]) => ({ year, count })),
    why: { rule: 'full-name', alias: name },
    notes: 0,
  };
}

/** Calls back with the sample, again when the facts arrive. Returns a stop. */
export function watchSample(db: Database, listener: (card: Card | null) => void): () => void {
  const subscription = liveQuery(() => sampleCard(db)).subscribe(listener);
  return () => subscription.unsubscribe();
}
