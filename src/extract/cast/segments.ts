/** What a run of capitals names: titles before it, and whether it is a person, an organisation or a place. */
import type { EntityKind, Span } from '../../model.ts';
import type { Gender } from '../words/gender.ts';
import { givenName } from '../words/given-names.ts';
import {
  isDateWord,
  isFunctionWord,
  isOrganisation,
  isOrganisationWord,
  isParticle,
  isPlaceWord,
  isStarter,
  isTermWord,
} from '../words/name-words.ts';
import { isNationality, isPlace } from '../words/places.ts';
import {
  addressGender,
  isPersonNoun,
  isPlural,
  isTitle,
  isTitleModifier,
  wordGender,
} from '../words/titles.ts';
import { set } from '../words/words.ts';
import type { Run } from './capitals.ts';

/** `single`: one word that could be anything. `several`: words that could be anybody's or anything's. */
export type SegmentKind = EntityKind | 'single' | 'several';

/** One name in a text. Token indices, `to` exclusive. */
export interface Segment extends Span {
  from: number;
  to: number;
  words: string[];
  kind: SegmentKind;
  /** The office before the name, as written: "French Foreign Minister". '' for none. */
  title: string;
  /** What the words before the name tell of it. */
  gender: Gender;
  initial: boolean;
  possessive: boolean;
}

const INITIAL = /^(?:\p{Lu}\.?){1,2}$|^(?:\p{Lu}\.){3}$/u;
/** Letters that are nobody's initials. */
const LETTERS = /^(?:\p{Lu}{3,}|A[IP]|EU|G[EM]|OS|PC|TV|UN)$/u;
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\d&-]{1,6}s?|(?:\p{Lu}\.){2,6}\p{Lu}?)$/u;

/** How many words at `at` say where: "French", "North Korean", "New York"; 0 for none. */
function whereLength(words: string[], at: number): number {
  const [first = '', second] = words.slice(at, at + 2);
  if (isNationality(first) || isPlace(first)) return 1;
  const both = `${first} ${second}`;
  return second !== undefined && (isNationality(both) || isPlace(both)) ? 2 : 0;
}

/** Where the name begins behind its titles, and whether they hold an office or form of address. */
function nameStart(words: string[]): { at: number; titled: boolean } {
  let at = 0;
  let titled = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    const left = words.length - at;
    const isName = givenName(word) !== undefined && left > 1;
    if (isName && (left === 2 || !isTitle(words[at + 1] ?? ''))) break;
    if (left === 1 && at > 0 && addressGender(words[at - 1] ?? '') !== undefined) break; // Mr. King
    if (isTitle(word) || addressGender(word) !== undefined) {
      at++;
      titled = at;
      if (words[at] !== 'of') continue;
      let end = at + 1;
      while (words[end] === 'and' || isTitleModifier(words[end] ?? '')) end++;
      if (end === at + 1) break;
      at = end;
      titled = end;
    } else if (isTitleModifier(word)) at++;
    else {
      const length = whereLength(words, at);
      if (!length) break;
      at += length;
    }
  }
  // "Exxon CEO Rex Tillerson": whatever an office is held in.
  for (let index = at; titled === 0 && index + 2 < words.length; index++)
    if (isTitle(words[index] ?? '') && givenName(words[index + 1] ?? '') !== undefined)
      return { at: index + 1, titled: true };
  const [first = '', second = ''] = words;
  if (titled === 0 && words.length > 2 && givenName(second) !== undefined)
    if ((OCCUPATION.test(first) || isPersonNoun(first)) && givenName(first) === undefined)
      return { at: 1, titled: true };
  if (titled === words.length || at >= words.length) return { at: titled, titled: titled > 0 };
  // "Republican Donald Trump", "French Emmanuel …": no office, but a given name follows.
  if (titled === 0 && at > 0 && words.length - at > 1 && givenName(words[at] ?? '') !== undefined)
    return { at, titled: false };
  return { at: titled, titled: titled > 0 };
}

/** Inside a name, the sign of a person: "Muqtada al-Sadr", "Sebastiaan van der Berg". */
const isSurnameParticle = (word: string) =>
  /^(?:al|el|as|ad|an|ar|ash|at|az|ul)-|^(?:van|von|der|den|bin|ibn|bint|abu|ter|ten)$/.test(word);

/** A word before a given name that says what somebody does: "Nutritionist Joy Bauer". */
const OCCUPATION = /(?:ist|ian|er|or|man|woman|ess|eur)$/;

const isUpper = (code: number) => (code > 64 && code < 91) || code > 191;

/** What the words of a name say it is, titles left out. */
export function kindOfName(words: string[]): SegmentKind | null {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const name = words.join(' ');
  if (isPlace(name)) return 'place';
  if (words.length === 1) {
    if (
      first.includes('-') &&
      first.split('-').every((part) => isPlace(part) || isNationality(part))
    )
      return null; // US-Russia
    if (isNationality(first) || isDateWord(first) || isFunctionWord(first)) return null;
    if (
      first.length > 3 &&
      isUpper(first.charCodeAt(1)) &&
      isPlace(first.charAt(0) + first.slice(1).toLowerCase())
    )
      return 'place';
    if (isOrganisation(first) || ACRONYM.test(first)) return 'organisation';
    if (isTermWord(first)) return 'term';
    if (isOrganisationWord(first)) return 'organisation';
    if (isStarter(first)) return null;
    return isPlaceWord(first) ? null : 'single';
  }
  // "Last I checked".
  if (last === 'I' && isStarter(first)) return null;
  const given = givenName(first) !== undefined && !isPlace(first);
  if (given && words.length === 2 && !/^(?:Campaign|Administration|News|Show|Act)$/.test(last))
    return 'person';
  if (words.some(isOrganisationWord)) return 'organisation';
  if (isPlaceWord(last)) return 'place';
  if (words.some(isTermWord)) return 'term';
  const isLetters = LETTERS.test(first);
  if (givenName(first) !== undefined || (INITIAL.test(first) && !isLetters && !isPlace(first)))
    return words.length < 7 ? 'person' : 'term';
  if (
    words.length < 4 &&
    /^(?:St\.?|Ste\.?|Saint|Sainte|County|Fort|Mount|Port|Lake|Cape|San|Santa|Los|Las|El|North|South|East|West)$/.test(
      first,
    )
  )
    return 'place';
  // "WWF Australia", but "ANN LEE".
  if ((isLetters && /\p{Ll}{2}$/u.test(last)) || words.some((word) => word === '&'))
    return 'organisation';
  if (words.length < 6 && words.some(isSurnameParticle) && !isPlace(first) && !isStarter(first))
    return 'person';
  if (isPlace(`${first} ${words[1]}`) || isPlace(first) || isNationality(first))
    return 'organisation';
  if (
    words.some((word, at) => (at === 0 && isPersonNoun(word)) || isFunctionWord(word)) &&
    !isParticle(words[1] ?? '')
  )
    return 'term';
  return words.length < 5 ? 'several' : 'term';
}

const genderOf = (titles: string[]): Gender => {
  for (const word of titles) {
    const gender = addressGender(word) ?? wordGender(word.toLowerCase());
    if (gender !== 'unknown') return gender;
  }
  return 'unknown';
};

function segment(run: Run, from: number, to: number, titles: string[], kind: SegmentKind): Segment {
  const isEnd = to === run.words.length;
  const office = titles.filter((word) => addressGender(word) === undefined);
  return {
    from: run.from + from,
    to: run.from + to,
    start: run.spans[from]?.start ?? 0,
    end: run.spans[to - 1]?.end ?? 0,
    words: run.words.slice(from, to),
    kind,
    title: office.some((word) => isTitle(word)) ? office.join(' ') : '',
    gender: genderOf(titles),
    initial: run.initial && from === 0,
    possessive: run.possessive && isEnd,
  };
}

/** Letters behind a name that are no part of it: "Harriet Vane KC". */
const POSTNOMINAL = /^(?:[KQ]C|SC|M[PE]P|MSP|OBE|MBE|CBE|PhD|Ph\.D|MD|M\.D|Esq|CEO|FRS)\.?$/;

function withoutLetters(run: Run): Run {
  let end = run.words.length;
  while (end > 2 && POSTNOMINAL.test(run.words[end - 1] ?? '')) end--;
  return end === run.words.length
    ? run
    : { ...run, words: run.words.slice(0, end), possessive: false };
}

/** Behind "the" and at the end of capitals, one member of a party. */
const PARTISAN = set('Republican Democrat Conservative Liberal Tory Green Independent Socialist');
/** Before an office that nobody is named by: "the Bishop", "your Speaker". */
const DEFINITE = /^(?:the|an?|my|our|your|his|her|their)$|'s$/;

/** Titles that are also surnames. */
const SURNAMES = set(
  'King Prince Dean Major Bishop Pope Judge Page Marshal Chancellor Duke Queen Elder Speaker Coach Abbott Constable Warden Reeve Marshall Deacon Cardinal Founder Hunter Champion Singer Deputy Brother Sister Father Mother Son Star',
);

/** The names in a run, titles taken off; a title without a name gives none. `before` is the word in front, in lower case. */
export function segmentsOf(all: Run, before = ''): Segment[] {
  const run = withoutLetters(all);
  const { words } = run;
  // "For Major, it was late": a surname again, where the article knows somebody who bears it.
  if (words.length === 1 && SURNAMES.has(words[0] ?? '') && !DEFINITE.test(before))
    return [segment(run, 0, 1, [], 'single')];
  const { at, titled } = nameStart(words);
  // "Justice Department", "General Motors", "Prince William County": the first word is no title.
  const whole = kindOfName(words);
  const rest = at === 0 ? words : words.slice(at);
  const addressed = at > 0 && addressGender(words[at - 1] ?? '') !== undefined;
  const named =
    rest.length > 1 || (rest.length === 1 && (addressed || !isTitleModifier(rest[0] ?? '')));
  // "Senator I have paid": no surname.
  if (titled && (!named || rest[0] === 'I')) return [];
  const restKind = at === 0 ? whole : kindOfName(rest);
  // "party leader Wiremu Castle".
  if (whole === 'place' && words.length === 2 && isPersonNoun(before) && !isPlural(before))
    if (!isPlace(words.join(' '))) return [segment(run, 0, 2, [], 'person')];
  if (titled && rest[0] === 'of') {
    // "President of the European Council": an office and an organisation.
    let from = at + 1;
    while (from < words.length && /^(?:the|of)$/.test(words[from] ?? '')) from++;
    const kind = kindOfName(words.slice(from));
    return kind && from < words.length ? [segment(run, from, words.length, [], kind)] : [];
  }
  const last = rest.at(-1) ?? '';
  const isThing = isPlaceWord(last) || (rest.length === 1 && isOrganisationWord(last));
  if (titled && (restKind === 'organisation' || restKind === 'term' || isThing) && !addressed)
    return whole
      ? [segment(run, 0, words.length, [], whole === 'person' ? (restKind ?? whole) : whole)]
      : [];
  if (titled) return [segment(run, at, words.length, words.slice(0, at), 'person')];
  // "the Utah Republican", "the Liberal Democrat": somebody described.
  if (words.length > 1 && PARTISAN.has(last) && DEFINITE.test(before)) return [];
  // "Medical Superintendent": an office that no list has whole, and nobody's name.
  if (whole === 'several' && isTitle(last) && !SURNAMES.has(last)) return [];
  // "the New Trump administration", "Former Pennsylvania governor": no part of the name.
  const isLoose =
    whole === 'several' &&
    words.length < 4 &&
    isStarter(words[0] ?? '') &&
    givenName(words[0] ?? '') === undefined;
  if (at === 0 && isLoose) {
    const kind = kindOfName(words.slice(1));
    return kind ? [segment(run, 1, words.length, [], kind)] : [];
  }
  if (at > 0) return restKind ? [segment(run, at, words.length, words.slice(0, at), restKind)] : [];
  return whole ? [segment(run, 0, words.length, [], whole)] : [];
}
