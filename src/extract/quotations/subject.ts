/** Who speaks: the noun phrase that stands before, or after, a reporting verb. */

import {
  AUXILIARIES,
  DAYS,
  DETERMINERS,
  isAdverb,
  isTensed,
  NOT_SPEAKERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
  set,
  TIMES,
} from '../words/words.ts';
import { DASHES, isPoint, isWord } from './items.ts';
import { clauseBefore, openerOf, type Phrase } from './noun-phrase.ts';
import type { Item } from './sentences.ts';

const at = (items: Item[], index: number): Item | undefined => items[index];
/** Verbs that only lead to another: "went on to say", "tried to argue". */
export const LEADS = set('on went goes continued tried sought began proceeded liked likes used');

/** "May said", "told Will": a capital makes a name of it. */
const isSurname = ({ lower, capital }: Item) => capital && /^(?:may|will)$/.test(lower);

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
        (AUXILIARIES.has(item.lower) && !isSurname(item)) ||
        (isAdverb(item.lower) && !item.capital) ||
        item.lower === 'not'
      )
    )
      break;
    first--;
  }
  return first;
}

/** Where words that only tell when begin before `to`: "Norvik | on Tuesday", "Norvik, the builder, | today". */
function timeStart(items: Item[], to: number): number {
  const last = at(items, to - 1);
  if (!isWord(last) || !DAYS.has(last.lower) || to < 2) return to;
  const before = at(items, to - 2) as Item;
  // "USA Today said".
  if (last.capital && before.capital && last.lower.startsWith('to')) return to;
  const lead = isWord(before) && /^(on|late|early|earlier)$/.test(before.lower);
  return lead && to > 2 ? to - 2 : to - 1;
}

const RELATIVE = /^(who|which|whose)$/;
const isPastVerb = ({ lower, capital }: Item): boolean => !capital && isTensed(lower);

/** A state of America behind a town, as papers shorten it. */
const STATE = /^(?:[a-z]{2,5}\.|[nsw]\.[a-z]\.?|r\.i\.?|d\.c\.?)$/;

/** "Ann Lee, a clerk from Jackson, Miss., attending the fair, said": not where she is from, but who that is. */
function behindState(items: Item[], phrase: Phrase | null, isAside: boolean): Phrase | null {
  if (!phrase || !isAside || phrase.to - phrase.from !== 1) return phrase;
  const isState =
    STATE.test(at(items, phrase.from)?.lower ?? '') && isPoint(at(items, phrase.from - 1), ',');
  return isState ? clauseBefore(items, phrase.from - 1) : phrase;
}

/** How far back, in items, a relative clause may begin. */
const RELATIVE_ITEMS = 25;

/** "Ann Lee, whose brother, Tom, died, said": whom the clause belongs to that `found`, before a comma at `to`, is part of; or null. */
function relativeHost(items: Item[], found: Phrase, to: number): Phrase | null {
  const before = at(items, found.from - 1)?.lower ?? '';
  const verb = at(items, to + 1);
  // "the board, whose chair, Ann Lee, said": the chair's own verb.
  const isOwn = before === 'whose' && !items.slice(found.from, found.to).some(isPastVerb);
  const isInside =
    (RELATIVE.test(before) && !isOwn) ||
    PREPOSITIONS.has(before) ||
    (isWord(verb) && isPastVerb(verb)) ||
    // "Ann Lee, who came with her son, Tom Lee, 12, said".
    (before === ',' && POSSESSIVES.has(items[found.from - 3]?.lower ?? ''));
  if (!isInside) return null;
  for (let index = found.from - 1; index > 1 && index > found.from - RELATIVE_ITEMS; index--) {
    const item = items[index] as Item;
    const reports = item.cue && !DETERMINERS.has(items[index - 1]?.lower ?? '');
    if (item.kind === 'quoted' || reports || isPoint(item, ';:')) return null;
    if (RELATIVE.test(item.lower) && isPoint(items[index - 1], ','))
      return clauseBefore(items, index - 1);
  }
  return null;
}

/** "The mayor of Leeds, England, Ann Lee, said": all of it, where words end in a place of one word and a name; or null. */
function behindPlace(items: Item[], place: Phrase, opener: number, close: number): Phrase | null {
  const isPlace = place.to - place.from === 1 && items[place.from]?.capital;
  if (!isPlace || !isPoint(items[place.from - 1], ',') || close - opener < 3) return null;
  for (let at = opener + 1; at < close; at++)
    if (!isWord(items[at]) || !items[at]?.capital) return null;
  const host = items[place.from - 2]?.capital ? clauseBefore(items, place.from - 1) : null;
  const first = host && at(items, host.from);
  return first && DETERMINERS.has(first.lower) ? { from: host.from, to: close } : null;
}

/** The subject that stands before the verb group at `verb`, or null where none does. */
export function subjectBefore(items: Item[], verb: number): Phrase | null {
  let to = timeStart(items, verbStart(items, verb));
  const end = to;
  let last = at(items, to - 1);
  // "Ann Lee, host of “This Week,” said": the comma stands in the marks.
  if (last?.kind === 'quoted' && last.last === ',' && isWord(at(items, to - 2))) {
    to = openerOf(items, to - 1);
    if (to <= 0) return null;
    last = at(items, to - 1);
  }
  // ", the mayor of Leeds," and "(D-R.I.)" between the name and the verb.
  for (let rounds = 0; rounds < 3 && last?.kind === 'point'; rounds++) {
    if (!`,)]${DASHES}`.includes(last.lower)) return null;
    const opener = openerOf(items, to - 1);
    if (opener <= 0) return null;
    to = opener;
    last = at(items, to - 1);
    // "Ann Lee, 54, who lost her home, said".
    if (isWord(last) && /^\d{1,3}$/.test(last.lower) && isPoint(at(items, to - 2), ',')) {
      to -= 2;
      last = at(items, to - 1);
    }
  }
  if (!isWord(last) || NOT_SPEAKERS.has(last.lower)) return null;
  if (last.lower === 'who' || last.lower === 'which' || last.lower === 'that') {
    let end = to - 1;
    if (isPoint(at(items, end - 1), ',—–')) end--;
    let antecedent = end > 0 && isWord(at(items, end - 1)) ? clauseBefore(items, end) : null;
    // "It was Ms Lee, not Mr Ray, who said".
    if (antecedent && isWord(at(items, antecedent.from - 1), 'not'))
      antecedent = clauseBefore(items, antecedent.from - 2);
    if (last.lower !== 'who' && !antecedent) return null;
    return antecedent ? { from: to - 1, to, antecedent } : { from: to - 1, to };
  }
  const found = behindState(items, clauseBefore(items, to), to < end);
  const phrase = (found && to < end && relativeHost(items, found, to)) || found;
  // "Clive Ray, of Tern Capital, which owns shares, called": an aside before the aside.
  const aside = phrase && to < end ? phrase.from - 1 : 0;
  if (
    aside > 1 &&
    /^(of|from|at)$/.test(items[aside]?.lower ?? '') &&
    isPoint(items[aside - 1], ',')
  )
    return clauseBefore(items, aside - 1);
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
  const placed = phrase && to < end ? behindPlace(items, phrase, to, end - 1) : null;
  if (placed) return placed;
  // "Ann Lee, a historian who wrote the book “Tarn”, said": the apposition holds commas of its own.
  const opens = phrase && to < end && /^(an?|the|one)$/.test(at(items, phrase.from)?.lower ?? '');
  if (opens && isPoint(at(items, phrase.from - 1), ',') && at(items, phrase.from - 2)?.capital) {
    const host = clauseBefore(items, phrase.from - 1);
    // "In Paris, the mayor, Ann Lee, said", "In one, dated May 3, the clerk, Ann Lee, said".
    const introduces = PREPOSITIONS.has(at(items, (host?.from ?? 0) - 1)?.lower ?? '');
    const first = host && at(items, host.from);
    return first && !introduces && (first.capital || DETERMINERS.has(first.lower)) ? host : phrase;
  }
  return phrase;
}

/** Words that end the speaker's phrase after an inverted verb: "said Mr Lee | in Leeds". */
const AFTER_SPEAKER =
  /^(in|on|at|during|after|before|to|when|as|last|earlier|but|while|by|about|with)$/;

/** The noun phrase that begins at `from`, after an inverted verb: "said the mayor of Leeds, a Tory". */
export function subjectAfter(items: Item[], from: number): Phrase | null {
  const first = at(items, from);
  if (!isWord(first)) return null;
  if (
    PREPOSITIONS.has(first.lower) ||
    isAdverb(first.lower) ||
    SUBORDINATORS.has(first.lower) ||
    ((TIMES.has(first.lower) || AUXILIARIES.has(first.lower)) && !isSurname(first))
  )
    return null;
  let start = from;
  let to = from;
  while (to < items.length) {
    const item = at(items, to) as Item;
    if (item.kind !== 'word') break;
    if (
      to > from &&
      (SUBORDINATORS.has(item.lower) || DAYS.has(item.lower) || AUXILIARIES.has(item.lower))
    )
      break;
    // "said the man Mr Lee beat": some man, whom the article need not have named. But "the 68-year-old retired nurse".
    const name = at(items, to - 1);
    if (isPastVerb(item) && name?.capital && name.lower > 'a' && DETERMINERS.has(first.lower)) {
      while (at(items, to - 1)?.capital) to--;
      start++;
      break;
    }
    const joins = item.lower === 'to' && at(items, to + 1)?.capital === true;
    if (to > from && !joins && AFTER_SPEAKER.test(item.lower)) break;
    to++;
  }
  return to > start ? { from: start, to } : null;
}
