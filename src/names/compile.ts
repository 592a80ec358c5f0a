import type { Entity } from '../model.ts';

/** What of an entity names need. */
export type NamedEntity = Pick<Entity, 'id' | 'kind' | 'name' | 'names'> & { published?: boolean };

/** A first, plain index: every name of every entity. */
export interface NameIndex {
  names: { name: string; entity: NamedEntity }[];
}

export const compile = (entities: readonly NamedEntity[]): NameIndex => ({
  names: entities
    .flatMap((entity) => entity.names.map((name) => ({ name, entity })))
    .sort((a, b) => b.name.length - a.name.length),
});
