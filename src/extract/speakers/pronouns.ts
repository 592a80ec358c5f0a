/** Whom "he", "she" and "who" mean, from the first to the last of an article. */
import type { Cast } from '../cast/cast.ts';
import type { FoundQuotation } from '../quotations/found.ts';
import type { Gender } from '../words/gender.ts';
import type { Token } from '../words/tokens.ts';
import { PREPOSITIONS, SUBORDINATORS } from '../words/words.ts';
import { lastBefore, rivalsIn } from './rivals.ts';
import {
  LONGEST_LOOK,
  type Presence,
  presencesAt,
  SPEAKER,
  SUBJECT,
  type Trace,
  tokenAt,
} from './salience.ts';

const GENDERS = new Map<string, Gender>(
  Object.entries({
    he: 'male',
    him: 'male',
    his: 'male',
    himself: 'male',
    she: 'female',
    her: 'female',
    herself: 'female',
    "he's": 'male',
    "he'd": 'male',
    "he'll": 'male',
    "she's": 'female',
    "she'd": 'female',
    "she'll": 'female',
  }),
);

/** What "his" and "her" weigh: the text still talks about whoever it is. */
const OWNER = 0.3;
/** Below this, nobody has been named for too long. */
const FAINT = 0.012;
/** The first must be this much more present than the second. */
const CLEARLY = 1.15;

/** The gender of a pronoun that means one person, or undefined. */
export function pronounGender(word: string): Gender | undefined {
  const first = word.charCodeAt(0);
  return first === 104 || first === 115 ? GENDERS.get(word) : undefined; // h or s
}

/** True where the offset lies inside a direct quotation, whose pronouns are another matter. */
function quotedCheck(found: FoundQuotation[]): (offset: number) => boolean {
  let index = 0;
  return (offset) => {
    while ((found[index]?.end ?? Number.MAX_VALUE) <= offset) index++;
    const inside = found[index];
    return inside !== undefined && inside.kind === 'direct' && inside.start <= offset;
  };
}

/** The clear first of several, or null. */
export function clearest([first, second]: Presence[]): number | null {
  if (!first || first.salience < FAINT) return null;
  return second && first.salience < second.salience * CLEARLY ? null : first.member;
}

/** A pronoun that means one person, outside every direct quotation. */
export interface Pronoun {
  /** Index of its token. */
  at: number;
  gender: Gender;
}

/** The pronouns of a text that mean one person, in order; those inside direct quotations are the speaker's. */
export function pronounsIn(tokens: Token[], found: FoundQuotation[]): Pronoun[] {
  const isQuoted = quotedCheck(found);
  const pronouns: Pronoun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { lower, start } = tokens[at] as Token;
    const gender = pronounGender(lower);
    if (gender && !isQuoted(start)) pronouns.push({ at, gender });
  }
  return pronouns;
}

/** Gives a gender to people whose name tells none, by the pronouns that can mean nobody else. */
export function learnGenders(
  pronouns: Pronoun[],
  cast: Cast,
  traces: Trace[],
  sentences: Float64Array,
): void {
  const votes = new Map<number, number>();
  let next = 0;
  for (const { at, gender } of pronouns) {
    while ((traces[next]?.token ?? Number.MAX_VALUE) < at) next++;
    let only = -1;
    let several = false;
    const here = sentences[at] ?? 0;
    for (let index = next - 1; index >= 0 && index > next - LONGEST_LOOK; index--) {
      const trace = traces[index] as Trace;
      if (here - (sentences[trace.token] ?? 0) > 1) break;
      const member = cast[trace.member];
      if (member?.kind !== 'person' || trace.weight < 0.2) continue;
      if (member.gender !== 'unknown' && member.gender !== gender) continue;
      several ||= only >= 0 && only !== trace.member;
      only = trace.member;
    }
    if (several || only < 0) continue;
    votes.set(only, (votes.get(only) ?? 0) + (gender === 'male' ? 1 : -1));
  }
  for (const [member, vote] of votes) {
    const entry = cast[member];
    if (entry?.gender === 'unknown' && vote !== 0) entry.gender = vote > 0 ? 'male' : 'female';
  }
}

/** Words that open a sentence whose subject is still to come: "Asked if he would go, Mr Lee …". */
const opens = (lower: string) =>
  PREPOSITIONS.has(lower) ||
  SUBORDINATORS.has(lower) ||
  /^(?:asked|pressed|questioned|speaking)$/.test(lower);
/** How far behind such an opening, in tokens, the subject may stand. */
const OPENING = 40;

/** True where the pronoun at `at` stands in a sentence's opening and whom the sentence then names may be meant as well. */
function looksAhead(
  tokens: Token[],
  sentences: Float64Array,
  at: number,
  names: Trace[],
  next: number,
  fits: (member: number) => boolean,
): boolean {
  let first = at;
  while (first > 0 && at - first < OPENING && sentences[first - 1] === sentences[at]) first--;
  if (!opens(tokens[first]?.lower ?? '')) return false;
  for (let index = first; index < at; index++) if (tokens[index]?.lower === ',') return false;
  for (let index = next; index < names.length; index++) {
    const { token, member, weight } = names[index] as Trace;
    if (sentences[token] !== sentences[at] || token - at > OPENING) return false;
    if (weight >= SUBJECT && fits(member) && comesFirst(tokens, at, token)) return true;
  }
  return false;
}

/** True where one comma lies between, and the clause behind it begins near `token`. */
function comesFirst(tokens: Token[], at: number, token: number): boolean {
  let comma = token;
  while (comma > at && tokens[comma]?.lower !== ',') comma--;
  return comma > at && token - comma < 8;
}

/** Finds the member that a description at a token means, from the traces before it. */
export type Reader = (traces: Trace[], token: number) => number | null;

/**
 * The members that "he", "she" and the descriptions in `readers` mean, by token, from the first to the last; adds
 * what it finds to `traces`.
 */
export function followPronouns(
  tokens: Token[],
  pronouns: Pronoun[],
  cast: Cast,
  traces: Trace[],
  sentences: Float64Array,
  found: FoundQuotation[],
  readers: Map<number, Reader>,
): Map<number, number> {
  const meant = new Map<number, number>();
  const names = traces.splice(0);
  // “…,” he said: whoever speaks was known before the words began, and is not named in them.
  const begins = new Map<number, number>();
  for (const { start, speakerStart } of found) {
    const speaker = tokenAt(tokens, speakerStart);
    if (speakerStart < 0 || (begins.get(speaker) ?? speaker) < speaker) continue;
    begins.set(speaker, start < speakerStart ? tokenAt(tokens, start) : speaker);
  }
  // Of several traces in one sentence only the last counts: "his" must not make its owner's name count less.
  const isNamedHere = (member: number, at: number) => {
    for (let index = traces.length - 1; index >= 0; index--) {
      const trace = traces[index] as Trace;
      if (sentences[trace.token] !== sentences[at]) return false;
      if (trace.member === member) return true;
    }
    return false;
  };
  const isSpoken = quotedCheck(found);
  const rivals = rivalsIn(tokens, (start) => !isSpoken(start));
  /** True where somebody without a name whom the pronoun may mean has come in since the text last had the member. */
  const isRivalled = (member: number, gender: Gender, at: number): boolean => {
    const rival = lastBefore(rivals[gender], at);
    const nearest = Math.max(0, traces.length - LONGEST_LOOK);
    for (let index = traces.length - 1; rival >= 0 && index >= nearest; index--) {
      const trace = traces[index] as Trace;
      if (trace.token < rival) return true;
      if (trace.member === member && trace.token < at) return false;
    }
    return false;
  };
  const describedAt = [...readers.keys()].sort((a, b) => a - b);
  let next = 0;
  let description = 0;
  const goTo = (at: number) => {
    while ((names[next]?.token ?? tokens.length) < at) traces.push(names[next++] as Trace);
  };
  const readDescriptions = (before: number) => {
    for (let at = describedAt[description]; at !== undefined && at <= before; ) {
      goTo(at);
      const member = readers.get(at)?.(traces, begins.get(at) ?? at) ?? null;
      if (member !== null) {
        meant.set(at, member);
        traces.push({ member, token: at, weight: SPEAKER });
      }
      at = describedAt[++description];
    }
  };
  for (const { at, gender } of pronouns) {
    readDescriptions(at);
    if (readers.has(at)) continue;
    goTo(at);
    const { lower } = tokens[at] as Token;
    const fits = (member: number) => {
      const entry = cast[member];
      return entry?.kind === 'person' && (entry.gender === gender || entry.gender === 'unknown');
    };
    const begin = begins.get(at);
    if (begin === undefined && looksAhead(tokens, sentences, at, names, next, fits)) continue;
    const member = clearest(presencesAt(traces, sentences, begin ?? at, fits));
    if (member === null || isRivalled(member, gender, begin ?? at)) continue;
    meant.set(at, member);
    const entry = cast[member];
    // Whoever was "he" as a speaker once is no "she" further on.
    if (begin !== undefined && entry?.gender === 'unknown') entry.gender = gender;
    if (/^s?he(?:$|')/.test(lower))
      traces.push({ member, token: at, weight: begin === undefined ? SUBJECT : SPEAKER });
    else if ((lower === 'his' || lower === 'her') && !isNamedHere(member, at))
      traces.push({ member, token: at, weight: OWNER });
  }
  readDescriptions(tokens.length);
  while (next < names.length) traces.push(names[next++] as Trace);
  return meant;
}
