/** The offices and descriptions that an article gives somebody: "president of the European Commission". */

import { givenName } from '../words/given-names.ts';
import { isFunctionWord } from '../words/name-words.ts';
import { isPersonNoun, isPlural, isTitleModifier } from '../words/titles.ts';
import type { Token } from '../words/tokens.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  isTensed,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
} from '../words/words.ts';
import { opensSentence } from './capitals.ts';
import type { Segment } from './segments.ts';

const LONGEST = 16;
/** What ends a description. */
const STOPS = /^(?:[,.;:!?()\n—–"“”]|that|who|whom|whose|which|said|says)$/;

/** Words that begin a clause rather than a description. */
const NO_START = /^(?:and|but|or|his|her|their|not|also|even|such|[a-z]{2,}ing)$/;
const isClausal = (lower: string) =>
  SUBORDINATORS.has(lower) || SUBJECTS.has(lower) || AUXILIARIES.has(lower);
const startsClause = (lower: string) =>
  NO_START.test(lower) || PREPOSITIONS.has(lower) || isClausal(lower);

/** What stands before a name where it says who somebody is: "former Pennsylvania governor"; '' for none. */
export function descriptionBefore(text: string, tokens: Token[], segment: Segment): string {
  const last = tokens[segment.from - 1];
  if (segment.title || !last || last.capital || !isPersonNoun(last.lower) || isPlural(last.lower))
    return '';
  let at = segment.from - 1;
  for (let left = tokens[at - 1]; left && segment.from - at < 6; left = tokens[at - 1]) {
    const isWord = left.kind === 'word' && (tokens[at]?.start ?? 0) - left.end === 1;
    const { lower, capital } = left;
    // "to embarrass front-runner Ann Lee", "polls show rival Ben Ray": what is known to be no part stays out.
    const isPart = capital || isTitleModifier(lower) || isPersonNoun(lower) || lower.includes('-');
    if (!isWord || !isPart || isFunctionWord(lower) || lower.endsWith("'s")) break;
    at--;
  }
  // "his brother": whose, the role would not say.
  const { lower: owner = '' } = tokens[at - 1] ?? {};
  if (POSSESSIVES.has(owner) || /'s?$/.test(owner)) return '';
  return text.slice(tokens[at]?.start, last.end);
}

/** Verbs of what a speaker does, behind whom no description goes on. */
const SAYS = /^(?:said|says|told|tells|added|wrote|warned|argued|noted|confirmed|announced)$/;

/** Words that go on with a description once its noun is there. */
const isLink = (lower: string) => lower === 'and' || PREPOSITIONS.has(lower);

/** What stands between commas behind a name, where it says who somebody is, without its article; '' for none. */
export function apposition(text: string, tokens: Token[], { to }: Segment): string {
  if (tokens[to]?.lower !== ',') return '';
  let first = to + 1;
  if (/^(?:the|a|an)$/.test(tokens[first]?.lower ?? '')) first++;
  if (startsClause(tokens[first]?.lower ?? '')) return '';
  let noun = -1;
  let end = first;
  for (; end < first + LONGEST; end++) {
    const token = tokens[end];
    if (!token || STOPS.test(token.lower)) break;
    if (isClausal(token.lower) || (noun === -1 && isLink(token.lower))) return '';
    if (noun === -1 && isPersonNoun(token.lower)) {
      if (isPlural(token.lower)) return '';
      noun = end;
    }
  }
  // "They met Bob Ray, a lawyer said", "Bob Ray, Senator Ann Lee and others": that is somebody else.
  const behind = tokens[noun + 1];
  const isName = behind?.capital && givenName(text.slice(behind.start, behind.end)) !== undefined;
  if (isName || SAYS.test(behind?.lower ?? '')) return '';
  // "off Port Ray, coast guard spokesman Tom Lee said": and so is the spokesman.
  let name = end;
  while (name > first && tokens[name - 1]?.capital) name--;
  const { lower: calling = '', capital } = tokens[name - 1] ?? {};
  if (name < end && !capital && isPersonNoun(calling)) return '';
  const start = tokens[first]?.start;
  const last = tokens[end - 1];
  if (noun === -1 || start === undefined || !last || end === first + LONGEST) return '';
  return text.slice(start, last.end);
}

/** True for somebody to whom another belongs: "an aide to the mayor, Ann Lee,", who may be the one or the other. */
export function isObject(tokens: Token[], noun: number): boolean {
  const { lower = '' } = tokens[noun] ?? {};
  return (
    DETERMINERS.has(tokens[noun - 1]?.lower ?? '') &&
    PREPOSITIONS.has(tokens[noun - 2]?.lower ?? '') &&
    isPersonNoun(lower) &&
    !isPlural(lower)
  );
}

/** What stands before a name and a comma at the head of a sentence: "As a former diplomat, …", "The mayor, …". */
export function appositionBefore(text: string, tokens: Token[], { from }: Segment): string {
  if (tokens[from - 1]?.lower !== ',') return '';
  let first = from - 1;
  while (first > 0 && from - first <= LONGEST && !opensSentence(tokens, first)) first--;
  if (tokens[first]?.lower === 'as') first++;
  if (!/^(?:the|a|an)$/.test(tokens[first]?.lower ?? '')) return '';
  first++;
  let noun = false;
  for (let at = first; at < from - 1; at++) {
    const lower = tokens[at]?.lower ?? '';
    // "The ban came after a woman, Ann Lee, fell".
    const isVerb = at > first && isTensed(lower);
    if (STOPS.test(lower) || isVerb || isClausal(lower) || (!noun && isLink(lower))) return '';
    if (isPersonNoun(lower) && isPlural(lower)) return '';
    noun ||= isPersonNoun(lower);
  }
  if (!noun || isObject(tokens, from - 2)) return '';
  return text.slice(tokens[first]?.start, tokens[from - 2]?.end);
}

/** How far before the comma, in tokens, the noun that introduces somebody stands, and its article before it. */
const INTRODUCING = 8;
/** Nouns that have names of their own: "a friend in the capital, Port Ray,". */
const NAMED_THINGS =
  /^(?:capital|city|town|village|island|port|country|company|group|firm|bank|charity|agency|union|newspaper|club|band|party|school|book|film|song)$/;

/** True for a name between commas behind a description in the singular: "a spokeswoman for the Commission, Ada Renn,". */
export function isIntroduced(tokens: Token[], { from, to }: Segment): boolean {
  if (!/^[,.\n]?$/.test(tokens[to]?.lower ?? '')) return false;
  let last = from - 2;
  // "the mayor of Leeds, England, Ada Renn,".
  if (tokens[last]?.capital && tokens[last - 1]?.lower === ',' && tokens[last - 2]?.capital)
    last -= 2;
  // But "the president of the Tarn region, Ada Renn,".
  if (NAMED_THINGS.test(tokens[last]?.lower ?? '') && !tokens[last - 1]?.capital) return false;
  for (let at = last; at >= 0 && at > last - INTRODUCING; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (!isPersonNoun(token.lower) || (at < last && !isLink(tokens[at + 1]?.lower ?? ''))) continue;
    return !isPlural(token.lower) && hasArticle(tokens, at);
  }
  return false;
}

/** True where an article, or whose it is, leads to the noun at `noun`. */
function hasArticle(tokens: Token[], noun: number): boolean {
  for (let at = noun - 1; at >= 0 && at >= noun - INTRODUCING; at--) {
    const { kind, lower } = tokens[at] as Token;
    if (DETERMINERS.has(lower) || lower.endsWith("'s")) return true;
    if (kind !== 'word' || isFunctionWord(lower)) return false;
  }
  return false;
}
