/** What words stand for, sorted as the rules ask for it: made once for a wording, not at every hit. */
import type { Candidate } from './candidates.ts';
import { MEANS } from './layout.ts';

const NONE: readonly Candidate[] = [];

/** Mostly all candidates are of one sort: then nothing new is kept, which halves what is kept. */
function part(found: readonly Candidate[], all: readonly Candidate[]): readonly Candidate[] {
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
    const persons: Candidate[] = [];
    const surnames: Candidate[] = [];
    const things: Candidate[] = [];
    let hasPlace = false;
    let areDemonyms = true;
    for (const candidate of candidates) {
      const { kind, means } = candidate;
      if (means === MEANS.surname || means === MEANS.crowd) surnames.push(candidate);
      else if (kind !== 'person') {
        things.push(candidate);
        if (means !== MEANS.demonym) areDemonyms = false;
      } else if (means === MEANS.name || means === MEANS.alias) persons.push(candidate);
      if (kind === 'place') hasPlace = true;
    }
    this.persons = part(persons, candidates);
    this.surnames = part(surnames, candidates);
    this.things = part(things, candidates);
    this.hasPlace = hasPlace;
    this.areDemonyms = areDemonyms;
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
