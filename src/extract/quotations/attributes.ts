import { SUBJECTS } from '../words/words.ts';
import { skipAdjuncts, skipHearer } from './adjuncts.ts';
import { isPoint } from './items.ts';
import { verbAfter } from './orphans.ts';
import type { Item } from './sentences.ts';
import { subjectAfter } from './subject.ts';
import { cueAt } from './verbs.ts';

/** How far, in items, an attribution's verb may stand from the marks. */
const REACH = 8;

/** The bracket that closes what opens at `open`, or -1 where none is near. */
function closing(items: Item[], open: number): number {
  for (let index = open + 1; index <= open + REACH; index++)
    if (isPoint(items[index], ')')) return index;
  return -1;
}

/**
 * True where "Trump said" or "said Trump" follows at `at`: what stands before is reported by it. After a
 * full stop in the marks only where nothing but the verb follows: else a new sentence begins.
 */
export function attributes(items: Item[], at: number): boolean {
  const stopped = items[at - 1]?.last === '.';
  // “Never!” the crowd roared.
  const other = stopped ? null : verbAfter(items, at - 1);
  if (other && (items[other.verb + 1] === undefined || isPoint(items[other.verb + 1], '.,')))
    return true;
  for (let index = at; index < Math.min(items.length, at + REACH); index++) {
    const item = items[index] as Item;
    if (item.kind === 'quoted') return false;
    if (item.kind === 'point') {
      if (item.lower === ',') continue;
      // “Nobody is.” Dana Lee (R-Kan.) said.
      const close = item.lower === '(' ? closing(items, index) : -1;
      if (close < 0) return false;
      index = close;
      continue;
    }
    // “…” Lee, he adds, replied: what he adds is about Lee.
    if (index > at && SUBJECTS.has(item.lower) && isPoint(items[index - 1], ',')) return false;
    const cue = cueAt(items, index);
    if (!cue?.row.frames.includes('f') || cue.form === 'ing') continue;
    if (index === at) return subjectAfter(items, cue.to) !== null;
    if (!stopped && /^(of|about)$/.test(items[cue.to]?.lower ?? '')) return true;
    // “Never!” Ms Lee told the crowd in Leeds.
    const hears = cue.row.frames.includes('r') || cue.row.verb === 'ask';
    const to = hears && !stopped ? skipHearer(items, cue.to) : cue.to;
    const next = items[stopped ? to : skipAdjuncts(items, to)];
    return next === undefined || isPoint(next, '.,;—–');
  }
  return false;
}
