import type { Entity } from '../model.ts';
import type { Means } from './layout.ts';

/** An entity as far as naming goes. `published` is true where a published pack knows it. */
export interface NamedEntity extends Pick<Entity, 'id' | 'kind' | 'name' | 'names'> {
  published?: boolean;
}

/**
 * Takes one way to be named: the words of `text` that start in [from, to), and why they stand for the
 * entity. A `surname` lies inside the name that was emitted last.
 */
export type Emit = (text: string, means: Means, from: number, to: number) => void;
