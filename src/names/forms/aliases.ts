/** An entity → the words it is found by. One door for every kind; the kinds' own rules lie beside. */
import type { EntityKind } from '../../model.ts';
import { MEANS, type Means } from '../index/layout.ts';
import type { Forms, NamedEntity, Sink } from '../index/named-entity.ts';
import { isSpeltOneWay, rulesFor } from '../index/simple-name.ts';
import { countryAliases } from '../words/country-names.ts';
import { betterKnown } from './better-known.ts';
import { organisationAliases } from './organisation-names.ts';
import { personAliases } from './person-names.ts';
import { presidentialNames } from './presidents.ts';
import { formerNames, isRenamed } from './renamed.ts';
import { spellings } from './spellings.ts';

const LEADING = /^(?:the|[a-z]{1,3}[- ])\s*/i;

/** Tells a sink every way that an entity is named, its own names before the forms made from them. */
export class Aliases implements Forms {
  readonly #sink: Sink;
  #kind: EntityKind = 'term';
  /** A list, because there are few; and a set for each of a million entities keeps the collector busy. */
  #seen: string[] = [];

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  take({ kind, name, names }: NamedEntity): void {
    this.#kind = kind;
    this.#seen = [];
    this.add(name, MEANS.name);
    for (const other of names) this.add(other, MEANS.name);
    if (kind === 'person') {
      for (const other of presidentialNames(name)) this.#addOther(name, other);
      for (const other of betterKnown(name)) this.#addOther(name, other);
      return;
    }
    this.#more(name);
    names.forEach((other, at) => {
      if (other !== name && names.indexOf(other) === at) this.#more(other);
    });
  }

  /** What {@link take} tells of an organisation after its only name. `rules` are those to try. */
  takeForms(name: string, rules: number): void {
    this.#kind = 'organisation';
    this.#seen = [name];
    organisationAliases(name, this.#kind, this, rules);
  }

  add(text: string, means: Means, part?: string): void {
    const key = part ?? text;
    if (text === '' || this.#seen.includes(key)) return;
    this.#seen.push(key);
    if (part !== undefined) {
      const from = text.indexOf(part);
      // "Salvador" of El Salvador's team, as of the land itself.
      this.#sink.emit(text, means, from + startOf(part, this.#kind), from + part.length);
      if (!isSpeltOneWay(part))
        for (const other of spellings(part)) this.add(text.replace(part, other), means, other);
      return;
    }
    this.#sink.emit(text, means, startOf(text, this.#kind), text.length);
    if (this.#kind === 'person' && means !== MEANS.acronym) personAliases(text, this);
    if (isSpeltOneWay(text)) return;
    for (const other of spellings(text))
      this.add(other, means === MEANS.name ? MEANS.alias : means);
  }

  /** "Kate Middleton", whose surname is another; "Bibi Netanyahu" has the one that is known. */
  #addOther(name: string, other: string): void {
    const surname = other.slice(other.lastIndexOf(' '));
    if (name.endsWith(surname)) this.#sink.emit(other, MEANS.alias, 0, other.length);
    else this.add(other, MEANS.alias);
  }

  addSurname(text: string, from: number, to: number): void {
    this.#sink.emit(text, MEANS.surname, from, to);
  }

  #more(name: string): void {
    if (this.#kind === 'place') countryAliases(name, this);
    if (isRenamed(name)) formerNames(name, this);
    organisationAliases(name, this.#kind, this, rulesFor(name));
  }
}

/** A name is found from its first word with a capital: "al-Qaeda" at "Qaeda"; "The" is left out. */
function startOf(text: string, kind: EntityKind): number {
  const match = mayLead(text) ? LEADING.exec(text) : null;
  if (match === null) return 0;
  const [lead] = match;
  const isArticle = /^the\s/i.test(lead);
  // "Al Gore" is called Al.
  if (kind === 'person' && lead === 'Al ') return 0;
  const isParticle = /^(?:al|el)[- ]$/i.test(lead) || /^[a-z]/.test(lead);
  return (isArticle || isParticle) && lead.length < text.length ? lead.length : 0;
}

/** False for nearly all: their first word has four letters and more. */
function mayLead(text: string): boolean {
  for (let at = 1; at < 4 && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 45) return true;
  }
  return text.length > 2 && (text.charCodeAt(0) | 32) === 116 && (text.charCodeAt(2) | 32) === 101;
}
