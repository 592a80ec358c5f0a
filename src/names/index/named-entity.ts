import type { Entity } from '../../model.ts';
import type { Means } from './layout.ts';

/** An entity as far as naming goes. `published` is true where a published pack knows it. */
export interface NamedEntity extends Pick<Entity, 'id' | 'kind' | 'name' | 'names'> {
  published?: boolean;
}

/**
 * Takes one way to be named: the words of `text` that start in [from, to), and why they stand for the
 * entity. A `surname` lies inside the name that was emitted last.
 */
export interface Sink {
  emit(text: string, means: Means, from: number, to: number): void;
}

/**
 * Takes the forms that rules make of a name. A method, and not a function made for each entity: engines
 * compile what calls it once.
 */
export interface Forms {
  /** One more form, and the `part` of it that is looked for where that is not all. */
  add(text: string, means: Means, part?: string): void;
  /** The surname that lies at [from, to) in the form added last. */
  addSurname(text: string, from: number, to: number): void;
}
