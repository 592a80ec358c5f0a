/** Whose verb it is where no subject stands directly before it. */
import type { Item } from './sentences.ts';
import { isPoint, isWord, NOT_SPEAKERS, type Phrase } from './subject.ts';
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  HAVE,
  isAdverb,
  MODALS,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
  TIMES,
} from './words.ts';

const at = (items: Item[], index: number): Item | undefined => items[index];

/** "said Mr Lee, with Ms Ray adding that": the participle's own subject, or null where it has the sentence's. */
export function participleSubject(items: Item[], participle: number): Phrase | null {
  const last = at(items, participle - 1);
  if (
    !isWord(last) ||
    PREPOSITIONS.has(last.lower) ||
    NOT_SPEAKERS.has(last.lower) ||
    isAdverb(last.lower) ||
    SUBORDINATORS.has(last.lower) ||
    COORDINATORS.has(last.lower)
  )
    return null;
  let from = participle;
  while (from > 0 && isWord(at(items, from - 1)) && at(items, from - 1)?.lower !== 'with') from--;
  const before = at(items, from - 1);
  if (from === participle || !(isWord(before, 'with') || isPoint(before, ',—–'))) return null;
  const first = at(items, from) as Item;
  const named = first.capital || DETERMINERS.has(first.lower);
  return named && !SUBJECTS.has(first.lower) ? { from, to: participle } : null;
}

/** The subject of the sentence's main clause, for "…, adding that" and "… and warned". */
export function mainSubject(items: Item[], before: number): Phrase | null {
  let from = 0;
  const first = at(items, 0);
  if (
    isWord(first) &&
    (COORDINATORS.has(first.lower) || (isAdverb(first.lower) && !isPoint(at(items, 1), ',')))
  )
    from = 1;
  const head = at(items, from);
  if (
    isWord(head) &&
    (PREPOSITIONS.has(head.lower) ||
      SUBORDINATORS.has(head.lower) ||
      TIMES.has(head.lower) ||
      isAdverb(head.lower) ||
      head.lower.endsWith('ing') ||
      head.lower === 'asked')
  ) {
    let comma = from;
    while (comma < before && !isPoint(at(items, comma), ',')) comma++;
    if (comma + 1 >= before) return null;
    from = comma + 1;
  }
  const start = at(items, from);
  if (!isWord(start)) return null;
  if (SUBJECTS.has(start.lower)) return { from, to: from + 1 };
  let to = from;
  let seenCapital = false;
  while (to < before) {
    const item = at(items, to) as Item;
    if (item.kind !== 'word') break;
    if (
      AUXILIARIES.has(item.lower) ||
      MODALS.has(item.lower) ||
      HAVE.has(item.lower) ||
      ADVERBS.has(item.lower)
    )
      break;
    if (
      to > from &&
      !item.capital &&
      (seenCapital || /(ed|s)$/.test(item.lower)) &&
      !/^(of|and|the|for|de|von|van|al)$/.test(item.lower)
    )
      break;
    if (to > from && SUBORDINATORS.has(item.lower)) break;
    seenCapital ||= item.capital && to > from - 1 && !DETERMINERS.has(item.lower);
    to++;
  }
  return to > from ? { from, to } : null;
}
