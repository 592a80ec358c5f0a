/** Where what was said ends within its sentence, and whether words are a clause at all. */

import {
  AUXILIARIES,
  DAYS,
  isAdverb,
  isPast,
  isTensed,
  OCCASIONS,
  SUBJECTS,
  set,
} from '../words/words.ts';
import { isPoint, isWord } from './items.ts';
import { runEnd } from './report.ts';
import type { Item } from './sentences.ts';
import { subjectBefore } from './subject.ts';
import { type Cue, cueAt } from './verbs.ts';

/** True where a finite verb that reports, its subject being that of the clause before, begins at `index`. */
function reportsNext(items: Item[], index: number): Cue | null {
  let at = index;
  while (
    isWord(items[at]) &&
    (isAdverb((items[at] as Item).lower) || AUXILIARIES.has((items[at] as Item).lower))
  )
    at++;
  const cue = cueAt(items, at);
  return cue && cue.form !== 'base' && cue.form !== 'ing' && !(cue.row.noun && cue.form === 's')
    ? cue
    : null;
}

/** How far behind a semicolon, in items, the next verb that reports may stand. */
const CLAUSE_ITEMS = 30;

/** True where, within `limit` items from `index`, a subject has a reporting verb of its own. */
export function reportsSoon(items: Item[], index: number, limit: number): boolean {
  for (let at = index + 1; at < Math.min(items.length, index + limit); at++) {
    if (items[at]?.kind !== 'word') return false;
    const cue = cueAt(items, at);
    if (!cue || cue.form === 'base' || cue.form === 'ing' || (cue.row.noun && cue.form === 's'))
      continue;
    const subject = subjectBefore(items, at);
    return subject !== null && subject.from >= index;
  }
  return false;
}

/** True where the clause behind the point at `index` has a subject and a reporting verb of its own, asides between. */
function reportsLater(items: Item[], index: number): boolean {
  for (let at = index + 2; at < Math.min(items.length, index + CLAUSE_ITEMS); at++) {
    if (isPoint(items[at], ';')) return false;
    const cue = cueAt(items, at);
    if (!cue || cue.form === 'base' || cue.form === 'ing') continue;
    const subject = subjectBefore(items, at);
    if (subject && subject.from > index) return true;
  }
  return false;
}

/** True where "and" or "but" at `index` joins the reporter's next verb: "said … and warned", "“…” and left". */
function goesElsewhere(items: Item[], index: number): boolean {
  const next = items[index + 1];
  if (reportsNext(items, index + 1) || cueAt(items, index + 1)?.form === 'ing') return true;
  // "said they will not go and others have said they will".
  if (reportsSoon(items, index, 5)) return true;
  const past = isWord(next) && !next.capital && next.lower.length > 4 && next.lower.endsWith('ed');
  return past && items[index - 1]?.kind === 'quoted';
}

/** Words after a dash with which the reporter takes over: "— a change of mind", "— though few agree". */
const AFTER_DASH = set('a an though although which and but');
/** True where after the dash at `index` (or two: "--") the reporter goes on, or another's words begin. */
function takesOver(items: Item[], index: number): boolean {
  const next = items[index + 1]?.lower === '-' ? items[index + 2] : items[index + 1];
  return next?.kind === 'quoted' ? next.sentence : AFTER_DASH.has(next?.lower ?? '');
}

const WITH_SUBJECT = set('while although though but and whereas even as yet');

const UNITS = /^(minute|hour|day|week|month|year)s?$/;
/** With which the reporter tells what words hint at. */
const HINTS = /^(reference|allusion|nod|dig|swipe|jibe)$/;

/** What others do to what was said. */
const OPPOSES = /^(?:disagree[sd]?|object(?:s|ed))$/;

/** True where a comma before `items[index]` ends what was said. */
function endsBefore(items: Item[], index: number): boolean {
  const item = items[index];
  if (!isWord(item)) return false;
  const { lower } = item;
  if (
    /^(according|citing|quoting|referring|defying|contradicting|echoing|which|while)$/.test(lower)
  )
    return true;
  // ", a day after a clerk told them", ", hours before they met".
  const time = items.slice(index, index + 4).findIndex((one) => UNITS.test(one.lower));
  if (time >= 0 && /^(after|before)$/.test(items[index + time + 1]?.lower ?? '')) return true;
  // ", without giving evidence".
  if (lower === 'without' && items[index + 1]?.lower.endsWith('ing')) return true;
  // ", a reference to the former minister", ", in a nod to".
  const article =
    lower === 'in' ? items.slice(index + 1, index + 4) : items.slice(index, index + 3);
  if (/^an?$/.test(article[0]?.lower ?? '') && article.some(({ lower }) => HINTS.test(lower)))
    return true;
  // ", as have her rivals".
  if (lower === 'as' && /^(have|has|had|did|does|do)$/.test(items[index + 1]?.lower ?? ''))
    return true;
  // ", a charge that they denied".
  const that = items.slice(index + 2, index + 4).some((one) => isWord(one, 'that'));
  if (/^an?$/.test(lower) && that) return true;
  const cue = cueAt(items, index);
  // ", adding that", and in headlines ", calls for".
  if (cue && cue.form !== 'base') return true;
  // ", he stated on Monday": the clause's own words end there.
  if (SUBJECTS.has(lower) && cueAt(items, index + 1)?.row.frames.includes('f')) return true;
  const next = items[index + 1]?.lower ?? '';
  if (
    (lower === 'and' || lower === 'but') &&
    (/^(?:declin|refus)e[ds]$/.test(next) ||
      reportsNext(items, index + 1) ||
      cueAt(items, index + 1)?.form === 'ing')
  )
    return true;
  // ", but Mr Ray disagreed".
  let name = index + 1;
  while (items[name]?.capital) name++;
  if (name > index + 1 && WITH_SUBJECT.has(lower) && OPPOSES.test(items[name]?.lower ?? ''))
    return true;
  // "520 said they agree, 39 said they do not".
  return reportsSoon(items, index, WITH_SUBJECT.has(lower) ? 9 : 5);
}

/** The longest aside about what a clause is about, in items. */
const ASIDE_ITEMS = 20;

/** "said the plan, which is late, | had failed": the comma that closes the aside at `comma` before any verb, or -1. */
function asideEnd(items: Item[], from: number, comma: number): number {
  if (!isWord(items[comma + 1], 'which') || isClause(items, from, comma)) return -1;
  for (let index = comma + 2; index < comma + ASIDE_ITEMS; index++) {
    if (isPoint(items[index], ',')) {
      const { lower = '' } = items[index + 1] ?? {};
      return isTensed(lower) ? index : -1;
    }
    if (!isWord(items[index])) return -1;
  }
  return -1;
}

/** Where the clause that begins at `from` ends: exclusive, its full stop left out. `limit` is the sentence's end or less. */
export function complementEnd(items: Item[], from: number, limit = items.length): number {
  let index = from;
  let brackets = 0;
  let isAside = false;
  for (; index < limit; index++) {
    const item = items[index] as Item;
    if (item.kind === 'quoted') {
      const next = items[index + 1];
      // American marks take the comma inside: what follows is the reporter's again.
      if (item.last !== ',' || !isWord(next)) continue;
      if (
        endsBefore(items, index + 1) ||
        /^(but|which|who|a|an|while|though|although|with|after|amid|ahead)$/.test(next.lower) ||
        // “…,” as talks began; but “…,” as he did before.
        (next.lower === 'as' && !SUBJECTS.has(items[index + 2]?.lower ?? '')) ||
        next.lower.endsWith('ing')
      ) {
        index++;
        break;
      }
      continue;
    }
    if (index === from) continue;
    if (item.kind === 'point') {
      // "(Ms Lee called it “mad”), and": the words end with the brackets they stand in.
      if (item.lower === '(') brackets++;
      if (item.lower === ')' && --brackets < 0) break;
      if (item.lower === ':' && items[index + 1]?.kind === 'quoted' && items[index + 1]?.sentence)
        break;
      if (item.lower === ';' && reportsSoon(items, index, 10)) break;
      if (item.lower === ';' && items[index - 1]?.kind === 'quoted' && reportsLater(items, index))
        break;
      if (item.lower === ',' && endsBefore(items, index + 1)) {
        const close = asideEnd(items, from, index);
        if (close < 0 || close >= limit) break;
        index = close;
        continue;
      }
      if (!'–—-'.includes(item.lower) || isPoint(items[index - 1], '-')) continue;
      // "the guards — from Italy and Spain — a worker": the second dash closes what the first opened.
      if (!isAside && (endsBefore(items, index + 1) || takesOver(items, index))) break;
      isAside = !isAside;
      continue;
    }
    if ((item.lower === 'and' || item.lower === 'but') && goesElsewhere(items, index)) break;
    if (item.lower === 'according' && isWord(items[index + 1], 'to')) break;
  }
  while (index > from + 1 && isPoint(items[index - 1], '.,;:!?—–-')) index--;
  return index;
}

/** How many words may stand between "in" and the occasion: "in a televised town-hall interview". */
const OCCASION_WORDS = 4;

/** True where words begin at `index` that tell when or where it was said: "on Thursday", "during a debate". */
function tellsWhen(items: Item[], index: number): boolean {
  const { kind, lower } = items[index] as Item;
  const next = items[index + 1]?.lower ?? '';
  if (kind !== 'word') return false;
  if (lower === 'during') return true;
  if (lower === 'on' && DAYS.has(next)) return true;
  if (!/^(in|at)$/.test(lower) || !/^(an?|the|his|her|their)$/.test(next)) return false;
  for (let at = index + 2; at <= index + 1 + OCCASION_WORDS; at++) {
    const item = items[at];
    if (!isWord(item)) return false;
    if (OCCASIONS.has(item.lower)) return true;
  }
  return false;
}

const GOES_ON = /^(that|with|over|about|as|for|of|because|to)$/;

/** The end of a noun phrase that is what was said, `items[from..to)` at most: without when and where it was said. */
export function objectEnd(items: Item[], from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    if (!tellsWhen(items, index)) continue;
    // "expressed regret on Monday that": the phrase goes on.
    const rest = items.slice(index + 1, to);
    return rest.some(({ lower }) => GOES_ON.test(lower)) ? to : index;
  }
  return to;
}

/** The end of a noun phrase that judges, `items[from..to)` at most: "a “fearless” side | after", "“slow” play | and left". */
export function judgementEnd(items: Item[], from: number, to: number): number {
  let marks = false;
  for (let index = from; index < to; index++) {
    const { kind, lower } = items[index] as Item;
    if (kind === 'quoted') marks = true;
    if (!marks || kind !== 'word') continue;
    if (/^(after|when|following|during|before)$/.test(lower)) return index;
    const next = items[index + 1];
    const verb = isWord(next) && !next.capital && isPast(next.lower);
    if (/^(and|but)$/.test(lower) && verb) return index;
  }
  return to;
}

/** The end of words quoted directly after the verb: the marks', or the clause's where it goes on without them. */
export function directEnd(items: Item[], index: number): number {
  const item = items[index] as Item;
  const next = items[index + 1];
  const goesOn =
    isWord(next) &&
    !/[.!?,]/.test(item.last) &&
    !/^(in|on|at|during|when|while|as|after|before)$/.test(next.lower);
  return goesOn ? complementEnd(items, index) : runEnd(items, index);
}

const NOT_FINITE = set('be been being having');

/**
 * True where the words of `items[from..to)` hold a finite verb, as far as their forms tell. Where `strict`, forms
 * in -ed do not: "despite the announced expansion".
 */
export function isClause(items: Item[], from: number, to: number, strict = false): boolean {
  for (let index = from; index < to; index++) {
    const item = items[index] as Item;
    if (item.kind !== 'word') continue;
    // "May" and "Will" within a sentence are a month and a man.
    const named = item.capital && index > from;
    if (AUXILIARIES.has(item.lower) && !named && !NOT_FINITE.has(item.lower)) return true;
    if (SUBJECTS.has(item.lower)) return true;
    if (index === from || item.capital || strict) continue;
    if (isPast(item.lower)) return true;
    if (cueAt(items, index)) return true;
  }
  return false;
}
