/** Speakers without a name: "the French president", "a senior Baltic civil servant", "the 41-year-old". */
import type { Span } from '../../model.ts';
import type { Cast } from '../cast/cast.ts';
import { isFamily } from '../cast/offices.ts';
import type { Gender } from '../words/gender.ts';
import { countryNamed } from '../words/places.ts';
import { isPersonNoun, isPlural, personSingular, wordGender } from '../words/titles.ts';
import { DETERMINERS, set } from '../words/words.ts';

/** What a description says of whom it means. */
export interface Description {
  /** The words shown, without what follows a comma or "who". */
  words: string;
  /** The noun, in the singular and lower case; '' where there is none for a person. */
  noun: string;
  definite: boolean;
  plural: boolean;
  gender: Gender;
  /** "France" of "the French president", or null. */
  country: string | null;
  /** 41 of "the 41-year-old", or null. */
  age: number | null;
}

/** Ways to write one office. */
const SAME = new Map<string, string>(
  Object.entries({
    sen: 'senator',
    'sen.': 'senator',
    rep: 'representative',
    'rep.': 'representative',
    congressman: 'representative',
    congresswoman: 'representative',
    'gov.': 'governor',
    gov: 'governor',
    'gen.': 'general',
    premier: 'premier',
    'prof.': 'professor',
    'dr.': 'doctor',
    spokeswoman: 'spokesperson',
    spokesman: 'spokesperson',
    chairwoman: 'chair',
    chairman: 'chair',
    chairperson: 'chair',
    advisor: 'adviser',
    'm.p.': 'mp',
  }),
);

/** Nouns that mean somebody new each time: they never point back at somebody named. */
const SOURCES = set(
  'crowd family police authority narrator moderator child kid boy girl official source expert critic analyst witness observer insider operative supporter person people spokesperson aide staffer voter report lawyer resident other',
);

/** Whoever holds one of these is "the French leader". */
const LEADERS = set('president minister chancellor premier king emir');

const office = (noun: string) => SAME.get(noun) ?? noun;
const END =
  /,(?!\d)|\(|[—–"“”;]| - | (?:who|whom|that|which|whose|told|said|speaking|briefed|because)\b/;

const isDeterminer = (word: string) =>
  DETERMINERS.has(word.toLowerCase()) || /^(?:one|other|half|\d\S*)$/i.test(word);

/** The last noun phrase of the words before "who": "a source" of "the magazine quotes a source". */
export function lastPhrase(text: string, { start, end }: Span): Span {
  let from = start;
  let noun = false;
  let last = end;
  for (let at = end; at > start && end - at < 200; at--) {
    if (text[at - 1] !== ' ') continue;
    const word = text.slice(at, last).trim().replace(/,$/, '');
    last = at;
    noun ||= isPersonNoun(word);
    if (!noun || !isDeterminer(word)) continue;
    from = at;
    break;
  }
  return { start: from, end };
}

/** Words that hang on others: "a weekly column and", "started in 1789", "than". */
const NOBODY = [
  /(?:^|\s)(?:and|or|but|of|in|on|to|with|for|by|the|an?|his|their|its|our|my|your|than)$/i,
  /^(?:than|and|or|but|in|on|at|of|with|by|including|making)\b/,
  /^(?:[a-z]{3,20}(?:ing|ed)|broken|spent|made|given|taken) (?:the|an?|in|on|out|up|to|at|for|with|by|any|his|her|their|its|him|them|it|now|only)\b/,
  // "the campaign issued a statement": a clause. "a source briefed on it" is somebody.
  / (?:[a-z]{2,20}ed|gave|took|made|got|won|lost|hit|cut|ran|held|sent|built|found) (?:an?|the|his|her|its|their|him|them|it|us|me|[a-z]{2,20}s)\b/,
];

/** What speaks without an article in the singular: "data showed". */
const BARE =
  /^(?:data|media|police|staff|magazine|management|government|parliament|law|evidence|research|polling|census|legislation|testimony|press|congress|court)$/;

/** True for words before a verb that describe nobody, so that nobody is to be named. `head`: the last before a link. */
function isNobody(words: string, head: string, isPerson: boolean): boolean {
  if (NOBODY.some((pattern) => pattern.test(words))) return true;
  // "back", "alarm", "lives in a village": a thing that speaks has an article, is many or has a name.
  const isBare = /^[a-z]/.test(words) && !isPerson && !isDeterminer(words.split(' ')[0] ?? '');
  return isBare && !/s$/.test(head) && !BARE.test(head) && !/[A-Z]/.test(words);
}

/** Reads the words for a speaker as a description. Its `words` are '' where they describe nobody. */
export function describe(text: string, { start, end }: Span): Description {
  const all = text.slice(start, Math.min(end, start + 300));
  const stop = all.search(END);
  let words = (stop > 0 ? all.slice(0, stop) : all).replace(/\s+/g, ' ');
  while (/[\s.,:;]$/.test(words)) words = words.slice(0, -1);
  const list = words.match(/[\p{L}\p{N}.'’-]+/gu) ?? [];
  const link = list.findIndex(
    (word, index) => index > 0 && /^(?:of|for|at|in|from|with|to|on|by|close|familiar)$/.test(word),
  );
  const core = link > 0 ? list.slice(0, link) : list;
  const heads = /^heads? of (?:state|government)$/i.test(list.slice(-3).join(' '));
  const last = heads ? 'leader' : (core.findLast((word) => isPersonNoun(word)) ?? '');
  const noun = office(personSingular(last));
  const age = /\b(\d{1,3})-year-old\b/.exec(words);
  const where = list
    .map((word) => countryNamed(word.replace(/['’]s?$/, '')))
    .find((country) => country !== undefined);
  return {
    words: isNobody(words, core.at(-1) ?? '', isPersonNoun(last)) ? '' : words,
    noun: isPersonNoun(last) ? noun : '',
    definite: /^(?:the|this|that)$/i.test(list[0] ?? ''),
    plural:
      isPlural(last) || /^(?:some|many|several|most|few|both|two|other)$/i.test(list[0] ?? ''),
    gender: wordGender(personSingular(last)),
    country: where ?? null,
    age: age ? Number(age[1]) : null,
  };
}

/** One office of a member, as far as descriptions can refer to it. */
interface Held {
  member: number;
  countries: string[];
  former: boolean;
  /** What makes another office of it: "shadow", "deputy". */
  rank: string;
}

const RANKS = /\b(?:shadow|deputy|vice|assistant|acting)\b/gi;
const ranksIn = (words: string): string => (words.match(RANKS) ?? []).join(' ').toLowerCase();

/** Who in a cast holds which office and is how old, for looking descriptions up. */
export interface Offices {
  byNoun: Map<string, Held[]>;
  byAge: Map<number, Held[]>;
}

/** More bearers of one office than this tell nobody apart. */
const MOST_HELD = 40;
const AGE = /^, ?(\d{1,3})\b/;

function add<Key>(map: Map<Key, Held[]>, key: Key, held: Held): void {
  const list = map.get(key);
  if (list) {
    if (list.length < MOST_HELD) list.push(held);
  } else map.set(key, [held]);
}

/** Reads the offices and ages that the article gives its cast. */
export function officesOf(text: string, cast: Cast): Offices {
  const offices: Offices = { byNoun: new Map(), byAge: new Map() };
  cast.forEach(({ kind, named, roles, mentions }, member) => {
    if (kind !== 'person' || !named) return;
    for (const { end } of mentions) {
      const age = text[end] === ',' ? AGE.exec(text.slice(end, end + 6)) : null;
      if (age)
        add(offices.byAge, Number(age[1]), { member, countries: [], former: false, rank: '' });
    }
    for (const role of roles) {
      const words: string[] = role.match(/[\p{L}.]+/gu) ?? [];
      const of = words.indexOf('of');
      const head = of > 0 ? words.slice(0, of) : words;
      const nouns = new Set(head.filter(isPersonNoun).map((word) => office(personSingular(word))));
      if ([...nouns].some((noun) => LEADERS.has(noun))) nouns.add('leader');
      const countries = words.map(countryNamed).filter((name) => name !== undefined);
      const former = /^(?:former|ex)$/i.test(words[0] ?? '');
      for (const noun of nouns)
        add(offices.byNoun, noun, { member, countries, former, rank: ranksIn(role) });
    }
  });
  return offices;
}

/** The members whose offices, as the article gives them, are what the description says. */
export function bearersOf(cast: Cast, offices: Offices, description: Description): number[] {
  const { noun, country, age, gender, plural, words } = description;
  if (plural || (age === null && SOURCES.has(noun))) return [];
  if (/\b(?:next|future|incoming)\b/i.test(words)) return [];
  const held = (age === null ? offices.byNoun.get(noun) : offices.byAge.get(age)) ?? [];
  const isFormer = /\b(?:former|ex)\b/i.test(words);
  const ranks = ranksIn(words);
  const place = country === null ? / of (\p{Lu}[\p{L}-]+)$/u.exec(words)?.[1] : undefined;
  const members = held.filter(({ member, countries, former, rank }) => {
    if (age === null && rank !== ranks) return false;
    const other = cast[member]?.gender ?? 'unknown';
    if (gender !== 'unknown' && other !== 'unknown' && other !== gender) return false;
    if (former && !isFormer) return false;
    // "the mayor of Oslo" is no mayor whom the article calls something else.
    if (place && !cast[member]?.roles.some((role) => role.includes(place))) return false;
    if (noun === 'leader' && age === null && country === null) return false;
    return country === null || countries.length === 0 || countries.includes(country);
  });
  // "the former minister" is not whoever is minister now.
  const meant = isFormer ? members.filter(({ former }) => former) : members;
  return [...new Set(meant.map(({ member }) => member))];
}

/** True for a noun that can stand for somebody the text has just named: "the candidate", not "the source". */
export const pointsBack = ({ noun, definite, plural, words }: Description): boolean =>
  definite &&
  !plural &&
  noun !== '' &&
  !SOURCES.has(noun) &&
  !isFamily(noun) &&
  !/\S['’]s? /.test(words);
