/** Finds out who the speaker of each quotation is: a name's owner, a pronoun's, a description's, or the last one's. */
import type { EntityKind, Span } from '../../model.ts';
import type { Cast } from '../cast/cast.ts';
import type { FoundQuotation } from '../quotations/found.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { Described, meantBy } from './described.ts';
import { type Description, describe, lastPhrase, officesOf } from './descriptions.ts';
import { apposedTo, headOf, type Named, namedIn } from './heads.ts';
import { newcomersIn } from './newcomers.ts';
import { addOfficeSubjects } from './office-subjects.ts';
import {
  followPronouns,
  learnGenders,
  pronounGender,
  pronounsIn,
  type Reader,
} from './pronouns.ts';
import { LONGEST_LOOK, SUBJECT, sentencesOf, type Trace, tokenAt, tracesOf } from './salience.ts';

/** Who said a quotation: `canonical` is '' where nobody can tell. */
export interface Speaker {
  canonical: string;
  /** Index into the cast, or null. */
  member: number | null;
}

const NOBODY: Speaker = { canonical: '', member: null };
const PRONOUN =
  /^(he|she|they|it|we|i|you|who|which|that|him|her|them|us|me|self|whose|his|its|their|both|all|others|some|many|most|few|several|none|everyone|someone|those|these|there)(?:['’](?:s|re|ve|d|ll))?(?: (?:also|later|often|sometimes|once|then|has|had|himself|herself))?$/i;

/** "everyone sometimes"; longer words for a speaker need not be tried. */
const LONGEST_PRONOUN = 24;

/** The words for a quotation's speaker, read as far as they can be without knowing what came before. */
interface Words extends Span {
  token: number;
  pronoun: string;
  /** The member they name, or null. */
  head: number | null;
  description: Description | null;
}

/** Behind a name, what tells where somebody is from, or how old: " of Ohio", " (D-Ohio)", ", 45". */
const FROM = /^(?: of [^,;:.()]{2,30}| \([^()]{1,20}\)|, \d\d)?,?\s?$/;

/** True for a person named where the words before "who" end, or an organisation before "which". */
const isNear =
  (text: string, cast: Cast, end: number, kind: EntityKind) =>
  ({ member, end: last }: Named): boolean =>
    cast[member]?.kind === kind && end - last < 40 && FROM.test(text.slice(last, end));

/** What somebody gave out, as the speaker of what it holds. */
const MESSAGE = /^the (statement|letter|e-?mail|memo|post|message|note)$/i;
/** How many sentences before the message is spoken of its author may have been. */
const AUTHOR = 2;
/** How far from the author's verb, in tokens, the message stands. */
const MESSAGE_WORDS = 20;

const MARKS = /["“”„«»'‘’]/g;
/** How many quotations further on the words of a heading may stand in full. */
const ECHO = 12;

const HEADING = 100;
const FINISHED = /[.!?…,][\s"“”»'’]*$/;

/** True for words in quotation marks that are a paragraph of their own and no sentence: a heading. */
function isHeading(text: string, { start, end, kind, speakerStart }: FoundQuotation): boolean {
  if (kind !== 'direct' || speakerStart >= 0 || end - start > HEADING) return false;
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  const startsBlock =
    before.slice(before.lastIndexOf('\n') + 1).trim() === '' &&
    (start < 3 || before.includes('\n'));
  const endsBlock =
    (after.split('\n')[0] ?? '').trim() === '' && (after.length < 3 || after.includes('\n'));
  return startsBlock && endsBlock && !FINISHED.test(text.slice(end - 8, end));
}

/** The quotation further on that holds the words of a heading, or -1. */
function echoOf(text: string, found: FoundQuotation[], index: number): number {
  const wordsAt = ({ start, end }: Span) => text.slice(start, end).replace(MARKS, '').toLowerCase();
  const heading = wordsAt(found[index] as FoundQuotation);
  const last = Math.min(found.length, index + ECHO);
  for (let at = index + 1; at < last; at++)
    if (wordsAt(found[at] as FoundQuotation).includes(heading)) return at;
  return -1;
}

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
  const pronouns = pronounsIn(tokens, found);
  learnGenders(pronouns, cast, traces, sentences);
  const inside = namedIn(cast);
  const offices = officesOf(text, cast);
  const readers = new Map<number, Reader>();
  const introduced = new Set<string>();
  let brought: Map<string, number> | null = null;
  const newcomers = () => {
    brought ??= newcomersIn(tokens);
    return brought;
  };
  const described = new Described(cast);
  const words = found.map((quotation): Words => {
    // "Maas, who has said …": the words that "who" stands for.
    const isWho = quotation.antecedentStart >= 0;
    const start = isWho ? quotation.antecedentStart : quotation.speakerStart;
    const end = isWho ? quotation.antecedentEnd : quotation.speakerEnd;
    const token = start < 0 ? -1 : tokenAt(tokens, start);
    const spoken = start < 0 ? '' : text.slice(start, end).trim();
    const span = { start, end };
    const pronoun =
      spoken.length > LONGEST_PRONOUN || /^(?:WHO|US|IT)$/.test(spoken)
        ? ''
        : (PRONOUN.exec(spoken)?.[1]?.toLowerCase() ?? '');
    const isNoun = spoken !== '' && pronoun === '';
    const phrase = isWho ? lastPhrase(text, span) : span;
    // An interview's label is neither "who" nor "which".
    const relative = text.slice(quotation.speakerStart, quotation.speakerEnd);
    const isThing = isWho && /^(?:which|that)/i.test(relative);
    const kind = isThing ? 'organisation' : 'person';
    const near = isWho ? inside(span).findLast(isNear(text, cast, end, kind)) : undefined;
    // "Mr Lee has a plan, which says": neither he nor anybody else of the clause is meant.
    const named = () =>
      isThing
        ? null
        : (headOf(text, cast, phrase, inside(phrase)) ??
          apposedTo(text, cast, phrase, inside, quotation.cueStart));
    const head = !isNoun ? null : (near?.member ?? named());
    const description = isNoun && head === null ? describe(text, phrase) : null;
    if (description) {
      const named = meantBy(cast, offices, description, sentences, introduced, newcomers);
      readers.set(token, (seen, at) => named(seen, at) ?? described.add(phrase, description));
    }
    return { start, end, token, pronoun, head, description };
  });
  addOfficeSubjects(text, tokens, cast, offices, found, described, readers);
  const meant = followPronouns(tokens, pronouns, cast, traces, sentences, found, readers);
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
    const fits = pronoun === 'it' ? kind !== 'person' : cast[last]?.gender === 'plural';
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
    // “…!” McDonough wrote …: somebody else is named right behind, in words that nobody could read.
    const behind =
      traces[traceIndex(traces, tokenAt(tokens, (found[index] as FoundQuotation).end))];
    const isNext =
      behind && behind.token - tokenAt(tokens, (found[index] as FoundQuotation).end) < 2;
    if (isNext && behind.member !== speaker) return null;
    if (speaker !== null && between.every(({ member }) => member === speaker)) return speaker;
    const [near] = between;
    const isNear = near && (sentences[token] ?? 0) - (sentences[near.token] ?? 0) < 3;
    return isNear && found[index]?.kind === 'direct' ? near.member : null;
  };

  /** Whose statement "the statement" is: of whoever the sentences just before say gave one, or null. */
  const authorOf = ({ description, token }: Words, index: number): number | null => {
    const [, noun] = MESSAGE.exec(description?.words ?? '') ?? [];
    const last = found[index - 1];
    const author = members[index - 1] ?? null;
    if (!noun || !last || author === null) return null;
    const cue = tokenAt(tokens, last.cueStart);
    const here = sentences[cue];
    if (last.cueStart < 0 || (sentences[token] ?? 0) - (here ?? 0) > AUTHOR) return null;
    let from = cue;
    let to = cue;
    while (from > 0 && cue - from < MESSAGE_WORDS && sentences[from - 1] === here) from--;
    while (to < tokens.length && to - cue < MESSAGE_WORDS && sentences[to] === here) to++;
    return tokens.slice(from, to).some(({ lower }) => lower === noun) ? author : null;
  };

  found.forEach((quotation, index) => {
    const named = words[index] as Words;
    const { head, pronoun, description, token } = named;
    let member: number | null = null;
    if (head !== null) member = head;
    else if (description && MESSAGE.test(description.words))
      member = authorOf(named, index) ?? meant.get(token) ?? null;
    else if (token < 0)
      member = isHeading(text, quotation) ? null : carriedOn(index, quotation.carried);
    else if (pronounGender(pronoun) || description) member = meant.get(token) ?? null;
    else member = otherPronoun(named, index);
    members.push(member);
  });
  found.forEach((quotation, index) => {
    const echo = isHeading(text, quotation) ? echoOf(text, found, index) : -1;
    if (echo >= 0) members[index] = members[echo] ?? null;
  });
  return members.map((member) =>
    member === null || cast[member]?.isShared
      ? NOBODY
      : { canonical: cast[member]?.name ?? '', member },
  );
}
