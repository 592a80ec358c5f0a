/** Who speaks: the noun phrase that stands before, or after, a reporting verb. */
import type { Item } from './sentences.ts';
import {
  AUXILIARIES,
  COORDINATORS,
  DAYS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECTS,
  SUBORDINATORS,
  TIMES,
} from './words.ts';

/** Item indices, `to` exclusive. `antecedent` is whom "who" stands for. */
export interface Phrase {
  from: number;
  to: number;
  antecedent?: { from: number; to: number };
}

type WordItem = Item & { kind: 'word' };
type PointItem = Item & { kind: 'point' };

const at = (items: Item[], index: number): Item | undefined => items[index];
export const isWord = (item: Item | undefined, lower?: string): item is WordItem =>
  item?.kind === 'word' && (lower === undefined || item.lower === lower);
export const isPoint = (item: Item | undefined, chars: string): item is PointItem =>
  item?.kind === 'point' && chars.includes(item.lower);
export const DASHES = '–—―-';
const COMMAS = ',';

/** Verbs that only lead to another: "went on to say", "tried to argue". */
const LEADS = new Set('on went goes continued tried sought began proceeded'.split(' '));

/** The first index of the verb group that ends at `verb`: "has also", "would not", "went on to". */
export function verbStart(items: Item[], verb: number): number {
  let first = verb;
  while (first > 0) {
    const item = at(items, first - 1);
    if (!isWord(item)) break;
    if (item.lower === 'to' && LEADS.has(at(items, first - 2)?.lower ?? '')) {
      first -= at(items, first - 2)?.lower === 'on' ? 3 : 2;
      continue;
    }
    if (
      !(
        AUXILIARIES.has(item.lower) ||
        (isAdverb(item.lower) && !item.capital) ||
        item.lower === 'not'
      )
    )
      break;
    first--;
  }
  return first;
}

/** The index of the comma, dash or bracket that opens what closes at `close`, or -1. */
function openerOf(items: Item[], close: number): number {
  const mark = at(items, close) as Item;
  const wanted =
    mark.lower === ')'
      ? '('
      : mark.lower === ']'
        ? '['
        : DASHES.includes(mark.lower)
          ? DASHES
          : COMMAS;
  for (let index = close - 1, seen = 0; index > 0 && seen < 45; index--, seen++) {
    const item = at(items, index) as Item;
    if (item.kind === 'point' && wanted.includes(item.lower)) return index;
    if (isPoint(item, ';:')) return -1;
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
    if (AUXILIARIES.has(lower) && !(index === from && capital)) start = index + 1;
    else if (COORDINATORS.has(lower) && index === start) start = index + 1;
    else if (isAdverb(lower) && index === start) start = index + 1;
  }
  // "On Tuesday Mr Lee", "In the email Ash": the phrase after the introduction.
  const first = at(items, start) as Item;
  if (PREPOSITIONS.has(first.lower) || TIMES.has(first.lower) || DAYS.has(first.lower)) {
    let index = to - 1;
    const name = (item: Item | undefined) =>
      isWord(item) && (item.capital || item.lower === 'of' || item.lower === 'and');
    if (last.capital) {
      while (
        index - 1 > start &&
        name(at(items, index - 1)) &&
        !DAYS.has(at(items, index - 1)?.lower ?? '')
      )
        index--;
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

/** Words that end no noun phrase that speaks. */
export const NOT_SPEAKERS = new Set([
  'but',
  'then',
  'to',
  'not',
  'of',
  'be',
  'and',
  'or',
  'a',
  'an',
  'the',
  'by',
  'with',
  'for',
  'in',
  'on',
  'at',
  'from',
  'as',
  'is',
  'was',
  'are',
  'were',
  'been',
  'being',
  'what',
  'how',
  'why',
  'when',
  'where',
  'if',
  'whether',
  'because',
  'so',
  'no',
]);

/** The subject that stands before the verb group at `verb`, or null where none does. */
export function subjectBefore(items: Item[], verb: number): Phrase | null {
  let to = verbStart(items, verb);
  const end = to;
  let last = at(items, to - 1);
  // ", the mayor of Leeds," and "(D-R.I.)" between the name and the verb.
  for (let rounds = 0; rounds < 3 && last?.kind === 'point'; rounds++) {
    if (!`,)]${DASHES}`.includes(last.lower)) return null;
    const opener = openerOf(items, to - 1);
    if (opener <= 0) return null;
    to = opener;
    last = at(items, to - 1);
    if (isPoint(last, ')],')) continue;
  }
  if (!isWord(last) || NOT_SPEAKERS.has(last.lower)) return null;
  if (last.lower === 'who' || last.lower === 'which' || last.lower === 'that') {
    let end = to - 1;
    if (isPoint(at(items, end - 1), ',—–')) end--;
    const antecedent = end > 0 && isWord(at(items, end - 1)) ? clauseBefore(items, end) : null;
    if (last.lower !== 'who' && !antecedent) return null;
    return antecedent ? { from: to - 1, to, antecedent } : { from: to - 1, to };
  }
  const phrase = clauseBefore(items, to);
  // "As a former manager, Mr Lee, said": what stands between the commas is the subject after all.
  const first = at(items, 0);
  if (
    phrase &&
    to < end &&
    isWord(first) &&
    PREPOSITIONS.has(first.lower) &&
    phrase.from <= 1 &&
    isPoint(at(items, to), ',')
  )
    return { from: to + 1, to: end - 1 };
  // "Ann Lee, a historian who wrote the book “Tarn”, said": the apposition holds commas of its own.
  const opens = phrase && to < end && /^(an?|the|one)$/.test(at(items, phrase.from)?.lower ?? '');
  if (opens && isPoint(at(items, phrase.from - 1), ',') && at(items, phrase.from - 2)?.capital)
    return clauseBefore(items, phrase.from - 1);
  return phrase;
}

/** The noun phrase that ends before `to`, back to where its clause begins. */
function clauseBefore(items: Item[], to: number): Phrase | null {
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
      if (item.lower === 'who' && from - 1 > 0 && from < to && isWord(at(items, from - 2)))
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
  }
  return nounPhrase(items, start, to);
}

/** The noun phrase that begins at `from`, after an inverted verb: "said the mayor of Leeds, a Tory". */
export function subjectAfter(items: Item[], from: number): Phrase | null {
  const first = at(items, from);
  if (!isWord(first)) return null;
  if (
    !(
      first.capital ||
      DETERMINERS.has(first.lower) ||
      PRONOUNS.has(first.lower) ||
      /^[a-z]/.test(first.lower)
    )
  )
    return null;
  if (
    PREPOSITIONS.has(first.lower) ||
    isAdverb(first.lower) ||
    SUBORDINATORS.has(first.lower) ||
    TIMES.has(first.lower) ||
    AUXILIARIES.has(first.lower)
  )
    return null;
  let to = from;
  while (to < items.length) {
    const item = at(items, to) as Item;
    if (item.kind !== 'word') break;
    if (
      to > from &&
      (SUBORDINATORS.has(item.lower) || DAYS.has(item.lower) || AUXILIARIES.has(item.lower))
    )
      break;
    const joins = item.lower === 'to' && at(items, to + 1)?.capital === true;
    if (
      to > from &&
      !joins &&
      /^(in|on|at|during|after|before|to|when|as|last|earlier|but|while|by|about|with)$/.test(
        item.lower,
      )
    )
      break;
    to++;
  }
  return to > from ? { from, to } : null;
}
