/** What words stand for, sorted as the rules ask for it: made once for a wording, not at every hit. */
import type { Candidate } from './candidates.ts';
import { MEANS } from './layout.ts';

const NONE: readonly Candidate[] = [];

/** Those that are of a sort. Mostly all are or none: then nothing new is kept, which halves what is kept. */
function part(all: readonly Candidate[], is: (one: Candidate) => boolean): readonly Candidate[] {
  const found = all.filter(is);
  if (found.length === 0) return NONE;
  return found.length === all.length ? all : found;
}

export class Sense {
  /** Persons by a full name of theirs. */
  readonly persons: readonly Candidate[];
  /** Persons by a surname, and the crowd that shares it. */
  readonly surnames: readonly Candidate[];
  /** Places, organisations and terms. */
  readonly things: readonly Candidate[];
  readonly hasPlace: boolean;
  /** Whether every thing is a demonym. */
  readonly areDemonyms: boolean;
  #startsWithAl: boolean | undefined;
  #isBare: boolean | undefined;

  /** Layered candidates are told apart by their ids, others by number: see `Candidate.key`. */
  constructor(
    readonly candidates: readonly Candidate[],
    readonly isLayered: boolean,
  ) {
    const isSurname = ({ means }: Candidate) => means === MEANS.surname || means === MEANS.crowd;
    this.surnames = part(candidates, isSurname);
    this.things = part(candidates, (one) => one.kind !== 'person' && !isSurname(one));
    this.persons = part(
      candidates,
      ({ kind, means }) => kind === 'person' && (means === MEANS.name || means === MEANS.alias),
    );
    this.areDemonyms = this.things.every(({ means }) => means === MEANS.demonym);
    this.hasPlace = candidates.some(({ kind }) => kind === 'place');
  }

  /** True where a thing's name begins with "al-" or "El ", which a hit leaves out. */
  get startsWithAl(): boolean {
    this.#startsWithAl ??= this.things.some(({ lore }) => lore.startsWithAl);
    return this.#startsWithAl;
  }

  /** True where somebody's surname needs no particle before it, as that of Louis van Gaal does. */
  get isBare(): boolean {
    this.#isBare ??= this.surnames.some(({ lore }) => lore.hasParticles(''));
    return this.#isBare;
  }
}
