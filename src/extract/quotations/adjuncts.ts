/** What may stand between a verb and what was said: hearers, times, places, adverbs. */

import { isMonth } from '../words/days.ts';
import { isPlural } from '../words/titles.ts';
import {
  AUXILIARIES,
  DAYS,
  DETERMINERS,
  isAdverb,
  isTensed,
  OBJECTS,
  PREPOSITIONS,
  SUBJECTS,
  set,
  TIMES,
} from '../words/words.ts';
import { isPoint, isWord } from './items.ts';
import { quoted } from './report.ts';
import { WORKS } from './rest.ts';
import type { Item } from './sentences.ts';

const PHRASE_STARTS = set(
  'in on at during after before via from to of about with through following by for outside inside over as when while under against near per upon into ahead regarding',
);
/** The longest phrase of time or place, in items. */
const PHRASE_ITEMS = 40;
const UNITS = set(
  'week fortnight month year decade day evening morning afternoon night weekend summer spring fall autumn winter time',
);
/** Adverbs that begin what was said rather than tell how it was said: "said even he knew". */
const CONTENT_ADVERBS = set(
  'all even only not no still just never now nearly roughly virtually barely hardly scarcely mostly largely probably possibly',
);
const ASIDES = set('though however too meanwhile then instead');
/** The longest title that may stand in marks after a preposition or a name: "on “Face the Nation”". */
const TITLE_WORDS = 7;

/** True for a verb right after "that", which makes it "the meeting that focused on", no clause of its own. */
function isFiniteVerb(item: Item | undefined): boolean {
  if (!isWord(item) || item.capital) return false;
  return isTensed(item.lower);
}

const YEAR = /^(?:19|20)\d\d$/;

/** True where a clause can begin at `items[index]`, after a phrase that ends before it. */
function clauseBegins(items: Item[], index: number): boolean {
  const item = items[index];
  if (!isWord(item)) return false;
  if (item.lower === 'that') return !isFiniteVerb(items[index + 1]);
  if (SUBJECTS.has(item.lower)) return true;
  const before = items[index - 1];
  if (!isWord(before) || PREPOSITIONS.has(before.lower) || DETERMINERS.has(before.lower))
    return false;
  if (before.lower === 'and' || before.lower === 'or' || before.lower.endsWith("'s")) return false;
  if (TIMES.has(item.lower)) return false;
  // "in late 2012", "in the summer 2012".
  if (YEAR.test(item.lower) && (TIMES.has(before.lower) || UNITS.has(before.lower))) return false;
  return (
    DETERMINERS.has(item.lower) || (item.capital && (!before.capital || DAYS.has(before.lower)))
  );
}

/** True where the quoted item at `index` is the name of a programme or a paper that a phrase goes on with. */
function isTitle(items: Item[], index: number): boolean {
  const item = items[index];
  const before = items[index - 1];
  return (
    item?.kind === 'quoted' &&
    item.words <= TITLE_WORDS &&
    item.capital &&
    isWord(before) &&
    !(items[index + 1] && /[.?!]/.test(item.last))
  );
}

/** "said, in a speech on Monday, that", "said, however, that": the index of "that", or -1. */
function asideBeforeThat(items: Item[], from: number): number {
  if (!isPoint(items[from], ',')) return -1;
  let close = from + 1;
  while (close < items.length && close < from + 12 && items[close]?.kind === 'word') close++;
  if (!isPoint(items[close], ',') || close === from + 1) return -1;
  const first = items[from + 1] as Item;
  if (isWord(items[close + 1], 'that')) return close + 1;
  return ASIDES.has(first.lower) && close === from + 2 ? close + 1 : -1;
}

/** "said last week | that", "said | this year’s vote was": behind the words of time at `index`, or there where they were said. */
function timeEnd(items: Item[], index: number): number {
  const { lower } = items[index] as Item;
  const next = items[index + 1];
  const leads = /^(?:last|this|next|early|late)$/.test(lower);
  const isTime = isWord(next) && (TIMES.has(next.lower) || UNITS.has(next.lower));
  if (leads && isWord(next) && !isTime && !PHRASE_STARTS.has(next.lower)) return index;
  const to = leads && isTime ? index + 2 : index + 1;
  const last = items[to - 1] as Item;
  const behind = items[to];
  const isSaid =
    lower === 'next' ||
    last.lower.endsWith("'s") ||
    (isWord(behind) && AUXILIARIES.has(behind.lower));
  return isSaid ? index : to;
}

/** Behind a date at `index`, "3 March 2010", "March 3, 2010,"; else `index`. */
function dateEnd(items: Item[], index: number): number {
  const [first, second] = [items[index]?.lower ?? '', items[index + 1]?.lower ?? ''];
  const isDay = (word: string) => /^[0-3]?\d(?:st|nd|rd|th)?$/.test(word);
  if (!(isDay(first) && isMonth(second)) && !(isMonth(first) && isDay(second))) return index;
  const comma = isPoint(items[index + 2], ',') ? 1 : 0;
  const to = YEAR.test(items[index + 2 + comma]?.lower ?? '') ? index + 3 + comma : index + 2;
  // "March 3, 2010, | that"; but "March 3, the day of the vote".
  const said = items[to + 1]?.lower ?? '';
  return isPoint(items[to], ',') && (said === 'that' || SUBJECTS.has(said)) ? to + 1 : to;
}

/** True where words of time stand at `index`: "Monday", "3 May". */
export const isTime = (items: Item[], index: number): boolean =>
  TIMES.has(items[index]?.lower ?? '') || dateEnd(items, index) > index;

/** Skips adverbs, times and places: "said on Tuesday in an interview with the BBC | that …". */
export function skipAdjuncts(items: Item[], from: number): number {
  let index = from;
  for (let guard = 0; guard < 8; guard++) {
    const item = items[index];
    if (!isWord(item)) {
      const that = asideBeforeThat(items, index);
      return that === -1 ? index : that;
    }
    const next = items[index + 1];
    if (item.lower === 'that' && !UNITS.has(next?.lower ?? '')) return index;
    // "said May 3 that"; but "said May 3 was late".
    const dated = dateEnd(items, index);
    if (dated > index && !AUXILIARIES.has(items[dated]?.lower ?? '')) {
      index = dated;
      continue;
    }
    // "said last week and again on Monday that", "said back in May that", "told a crowd there that".
    if (/^(?:and again|back in|there that)$/.test(`${item.lower} ${next?.lower}`)) {
      index += item.lower === 'and' ? 2 : 1;
      continue;
    }
    if (TIMES.has(item.lower) && !(item.lower === 'may' || item.lower === 'march')) {
      const to = timeEnd(items, index);
      if (to === index) return index;
      index = to;
      continue;
    }
    if (
      isAdverb(item.lower) &&
      (!CONTENT_ADVERBS.has(item.lower) || isWord(next, 'that') || isPoint(next, ',:'))
    ) {
      index++;
      continue;
    }
    if (/^(the|a|an|that|this|one|two|three|four|five|six|several|few)$/.test(item.lower)) {
      const at = /^(previous|following|next|same|few|little|short)$/.test(next?.lower ?? '')
        ? index + 2
        : index + 1;
      const unit = (items[at]?.lower ?? '').replace(/s$/, '');
      // "a little while ago".
      if (UNITS.has(unit) || (unit === 'while' && at > index + 1)) {
        const behind = items[at + 1]?.lower ?? '';
        // "said two weeks was too long".
        if (AUXILIARIES.has(behind)) return index;
        index = at + 1;
        if (/^(ago|later|earlier)$/.test(behind)) index++;
        continue;
      }
    }
    if (!PHRASE_STARTS.has(item.lower)) return index;
    // "said about 400 homes were lost": a number begins what was said.
    if (/^(about|over|under|around)$/.test(item.lower) && /^(\d|half$)/.test(next?.lower ?? ''))
      return index;
    let end = index + 1;
    while (end < Math.min(items.length, index + PHRASE_ITEMS)) {
      const at = items[end] as Item;
      if (isTitle(items, end)) {
        end++;
        continue;
      }
      // "in her book, “The Sea,” that".
      const work = WORKS.test(items[end - 1]?.lower ?? '') && items[end + 1];
      if (isPoint(at, ',') && work && quoted(work) && isWord(items[end + 2], 'that')) {
        end += 2;
        continue;
      }
      // "in a September 16, 2012 email".
      if (isPoint(at, ',') && YEAR.test(items[end + 1]?.lower ?? '')) {
        end += 2;
        continue;
      }
      // "on Tuesday, 14 May, the".
      const day = DAYS.has(items[end - 1]?.lower ?? '') ? dateEnd(items, end + 1) : 0;
      if (isPoint(at, ',') && day > end + 1) {
        end = day;
        continue;
      }
      if (at.kind !== 'word') break;
      const dated = dateEnd(items, end);
      if (dated > end) {
        end = dated;
        continue;
      }
      if (
        end > index + 1 &&
        (clauseBegins(items, end) ||
          PHRASE_STARTS.has(at.lower) ||
          (TIMES.has(at.lower) && !/^(?:an?|early|late)$/.test(items[end - 1]?.lower ?? '')))
      )
        break;
      end++;
    }
    index = end;
  }
  return index;
}

/** What others have said or thought. */
const CLAIM =
  /^(?:accusation|allegation|charge|claim|complaint|concern|criticism|fear|idea|notion|remark|report|rumou?r|sign|suggestion|view)s?$/;

/** "replied to claims | that he lied": adjuncts whose noun the clause belongs to. But "said in a report | that". */
export const isOfClaim = (items: Item[], from: number, to: number): boolean =>
  to > from &&
  CLAIM.test(items[to - 1]?.lower ?? '') &&
  !items.slice(from, to).some((item) => isWord(item, 'in'));

/** True where the name at `index` ends a hearer, "the host Glenn Ray | he", and begins no clause. */
function hears(items: Item[], index: number): boolean {
  let to = index;
  while (isWord(items[to]) && (items[to] as Item).capital) to++;
  const next = items[to];
  return isWord(next) && (SUBJECTS.has(next.lower) || next.lower === 'that' || next.lower === 'to');
}

const joins = (item: Item | undefined) => isWord(item) && /^(and|or|who|whose)$/.test(item.lower);

/** Skips the hearer of "told": "told CNN’s Jake Tapper", "told a crowd", "told her". */
export function skipHearer(items: Item[], from: number): number {
  let index = from;
  const first = items[index];
  if (!isWord(first) || first.lower === 'that') return index;
  // "warned on 3 May that": nobody was.
  if (PREPOSITIONS.has(first.lower) && isTime(items, index + 1)) return index;
  if (
    OBJECTS.has(first.lower) &&
    !(
      first.lower === 'her' &&
      isWord(items[index + 1]) &&
      !SUBJECTS.has(items[index + 1]?.lower ?? '') &&
      items[index + 1]?.lower !== 'that'
    )
  )
    return index + 1;
  while (index < items.length) {
    const item = items[index] as Item;
    if (index > from && isTitle(items, index)) {
      index++;
      continue;
    }
    if (item.kind !== 'word') break;
    if (index > from) {
      // "told Herald founder Ann Reed he": a name goes on over a noun, a thing does not.
      const begins =
        clauseBegins(items, index) && !(item.capital && (first.capital || hears(items, index)));
      // "told the BBC’s Sunday programme": a day within a name.
      const timed = TIMES.has(item.lower) && !items[index - 1]?.lower.endsWith("'s");
      if (begins || PREPOSITIONS.has(item.lower) || timed) break;
      // "told jurors not to look": without its "not" the advice would say its opposite.
      if (/^(to|not|never|whether|how|why|what|if)$/.test(item.lower)) break;
    }
    index++;
    // "told analysts trading had": several people, and no name behind them, are the whole hearer.
    const several = OBJECTS.has(item.lower) || (isPlural(item.lower) && !joins(items[index]));
    if (several && item.lower !== 'her' && !items[index]?.capital) break;
  }
  return index;
}
