/** From items to places in the text: reports become quotations that do not overlap. */
import type { StatementKind } from '../../model.ts';
import type { FoundQuotation } from './found.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Report } from './report.ts';
import type { Item } from './sentences.ts';

/** Whose words a quotation's are, and what tells so: places in the text, -1 where there are none. */
export type Attribution = Pick<
  FoundQuotation,
  | 'cue'
  | 'cueStart'
  | 'cueEnd'
  | 'speakerStart'
  | 'speakerEnd'
  | 'antecedentStart'
  | 'antecedentEnd'
>;

export const UNATTRIBUTED: Attribution = {
  cue: '',
  cueStart: -1,
  cueEnd: -1,
  speakerStart: -1,
  speakerEnd: -1,
  antecedentStart: -1,
  antecedentEnd: -1,
};

/** Where a cue (`from`, `to`) and its speaker stand in the text. */
export function attributionOf(
  text: string,
  items: Item[],
  { from, to }: { from: number; to: number },
  speaker: Phrase,
): Attribution {
  const cueStart = items[from]?.start ?? -1;
  const cueEnd = items[to - 1]?.end ?? -1;
  const whom = speaker.antecedent;
  return {
    cue: text.slice(cueStart, cueEnd),
    cueStart,
    cueEnd,
    speakerStart: items[speaker.from]?.start ?? -1,
    speakerEnd: items[speaker.to - 1]?.end ?? -1,
    antecedentStart: whom ? (items[whom.from]?.start ?? -1) : -1,
    antecedentEnd: whom ? (items[whom.to - 1]?.end ?? -1) : -1,
  };
}

function kindOf(items: Item[], { from, to }: Report): StatementKind {
  let marks = 0;
  let words = 0;
  for (let index = from; index < to; index++) {
    const item = items[index] as Item;
    if (item.kind === 'quoted') marks++;
    else if (item.kind === 'word' && !(index === from && item.lower === 'that')) words++;
  }
  if (marks === 0) return 'indirect';
  return words === 0 ? 'direct' : 'mixed';
}

/** The quotations of one sentence's reports, in order. Where two claim the same words, direct ones have them, then earlier ones. */
export function quotationsOf(text: string, items: Item[], reports: Report[]): FoundQuotation[] {
  if (reports.length === 0) return [];
  const claimed = new Uint8Array(items.length);
  const found: FoundQuotation[] = [];
  const kinds = reports.map((report) => kindOf(items, report));
  for (const direct of [true, false])
    reports.forEach((report, index) => {
      const kind = kinds[index] as StatementKind;
      if ((kind === 'direct') !== direct) return;
      const { from, to, cueFrom, cueTo, speaker } = report;
      if (to <= from || claimed.subarray(from, to).includes(1)) return;
      claimed.fill(1, from, to);
      found.push({
        start: (items[from] as Item).start,
        end: (items[to - 1] as Item).end,
        kind,
        ...attributionOf(text, items, { from: cueFrom, to: cueTo }, speaker),
        carried: null,
      });
    });
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}
