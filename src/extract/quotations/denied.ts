/** Whether the clause of a reporting verb is itself denied or doubted: "Ms Lee denied that Mr Ray said “no”". */

import { isWord } from './items.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Report } from './report.ts';
import type { Item } from './sentences.ts';
import { cueAt } from './verbs.ts';

/** Whoever does one of these to a clause does not say that it is so. */
const DISBELIEVES = /^(?:den(?:y|ie)|doubt|disput|wish|imagin|rumou?r)/;
/** What hangs on these need not be so: "no evidence that", "it is untrue that", "claims that". */
const UNCERTAIN = /^(?:claims?|reports?|evidence|proof|idea|story|lie|untrue|false)$/;
/** Verbs besides those that report, whose clause is so only where they are not denied. */
const HOLDS = /^(?:believe|think|thought|prove|true)/;
const UNTRUE = /^(?:not|never|nobody|no|none|falsely|.*n't)$/;

/** How far, in items, a verb may stand before its "that": "denied again on Tuesday that". */
const THAT_ITEMS = 4;
/** How far before a verb what denies it may stand: "No one in his party believes". */
const DENIAL_ITEMS = 6;

/** True for a subject whose clause is denied or doubted by what it hangs on. */
export function isDenied(items: Item[], { from, to }: Phrase): boolean {
  // "Ms Lee denies Mr Ray said", "Imagine Mr Ray saying": the verb may stand within what was read as the subject.
  let name = to - 1;
  while (name > from && items[name]?.capital) name--;
  if (name < to - 1 && DISBELIEVES.test(items[name]?.lower ?? '')) return true;
  const linked = isWord(items[from - 1], 'that');
  const at = linked ? from - 2 : from - 1;
  if (isBehind(items, at, linked ? THAT_ITEMS : 1, DISBELIEVES)) return true;
  const head = items[at];
  if (!isWord(head)) return false;
  if (linked && UNCERTAIN.test(head.lower)) return at === 0 || !cueAt(items, at);
  const holds = HOLDS.test(head.lower) || (linked && head.cue !== null);
  return holds && isBehind(items, at - 1, DENIAL_ITEMS, UNTRUE);
}

/** True where one of the `count` words from `at` back is such a one. */
function isBehind(items: Item[], at: number, count: number, words: RegExp): boolean {
  for (let back = at; back > at - count && isWord(items[back]); back--)
    if (words.test((items[back] as Item).lower)) return true;
  return false;
}

/** True where all stands within what somebody claims: "alleges that Mr Ray said “…”" is her word, not his. */
export function isClaimed(items: Item[], outer: Report | undefined, found: Report[]): boolean {
  const verb = items[outer?.cueFrom ?? -1]?.lower ?? '';
  return /^(?:alleg|claim)/.test(verb) && found.every(({ to }) => to <= (outer?.to ?? 0));
}
