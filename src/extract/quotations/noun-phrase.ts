/** The noun phrase that a clause's words before its verb end in. */

import { isMonth } from '../words/days.ts';
import { isPersonNoun } from '../words/titles.ts';
import {
  AUXILIARIES,
  COORDINATORS,
  DAYS,
  DETERMINERS,
  isAdverb,
  isPast,
  isTensed,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECTS,
  SUBORDINATORS,
  TIMES,
} from '../words/words.ts';
import { DASHES, isPoint, isWord } from './items.ts';
import type { Item } from './sentences.ts';

/** Item indices, `to` exclusive. `antecedent` is whom "who" stands for. */
export interface Phrase {
  from: number;
  to: number;
  antecedent?: { from: number; to: number };
}

const at = (items: Item[], index: number): Item | undefined => items[index];
/** What opens what these close; dashes open dashes. */
const OPENERS: Record<string, string> = { ')': '(', ']': '[', ',': ',' };
/** How far back, in items, what a comma or bracket closes may open. */
const ASIDE_ITEMS = 45;

/** The index of the comma, dash or bracket that opens what closes at `close`, or -1. */
export function openerOf(items: Item[], close: number): number {
  const mark = at(items, close) as Item;
  const wanted = mark.kind === 'quoted' ? ',' : (OPENERS[mark.lower] ?? DASHES);
  for (let index = close - 1, seen = 0; index > 0 && seen < ASIDE_ITEMS; index--, seen++) {
    const item = at(items, index) as Item;
    if (item.kind === 'point' && wanted.includes(item.lower)) return index;
    // "Norvik (Nasdaq: NVK), a builder,": what stands in brackets is over.
    if (wanted === ',' && isPoint(item, ')')) {
      while (index > 0 && seen < ASIDE_ITEMS && !isPoint(at(items, index), '(')) {
        index--;
        seen++;
      }
    } else if (wanted !== '(' && isPoint(item, ';:')) return -1;
  }
  return -1;
}

const breaks = (item: Item) => item.kind !== 'word' || SUBORDINATORS.has(item.lower);

/** Narrows `items[from..to)`, a clause's words before its verb, to the noun phrase at its end. */
function nounPhrase(items: Item[], from: number, to: number): Phrase | null {
  let start = from;
  const last = at(items, to - 1) as Item;
  if (SUBJECTS.has(last.lower)) return { from: to - 1, to };
  // What ends in a verb of the clause, "It was Trump", begins after it.
  for (let index = from; index < to - 1; index++) {
    const { lower, capital } = at(items, index) as Item;
    // "A man claiming to be Mr Lee": the man.
    if (lower === 'be' && /^(?:claim|pretend|purport)ing$/.test(at(items, index - 2)?.lower ?? ''))
      return nounPhrase(items, from, index - 2);
    if (AUXILIARIES.has(lower) && !capital) start = index + 1;
    else if (COORDINATORS.has(lower) && index === start) start = index + 1;
    else if (isAdverb(lower) && index === start) start = index + 1;
  }
  // "On Tuesday Mr Lee", "In the email Ash": the phrase after the introduction.
  const first = at(items, start) as Item;
  // But "Jan Lee", "June Ray".
  const isGiven = isMonth(first.lower) && at(items, start + 1)?.capital;
  const tellsTime = TIMES.has(first.lower);
  if (PREPOSITIONS.has(first.lower) || (tellsTime && !isGiven)) {
    let index = to - 1;
    const name = (item: Item | undefined) =>
      isWord(item) && (item.capital || item.lower === 'of' || item.lower === 'and');
    if (last.capital) {
      // "On Monday Ann Lee", "In July Ann Lee".
      const isTime = (time: number) => {
        const { lower = '' } = at(items, time) ?? {};
        return DAYS.has(lower) || (time === start + 1 && TIMES.has(lower));
      };
      while (index - 1 > start && name(at(items, index - 1)) && !isTime(index - 1)) index--;
      while (index < to - 1 && !at(items, index)?.capital) index++;
      const before = at(items, index - 1);
      if (isWord(before) && DETERMINERS.has(before.lower) && index - 1 > start) index--;
    } else {
      while (index - 1 > start && !DETERMINERS.has(at(items, index)?.lower ?? '')) index--;
      if (
        !DETERMINERS.has(at(items, index)?.lower ?? '') &&
        !PRONOUNS.has(at(items, index)?.lower ?? '')
      )
        index = to - 1;
    }
    start = index;
  }
  return start < to ? { from: start, to } : null;
}

/** "Carper, Leahy and Cardin", "the Department for Environment, Food and Rural Affairs": all of the list. */
function joinedBefore(items: Item[], phrase: Phrase): Phrase {
  const { from, to } = phrase;
  const last = at(items, from - 2);
  if (!isPoint(at(items, from - 1), ',') || !at(items, from)?.capital || !isWord(last))
    return phrase;
  if (!last.capital || TIMES.has(last.lower)) return phrase;
  let joins = false;
  for (let index = from; index < to; index++) joins ||= isWord(at(items, index), 'and');
  if (!joins) return phrase;
  let start = from - 2;
  while (start > 0 && isWord(at(items, start - 1))) start--;
  // "In London, Smith and Jones": where they were is not who they are.
  if (PREPOSITIONS.has(at(items, start)?.lower ?? '')) return phrase;
  const before = clauseBefore(items, from - 1);
  return before ? { from: before.from, to } : phrase;
}

/** "Quill shipped its first phone | and Lee said": where a past before a determiner is a clause's verb, or -1. */
export function verbIn(items: Item[], from: number, to: number): number {
  for (let index = from + 1; index < to - 1; index++) {
    const { lower, capital } = at(items, index) as Item;
    if (!capital && isPast(lower) && DETERMINERS.has(at(items, index + 1)?.lower ?? ''))
      return index;
  }
  return -1;
}

/** True where the words behind "that", up to the verb, are a clause of what stands before: a verb and its object. */
function belongs(items: Item[], from: number, to: number): boolean {
  const [before, verb, object] = [from - 2, from, from + 1].map((index) => at(items, index));
  if (!isWord(before) || before.cue || !isWord(verb) || !isWord(object) || to < from + 2)
    return false;
  const { lower, capital } = verb;
  if (capital || DETERMINERS.has(lower) || SUBJECTS.has(lower) || isPersonNoun(lower)) return false;
  if (!isTensed(lower) && !/[^s]s$/.test(lower)) return false;
  return !PREPOSITIONS.has(object.lower) && !AUXILIARIES.has(object.lower);
}

/** What stands behind a comma and is part of the name before it. */
const SUFFIX = /^(inc|ltd|llc|llp|lp|corp|plc|co|jr|sr|m\.?d|ph\.?d|esq)\.?$/;

/** The noun phrase that ends before `to`, back to where its clause begins. */
export function clauseBefore(items: Item[], to: number): Phrase | null {
  let from = to;
  while (from > 0) {
    const item = at(items, from - 1) as Item;
    if (isPoint(item, ')')) {
      const opener = openerOf(items, from - 1);
      if (opener <= 0) break;
      from = opener;
      continue;
    }
    if (breaks(item)) {
      // "an official who spoke on Monday said": the verb is the official's.
      if (
        (item.lower === 'who' || item.lower === 'whose') &&
        from - 1 > 0 &&
        from < to &&
        isWord(at(items, from - 2))
      )
        return clauseBefore(items, from - 1);
      // "the union that represents nurses said": what follows "that" is a verb, not who says it.
      if (item.lower === 'that' && from > 1 && belongs(items, from, to))
        return clauseBefore(items, from - 1);
      break;
    }
    from--;
  }
  if (from === to) return null;
  // "Scholz, like Tusk, warned": the one compared is not the one who speaks.
  const compares = /^(like|unlike|echoing|joining)$/.test((at(items, from) as Item).lower);
  if (compares && from > 1 && isPoint(at(items, from - 1), ','))
    return clauseBefore(items, from - 1);
  // "… and Mr Lee said": a coordinator joins clauses unless both sides are one phrase.
  let start = from;
  for (let index = from + 1; index < to - 1; index++) {
    const { lower } = at(items, index) as Item;
    if (lower === 'but' || lower === 'so' || lower === 'yet') start = index + 1;
    // "Ann Lee said Ben Ray | told her": whose verb it is stands behind hers.
    const name = lower === 'said' || lower === 'says' ? at(items, index + 1) : undefined;
    if (name?.capital && !DAYS.has(name.lower)) start = index + 1;
    if (lower === 'and' && verbIn(items, start, index) > 0) start = index + 1;
  }
  const phrase = nounPhrase(items, start, to);
  // "Norvik, Inc., announced", "Ann Lee, Jr., said": part of the name.
  if (to === from + 1 && from > 1 && isPoint(at(items, from - 1), ','))
    if (SUFFIX.test((at(items, from) as Item).lower)) {
      const name = clauseBefore(items, from - 1);
      return name && { from: name.from, to };
    }
  return phrase && joinedBefore(items, phrase);
}
