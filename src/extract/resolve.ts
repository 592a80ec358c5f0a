/** Finds out who the speaker of each quotation is: a name's owner, a pronoun's, a description's, or the last one's. */
import type { Span } from '../model.ts';
import type { Cast } from './cast.ts';
import {
  bearersOf,
  type Description,
  describe,
  type Offices,
  officesOf,
  pointsBack,
} from './descriptions.ts';
import type { FoundQuotation } from './found.ts';
import { apposedTo, headOf, type Named, namedIn } from './heads.ts';
import { clearest, followPronouns, learnGenders, pronounGender, type Reader } from './pronouns.ts';
import {
  LONGEST_LOOK,
  presencesAt,
  SUBJECT,
  sentencesOf,
  type Trace,
  tokenAt,
  tracesOf,
} from './salience.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Who said a quotation: `canonical` is '' where nobody can tell. */
export interface Speaker {
  canonical: string;
  /** Index into the cast, or null. */
  member: number | null;
}

const NOBODY: Speaker = { canonical: '', member: null };
const PRONOUN =
  /^(he|she|they|it|we|i|you|who|which|that|him|her|them|us|me|self|one|whose|his|its|their|both|all)(?: (?:also|later|often|sometimes|once|then|has|had|himself|herself))?$/i;

/** The words for a quotation's speaker, read as far as they can be without knowing what came before. */
interface Words extends Span {
  token: number;
  pronoun: string;
  /** The member they name, or null. */
  head: number | null;
  description: Description | null;
}

/** How much more present a member must be than the next for a mere epithet to mean it. */
const EPITHET_LEAD = 1.6;
const EPITHET_LEAST = 0.3;

/** A bearer of an office this faint is not meant where somebody else is this present. */
const FAINT_BEARER = 0.1;
const PRESENT = 0.6;

/**
 * Whom a description means among those the text has named, or null. `introduced` gathers the nouns of speakers that
 * are only described: "the employee" is then rather the one described before.
 */
function meantBy(
  cast: Cast,
  offices: Offices,
  description: Description,
  sentences: Float64Array,
  introduced: Set<string>,
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
class Described {
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

/** True for a person named where the words before "who" end. */
const isPersonNear =
  (cast: Cast, end: number) =>
  ({ member, end: last }: Named): boolean =>
    cast[member]?.kind === 'person' && end - last < 3;

/** Index of the first trace that is not before a token. */
function traceIndex(traces: Trace[], token: number): number {
  let low = 0;
  let high = traces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((traces[middle] as Trace).token < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The speaker of each quotation, in the order of `found`. Adds the speakers it finds described to the cast. */
export function resolveSpeakers(
  text: string,
  cast: Cast,
  found: FoundQuotation[],
  tokens: Token[] = tokensOf(text),
  sentences: Float64Array = sentencesOf(tokens, found),
): Speaker[] {
  const traces = tracesOf(tokens, cast, found);
  learnGenders(tokens, cast, traces, sentences, found);
  const inside = namedIn(cast);
  const offices = officesOf(text, cast);
  const readers = new Map<number, Reader>();
  const introduced = new Set<string>();
  const words = found.map((quotation): Words => {
    // "Maas, who has said …": the words that "who" stands for.
    const isWho = quotation.antecedentStart >= 0;
    const start = isWho ? quotation.antecedentStart : quotation.speakerStart;
    const end = isWho ? quotation.antecedentEnd : quotation.speakerEnd;
    const token = start < 0 ? -1 : tokenAt(tokens, start);
    const spoken = start < 0 ? '' : text.slice(start, end).trim();
    const span = { start, end };
    const pronoun = PRONOUN.exec(spoken)?.[1]?.toLowerCase() ?? '';
    const isNoun = spoken !== '' && pronoun === '';
    const near = isWho ? inside(span).findLast(isPersonNear(cast, end)) : undefined;
    const head = !isNoun
      ? null
      : (near?.member ??
        headOf(text, cast, span, inside(span)) ??
        apposedTo(text, cast, span, inside));
    const description = isNoun && head === null ? describe(text, span) : null;
    if (description) readers.set(token, meantBy(cast, offices, description, sentences, introduced));
    return { ...span, token, pronoun, head, description };
  });
  const meant = followPronouns(tokens, cast, traces, sentences, found, readers);
  const described = new Described(cast);
  const members: (number | null)[] = [];

  /** Whom "who", "they" or "it" means. */
  const otherPronoun = ({ pronoun, token }: Words, index: number): number | null => {
    if (pronoun === 'who' || pronoun === 'which' || pronoun === 'that') {
      const near = traces[traceIndex(traces, token) - 1];
      if (!near || sentences[near.token] !== sentences[token] || token - near.token > 15)
        return null;
      const isPerson = cast[near.member]?.kind === 'person';
      return isPerson === (pronoun === 'who') ? near.member : null;
    }
    const last = members[index - 1] ?? null;
    if ((pronoun !== 'they' && pronoun !== 'it') || last === null) return null;
    const before = tokenAt(tokens, found[index - 1]?.start ?? 0);
    const isNear = (sentences[token] ?? 0) - (sentences[before] ?? 0) < 3;
    const kind = cast[last]?.kind;
    const fits =
      pronoun === 'it'
        ? kind === 'organisation' || kind === 'place'
        : cast[last]?.gender === 'plural';
    return fits && isNear ? last : null;
  };

  /** The last speaker, where nobody else has come between; or else the subject of the sentence just before. */
  const carriedOn = (index: number, carried: number | null): number | null => {
    const { start } = found[index] as FoundQuotation;
    const last = carried === null ? undefined : found[carried];
    const speaker = carried === null ? null : (members[carried] ?? null);
    const token = tokenAt(tokens, start);
    const from = last ? tokenAt(tokens, last.end) : 0;
    const between: Trace[] = [];
    const end = traceIndex(traces, token) - 1;
    for (let at = end; at > end - LONGEST_LOOK && at >= 0; at--) {
      const trace = traces[at] as Trace;
      if (trace.token < from) break;
      if (trace.weight >= SUBJECT && cast[trace.member]?.kind === 'person') between.push(trace);
    }
    if (speaker !== null && between.every(({ member }) => member === speaker)) return speaker;
    const [near] = between;
    const isNear = near && (sentences[token] ?? 0) - (sentences[near.token] ?? 0) < 3;
    return isNear && found[index]?.kind === 'direct' ? near.member : null;
  };

  found.forEach(({ carried }, index) => {
    const named = words[index] as Words;
    const { head, pronoun, description, token } = named;
    let member: number | null = null;
    if (head !== null) member = head;
    else if (token < 0) member = carriedOn(index, carried);
    else if (pronounGender(pronoun) || description) member = meant.get(token) ?? null;
    else member = otherPronoun(named, index);
    if (member === null && description) member = described.add(named, description);
    members.push(member);
  });
  return members.map((member) =>
    member === null ? NOBODY : { canonical: cast[member]?.name ?? '', member },
  );
}
