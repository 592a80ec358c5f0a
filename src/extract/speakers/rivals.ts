/** Whom the text brings in without a name: "The woman beside me wept", of whom "she" may speak as well. */
import { opensSentence } from '../cast/capitals.ts';
import type { Gender } from '../words/gender.ts';
import { wordGender } from '../words/titles.ts';
import type { Token } from '../words/tokens.ts';
import { DAYS } from '../words/words.ts';

/** How many words may stand between the article and the noun: "a young French woman". */
const MODIFIERS = 2;
const LEADS = /^(?:the|an?|one|another|this|that|his|her|their|my|our)$/;
/** What a clause begins behind, within its sentence. */
const LINKS = /^(?:and|but|when|while|then|so|until|before|after|because)$/;

/** True where a clause may begin at `at`. */
function begins(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return LINKS.test(before) || DAYS.has(before) || opensSentence(tokens, at);
}

/**
 * Where clauses begin with somebody whom only a noun of one gender describes: the indices of their articles, by
 * gender, in order. Nobody counts whom a name or an apposition tells, nor at an offset that `counts` refuses.
 */
export function rivalsIn(
  tokens: Token[],
  counts: (offset: number) => boolean,
): Record<Gender, number[]> {
  const found: Record<Gender, number[]> = {
    male: [],
    female: [],
    plural: [],
    neuter: [],
    unknown: [],
  };
  for (let at = 1; at < tokens.length; at++) {
    const { kind, lower, capital } = tokens[at] as Token;
    if (kind !== 'word' || capital) continue;
    const gender = wordGender(lower);
    if (gender === 'unknown') continue;
    // "the woman, Ann Lee,", "his wife Ann": she is named.
    const next = tokens[at + 1];
    if (next?.capital || next?.lower === ',' || next?.kind === 'mark') continue;
    const lead = leadBefore(tokens, at);
    if (lead >= 0 && begins(tokens, lead) && counts(tokens[lead]?.start ?? 0))
      found[gender].push(lead);
  }
  return found;
}

/** The index of the article or possessive that the noun at `at` belongs to, or -1. */
function leadBefore(tokens: Token[], at: number): number {
  for (let lead = at - 1; lead >= 0 && lead >= at - 1 - MODIFIERS; lead--) {
    const { kind, lower, capital } = tokens[lead] as Token;
    if (LEADS.test(lower)) return lead;
    if (kind !== 'word' || capital) return -1;
  }
  return -1;
}

/** The last of some numbers in order that is below `limit`, or -1. */
export function lastBefore(numbers: number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1] ?? -1;
}
