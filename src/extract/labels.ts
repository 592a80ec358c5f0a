/** A name before a colon: the headline "Lee: Plan will fail", and transcripts, "LEE: I never said so." */

import type { FoundQuotation } from './found.ts';
import { isPoint, isWord } from './items.ts';
import { attributionOf } from './placing.ts';
import { quoted, type Report, runEnd } from './report.ts';
import type { Item, Paragraph } from './sentences.ts';

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

/** Two capitalised words, the second caught: "Maria Ruiz". */
const FULLER_NAME = /\p{Lu}\p{Ll}+[ -](\p{Lu}[\p{L}’'-]+)/gu;
/** How often a speaker's label begins a paragraph before it counts as one. */
const TURNS = 2;

/** The words before the colon that a paragraph begins with, '' where it begins otherwise. */
export function labelOf(text: string, { sentences }: Paragraph): string {
  const items = sentences[0]?.items ?? [];
  const colon = colonAfterName(items);
  return colon < 1 ? '' : text.slice(items[0]?.start, items[colon - 1]?.end);
}

/**
 * The labels of an interview's speakers, "Ruiz: I have not decided.": at least two labels return in
 * the article, and the one that counts is the last word of a fuller name elsewhere ("Maria Ruiz").
 * "Price:" and "Where:" return in listings too, but are nobody's name; "Q:" tells not who asks.
 */
export function dialogueLabels(text: string, paragraphs: readonly Paragraph[]): Set<string> {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const label = labelOf(text, paragraph);
    if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const returning = [...counts].filter(([, count]) => count >= TURNS).map(([label]) => label);
  if (returning.length < 2) return new Set();
  const names = new Set<string>();
  // A label itself is no fuller name.
  for (const match of text.matchAll(FULLER_NAME))
    if (text[match.index + match[0].length] !== ':') names.add(match[1]?.toLowerCase() ?? '');
  return new Set(
    returning.filter((label) => names.has(label.split(' ').at(-1)?.toLowerCase() ?? '')),
  );
}

/** What a paragraph of an interview says after its label, or null where nothing stands there. */
export function turnOf(text: string, { sentences }: Paragraph): FoundQuotation | null {
  const items = sentences.flatMap((sentence) => sentence.items);
  const colon = items.findIndex((item) => isPoint(item, ':'));
  const first = items[colon + 1];
  const last = items.at(-1);
  if (!first || !last) return null;
  const speaker = { from: 0, to: colon };
  const by = attributionOf(text, items, { from: colon, to: colon + 1 }, speaker);
  return { start: first.start, end: last.end, kind: 'direct', ...by, carried: null };
}
