/**
 * Who the text is talking about at a place: every mention adds to its member's salience, a subject more than an
 * object, one in the speaker's words less, and each sentence in between takes some away. After Lappin & Leass,
 * "An algorithm for pronominal anaphora resolution" (Computational Linguistics 20, 1994), with fewer factors.
 */
import type { Span } from '../../model.ts';
import { opensSentence } from '../cast/capitals.ts';
import type { Cast } from '../cast/cast.ts';
import type { FoundQuotation } from '../quotations/found.ts';
import { isFunctionWord } from '../words/name-words.ts';
import { isPersonNoun, isTitleModifier } from '../words/titles.ts';
import type { Token } from '../words/tokens.ts';
import { SUBORDINATORS, set } from '../words/words.ts';

/** One place where a member stands, as a name or as a pronoun already resolved. */
export interface Trace {
  member: number;
  /** Index of its first token. */
  token: number;
  weight: number;
}

/** What a subject weighs, and one whose words the text reports. */
export const SUBJECT = 1;
export const SPEAKER = 1.3;
const OBJECT = 0.5;
const OBLIQUE = 0.35;
const POSSESSOR = 0.55;
const MODIFIER = 0.3;
/** What is left of a mention inside a direct quotation, and inside reported words. */
const QUOTED = 0.1;
const REPORTED = 0.45;
const FADE = 0.5;
/** A paragraph's end counts as this many sentences more. */
const PARAGRAPH = 0.5;
/** No more mentions than this are looked at from one place, so that work does not grow with the article. */
export const LONGEST_LOOK = 40;

const PREPOSITIONS = set(
  'of to for with by from in on at about against than like over under between around toward towards into onto without behind near beside via per',
);

/**
 * The number of the sentence each token stands in; a new paragraph adds more than one. The sentences of one
 * direct quotation count as one: however long somebody speaks, the text has not moved on.
 */
export function sentencesOf(tokens: Token[], found: FoundQuotation[]): Float64Array {
  const sentences = new Float64Array(tokens.length);
  const direct = found.filter(({ kind }) => kind === 'direct');
  let current = 0;
  let quotation = 0;
  for (let at = 1; at < tokens.length; at++) {
    const { kind, lower, start } = tokens[at - 1] as Token;
    while ((direct[quotation]?.end ?? Number.MAX_VALUE) <= start + 1) quotation++;
    if ((direct[quotation]?.start ?? Number.MAX_VALUE) <= start) {
      // Within it.
    } else if (kind === 'break' && tokens[at]?.kind !== 'break') current += 1 + PARAGRAPH;
    else if (lower === '.' || lower === '!' || lower === '?') {
      if (tokens[at]?.capital || (tokens[at]?.kind === 'mark' && tokens[at + 1]?.capital))
        current++;
    } else if (
      kind === 'mark' &&
      tokens[at]?.capital &&
      /^[.!?]$/.test(tokens[at - 2]?.lower ?? '')
    )
      current++;
    sentences[at] = current;
  }
  return sentences;
}

/** Index of the token that holds the offset, or of the first behind it. */
export function tokenAt(tokens: Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where the name only tells somebody else's side: "Clinton spokeswoman Ann Roy", "the Trump campaign". */
function isModifier(tokens: Token[], from: number, behind: number): boolean {
  const { kind, lower, capital } = tokens[behind] ?? {};
  if (kind !== 'word' || lower === undefined || capital || isFunctionWord(lower)) return false;
  if (isPersonNoun(lower) || isTitleModifier(lower)) return true;
  // Nobody is called "the Trump": what stands behind is what "the" belongs to.
  return /^(?:the|an?)$/.test(tokens[from - 1]?.lower ?? '');
}

/** Words of time that end what opens a sentence, before its subject. */
const TIME =
  /^(?:years?|months?|weeks?|days?|hours?|ago|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** What a name is to its clause, from the words before it. */
function weightAt(tokens: Token[], token: number, behind: number, possessive: boolean): number {
  let at = token - 1;
  for (; at >= 0 && at > token - 8; at--) {
    const { kind, lower, capital } = tokens[at] as Token;
    if (kind !== 'word') break;
    const isLead =
      /^(?:the|a|an|former|ex|even|only|still|also|then|now|once|both)$/.test(lower) ||
      lower.endsWith("'s");
    const isPair = lower === 'and' && tokens[at - 1]?.capital; // "Scholz and Tusk": both or neither
    if (isPair) continue;
    if (isFunctionWord(lower) && !isLead) break;
    // "Tour operator Kim Barlow".
    const isRole = isPersonNoun(lower) || isTitleModifier(lower) || /[eo]r$/.test(lower);
    if (!isLead && !capital && !isRole) break;
  }
  const before = tokens[at]?.lower ?? '';
  // "As for Trump, he …", "For Trump, it was late".
  const isTopic = tokens[behind]?.lower === ',' && opensSentence(tokens, at);
  if (before === 'for' && (isTopic || tokens[at - 1]?.lower === 'as')) return SUBJECT;
  if (PREPOSITIONS.has(before)) return OBLIQUE;
  if (possessive) return POSSESSOR;
  if (TIME.test(before)) return SUBJECT; // "For 11 years Ann Lee swam"
  if (opensSentence(tokens, at + 1) || tokens[at]?.kind !== 'word') return SUBJECT;
  // But "the folks whom Mr Lee had met": a clause about others.
  const opensClause =
    (SUBORDINATORS.has(before) && !/^wh(?:o|om|ose|ich)$/.test(before)) ||
    /^(?:and|but|said|says)$/.test(before);
  return opensClause ? SUBJECT : OBJECT;
}

/** Every mention of the cast in the order of the text, with its weight. */
export function tracesOf(tokens: Token[], cast: Cast, found: FoundQuotation[]): Trace[] {
  const places: { member: number; span: Span }[] = [];
  cast.forEach(({ kind, mentions }, member) => {
    if (kind === 'person' || kind === 'organisation')
      for (const span of mentions) places.push({ member, span });
  });
  places.sort((a, b) => a.span.start - b.span.start);
  const speakers = found
    .filter(({ speakerStart }) => speakerStart >= 0)
    .sort((a, b) => a.speakerStart - b.speakerStart);
  let quotation = 0;
  let speaker = 0;
  return places.map(({ member, span }) => {
    while ((found[quotation]?.end ?? Number.MAX_VALUE) <= span.start) quotation++;
    while ((speakers[speaker]?.speakerEnd ?? Number.MAX_VALUE) <= span.start) speaker++;
    const token = tokenAt(tokens, span.start);
    const last = tokens[tokenAt(tokens, span.end - 1)];
    const behind = tokenAt(tokens, span.end);
    let weight = isModifier(tokens, token, behind)
      ? MODIFIER
      : weightAt(tokens, token, behind, last !== undefined && last.end > span.end);
    // "according to Ann Lee".
    const isSource = tokens[token - 2]?.lower === 'according';
    if (
      (speakers[speaker]?.speakerStart ?? Number.MAX_VALUE) <= span.start &&
      (weight === SUBJECT || isSource)
    )
      weight = SPEAKER;
    const inside = found[quotation];
    if (inside && inside.start <= span.start)
      weight *= inside.kind === 'direct' ? QUOTED : REPORTED;
    return { member, token, weight };
  });
}

/** A member and how present it is. */
export interface Presence {
  member: number;
  salience: number;
}

/**
 * The members that fit, the most salient first, seen from a token. `traces` are those before it, in order;
 * only the nearest are looked at, so that the work does not grow with the article.
 */
export function presencesAt(
  traces: Trace[],
  sentences: Float64Array,
  token: number,
  fits: (member: number) => boolean,
): Presence[] {
  const here = sentences[token] ?? 0;
  const saliences = new Map<number, number>();
  /** The sentence each member was last counted in: several mentions in one sentence count once, the nearest. */
  const counted = new Map<number, number>();
  for (let index = traces.length - 1, look = 0; index >= 0 && look < LONGEST_LOOK; index--) {
    const trace = traces[index] as Trace;
    if (trace.token >= token) continue;
    look++;
    if (!fits(trace.member)) continue;
    const sentence = sentences[trace.token] ?? 0;
    if (counted.get(trace.member) === sentence) continue;
    counted.set(trace.member, sentence);
    const salience = trace.weight * FADE ** (here - sentence);
    saliences.set(trace.member, (saliences.get(trace.member) ?? 0) + salience);
  }
  const present: Presence[] = [];
  for (const [member, salience] of saliences) present.push({ member, salience });
  return present.length > 1 ? present.sort((a, b) => b.salience - a.salience) : present;
}
