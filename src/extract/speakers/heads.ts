/** Who the words for a speaker name: "Corey Lewandowski, Mr. Trump’s campaign manager," names Lewandowski. */
import type { Span } from '../../model.ts';
import type { Cast } from '../cast/cast.ts';
import {
  addressGender,
  isPersonNoun,
  isPlural,
  isTitle,
  isTitleModifier,
} from '../words/titles.ts';
import { PREPOSITIONS } from '../words/words.ts';

const isPreposition = (lower: string) =>
  PREPOSITIONS.has(lower) || /^(?:above|below|opposite|attacking)$/.test(lower);
const SPACE = /\s+/;
const MODIFIED = /^(?:['’]s?)? +[a-z]/;
const NOT_MODIFIED =
  /^ +(?:of|who|and|in|from|at|on|or|with|for|also|that|told|said|himself|herself|is|was|has|had)\b/;
/** "Lee’s last post read": her words. */
const MESSAGE =
  /^['’]s? (?:[a-z]+ ){0,2}(?:post|tweet|message|statement|letter|e-?mail|memo|note|caption)$/;
const POSSESSIVE = /^(?:['’]s\b|(?<=s)['’] )/;

/** A member that the text names inside a span, and where. */
export interface Named extends Span {
  member: number;
}

/** Finds the members named inside spans of one article, in the order of the text. */
export function namedIn(cast: Cast): (span: Span) => Named[] {
  const all = cast
    .flatMap(({ mentions }, member) => mentions.map(({ start, end }) => ({ start, end, member })))
    .sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle] as Named).start < start) low = middle + 1;
      else high = middle;
    }
    const inside: Named[] = [];
    // A name may end in a full stop that the span leaves out: "Jr."
    for (let named = all[low]; named && named.end <= end + 1; named = all[++low])
      inside.push(named);
    return inside;
  };
}

/** True where the words before a name make it somebody else's: "a spokesman for Mr.", not "Secretary of State". */
function dependsOn(before: string): boolean {
  const words = before.slice(-100).trimEnd().split(SPACE);
  let at = words.length - 1;
  const isTitle = (word: string | undefined) =>
    word !== undefined && /^\p{Lu}/u.test(word) && !word.endsWith(',');
  while (at >= 0 && (isTitle(words[at]) || (words[at] === 'of' && isTitle(words[at - 1])))) at--;
  // "Critics of Mr. Lee", at the head of a sentence: no office has so many.
  const first = words[at + 1] ?? '';
  if (words[at + 2] === 'of' && isPlural(first) && isPersonNoun(first)) return true;
  // "A man impersonating Mr. Lee", not "the acting mayor".
  const isDoing = /^\p{Ll}{2,}ing$/u.test(words[at] ?? '');
  if (isDoing && at > 0 && !/^(?:an?|the|its|his|her|their)$|['’]s?$/i.test(words[at - 1] ?? ''))
    return true;
  let between = 0;
  for (; at >= 0 && between < 7; at--, between++) {
    const word = words[at] ?? '';
    if (word.endsWith(',') || word.endsWith(')') || word === '—' || word === '–') return false;
    if (!isPreposition(word.toLowerCase())) continue;
    if (word === 'as' && words[at - 1] === 'known') return false; // "a woman known as Bea"
    // "Critics of Mr. Lee and Ms Ray"; but "University of Toronto economist".
    const host = words[at - 1] ?? '';
    if (word === 'of' && isPlural(host) && isPersonNoun(host)) return true;
    if (word === 'of' && isTitle(host) && between > 0) continue;
    // "director of national intelligence James Clapper": an office, if something lower-case comes between.
    const lower = words
      .slice(at + 1)
      .filter((next) => /^\p{Ll}/u.test(next) && !/^(?:the|an?)$/.test(next));
    return !(word === 'of' && lower.length > 0 && isPersonNoun(words[at - 1] ?? ''));
  }
  return false;
}

/** The member that a speaker's words name, or null where they describe somebody. */
export function headOf(text: string, cast: Cast, span: Span, inside: Named[]): number | null {
  for (const { start, end, member } of inside) {
    // The name alone: most speakers.
    if (start === span.start && end === span.end) return member;
    const { kind } = cast[member] ?? {};
    const before = text.slice(span.start, start);
    const after = text.slice(end, span.end);
    if (MESSAGE.test(after)) return member;
    if (POSSESSIVE.test(after) && after.trim().length > 2) continue;
    if (MODIFIED.test(after) && !NOT_MODIFIED.test(after)) continue;
    if (kind === 'place' && before !== '' && !/^the $/i.test(before)) continue;
    if (before !== '' && dependsOn(before)) continue;
    // "the Member of Parliament", "the head of the Teaching Hospital": who works there, not the house.
    if (kind !== 'person' && /\b(?:of|for|at) (?:the )?$/.test(before)) continue;
    if (before.includes(' who ') || before.includes(' that ')) continue;
    return member;
  }
  return null;
}

/** Words that no calling holds: "a friend of", "his brother". */
const LINKS =
  /\b(?:of|and|or|for|with|to|his|her|their|its|my|our|not|like|unlike|said|told|met)\b/;

/** Behind a preposition, the noun that a description ends with. */
const OBJECT =
  /\s(?:of|for|to|with|by|at|from) (?:the|an?|his|her|their|its) (?:[\p{L}-]+ ){0,2}([\p{L}-]+)$/u;
const THE = /^(?:the|its|their) [^,]*, $/i;
const ARTICLE = /^(?:an?|the|his|her|its|their|our|my)\s/i;
/** Behind a name, how far its verb is, in characters: "Ann Lee, also told". */
const VERB = 20;
/** A full name that the verb at `cue` goes on from. */
const isSubject = (text: string, { start, end }: Span, cue: number): boolean =>
  text.slice(start, end).trim().includes(' ') && text[end] === ',' && cue > end && cue < end + VERB;

/** Behind or before the words: far enough for any name. */
const APPOSED = 60;

/** The person whose description the words before the verb at `cue` are: "Camille Grand, a former manager", "a former manager, Camille Grand,". */
export function apposedTo(
  text: string,
  cast: Cast,
  { start, end }: Span,
  inside: (span: Span) => Named[],
  cue: number,
): number | null {
  const isPerson = ({ member }: Named) => cast[member]?.kind === 'person';
  const before = inside({ start: start - APPOSED, end: start })
    .filter(isPerson)
    .at(-1);
  // "They met Ann Lee, her lawyer said": nothing closes it, so it is nobody's apposition.
  const closes = /^(?:,|.,|. who)/.test(text.slice(end - 1, end + 4));
  if (before && closes && /^, (?:an? |the )?$/.test(text.slice(before.end, start)))
    return before.member;
  const comma =
    /^,? $/.exec(text.slice(end, end + 2))?.[0].length ??
    (text[end - 1] === ',' && text[end] === ' ' ? 1 : 0);
  const [after] = inside({ start: end, end: end + APPOSED }).filter(isPerson);
  // "Its leader, Councillor Susan Aldiss,": a form of address between.
  // "Her commander, the late Gordon Ray,".
  const address = after
    ? text
        .slice(end + comma, after.start)
        .replace(/^the (?:late )?/, '')
        .trim()
    : '';
  const addressed = address
    .split(SPACE)
    .every((word) => isTitle(word) || isTitleModifier(word) || addressGender(word) !== undefined);
  // "The petitioner, social activist Prakash Ray,": a calling between, in up to three words.
  const called =
    /^(?:\p{Ll}[\p{Ll}-]+ ){0,2}\p{Ll}[\p{Ll}-]+$/u.test(address) && !LINKS.test(address);
  // "The engineer, a former manager named Ann Ray,".
  const isNaming = /^an? (?:\p{Ll}[\p{Ll}-]+ ){1,4}(?:named|called)$/u.test(address);
  // "Her partner, Tarn Voice leader Ann Lee,".
  const held = /^(?:[\p{L}\d'’-]+ ){1,5}\p{Ll}+$/u.test(address) && !LINKS.test(address);
  const isCalling = (called || held) && isPersonNoun(address.split(' ').at(-1) ?? '');
  const apart = text[end] === ',' || text[end - 1] === ',';
  const words = text.slice(start, end).replace(/,$/, '');
  // "an aide to the mayor, Ann Lee,": the one or the other.
  const [, object] = OBJECT.exec(words) ?? [];
  if (object && isPersonNoun(object) && !isPlural(object)) return null;
  // "Its founder, Ann Lee,", "an Australian developer, Ann Lee, told": whoever it calls by a full name is somebody.
  const isSomebody =
    (after && isSubject(text, after, cue) && ARTICLE.test(words)) ||
    words.split(SPACE).some((word) => /^(?:head|one|another)$/i.test(word) || isPersonNoun(word));
  if (
    after &&
    apart &&
    isSomebody &&
    (address === '' || addressed || isCalling || isNaming) &&
    /^(?: of [^,.;()\n]{2,30})?[,.;]/.test(text.slice(after.end, after.end + 40))
  )
    return after.member;
  if (isSomebody) return null;
  const behind = end + comma;
  const [named] = inside({ start: behind, end: behind + APPOSED });
  const isNext = named?.start === behind && THE.test(text.slice(start, behind));
  return isNext && isCompany(text, cast, named, cue) ? named.member : null;
}

/** "The union, Unite, denied": true for an organisation that a comma closes before the verb at `cue`. */
const isCompany = (text: string, cast: Cast, { member, end }: Named, cue: number): boolean =>
  cast[member]?.kind === 'organisation' && text[end] === ',' && cue > end && cue < end + VERB;
