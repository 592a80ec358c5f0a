/**
 * What the rules ask of a name again and again: its letters, its folded words, its parts. Reading them out
 * of the index costs a microsecond, and the names of the day come on every page, so the latest are kept.
 */
import type { EntityKind } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { surnameOf } from '../forms/person-names.ts';
import { entityId, KINDS, type NameIndex, PUBLISHED, recordText } from '../index/layout.ts';
import { flagsOf, mainRecord, ownerOf } from '../index/owners.ts';
import { WORLD_PLACES } from '../words/country-names.ts';
import { PARTICLES } from '../words/words.ts';

/** "Jr.", "III": what tells a son from his father. */
export const GENERATION = /^(?:jr|sr|ii|iii|iv|junior|senior)$/;

/** A name's words, folded: before the surname, the surname's particles, and the surname. */
interface Parts {
  readonly given: readonly string[];
  readonly particles: readonly string[];
  readonly surname: string;
}

const NONE: readonly string[] = [];

export class Lore {
  /** The number of the entity in its index. */
  readonly entity: number;
  readonly kind: EntityKind;
  /** True where a published pack knows the entity. */
  readonly published: boolean;
  #name: string | undefined;
  #parts: Parts | undefined;
  #main: string | undefined;
  #id: string | undefined;
  #isWorldPlace: boolean | undefined;
  #isPersonal: boolean | undefined;
  #isAmerican: boolean | undefined;
  readonly #index: NameIndex;

  constructor(
    index: NameIndex,
    readonly record: number,
  ) {
    this.#index = index;
    this.entity = ownerOf(index, record);
    const flags = flagsOf(index, this.entity);
    this.kind = KINDS[flags & 3] as EntityKind;
    this.published = (flags & PUBLISHED) !== 0;
  }

  /** The name that the record holds, as the store spells it. */
  get name(): string {
    this.#name ??= recordText(this.#index, this.record);
    return this.#name;
  }

  /** The entity's id. */
  get id(): string {
    this.#id ??= entityId(this.#index, this.entity);
    return this.#id;
  }

  get parts(): Parts {
    this.#parts ??= partsOf(this.name);
    return this.#parts;
  }

  /** The entity's main name, which this one may be only a form of. */
  get main(): string {
    this.#main ??= recordText(this.#index, mainRecord(this.#index, this.record));
    return this.#main;
  }

  /** True for a country, a capital or a state, by this name or the main one. */
  get isWorldPlace(): boolean {
    this.#isWorldPlace ??=
      WORLD_PLACES.has(this.name) || WORLD_PLACES.has(this.main.replace(',', ''));
    return this.#isWorldPlace;
  }

  /** True for an institution of the United States, by its main name. */
  get isAmerican(): boolean {
    this.#isAmerican ??= /United States|^U\.S\./.test(this.main);
    return this.#isAmerican;
  }

  /** True for a person's name with a surname: no band, army or president of something. */
  get isPersonal(): boolean {
    this.#isPersonal ??= surnameOf(this.name) !== null || this.name.includes('.');
    return this.#isPersonal;
  }

  /** "Gaal" alone is not "van Gaal"; Arabic "al-" may be left out; unknown particles make another name. */
  hasParticles(written: string): boolean {
    const { particles } = this.parts;
    if (written === '')
      return particles.length === 0 || particles.every((part) => part === 'al' || part === 'el');
    const words = written.split(/[ -]+/).filter(Boolean).join(' ');
    return words === particles.join(' ') || (particles.length === 0 && /^(?:al|el)$/.test(words));
  }

  /** "al-Qaeda", "Al Jazeera". */
  get startsWithAl(): boolean {
    const second = this.name.charCodeAt(1);
    return (second === 108 || second === 76) && /^(?:al|el)[- ]/i.test(this.name);
  }

  /** "Davis Love III": no other of the family. */
  get isOfGeneration(): boolean {
    return / (?:Jr|Sr|I{2,3}|IV)\b/.test(this.name);
  }

  get startsWithThe(): boolean {
    return this.name.startsWith('The ');
  }
}

function partsOf(name: string): Parts {
  const family = surnameOf(name);
  if (family?.start === 0) {
    const given = fold(name.slice(family.end)).split(/[ -]+/).filter(Boolean);
    return { given, particles: NONE, surname: fold(name.slice(0, family.end)) };
  }
  const folded = fold(name);
  const words = folded.split(/[ .,]+|(?<=^| )(?:al|el)(?=-)|-(?=\p{L})/u).filter(Boolean);
  const clean = words.filter((part) => !GENERATION.test(part));
  const surname = clean.at(-1) ?? '';
  const given = clean.slice(0, -1);
  const particles: string[] = [];
  while (given.length > 1 && PARTICLES.has(given.at(-1) ?? ''))
    particles.unshift(given.pop() ?? '');
  return { given, particles: particles.length > 0 ? particles : NONE, surname };
}

/** So many are kept for each index, the latest of each place: two hundred kilobytes. A power of two. */
const KEPT = 1024;
const kept = new WeakMap<NameIndex, (Lore | undefined)[]>();

/** What is known of a record's name. */
export function loreOf(index: NameIndex, record: number): Lore {
  let known = kept.get(index);
  if (known === undefined) {
    known = new Array<Lore | undefined>(KEPT).fill(undefined);
    kept.set(index, known);
  }
  const place = record & (KEPT - 1);
  let lore = known[place];
  if (lore?.record !== record) {
    lore = new Lore(index, record);
    known[place] = lore;
  }
  return lore;
}
