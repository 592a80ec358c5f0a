/** What words stand for, sorted as the rules ask for it: made once for a wording, not at every hit. */

import { MEANS, type NameIndex } from '../index/layout.ts';
import { meansOf, recordOf } from '../index/meanings.ts';
import { ownerOf } from '../index/owners.ts';
import { hasNamesakes } from '../rules/namesakes.ts';
import { playedBy } from '../words/teams.ts';
import { Candidate, onlyOne } from './candidates.ts';
import { loreOf } from './lore.ts';

/** Postings of an index, each checked against its record's own letters. */
interface Meanings {
  readonly index: NameIndex;
  readonly meanings: readonly number[];
}

const NONE: readonly never[] = [];
/** A list to keep: a copy takes the room it needs, where one that grew has room for sixteen more. */
const kept = <T>(list: readonly T[]): readonly T[] => (list.length > 0 ? list.slice() : NONE);

const isSurname = (posting: number): boolean =>
  meansOf(posting) === MEANS.surname || meansOf(posting) === MEANS.crowd;

export class Sense {
  /** Persons by a full name of theirs. */
  readonly persons: readonly Candidate[];
  /** Places, organisations and terms. */
  readonly things: readonly Candidate[];
  readonly hasPlace: boolean;
  readonly hasTeams: boolean;
  /** The one football club that the words stand for, as its store calls it; or null. */
  readonly club: string | null;
  /** Whether every thing is a demonym. */
  readonly areDemonyms: boolean;
  readonly hasSurnames: boolean;
  /** A crowd's surname is mostly said of somebody else: its candidates are read when a rule asks. */
  readonly #sources: readonly Meanings[];
  #startsWithAl: boolean | undefined;
  #isBare: boolean | undefined;
  #hasNamesakes: boolean | undefined;

  /** Layered candidates are told apart by their ids, others by number: see `Candidate.key`. */
  constructor(
    sources: readonly Meanings[],
    readonly isLayered: boolean,
  ) {
    const candidates = candidatesOf(sources, isLayered, (posting) => !isSurname(posting));
    const isNamed = ({ kind, means }: Candidate) =>
      kind === 'person' && (means === MEANS.name || means === MEANS.alias);
    this.persons = kept(candidates.filter(isNamed));
    this.things = kept(candidates.filter(({ kind }) => kind !== 'person'));
    this.hasPlace = candidates.some(({ kind }) => kind === 'place');
    this.hasTeams = candidates.some(({ means }) => means === MEANS.team);
    this.club = clubOf(this.things);
    this.areDemonyms = this.things.every(({ means }) => means === MEANS.demonym);
    this.hasSurnames = sources.some(({ meanings }) => meanings.some(isSurname));
    this.#sources = this.hasSurnames ? sources : NONE;
  }

  /** True where the words may stand for a team or a club. */
  get isSide(): boolean {
    return this.hasTeams || this.club !== null;
  }

  /** Persons by a surname, and the crowd that shares it: those whose records pass a test. */
  surnames(test: (index: NameIndex, record: number) => boolean = () => true): Candidate[] {
    return candidatesOf(
      this.#sources,
      this.isLayered,
      (posting, index) => isSurname(posting) && test(index, recordOf(posting)),
    );
  }

  /** The only one that the words stand for, by a surname, where they are nobody's and nothing's name. */
  get onlySurname(): Candidate | undefined {
    if (this.persons.length + this.things.length > 0 || this.#sources.some(nameSeveral))
      return undefined;
    return onlyOne(this.surnames());
  }

  /** True where a thing's name begins with "al-" or "El ", which a hit leaves out. */
  get startsWithAl(): boolean {
    this.#startsWithAl ??= this.things.some(({ lore }) => lore.startsWithAl);
    return this.#startsWithAl;
  }

  /** True where a place shares its name with others that `namesakes.ts` tells apart. */
  get hasNamesakes(): boolean {
    this.#hasNamesakes ??= this.things.some(hasNamesakes);
    return this.#hasNamesakes;
  }

  /** True where somebody's surname needs no particle before it, as that of Louis van Gaal does. */
  get isBare(): boolean {
    this.#isBare ??= this.#sources.some(({ index, meanings }) =>
      meanings.some(
        (posting) => isSurname(posting) && loreOf(index, recordOf(posting)).hasParticles(''),
      ),
    );
    return this.#isBare;
  }
}

/** The club that is all that words stand for, or null. */
function clubOf(things: readonly Candidate[]): string | null {
  const [only] = things;
  if (things.length !== 1 || only?.kind !== 'organisation') return null;
  if (only.means !== MEANS.team && only.means !== MEANS.alias) return null;
  return playedBy(only.lore.main) === 'soccer' ? only.lore.main : null;
}

/** True where meanings name more than one entity: told without reading their names. */
function nameSeveral({ index, meanings }: Meanings): boolean {
  const first = ownerOf(index, recordOf(meanings[0] as number));
  return meanings.some((posting) => ownerOf(index, recordOf(posting)) !== first);
}

function candidatesOf(
  sources: readonly Meanings[],
  isLayered: boolean,
  which: (posting: number, index: NameIndex) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  for (const { index, meanings } of sources)
    for (const posting of meanings)
      if (which(posting, index))
        found.push(new Candidate(loreOf(index, recordOf(posting)), meansOf(posting), isLayered));
  return found;
}
