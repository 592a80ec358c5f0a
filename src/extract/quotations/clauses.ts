/** What the clause around a verb is to its sentence: subordinate, a condition, a parenthesis. */

import { AUXILIARIES, SUBJECTS, set } from '../words/words.ts';
import { isPoint, isWord } from './items.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Item } from './sentences.ts';
import type { Cue } from './verbs.ts';

/** How far into a sentence, in items, the subject of a clause that opens it may stand: "Years after Lee". */
const OPENING_ITEMS = 3;

const NOT_FINITE = set('be been being having do does did');

/** "While Lee said it would fail, others …": the sentence begins with a clause that the next comma ends. */
export function isSubordinate(items: Item[], speaker: Phrase): boolean {
  const first = speaker.antecedent?.from ?? speaker.from;
  const opens = /^(while|although|though|when|after|since|as|if|because|before|once)$/;
  if (first <= 0 || first > OPENING_ITEMS || !opens.test(items[first - 1]?.lower ?? ''))
    return false;
  // "That was when Lee said it": the sentence's own verb has been.
  return !items.slice(0, first - 1).some(({ lower }) => AUXILIARIES.has(lower));
}

/** The longest condition, in items, between commas. */
const CONDITION_ITEMS = 12;

/** True where a short clause of condition begins at `index`, with a comma and a subject behind it: "if elected, she". */
export function isCondition(items: Item[], index: number): boolean {
  if (!/^(if|unless|when|once)$/.test(items[index]?.lower ?? '')) return false;
  let comma = index + 1;
  while (comma < index + CONDITION_ITEMS && isWord(items[comma])) comma++;
  return isPoint(items[comma], ',') && SUBJECTS.has(items[comma + 1]?.lower ?? '');
}

/** "One thing, says Lee, is sure": whoever speaks stands behind the verb, between commas. */
export function isParenthesis(items: Item[], cue: Cue, isOwn: boolean): boolean {
  if (!isPoint(items[cue.index - 1], ',')) return false;
  let to = isOwn ? cue.to + 2 : cue.to;
  const name = to;
  while (isWord(items[to]) && items[to]?.capital) to++;
  return to > name && isPoint(items[to], isOwn ? ',.' : ',');
}

/**
 * "A man who said he was ill | was found": where the sentence's own verb begins behind a clause at `from` that only
 * tells which man; `limit` where none does.
 */
export function mainVerb(items: Item[], from: number, limit: number): number {
  let verbs = 0;
  for (let index = from; index < limit; index++) {
    const item = items[index];
    if (!isWord(item)) {
      if (isPoint(item, ',;:—–')) return limit;
      continue;
    }
    // "the men who were lost were found": one verb more within.
    if (index > from && /^(who|which|that|what|when|if|because)$/.test(item.lower)) verbs--;
    const before = items[index - 1];
    const isVerb = AUXILIARIES.has(item.lower) && !item.capital && !NOT_FINITE.has(item.lower);
    if (!isVerb || (isWord(before) && AUXILIARIES.has(before.lower))) continue;
    const joined =
      isWord(before) && (/^(and|or|but|not|to)$/.test(before.lower) || SUBJECTS.has(before.lower));
    if (verbs > 0 && !joined) return index;
    verbs++;
  }
  return limit;
}

/** True for a subject of what only might have been said: "Had Lee said", "If Lee said", "whether Lee said", "Did Lee say". */
export function isSupposed(items: Item[], { from }: Phrase): boolean {
  const first = items[from]?.lower ?? '';
  const before = items[from - 1]?.lower ?? '';
  return (
    (AUXILIARIES.has(first) && first !== 'may') || /^(if|unless|whether|had|did)$/.test(before)
  );
}

/** True for a subject that denies its verb: "No one", "Neither Lee nor Ray", "None of them". */
export function isNone(items: Item[], { from, to }: Phrase): boolean {
  const first = items[from]?.lower ?? '';
  const before = items[from - 1]?.lower ?? '';
  if (/^(no|nobody|none|neither|nor)$/.test(first) || /^(no|neither|nor)$/.test(before))
    return true;
  if (isWord(items[from - 2], 'not') && before === 'even') return true;
  // "Lee or Ray said": which of them, nobody tells.
  for (let index = from; index < to; index++)
    if (/^n?or$/.test(items[index]?.lower ?? '') && items[index + 1]?.capital) return true;
  return false;
}
