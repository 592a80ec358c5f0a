/** The name index in memory: made from the store when first asked, and again when facts change. */
import type { EntityRef, Mention } from '../model.ts';
import { compile } from '../names/compile.ts';
import { find } from '../names/find.ts';
import type { Database } from '../store/database.ts';
import { allEntities, factsStamp } from '../store/fact-store.ts';

interface Names {
  stamp: string;
  index: ReturnType<typeof compile>;
  refs: Map<string, EntityRef>;
}

/** Texts to mentions, with the entities they name. */
export class NameFinder {
  #names: Promise<Names> | null = null;
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
    const { index, refs } = await this.#ready();
    const mentions = find(index, texts, named);
    const found = new Set(mentions.map(({ entity }) => entity));
    return { mentions, entities: [...found].flatMap((id) => refs.get(id) ?? []) };
  }

  #ready(): Promise<Names> {
    // A failed attempt is not kept: the next question tries again.
    this.#names ??= this.#make().catch((error) => {
      this.#names = null;
      throw error;
    });
    return this.#names;
  }

  async #make(): Promise<Names> {
    const [stamp, entities] = await Promise.all([factsStamp(this.#db), allEntities(this.#db)]);
    return {
      stamp,
      index: compile(entities),
      refs: new Map(entities.map(({ id, name, kind }) => [id, { id, name, kind }])),
    };
  }
}
