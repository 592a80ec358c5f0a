/** One sentence → what it reports: its verbs that report, each read by the frames of its row. */
import { complementEnd, isClause, skipAdjuncts, skipHearer } from './complement.ts';
import { type CueWord, cueWord } from './cues.ts';
import type { Item } from './sentences.ts';
import {
  isPoint,
  isWord,
  mainSubject,
  type Phrase,
  subjectAfter,
  subjectBefore,
  verbStart,
} from './subject.ts';
import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  isAdverb,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECTS,
} from './words.ts';

/** What one verb reports: item indices of the words said, the cue and the speaker. */
export interface Report {
  from: number;
  to: number;
  cueFrom: number;
  cueTo: number;
  speaker: Phrase | null;
}

const quoted = (item: Item | undefined): item is Item & { kind: 'quoted' } =>
  item?.kind === 'quoted';

/** True where the word at `index`, which can be a noun or a participle, is no verb with a subject. */
function isNoVerb(items: Item[], index: number, cue: CueWord): boolean {
  const before = items[index - 1];
  if (cue.form === 'ing')
    return (
      isWord(before) &&
      (DETERMINERS.has(before.lower) ||
        PREPOSITIONS.has(before.lower) ||
        POSSESSIVES.has(before.lower) ||
        before.lower.endsWith("'s"))
    );
  if (!isWord(before)) return false;
  const start = verbStart(items, index);
  for (let at = start; at < index; at++) {
    const word = items[at] as Item;
    if (cue.form === 'past' && BE.has(word.lower)) return true;
  }
  if (cue.form === 'past') return BE.has(before.lower) || DETERMINERS.has(before.lower);
  if (before.lower === 'to' || MODALS.has(before.lower)) return before.lower === 'to';
  if (
    DETERMINERS.has(before.lower) &&
    !['those', 'these', 'some', 'many', 'most', 'others', 'both', 'several'].includes(before.lower)
  )
    return true;
  if (PREPOSITIONS.has(before.lower)) return true;
  if (before.lower.endsWith("'s")) return true;
  return (
    cue.row.noun === true &&
    !cue.form.startsWith('p') &&
    !SUBJECTS.has(before.lower) &&
    !before.capital &&
    cue.form === 'base' &&
    !before.lower.endsWith('s')
  );
}

/** The verb that reports at `index`, or null. */
export function cueAt(items: Item[], index: number): (CueWord & { to: number }) | null {
  const item = items[index];
  if (!isWord(item)) return null;
  const cue = cueWord(item.lower);
  if (!cue || isNoVerb(items, index, cue)) return null;
  const { particle } = cue.row;
  if (particle !== undefined && items[index + 1]?.lower !== particle) return null;
  return { ...cue, to: particle === undefined ? index + 1 : index + 2 };
}

/** Where the sentence's first words are only a link: "But", "And". */
function contentStart(items: Item[], from: number): number {
  const item = items[from];
  if (isWord(item) && /^(but|and|so|yet|or)$/.test(item.lower) && !isPoint(items[from + 1], ','))
    return from + 1;
  return from;
}

/** What the words after a parenthesis hold: true where they go on with what was said. */
function goesOn(items: Item[], from: number): boolean {
  const item = items[from];
  if (quoted(item)) return true;
  if (!isWord(item)) return false;
  if (
    item.lower.endsWith('ing') ||
    /^(which|who|a|an|as|while|according|after|before|when|citing|though|although|but|and)$/.test(
      item.lower,
    )
  )
    return false;
  return true;
}

const ends = (item: Item | undefined) => item === undefined || isPoint(item, '.,;:!?—–)-');

/** Reads one sentence. Reports come in the order of their cues and may overlap. */
export function reportsIn(items: Item[]): Report[] {
  const reports: Report[] = [];
  let cut = 0;
  for (let index = 0; index < items.length; index++) {
    if (isWord(items[index], 'according') && isWord(items[index + 1], 'to')) {
      const read = readAccording(items, index, cut);
      reports.push(...read);
      continue;
    }
    const cue = cueAt(items, index);
    if (!cue) continue;
    const found = readCue(items, index, cue, cut, reports.at(-1));
    if (found.length === 0) continue;
    reports.push(...found);
    cut = Math.max(cut, ...found.map(({ to }) => to), cue.to);
  }
  return reports;
}

function readAccording(items: Item[], index: number, cut: number): Report[] {
  const speaker = subjectAfter(items, index + 2);
  if (!speaker) return [];
  const base = { cueFrom: index, cueTo: index + 2, speaker };
  if (index <= 1) {
    let comma = speaker.to;
    while (comma < items.length && !isPoint(items[comma], ',')) comma++;
    if (comma + 1 >= items.length) return [];
    return [{ ...base, from: comma + 1, to: complementEnd(items, comma + 1) }];
  }
  let to = index;
  while (to > cut && isPoint(items[to - 1], ',—–(-')) to--;
  const from = contentStart(items, cut);
  return to > from ? [{ ...base, from, to }] : [];
}

function readCue(
  items: Item[],
  index: number,
  cue: CueWord & { to: number },
  cut: number,
  previous: Report | undefined,
): Report[] {
  const { frames } = cue.row;
  const has = (frame: string) => frames.includes(frame);
  const start = verbStart(items, index);
  const base = { cueFrom: index, cueTo: cue.to };
  let speaker = cue.form === 'ing' ? null : subjectBefore(items, index);
  const beforeSubject = speaker ? (speaker.antecedent?.from ?? speaker.from) : start;

  // 1. What was said stands before: "…," she said / "…," said the mayor.
  if (has('f') && cue.form !== 'ing') {
    const before = items[beforeSubject - 1];
    const fronted =
      beforeSubject > cut &&
      (quoted(before) || (isPoint(before, ',?!—–') && beforeSubject - 1 > cut));
    if (fronted) {
      let tail = speaker ? cue.to : cue.to;
      let inverted: Phrase | null = null;
      if (!speaker && start === index) inverted = subjectAfter(items, cue.to);
      if (inverted) {
        speaker = inverted;
        tail = inverted.to;
      }
      if (has('r') && speaker && !inverted) tail = skipHearer(items, tail);
      const after = skipAdjuncts(items, tail);
      const parenthetical =
        inverted !== null ||
        ends(items[tail]) ||
        ends(items[after]) ||
        !isClauseAfter(items, after);
      if (speaker && parenthetical) {
        let to = beforeSubject;
        while (to > cut && isPoint(items[to - 1], ',—–')) to--;
        const from = quoted(items[to - 1])
          ? quoteStart(items, to - 1, cut)
          : contentStart(items, cut);
        const result: Report[] = [{ ...base, from, to, speaker }];
        // "…," she said, "…".
        let rest = after;
        while (rest < items.length && !isPoint(items[rest], ',—–:') && !quoted(items[rest])) rest++;
        const comma = isPoint(items[rest], ',—–:');
        const next = comma ? rest + 1 : rest;
        if (
          next < items.length &&
          (quoted(items[next]) ||
            (comma &&
              !isClause(items, from, to) &&
              !result.some(({ from: a, to: b }) => items.slice(a, b).some(quoted)) &&
              goesOn(items, next)))
        )
          result.push({
            ...base,
            from: next,
            to: quoted(items[next]) ? quoteEnd(items, next) : complementEnd(items, next),
            speaker,
          });
        return result;
      }
    }
  }

  // 2. What was said stands after.
  if (!speaker) {
    const linked =
      cue.form === 'ing' ||
      isWord(items[start - 1], 'and') ||
      isWord(items[start - 1], 'but') ||
      isWord(items[start - 1], 'then') ||
      isPoint(items[start - 1], ',');
    if (!linked) return [];
    speaker = previous?.speaker ?? mainSubject(items, start);
    if (!speaker) return [];
  }
  let next = cue.to;
  if (has('r')) {
    const hearer = skipHearer(items, next);
    next = hearer;
  }
  let from = skipAdjuncts(items, next);
  if (isPoint(items[from], ',:') && (quoted(items[from + 1]) || isPoint(items[from], ':'))) from++;
  const item = items[from];
  if (!item || from >= items.length) return [];
  if (quoted(item)) {
    if (!/[ctfqw]/.test(frames)) {
      if (!has('n')) return [];
    }
    return [{ ...base, from, to: directEnd(items, from), speaker }];
  }
  if (!isWord(item)) return [];
  const that = item.lower === 'that';
  if ((has('c') || has('t')) && that)
    return [{ ...base, from, to: complementEnd(items, from), speaker }];
  if (has('w') && /^(whether|if|why|how|what|who|which|where|when)$/.test(item.lower))
    return [{ ...base, from, to: complementEnd(items, from), speaker }];
  if (has('i') && item.lower === 'to')
    return [{ ...base, from, to: complementEnd(items, from), speaker }];
  if (has('o')) {
    const to = complementEnd(items, cue.to);
    for (let at = cue.to; at < to; at++)
      if (isWord(items[at], 'to')) return [{ ...base, from: cue.to, to, speaker }];
  }
  if (has('n')) {
    const to = complementEnd(items, cue.to);
    return to > cue.to ? [{ ...base, from: cue.to, to, speaker }] : [];
  }
  if (has('c')) {
    const to = complementEnd(items, from);
    if (isClause(items, from, to) || items.slice(from, to).some(quoted))
      return [{ ...base, from, to, speaker }];
  }
  return [];
}

/** True where a clause, and not only times and places, stands at `index`. */
function isClauseAfter(items: Item[], index: number): boolean {
  const item = items[index];
  if (quoted(item)) return true;
  if (!isWord(item)) return false;
  let to = index;
  while (to < items.length && !isPoint(items[to], ',;—–.')) to++;
  return isWord(item, 'that') || isClause(items, index, to);
}

/** Where a quotation that ends with the quoted item at `index` begins: with it, or earlier where words lead into it. */
function quoteStart(items: Item[], index: number, cut: number): number {
  const before = items[index - 1];
  if (index <= cut || before === undefined) return index;
  const item = items[index] as Item;
  if (item.sentence && isPoint(before, '.:!?,—–')) return index;
  return contentStart(items, cut);
}

/** The end of what goes on in quotation marks at `index`. */
function quoteEnd(items: Item[], index: number): number {
  let to = index + 1;
  while (quoted(items[to])) to++;
  return to;
}

/** The end of words quoted directly after the verb: the marks', or the clause's where it goes on without them. */
function directEnd(items: Item[], index: number): number {
  const item = items[index] as Item;
  const next = items[index + 1];
  if (next === undefined || quoted(next)) return quoteEnd(items, index);
  if (
    isWord(next) &&
    !/[.!?,]/.test(item.last) &&
    !/^(and|but|in|on|at|during|when|while|as|after|before)$/.test(next.lower)
  )
    return complementEnd(items, index);
  if (isWord(next) && (next.lower === 'and' || next.lower === 'but') && !/[.!?,]/.test(item.last))
    return complementEnd(items, index);
  return index + 1;
}

void AUXILIARIES;
void isAdverb;
