/** What the extension's own pages may ask of the background, beyond reading the store themselves. */
import type { Handlers, ownCalls } from '../browser/messages.ts';
import type { Sender } from '../browser/messenger.ts';
import type { Database } from '../store/database.ts';
import { entitiesByIds, statementsAbout, statementsBy, viewsOf } from '../store/fact-store.ts';

/** What answering own pages takes. */
export interface OwnCallsNeed {
  db: Database;
  /** Resolves once the bundled facts are in the store. */
  ready: Promise<unknown>;
  /** Tells every tab that settings, corrections or facts changed. */
  changed(): void;
}

/** The answer to each of {@link ownCalls}. */
export function ownHandlers({
  db,
  ready,
  changed,
}: OwnCallsNeed): Handlers<typeof ownCalls, Sender> {
  return {
    changed: () => {
      changed();
      return {};
    },
    statements: async ({ entity: id }) => {
      await ready;
      const entity = (await entitiesByIds(db, [id])).get(id);
      const by = await statementsBy(db, id);
      const about = entity && entity.kind !== 'person' ? await statementsAbout(db, id) : [];
      const seen = new Set(by.map((statement) => statement.id));
      return viewsOf(db, [...by, ...about.filter((statement) => !seen.has(statement.id))]);
    },
  };
}
