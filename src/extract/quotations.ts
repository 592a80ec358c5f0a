/** Every quotation of an article: what its sentences report, and what stands in quotation marks alone. */
import type { StatementKind } from '../model.ts';
import { skipAdjuncts } from './adjuncts.ts';
import type { FoundQuotation } from './found.ts';
import { reportsIn } from './frames.ts';
import type { Report } from './report.ts';
import { type Item, type Paragraph, paragraphsOf, type Sentence } from './sentences.ts';
import { isPoint, subjectAfter } from './subject.ts';
import { type Token, tokensOf } from './tokens.ts';
import { cueAt } from './verbs.ts';

/** How few words in quotation marks may be a quotation of their own: fewer is a title or a coined term. */
const FLOATING_WORDS = 4;

/**
 * True where "Trump said" or "said Trump" follows at `at`: what stands before is reported by it. After a
 * full stop in the marks only where nothing but the verb follows: else a new sentence begins.
 */
function attributes(items: Item[], at: number): boolean {
  const stopped = items[at - 1]?.last === '.';
  for (let index = at; index < Math.min(items.length, at + 8); index++) {
    const item = items[index] as Item;
    if (item.kind === 'quoted') return false;
    if (item.kind === 'point') {
      if (item.lower === ',') continue;
      return false;
    }
    const cue = cueAt(items, index);
    if (!cue?.row.frames.includes('f') || cue.form === 'ing') continue;
    if (index === at) return subjectAfter(items, cue.to) !== null;
    const next = items[stopped ? cue.to : skipAdjuncts(items, cue.to)];
    return next === undefined || isPoint(next, '.,;—–');
  }
  return false;
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

function fromReport(text: string, items: Item[], report: Report): FoundQuotation {
  const { from, to, cueFrom, cueTo, speaker } = report;
  const first = items[from] as Item;
  const last = items[to - 1] as Item;
  const cueStart = items[cueFrom]?.start ?? -1;
  const cueEnd = items[cueTo - 1]?.end ?? -1;
  const spoken = speaker ? [items[speaker.from], items[speaker.to - 1]] : [];
  const whom = speaker?.antecedent;
  return {
    start: first.start,
    end: last.end,
    kind: kindOf(items, report),
    cue: text.slice(cueStart, cueEnd),
    cueStart,
    cueEnd,
    speakerStart: spoken[0]?.start ?? -1,
    speakerEnd: spoken[1]?.end ?? -1,
    antecedentStart: whom ? (items[whom.from]?.start ?? -1) : -1,
    antecedentEnd: whom ? (items[whom.to - 1]?.end ?? -1) : -1,
    carried: null,
  };
}

/** Adds `quotation` unless it overlaps one that is there. */
function place(found: FoundQuotation[], quotation: FoundQuotation): void {
  if (quotation.end <= quotation.start) return;
  if (found.some(({ start, end }) => quotation.start < end && quotation.end > start)) return;
  found.push(quotation);
}

function readSentence(text: string, { items }: Sentence, found: FoundQuotation[]): void {
  const here: FoundQuotation[] = [];
  const quotations = reportsIn(items).map((report) => fromReport(text, items, report));
  // Where two claim the same words, the one with quotation marks, then the earlier, has them.
  for (const quotation of quotations) if (quotation.kind === 'direct') place(here, quotation);
  for (const quotation of quotations) if (quotation.kind !== 'direct') place(here, quotation);
  found.push(...here.sort((a, b) => a.start - b.start));
}

/** Words in quotation marks that are a sentence of their own, with nobody to report them. */
function floating(items: Item[], index: number, near: boolean): boolean {
  const item = items[index] as Item;
  if (item.words < (near ? 1 : FLOATING_WORDS)) return false;
  for (let at = 0; at < items.length; at++) {
    const other = items[at] as Item;
    if (at !== index && other.kind === 'word') return false;
  }
  return true;
}

/** Words of the newsroom about the article, which nobody in it says. */
const NEWSROOM =
  /^(editor’s|editor's|editors’|editors'|correction|corrections|clarification) ?(note)?:/i;

function readParagraph(text: string, paragraph: Paragraph, found: FoundQuotation[]): void {
  if (NEWSROOM.test(text.slice(paragraph.start, paragraph.start + 20))) return;
  const first = found.length;
  for (const sentence of paragraph.sentences) {
    const before = found.length;
    readSentence(text, sentence, found);
    if (found.length > before) continue;
    sentence.items.forEach((item, index) => {
      if (item.kind !== 'quoted') return;
      const last = found.length - 1;
      const previous = found[last];
      const near = last >= first ? previous : undefined;
      if (!floating(sentence.items, index, near !== undefined && near.kind !== 'indirect')) return;
      found.push({
        start: item.start,
        end: item.end,
        kind: 'direct',
        cue: near?.cue ?? '',
        cueStart: near?.cueStart ?? -1,
        cueEnd: near?.cueEnd ?? -1,
        speakerStart: near?.speakerStart ?? -1,
        speakerEnd: near?.speakerEnd ?? -1,
        antecedentStart: near?.antecedentStart ?? -1,
        antecedentEnd: near?.antecedentEnd ?? -1,
        carried: near || !previous ? null : last,
      });
    });
  }
}

/** Every quotation of an article, in order of `start`; no two overlap. */
export function findQuotations(text: string, tokens: Token[] = tokensOf(text)): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  for (const paragraph of paragraphsOf(tokens, attributes)) readParagraph(text, paragraph, found);
  return found;
}
