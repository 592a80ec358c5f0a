/** An entity → the words it is found by. One door for every kind; the kinds' own rules lie beside. */
import { countryAliases } from './country-names.ts';
import { MEANS, type Means } from './layout.ts';
import type { Emit, NamedEntity } from './named-entity.ts';
import { organisationAliases } from './organisation-names.ts';
import { personAliases } from './person-names.ts';
import { hasOtherSpelling, respelt, spellings } from './spellings.ts';
import { FAMILY_FIRST, GROUP_WORDS } from './words.ts';

const LEADING = /^(?:the|[a-z]{1,3}[- ])\s*/i;

/** Tells `emit` every way that an entity is named, its own names before the forms made from them. */
export function aliasesOf(entity: NamedEntity, emit: Emit): void {
  if (entity.kind === 'person' && entity.names.length < 2 && isSimple(entity.name)) {
    const { name } = entity;
    emit(name, MEANS.name, 0, name.length);
    emit(name, MEANS.surname, name.lastIndexOf(' ') + 1, name.length);
    return;
  }
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

/**
 * True for names like "Emmanuel Macron", nearly all of a large store: two or three capitalised words of
 * plain letters that no rule of spelling or of family names touches. They need no more than a glance.
 */
function isSimple(name: string): boolean {
  let words = 0;
  let start = 0;
  let before = 0;
  let isSpecial = false;
  for (let at = 0; at <= name.length; at++) {
    const code = at === name.length ? SPACE : name.charCodeAt(at);
    if (code === SPACE) {
      if (at - start < 2) return false;
      if (special[keyOf(name, start, at)] === 1) {
        if (hasOtherSpelling(name.slice(start, at))) return false;
        isSpecial = true;
      }
      words++;
      start = at + 1;
    } else if (at === start ? code < 65 || code > 90 : code < 97 || code > 122) return false;
    // "iy", "yy", "ij", "ky": endings that `spellings.ts` writes in other ways.
    else if ((code === Y || code === J) && (before === Y || before === I || before === K))
      return false;
    else if (code === I && before === Y) return false;
    before = code;
  }
  if (words < 2 || words > 3) return false;
  if (!isSpecial) return true;
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  const first = name.slice(0, name.indexOf(' ')).toLowerCase();
  return (
    first !== 'the' && !GROUP_WORDS.has(last) && !FAMILY_FIRST.has(first) && !SUFFIXES.has(last)
  );
}

const [SPACE, I, J, K, Y] = [32, 105, 106, 107, 121] as const;
const SUFFIXES = new Set(['jr', 'sr', 'junior', 'senior']);

/** First letter, last letter and length of every word that keeps a name from being simple. */
const special = new Uint8Array(1 << 14);
const keyOf = (text: string, start: number, end: number): number =>
  ((text.charCodeAt(start) & 31) << 9) |
  ((text.charCodeAt(end - 1) & 31) << 4) |
  ((end - start) & 15);
for (const words of [respelt(), GROUP_WORDS, FAMILY_FIRST, SUFFIXES, ['the']])
  for (const word of words) special[keyOf(word, 0, word.length)] = 1;

/** A name is found from its first word with a capital: "al-Qaeda" at "Qaeda"; "The" is left out. */
function startOf(text: string): number {
  const match = LEADING.exec(text);
  if (match === null) return 0;
  const [lead] = match;
  const isArticle = /^the\s/i.test(lead);
  const isParticle = /^(?:al|el)[- ]$/i.test(lead) || /^[a-z]/.test(lead);
  return (isArticle || isParticle) && lead.length < text.length ? lead.length : 0;
}
