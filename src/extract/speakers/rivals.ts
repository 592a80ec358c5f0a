/** Whom the text brings in without a name: "The woman beside me wept", of whom "she" may speak as well. */
import { opensSentence } from '../cast/capitals.ts';
import type { Gender } from '../words/gender.ts';
import { wordGender } from '../words/titles.ts';
import type { Token } from '../words/tokens.ts';
import { DAYS, set } from '../words/words.ts';

/** How many words may stand between the article and the noun: "a young French woman". */
const MODIFIERS = 2;
const LEADS = set('the a an one another his her their my our');
/** How long they are, as bits: nearly no other word needs a look-up. */
const LENGTHS = [...LEADS].reduce((bits, { length }) => bits | (1 << length), 0);
/** What a clause begins behind, within its sentence. */
const LINKS = new Set([
  ...DAYS,
  ...'and but when while then so until before after because through'.split(' '),
]);

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
  for (let at = 0; at < tokens.length; at++) {
    const { lower, start } = tokens[at] as Token;
    if ((LENGTHS & (1 << lower.length)) === 0 || !LEADS.has(lower)) continue;
    const before = tokens[at - 1];
    if (before?.kind === 'word' && !LINKS.has(before.lower)) continue;
    const gender = genderBehind(tokens, at);
    const opens = tokens[at - 1]?.kind === 'word' || opensSentence(tokens, at);
    if (gender !== 'unknown' && opens && counts(start)) found[gender].push(at);
  }
  return found;
}

/** The gender that the noun tells which the article at `lead` leads to, `unknown` where that is named. */
function genderBehind(tokens: Token[], lead: number): Gender {
  for (let at = lead + 1; at <= lead + 1 + MODIFIERS; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital) return 'unknown';
    const gender = wordGender(token.lower);
    if (gender === 'unknown') continue;
    // "the woman, Ann Lee,", "his wife Ann": she is named.
    const next = tokens[at + 1];
    return next?.capital || next?.lower === ',' || next?.kind === 'mark' ? 'unknown' : gender;
  }
  return 'unknown';
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
