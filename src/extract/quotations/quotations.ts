/** Every quotation of an article: what its sentences report, and what stands in quotation marks alone. */
import type { Span } from '../../model.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { attributes } from './attributes.ts';
import type { FoundQuotation } from './found.ts';
import { reportsIn } from './frames.ts';
import { labelOf, readLabel, turnOf } from './labels.ts';
import { announced, signerAt } from './orphans.ts';
import { type Attribution, attributionOf, quotationsOf, UNATTRIBUTED } from './placing.ts';
import { type Item, type Paragraph, paragraphsOf, type Sentence } from './sentences.ts';
import { isSilent, turnsOf } from './turns.ts';

/** How few words in quotation marks may be a quotation of their own: fewer is a title or a coined term. */
const FLOATING_WORDS = 4;
/** Words of the newsroom about the article, which nobody in it says, at a paragraph's beginning. */
const NEWSROOM = /^(editor’s|editor's|editors’|editors'|correction|clarification) ?(note)?:/i;
const NEWSROOM_REACH = 20;

/** What one paragraph hands on to the next. */
interface Thread {
  /** Of "…, he said:" at the end of the paragraph before. */
  announced: Attribution | null;
  /** True where the paragraph before ended in quotation marks that were not closed. */
  open: boolean;
}

/** True for words in quotation marks that are a sentence of their own. */
function floats(items: Item[], index: number, least: number): boolean {
  if ((items[index] as Item).words < least) return false;
  return items.every((item, at) => at === index || item.kind !== 'word');
}

function readSentence(text: string, { items }: Sentence, title: boolean): FoundQuotation[] {
  const label = title ? readLabel(items) : null;
  return quotationsOf(text, items, label ? [label] : reportsIn(items));
}

/** “Dear Ann,” it begins: somebody is told to speak, in words that nobody could read; so what follows may be theirs. */
const isUnread = ({ items: [first, next] }: Sentence): boolean =>
  first?.kind === 'quoted' && first.last === ',' && next?.kind === 'word' && next.lower !== 'which';

/** Reads one paragraph into `found`, and says what the next one needs to know. */
function readParagraph(
  text: string,
  { start, sentences }: Paragraph,
  thread: Thread,
  found: FoundQuotation[],
): Thread {
  if (NEWSROOM.test(text.slice(start, start + NEWSROOM_REACH))) return thread;
  const first = found.length;
  let isLost = false;
  for (const sentence of sentences) {
    const reported = readSentence(text, sentence, found.length === 0 && start === 0);
    found.push(...reported);
    isLost = reported.length === 0 && (isLost || isUnread(sentence));
    if (reported.length > 0 || isLost) continue;
    sentence.items.forEach((item, index) => {
      if (item.kind !== 'quoted') return;
      const last = found.length - 1;
      const near = last >= first ? found[last] : undefined;
      const starts = item.start === sentences[0]?.start && thread.announced !== null;
      const least = starts || (near && near.kind !== 'indirect') ? 1 : FLOATING_WORDS;
      if (!floats(sentence.items, index, least)) return;
      const { start, end } = item;
      const by = near ?? (starts ? thread.announced : null);
      const { cue, cueStart, cueEnd, speakerStart, speakerEnd, antecedentStart, antecedentEnd } =
        by ?? UNATTRIBUTED;
      const attribution = {
        cue,
        cueStart,
        cueEnd,
        speakerStart,
        speakerEnd,
        antecedentStart,
        antecedentEnd,
      };
      const carried = speakerStart >= 0 || last < 0 ? null : near ? near.carried : last;
      found.push({ start, end, kind: 'direct', ...attribution, carried });
    });
  }
  return { announced: announcedIn(text, sentences), open: endsOpen(sentences) };
}

function announcedIn(text: string, sentences: Sentence[]): Attribution | null {
  const items = sentences.at(-1)?.items ?? [];
  const report = announced(items);
  return report && attributionOf(text, items, report.cue, report.speaker);
}

function endsOpen(sentences: Sentence[]): boolean {
  const last = sentences.at(-1)?.items.at(-1);
  return last?.kind === 'quoted' && !last.closed;
}

/** Joins the quotation that a paragraph's end left open at `end` with the one that begins the next paragraph at `start`. */
function joinAcross(found: FoundQuotation[], first: number, { start, end }: Span): void {
  const before = found[first - 1];
  const after = found[first];
  if (!before || after?.start !== start || before.kind === 'indirect') return;
  // The one left open was too short to be a quotation: what is joined would hold another's words.
  if (before.end < end) return;
  const own = after.speakerStart >= start;
  const joined = own ? { ...after, start: before.start } : { ...before, end: after.end };
  found.splice(first - 1, 2, joined);
  renumber(found, first, first);
}

/** Corrects what `found[from…]` carry on, after one quotation before index `gone` has left the list. */
function renumber(found: FoundQuotation[], from: number, gone: number): void {
  for (const quotation of found.slice(from)) {
    const { carried } = quotation;
    if (carried !== null && carried >= gone) quotation.carried = carried === 0 ? null : carried - 1;
  }
}

/** Drops a headline's "Lee: …" where nobody of that name speaks in the article: "Analysis: …". */
function dropLabel(text: string, found: FoundQuotation[]): void {
  const [label, ...rest] = found;
  if (label?.speakerStart !== 0 || text.slice(label.speakerEnd, label.start).trim() !== ':') return;
  const name = text.slice(0, label.speakerEnd).split(/\s+/).at(-1) ?? '';
  const speaks = rest.some((quotation) =>
    text.slice(quotation.speakerStart, quotation.speakerEnd).includes(name),
  );
  if (speaks) return;
  found.shift();
  renumber(found, 0, 0);
}

/** Gives the words in marks that fill the paragraph before, up to `end`, to whoever signs them: "— Ann Lee, by letter". */
function sign(text: string, { sentences }: Paragraph, found: FoundQuotation[], end = -1): void {
  const items = sentences[0]?.items ?? [];
  const last = found.at(-1);
  const signer = signerAt(items, 0);
  if (!signer || last?.end !== end || last.kind !== 'direct' || last.speakerStart >= 0) return;
  Object.assign(last, attributionOf(text, items, { from: 0, to: 1 }, signer), { carried: null });
}

/** Every quotation of an article, in order of `start`; no two overlap. */
export function findQuotations(text: string, tokens: Token[] = tokensOf(text)): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  let thread: Thread = { announced: null, open: false };
  const paragraphs = [...paragraphsOf(tokens, attributes)];
  const labels = paragraphs.map((paragraph) => labelOf(text, paragraph));
  const starts = paragraphs.map(({ start }) => start);
  const turns = turnsOf(text, tokens, labels, starts);
  for (const [index, paragraph] of paragraphs.entries()) {
    const first = found.length;
    const label = labels[index] ?? '';
    const named = turns.get(label);
    const turn = named === undefined ? null : turnOf(text, paragraph, named);
    if (turn) {
      if (!isSilent(label, turns)) found.push(turn);
      thread = { announced: null, open: false };
      continue;
    }
    sign(text, paragraph, found, paragraphs[index - 1]?.end);
    const { open } = thread;
    thread = readParagraph(text, paragraph, thread, found);
    const end = paragraphs[index - 1]?.end ?? 0;
    if (open) joinAcross(found, first, { start: paragraph.start, end });
  }
  dropLabel(text, found);
  return found;
}
