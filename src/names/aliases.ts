/** An entity → the words it is found by. One door for every kind; the kinds' own rules lie beside. */
import type { EntityKind } from '../model.ts';
import { countryAliases } from './country-names.ts';
import { MEANS, type Means } from './layout.ts';
import type { Emit, NamedEntity } from './named-entity.ts';
import { organisationAliases } from './organisation-names.ts';
import { personAliases } from './person-names.ts';
import { formerNames } from './renamed.ts';
import { isSpeltOneWay } from './simple-name.ts';
import { spellings } from './spellings.ts';

const LEADING = /^(?:the|[a-z]{1,3}[- ])\s*/i;

/** Tells `emit` every way that an entity is named, its own names before the forms made from them. */
export function aliasesOf(entity: NamedEntity, emit: Emit): void {
  // A list, because there are few; and a set for each of a million entities keeps the collector busy.
  const seen: string[] = [];
  const whole = (text: string, means: Means, part?: string) => {
    const key = part ?? text;
    if (text === '' || seen.includes(key)) return;
    seen.push(key);
    if (part !== undefined) {
      const from = text.indexOf(part);
      return emit(text, means, from, from + part.length);
    }
    emit(text, means, startOf(text, entity.kind), text.length);
    if (entity.kind === 'person' && means !== MEANS.acronym) personAliases(text, whole, emit);
    if (isSpeltOneWay(text)) return;
    for (const other of spellings(text)) whole(other, means === MEANS.name ? MEANS.alias : means);
  };
  whole(entity.name, MEANS.name);
  for (const name of entity.names) whole(name, MEANS.name);
  if (entity.kind === 'person') return;
  moreOf(entity.name, entity.kind, whole);
  entity.names.forEach((name, at) => {
    if (name !== entity.name && entity.names.indexOf(name) === at) moreOf(name, entity.kind, whole);
  });
}

function moreOf(
  name: string,
  kind: EntityKind,
  whole: (text: string, means: Means, part?: string) => void,
): void {
  if (kind === 'place') countryAliases(name, whole);
  formerNames(name, whole);
  organisationAliases(name, kind, whole);
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
  return (text.charCodeAt(0) | 32) === 116 && (text.charCodeAt(2) | 32) === 101;
}
