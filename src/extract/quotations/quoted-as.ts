/** "The Post quoted Ms Lee as saying that", "Ms Lee was quoted as saying": whose words follow, and who only hands them on. */
import { isPoint, isWord } from './items.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Item } from './sentences.ts';
import { subjectBefore, verbStart } from './subject.ts';

const QUOTES = /^(?:quot|cit)(?:e|es|ed|ing)$/;
/** The longest name and description of whom somebody quotes, in items. */
const QUOTED_ITEMS = 14;

/** Somebody whose words others hand on: who, and where the clause that hands them on begins. */
interface QuotedOne {
  speaker: Phrase;
  first: number;
}

/** Whose words the participle at `index` leads to, where "as" stands before it and a verb that quotes before that; or null. */
export function quotedAs(items: Item[], index: number): QuotedOne | null {
  const as = index - 1;
  if (!isWord(items[as], 'as')) return null;
  let to = as;
  for (let from = as; from > Math.max(0, as - QUOTED_ITEMS); from--) {
    const before = items[from - 1] as Item;
    if (isPoint(before, ',')) to = from - 1;
    else if (!isWord(before)) return null;
    if (!QUOTES.test(before.lower)) continue;
    const start = verbStart(items, from - 1);
    if (items.slice(start, from).some(({ lower }) => /^(?:not|never)$/.test(lower))) return null;
    const subject = subjectBefore(items, from - 1);
    const first = subject ? subject.from : from - 1;
    // "was quoted as saying", "was quoted by The Post as saying".
    if (from < as && !isWord(items[from], 'by')) return { speaker: { from, to }, first };
    return subject && { speaker: subject, first };
  }
  return null;
}

/** "She quoted Mr Lee: “…”": whose words the colon leads to, where a verb that quotes stands before them; or null. */
export function quotedBefore(items: Item[], colon: number): Phrase | null {
  let from = colon;
  while (items[from - 1]?.capital) from--;
  return from < colon && QUOTES.test(items[from - 1]?.lower ?? '') ? { from, to: colon } : null;
}

/** True where the verb at `index` only hands on what the participle behind it leads to. */
export function quotesOther(items: Item[], index: number): boolean {
  if (!QUOTES.test(items[index]?.lower ?? '')) return false;
  for (let at = index + 2; at <= index + QUOTED_ITEMS; at++)
    if (items[at]?.cue?.form === 'ing' && quotedAs(items, at)) return true;
  return false;
}
