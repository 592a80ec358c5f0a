/** Passives: "was described by Ms Lee as “a farce”", "was called “a farce” by Ms Lee", "was confirmed by Ms Lee that". */
import { BE } from '../words/words.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { complementEnd } from './complement.ts';
import { isPoint, isWord } from './items.ts';
import type { Phrase } from './noun-phrase.ts';
import { quoted, type Report, runEnd } from './report.ts';
import type { Item } from './sentences.ts';
import { subjectAfter, verbStart } from './subject.ts';

/** How many items may stand between the speaker and the words: "as a", "for “…”". */
const BETWEEN = 4;
/** The fewest words in quotation marks: fewer are a name that is given. */
const WORDS = 2;

/** The longest aside about the speaker, in items. */
const ASIDE_ITEMS = 8;

/** The first stretch in quotation marks within reach of `from`, only words between, or -1. */
function quotedWithin(items: Item[], from: number): number {
  for (let index = from; index <= from + BETWEEN; index++) {
    const item = items[index];
    if (quoted(item)) return item.words >= WORDS && !item.sentence ? index : -1;
    if (!isWord(item) || item.cue || isWord(item, 'by')) return -1;
  }
  return -1;
}

/** Who stands behind "by": "Ms Lee | for his", "Ms Lee | over the". */
function by(items: Item[], from: number): Phrase | null {
  const speaker = subjectAfter(items, from);
  if (!speaker) return null;
  let to = from + 1;
  while (to < speaker.to && !/^(for|over)$/.test(items[to]?.lower ?? '')) to++;
  return { from, to };
}

/** Behind ", Ann Lee, | as": an aside of a few words about the speaker. */
function behindAside(items: Item[], from: number): number {
  if (!isPoint(items[from], ',')) return from;
  let comma = from + 1;
  while (comma < from + ASIDE_ITEMS && isWord(items[comma])) comma++;
  return isPoint(items[comma], ',') ? comma + 1 : from;
}

/** Reads the passive of a verb that reports at `index`; an empty list where none with its speaker stands there. */
export function readPassive(items: Item[], index: number): Report[] {
  const { cue, capital } = items[index] as Item;
  if (cue?.form !== 'past' || capital || cue.row.particle !== undefined) return [];
  // "Ann Lee, described by Ms Ray as “a farce”,".
  const start = verbStart(items, index);
  const isAside = isPoint(items[start - 1], ',') && isWord(items[index + 1], 'by');
  let passive = isAside;
  for (let at = start; at < index; at++) {
    const { lower } = items[at] as Item;
    if (lower === 'not' || lower === 'never' || lower.endsWith("n't")) return [];
    passive ||= BE.has(lower);
  }
  if (!passive) return [];
  const base = { cueFrom: index, cueTo: index + 1 };
  const { frames } = cue.row;
  const judges = frames.includes('n') || frames.includes('m');
  if (isWord(items[index + 1], 'by')) {
    const speaker = by(items, index + 2);
    if (!speaker) return [];
    if (isWord(items[speaker.to], 'that') && /[ct]/.test(frames) && !isAside)
      return [{ ...base, speaker, from: speaker.to, to: complementEnd(items, speaker.to) }];
    // "on Monday | as “a farce”": "for", "over" and "as" lead to the words, and tell no time or place.
    const behind = behindAside(items, speaker.to);
    const after = skipAdjuncts(items, behind);
    let leads = behind;
    while (leads < after && !/^(for|over|as)$/.test(items[leads]?.lower ?? '')) leads++;
    const marks = judges ? quotedWithin(items, leads) : -1;
    if (marks === -1) return [];
    const to = isAside ? marks + 1 : complementEnd(items, leads);
    return [{ ...base, speaker, from: leads, to }];
  }
  const words = judges ? quotedWithin(items, index + 1) : -1;
  if (words === -1) return [];
  const to = runEnd(items, words);
  const next = isPoint(items[to], ',') ? to + 1 : to;
  const speaker = isWord(items[next], 'by') ? by(items, next + 1) : null;
  return speaker ? [{ ...base, speaker, from: index + 1, to }] : [];
}
