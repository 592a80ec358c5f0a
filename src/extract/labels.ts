/** A name before a colon: the headline "Lee: Plan will fail", and transcripts, "LEE: I never said so." */

import { isPoint, isWord } from './items.ts';
import { quoted, type Report, runEnd } from './report.ts';
import type { Item } from './sentences.ts';

/** The most words that a name before a colon has. */
const NAME_WORDS = 5;
/** The fewest words that a headline reports. */
const SAID_WORDS = 3;
const PARTICLES = /^(of|de|der|von|van|al|bin|the|el|la|le)$/;

/** The index of the colon after a name at the beginning of a sentence, or -1. */
function colonAfterName(items: Item[]): number {
  for (let index = 0; index <= NAME_WORDS && index < items.length; index++) {
    const item = items[index] as Item;
    if (isPoint(item, ':')) return index;
    if (!isWord(item) || !(item.capital || PARTICLES.test(item.lower))) return -1;
  }
  return -1;
}

/** Where a sentence begins with a name and a colon: what stands after it, as said by that name. */
export function readLabel(items: Item[]): Report | null {
  const colon = colonAfterName(items);
  const from = colon + 1;
  if (colon < 1 || items.length - from < (quoted(items[from]) ? 1 : SAID_WORDS)) return null;
  let to = items.length;
  while (to > from + 1 && isPoint(items[to - 1], '.')) to--;
  if (quoted(items[from])) to = runEnd(items, from);
  return { from, to, cueFrom: colon, cueTo: from, speaker: { from: 0, to: colon } };
}

/** True where the label is a speaker's in a transcript: capitals only, "LEE:". */
export function isTranscript(text: string, items: Item[]): boolean {
  const colon = colonAfterName(items);
  if (colon < 1) return false;
  const label = text.slice(items[0]?.start, items[colon]?.start);
  return label.length > 2 && label === label.toUpperCase() && /\p{Lu}{2}/u.test(label);
}
