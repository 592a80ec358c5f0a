/** An entity → the words it is found by. One door for every kind; the kinds' own rules lie beside. */
import { countryAliases } from './country-names.ts';
import { MEANS, type Means } from './layout.ts';
import type { Emit, NamedEntity } from './named-entity.ts';
import { organisationAliases } from './organisation-names.ts';
import { personAliases } from './person-names.ts';
import { spellings } from './spellings.ts';

const LEADING = /^(?:the|[a-z]{1,3}[- ])\s*/i;

/** Tells `emit` every way that an entity is named, its own names before the forms made from them. */
export function aliasesOf(entity: NamedEntity, emit: Emit): void {
  const seen = new Set<string>();
  const whole = (text: string, means: Means, part?: string) => {
    const key = part ?? text;
    if (text === '' || seen.has(key)) return;
    seen.add(key);
    if (part !== undefined) {
      const from = text.indexOf(part);
      return emit(text, means, from, from + part.length);
    }
    emit(text, means, startOf(text), text.length);
    if (entity.kind === 'person' && means !== MEANS.acronym) personAliases(text, whole, emit);
    for (const other of spellings(text)) whole(other, means === MEANS.name ? MEANS.alias : means);
  };
  whole(entity.name, MEANS.name);
  for (const name of entity.names) whole(name, MEANS.name);
  if (entity.kind === 'person') return;
  for (const name of new Set([entity.name, ...entity.names])) {
    if (entity.kind === 'place') countryAliases(name, whole);
    organisationAliases(name, entity.kind, whole);
  }
}

/** A name is found from its first word with a capital: "al-Qaeda" at "Qaeda"; "The" is left out. */
function startOf(text: string): number {
  const match = LEADING.exec(text);
  if (match === null) return 0;
  const [lead] = match;
  const isArticle = /^the\s/i.test(lead);
  const isParticle = /^(?:al|el)[- ]$/i.test(lead) || /^[a-z]/.test(lead);
  return (isArticle || isParticle) && lead.length < text.length ? lead.length : 0;
}
