/** The name index in memory: read from the store when first asked, and again when facts change. */
import type { EntityRef, Mention } from '../model.ts';
import { find } from '../names/find.ts';
import type { Database } from '../store/database.ts';
import { entitiesByIds, type StoredEntity } from '../store/fact-store.ts';
import { loadNames, mergeNames, type StoredNames } from '../store/index-store.ts';

/** Milliseconds until layers are merged: past the burst of questions when a page opens. */
const MERGE_AFTER = 5_000;

/**
 * True where a published pack knows this name. One that the reader's own packs gave somebody whom all know
 * is theirs alone, and so may be what is made of it: pages must not see that it is marked.
 */
export const isPublished = (
  { published, names, ownNames }: Pick<StoredEntity, 'published' | 'names' | 'ownNames'>,
  alias: string,
): boolean =>
  published && (ownNames.length === 0 || (names.includes(alias) && !ownNames.includes(alias)));

/** Texts to mentions, with the entities they name. */
export class NameFinder {
  #names: Promise<StoredNames> | null = null;
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Makes the index again at the next question. */
  forget(): void {
    this.#names = null;
  }

  /** Where texts name entities; `named` are ids already named in full earlier on the page. */
  async find(
    texts: readonly string[],
    named: readonly string[],
  ): Promise<{ mentions: Mention[]; entities: EntityRef[] }> {
    const { layers } = await this.#ready();
    const mentions = find(layers, texts, named);
    const known = await entitiesByIds(
      this.#db,
      mentions.map(({ entity }) => entity),
    );
    const entities = [...known.values()].map(({ id, name, kind }) => ({ id, name, kind }));
    const told = mentions.flatMap((mention) => {
      const entity = known.get(mention.entity);
      // A layer may be older than the store: names of what is gone since are nobody's.
      return entity ? [{ ...mention, published: isPublished(entity, mention.alias) }] : [];
    });
    return { mentions: told, entities };
  }

  #ready(): Promise<StoredNames> {
    // A failed attempt is not kept: the next question tries again.
    this.#names ??= this.#make().catch((error) => {
      this.#names = null;
      throw error;
    });
    return this.#names;
  }

  async #make(): Promise<StoredNames> {
    const names = await loadNames(this.#db);
    if (names.isLayered) this.#mergeLater();
    return names;
  }

  /** Makes one index of the layers when nobody is waiting for an answer. */
  #mergeLater(): void {
    setTimeout(() => {
      // A failure costs nothing: the layers serve on, and the next start tries again.
      mergeNames(this.#db).then(
        () => this.forget(),
        () => undefined,
      );
    }, MERGE_AFTER);
  }
}
