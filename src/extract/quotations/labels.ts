/** A name before a colon: the headline "Lee: Plan will fail", and the turns of an interview, "LEE: I never said so." */
import type { Span } from '../../model.ts';
import type { FoundQuotation } from './found.ts';
import { colonAfterName, isPoint } from './items.ts';
import { attributionOf } from './placing.ts';
import { quoted, type Report, runEnd } from './report.ts';
import type { Item, Paragraph } from './sentences.ts';

/** The fewest words that a headline reports. */
const SAID_WORDS = 3;

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

/** The words before the colon that a paragraph begins with, '' where it begins otherwise. */
export function labelOf(text: string, { sentences }: Paragraph): string {
  const items = sentences[0]?.items ?? [];
  const colon = colonAfterName(items);
  return colon < 1 ? '' : text.slice(items[0]?.start, items[colon - 1]?.end);
}

/** What a paragraph of an interview says after its label, as said by whom `named` names; null where nothing stands there. */
export function turnOf(
  text: string,
  { sentences }: Paragraph,
  named: Span | null,
): FoundQuotation | null {
  const items = sentences.flatMap((sentence) => sentence.items);
  const colon = items.findIndex((item) => isPoint(item, ':'));
  const first = items[colon + 1];
  const last = items.at(-1);
  if (!first || !last) return null;
  const speaker = { from: 0, to: colon };
  const by = attributionOf(text, items, { from: colon, to: colon + 1 }, speaker);
  const antecedentStart = named?.start ?? -1;
  const antecedentEnd = named?.end ?? -1;
  return {
    ...{ start: first.start, end: last.end, kind: 'direct', carried: null },
    ...{ ...by, antecedentStart, antecedentEnd },
  };
}
