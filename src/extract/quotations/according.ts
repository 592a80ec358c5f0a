/** "According to …": what somebody or something is said to have said, before the words or behind them. */

import { isPersonNoun, isPlural } from '../words/titles.ts';
import { isTensed } from '../words/words.ts';
import { complementEnd, isClause } from './complement.ts';
import { isPoint, isWord } from './items.ts';
import { quoted, type Report, skipLink } from './report.ts';
import type { Item } from './sentences.ts';
import { subjectAfter } from './subject.ts';

/** "the prefect, Mr Luc Ray, | the fire": the comma behind a name that stands between commas, or `comma`. */
function behindName(items: Item[], comma: number): number {
  let next = comma + 1;
  while (isWord(items[next]) && items[next]?.capital) next++;
  return next - comma > 2 && isPoint(items[next], ',') ? next : comma;
}

/** The longest aside about the speaker, in items, and how many follow one another. */
const ASIDE_ITEMS = 24;
const ASIDES = 4;
/** What an apposition goes on with behind its noun. */
const LINK = /^(of|at|for|in|from|with)$/;

/** "Ann Lee, 34, a clerk from Leeds, England, who was there, | nobody left": the comma that closes the asides, or `comma`. */
function behindAsides(items: Item[], comma: number): number {
  let last = comma;
  let isNoun = false;
  for (let asides = 0; asides < ASIDES; asides++) {
    const from = last + 1;
    let to = from;
    while (to < from + ASIDE_ITEMS && isWord(items[to])) to++;
    if (to === from || !isPoint(items[to], ',')) break;
    const inside = items.slice(from, to);
    const isAge = inside.length === 1 && /^\d{1,3}$/.test(inside[0]?.lower ?? '');
    const isName = inside.every(({ capital }) => capital) && (inside.length > 1 || isNoun);
    const isRelative = /^(who|whose|which)$/.test(inside[0]?.lower ?? '');
    // "the mayor of Leeds", and no clause of what was said: "the hall was cold".
    const describes =
      inside.some(({ lower }) => isPersonNoun(lower) && !isPlural(lower)) ||
      (/^(the|an?)$/.test(inside[0]?.lower ?? '') && inside.some(({ lower }) => LINK.test(lower)));
    isNoun = describes && !isClause(items, from, to);
    if (!(isAge || isName || isRelative || isNoun)) break;
    last = to;
  }
  // "According to the report, a man in Leeds, who knew all, left": he is no aside, but what it tells of.
  const { lower = '' } = items[last + 1] ?? {};
  return isTensed(lower) ? comma : last;
}

/** "According to the mayor, …", "…, according to the mayor". */
export function readAccording(items: Item[], index: number, cut: number): Report[] {
  const speaker = subjectAfter(items, index + 2);
  if (!speaker) return [];
  const base = { cueFrom: index, cueTo: index + 2, speaker };
  let comma = speaker.to;
  while (comma < items.length && !isPoint(items[comma], ',')) comma++;
  comma = index <= 1 ? behindAsides(items, comma) : behindName(items, comma);
  const behind = { ...base, from: comma + 1, to: complementEnd(items, comma + 1) };
  if (index <= 1) return comma + 1 < items.length ? [behind] : [];
  let to = index;
  while (to > cut && isPoint(items[to - 1], ',—–(-')) to--;
  const from = skipLink(items, cut);
  // "…,” she said in Leeds, according to the BBC": the place is not what the BBC says.
  const isWhole = isClause(items, from, to) || items.slice(from, to).some(quoted);
  // "In all, according to the memo, it paid": what was said stands behind.
  if (!isWhole && comma === speaker.to && isClause(items, behind.from, behind.to)) return [behind];
  // "Not so, according to Ms Lee": too short to say anything.
  const says = (cut === 0 && to - from > 2) || isWhole;
  return to > from && says ? [{ ...base, from, to }] : [];
}
