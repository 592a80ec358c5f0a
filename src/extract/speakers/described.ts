/** Speakers who are only described: whom the text has named a description means, or else a member of their own. */
import type { Span } from '../../model.ts';
import type { Cast } from '../cast/cast.ts';
import { bearersOf, type Description, type Offices, pointsBack } from './descriptions.ts';
import { clearest, type Reader } from './pronouns.ts';
import { presencesAt, type Trace } from './salience.ts';

/** How much more present a member must be than the next for a mere epithet to mean it. */
const EPITHET_LEAD = 1.6;
const EPITHET_LEAST = 0.3;

/** Offices that a newspaper gives whoever held one. */
const OF_STATE =
  /^(?:minister|president|premier|chancellor|secretary|senator|governor|mayor|representative|judge|king|queen|pope)$/;

/** "leader of the opposition": an office that its bearer has now. */
const isHeld = (role: string): boolean =>
  !/^(?:former|ex|once|late)\b/i.test(role) &&
  role.split(' ').some((word) => word === 'leader' || OF_STATE.test(word.toLowerCase()));

/** With these an office is not the one that the article gives somebody: "the next mayor", "the mayor of Oslo". */
const ANOTHER = /\b(?:former|ex|next|future|incoming)\b| of \p{Lu}[\p{L}-]+$/u;

/** A bearer of an office this faint is not meant where somebody else is this present. */
const FAINT_BEARER = 0.1;
const PRESENT = 0.6;

/**
 * Whom a description means among those the text has named, or null. `introduced` gathers the nouns of speakers that
 * are only described: "the employee" is then rather the one described before. `newcomers` tells those brought in by "an".
 */
export function meantBy(
  cast: Cast,
  offices: Offices,
  description: Description,
  sentences: Float64Array,
  introduced: Set<string>,
  newcomers: () => Map<string, number>,
): Reader {
  const { definite, age, gender, noun } = description;
  const among = (traces: Trace[], token: number): number | null => {
    if (!definite && age === null) return null;
    const bearers = bearersOf(cast, offices, description);
    const fits = (member: number) => {
      const entry = cast[member];
      if (entry?.kind !== 'person' || !entry.named) return false;
      return gender === 'unknown' || entry.gender === 'unknown' || entry.gender === gender;
    };
    const present = presencesAt(traces, sentences, token, fits);
    const borne = present.filter(({ member }) => bearers.includes(member));
    const [first, second] = present;
    const isFaint = (borne[0]?.salience ?? 0) < FAINT_BEARER && (first?.salience ?? 0) > PRESENT;
    if (bearers.length === 1 && !isFaint) return bearers[0] ?? null;
    if (bearers.length > 1 && !isFaint) return clearest(borne);
    const least = introduced.has(noun) ? PRESENT : EPITHET_LEAST;
    if (!first || !pointsBack(description) || first.salience < least) return null;
    // "the former mayor", "the mayor of Oslo": neither who is mayor now or elsewhere, nor who is none.
    if (offices.byNoun.has(noun) && ANOTHER.test(description.words)) return null;
    if ((newcomers().get(noun) ?? token) < token) return null;
    // "the prime minister" is no opposition leader, nor "the then prime minister" an economist, whom the text has just
    // named.
    const roles = cast[first.member]?.roles ?? [];
    const isOther = roles.length > 0 && !roles.some((role) => role.toLowerCase().includes(noun));
    const isPast = /\b(?:then|former|late|ex)\b/.test(description.words);
    if (isOther && OF_STATE.test(noun) && (isPast || roles.some(isHeld))) return null;
    return first.salience > EPITHET_LEAD * (second?.salience ?? 0) ? first.member : null;
  };
  return (traces, token) => {
    const member = among(traces, token);
    const isBare = /^the [\p{L}-]+$/iu.test(description.words);
    if (member === null && noun && !isBare) introduced.add(noun);
    return member;
  };
}

/** Adds described speakers to a cast, each once. */
export class Described {
  private readonly byWords = new Map<string, number>();
  private readonly byNoun = new Map<string, number>();

  constructor(private readonly cast: Cast) {}

  add({ start, end }: Span, { words, noun, plural, gender, definite }: Description): number | null {
    if (!words) return null;
    const key = words.replace(/^(?:an?|the|some) /i, '').toLowerCase();
    const known = this.byWords.get(key) ?? (definite ? this.byNoun.get(noun) : undefined);
    if (known !== undefined) {
      this.cast[known]?.mentions.push({ start, end });
      return known;
    }
    const member = this.cast.length;
    this.cast.push({
      kind: noun ? 'person' : 'organisation',
      name: words,
      named: false,
      isShared: false,
      names: [words],
      roles: [],
      mentions: [{ start, end }],
      gender: plural || !noun ? 'plural' : gender,
    });
    this.byWords.set(key, member);
    if (noun && !plural) this.byNoun.set(noun, member);
    return member;
  }
}
