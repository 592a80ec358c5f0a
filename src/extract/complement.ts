/** Where what was said begins and ends within its sentence. */
import { cueWord } from './cues.ts';
import type { Item } from './sentences.ts';
import { isPoint, isWord, subjectBefore } from './subject.ts';
import {
  AUXILIARIES,
  DAYS,
  DETERMINERS,
  isAdverb,
  OBJECTS,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECTS,
  TIMES,
} from './words.ts';

const CLAUSE_PREPOSITIONS = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'via',
  'from',
  'to',
  'of',
  'about',
  'with',
  'through',
  'following',
  'by',
  'for',
  'outside',
  'inside',
  'over',
  'as',
  'when',
  'while',
  'under',
  'against',
  'near',
  'per',
  'upon',
  'into',
  'ahead',
  'regarding',
]);
const begins = (item: Item | undefined): boolean =>
  isWord(item) && (SUBJECTS.has(item.lower) || item.lower === 'that');

/** True where a clause can begin at `items[index]`, after a phrase that ends before it. */
function clauseBegins(items: Item[], index: number): boolean {
  const item = items[index];
  if (!isWord(item)) return false;
  if (begins(item)) return true;
  const before = items[index - 1];
  if (!isWord(before) || PREPOSITIONS.has(before.lower) || DETERMINERS.has(before.lower))
    return false;
  if (before.lower === 'and' || before.lower === 'or' || before.lower.endsWith("'s")) return false;
  return (
    DETERMINERS.has(item.lower) ||
    (item.capital &&
      (!before.capital || DAYS.has(before.lower)) &&
      !DAYS.has(item.lower) &&
      !TIMES.has(item.lower))
  );
}

/** Skips adverbs, times and places after a verb: "said on Tuesday in an interview with the BBC | that …". */
export function skipAdjuncts(items: Item[], from: number): number {
  let index = from;
  for (let guard = 0; guard < 6; guard++) {
    const item = items[index];
    if (!isWord(item)) {
      // "said, in a speech on Monday, that …"
      if (isPoint(item, ',')) {
        const next = items[index + 1];
        if (isWord(next) && PREPOSITIONS.has(next.lower)) {
          let close = index + 1;
          while (close < items.length && items[close]?.kind === 'word') close++;
          const after = items[close + 1];
          if (isPoint(items[close], ',') && isWord(after, 'that')) return close + 1;
        }
      }
      return index;
    }
    if (item.lower === 'that' && !TIMES.has(items[index + 1]?.lower ?? '')) return index;
    if (
      (isAdverb(item.lower) &&
        item.lower !== 'all' &&
        item.lower !== 'not' &&
        item.lower !== 'even' &&
        item.lower !== 'no') ||
      TIMES.has(item.lower)
    ) {
      index++;
      continue;
    }
    if (
      (item.lower === 'the' || item.lower === 'a') &&
      /^(previous|following|next|same|week|month|year|day)$/.test(items[index + 1]?.lower ?? '') &&
      TIMES.has(items[index + 2]?.lower ?? items[index + 1]?.lower ?? '')
    ) {
      index += 2;
      continue;
    }
    if (!CLAUSE_PREPOSITIONS.has(item.lower)) return index;
    let end = index + 1;
    // The phrase ends where a clause begins.
    while (end < items.length) {
      const next = items[end] as Item;
      if (next.kind !== 'word') break;
      if (end > index + 1 && clauseBegins(items, end)) break;
      if (end > index + 1 && CLAUSE_PREPOSITIONS.has(next.lower)) break;
      if (end > index + 1 && TIMES.has(next.lower)) break;
      end++;
    }
    // "as well as", "of": a phrase that reaches the sentence's end leaves nothing that was said.
    index = end;
  }
  return index;
}

/** Skips the hearer of "told": "told CNN’s Jake Tapper", "told a crowd", "told her". */
export function skipHearer(items: Item[], from: number): number {
  let index = from;
  const first = items[index];
  if (!isWord(first)) return index;
  if (OBJECTS.has(first.lower) && !DETERMINERS.has(first.lower)) return index + 1;
  if (first.lower === 'that') return index;
  while (index < items.length) {
    const item = items[index] as Item;
    if (item.kind !== 'word') break;
    if (index > from) {
      if (clauseBegins(items, index) || PREPOSITIONS.has(item.lower) || TIMES.has(item.lower))
        break;
      if (
        item.lower === 'to' ||
        item.lower === 'whether' ||
        item.lower === 'how' ||
        item.lower === 'why' ||
        item.lower === 'what'
      )
        break;
    }
    index++;
    if (OBJECTS.has(item.lower) && item.lower !== 'her' && !items[index]?.capital) break;
  }
  return index;
}

const CUT_AFTER_COMMA = new Set([
  'according',
  'though',
  'although',
  'while',
  'whereas',
  'but',
  'and',
  'which',
  'citing',
  'referring',
  'drawing',
  'prompting',
  'echoing',
  'apparently',
  'even',
]);

/** True where a verb that reports, with its own subject or that of the clause before, begins at `index`. */
function reportsNext(items: Item[], index: number): boolean {
  let cursor = index;
  while (isWord(items[cursor]) && isAdverb((items[cursor] as Item).lower)) cursor++;
  while (isWord(items[cursor]) && AUXILIARIES.has((items[cursor] as Item).lower)) cursor++;
  while (isWord(items[cursor]) && isAdverb((items[cursor] as Item).lower)) cursor++;
  const cue = isWord(items[cursor]) ? cueWord((items[cursor] as Item).lower) : null;
  if (!cue || cue.form === 'base' || (cue.row.noun && cue.form === 's')) return false;
  return cue.row.particle === undefined || items[cursor + 1]?.lower === cue.row.particle;
}

/** True where, within a few words after `index`, a subject has a reporting verb of its own. */
function reportsSoon(items: Item[], index: number, limit: number): boolean {
  for (let cursor = index + 1; cursor < Math.min(items.length, index + limit); cursor++) {
    const item = items[cursor] as Item;
    if (item.kind !== 'word') return false;
    const cue = cueWord(item.lower);
    if (cue && cue.form !== 'base' && cue.form !== 'ing' && !(cue.row.noun && cue.form === 's')) {
      const subject = subjectBefore(items, cursor);
      return subject !== null && subject.from >= index;
    }
  }
  return false;
}

/** The end, exclusive, of what was said and begins at `from`: the clause's last item, its full stop left out. */
export function complementEnd(items: Item[], from: number): number {
  let index = from;
  for (; index < items.length; index++) {
    const item = items[index] as Item;
    if (item.kind === 'quoted' || index === from) continue;
    const next = items[index + 1];
    if (item.kind === 'point') {
      if (item.lower === ';' && reportsSoon(items, index + 1, 10)) break;
      if (item.lower === ',' && isWord(next)) {
        const { lower } = next;
        const cue = cueWord(lower);
        if (cue?.form === 'ing') break;
        if (lower === 'according') break;
        if ((lower === 'and' || lower === 'but') && reportsNext(items, index + 2)) break;
        if (CUT_AFTER_COMMA.has(lower) && (lower === 'citing' || lower === 'referring')) break;
        if (
          /^(while|although|though|but|and|whereas|even)$/.test(lower) &&
          reportsSoon(items, index + 1, 9)
        )
          break;
        if (reportsSoon(items, index, 7) && isPoint(items.at(-1), '.')) {
          // "…, he said" at the end: the clause belongs to that verb.
        }
      }
      continue;
    }
    if ((item.lower === 'and' || item.lower === 'but') && reportsNext(items, index + 1)) break;
    if (item.lower === 'according' && isWord(next, 'to')) break;
  }
  while (index > from + 1 && isPoint(items[index - 1], '.,;:!?—–-')) index--;
  return index;
}

/** True where the words of `items[from..to)` hold a finite verb, as far as their forms tell. */
export function isClause(items: Item[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const item = items[index] as Item;
    if (item.kind !== 'word') continue;
    if (AUXILIARIES.has(item.lower) && !['be', 'been', 'being', 'having'].includes(item.lower))
      return true;
    if (index > from && /(n't|'s|'re|'ve|'ll|'d)$/.test(item.lower) && SUBJECTS.has(item.lower))
      return true;
    if (index > from && item.lower.length > 4 && item.lower.endsWith('ed') && !item.capital)
      return true;
    if (PRONOUNS.has(item.lower) && SUBJECTS.has(item.lower)) return true;
  }
  return false;
}
