/** When each quotation was said: from the words beside its cue, from what the speaker said before, or not at all. */
import type { Basis, Edtf } from '../../model.ts';
import { dayRange } from '../../text/edtf.ts';
import type { FoundQuotation } from '../quotations/found.ts';
import type { Speaker } from '../speakers/resolve.ts';
import { sentencesOf, tokenAt } from '../speakers/salience.ts';
import { isFunctionWord } from '../words/name-words.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { behindEvent, isAside } from './asides.ts';
import { type Published, publishedOn } from './calendar.ts';
import { dateOf, type FoundPhrase, phraseAt } from './date-phrases.ts';
import {
  ADDS,
  DATES,
  ELSEWHERE,
  isOccasion,
  LEADS,
  OPENERS,
  PARTS,
  SKIPPED,
  UNNAMED,
  VERBS,
} from './date-words.ts';
import { datelineOf } from './dateline.ts';

/** When a quotation was said, and how that is known. */
export interface Said {
  said: Edtf | null;
  saidBasis: Basis;
}

/** How far from the cue, in words, a date still belongs to it. */
const NEAR = 7;
/** Days within which a dated occasion is the news itself, so that what the speaker says next belongs to it. */
const OCCASION = 7;

/** A date beside a cue. */
interface Beside {
  phrase: FoundPhrase;
  /** The words, as in the text: "on Monday". */
  words: string;
  distance: number;
  /** The token that it begins with. */
  at: number;
}

/** The tokens of a sentence that stand outside every quotation. */
function clauseOf(
  tokens: Token[],
  sentences: Float64Array,
  found: FoundQuotation[],
  anchor: number,
): number[] {
  const here = sentences[anchor];
  let from = anchor;
  let to = anchor + 1;
  while (from > 0 && sentences[from - 1] === here && anchor - from < 120) from--;
  while (to < tokens.length && sentences[to] === here && to - anchor < 120) to++;
  const inside: number[] = [];
  let low = 0;
  let high = found.length;
  const first = tokens[from]?.start ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle] as FoundQuotation).end <= first) low = middle + 1;
    else high = middle;
  }
  for (let at = from; at < to; at++) {
    const { start, kind } = tokens[at] as Token;
    while ((found[low]?.end ?? Number.MAX_VALUE) <= start) low++;
    if ((found[low]?.start ?? Number.MAX_VALUE) <= start) continue;
    if (kind !== 'break' && kind !== 'mark') inside.push(at);
  }
  return inside;
}

/** How many words after `end` an occasion is named that the date is part of: 1 for "Tuesday’s town hall"; -1 for none. */
function titleAt(words: string[], end: number): number {
  for (let at = end; at < end + 4; at++) {
    const word = words[at] ?? '';
    if (VERBS.test(word)) return -1;
    if (isOccasion(word)) return at - end;
    if (!/^[\p{L}-]+$/u.test(word) || isFunctionWord(word)) return -1;
  }
  return -1;
}

/** The date that belongs to the cue, or null. `clause` are the tokens outside quotations. */
function besideCue(text: string, tokens: Token[], clause: number[], anchor: number): Beside | null {
  const words = clause.map((at) => {
    const { lower } = tokens[at] as Token;
    return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  });
  const cue = clause.findIndex((at) => at >= anchor);
  const opens = OPENERS.test(words[0] ?? '');
  // "Years later she still says": now.
  const isPresent = tokens[anchor]?.lower.endsWith('s');
  let best: Beside | null = null;
  for (let index = 0; index < words.length; index++) {
    const phrase = phraseAt(words, index);
    if (!phrase) continue;
    // "Theresa May", "Jan said": a month without a day is a name. But "In July Mr Lee said" has none before it.
    const introduced = index < 4 && words.slice(0, index).every((word) => LEADS.test(word));
    const beside = [clause[index - 1], clause[index + 1]].some((at) => tokens[at ?? -1]?.capital);
    const isName = (beside && !introduced) || !DATES.test(words[index - 1] ?? '');
    if (phrase.row.phrase === 'MONTH' && isName) continue;
    const end = index + phrase.length;
    const last = tokens[clause[end - 1] ?? 0] as Token;
    const before = words[index - 1] ?? '';
    const isOwner = last.lower.endsWith("'s") || words[end] === "'";
    const behindAnother = behindEvent(words, index, cue);
    // "on the morning of May 3", "in the early hours of Monday".
    const part = before === 'of' ? (words[index - 2] ?? '') : '';
    const isPart = part === 'hours' || PARTS.test(part);
    const isEvent = SKIPPED.test(before) && !isPart;
    const behind = PARTS.test(words[end] ?? '') ? end + 1 : end;
    const leads = index < 2 || (opens && words.slice(index, end + 6).includes(',') && index < 14);
    const told = words.slice(Math.max(0, index - 5), index).some(isOccasion);
    const title = titleAt(words, end);
    const titled = title >= 0;
    const distance = cue < 0 ? index : Math.abs(index - cue);
    index = end - 1;
    if (behindAnother || isAside(words, index + 1 - phrase.length, end, cue)) continue;
    if (isOwner && !(titled && /^(?:in|at|during|on|from)$/.test(before))) continue;
    if (phrase.row.named && !titled) continue;
    if (phrase.row.told && isPresent) continue;
    if (before === 'usa' || (last.capital && UNNAMED.test(last.lower))) continue; // USA TODAY, “This Week”
    if (isEvent && !titled && !told) continue;
    if (!(distance <= NEAR || (leads && (cue < 0 || end <= cue)) || told || titled)) continue;
    if (best && best.distance <= distance) continue;
    let first = end - phrase.length;
    while (LEADS.test(words[first - 1] ?? '')) first--;
    const start = (tokens[clause[first] ?? 0] as Token).start;
    const stop = (tokens[clause[titled ? end + title : behind - 1] ?? 0] as Token).end;
    best = {
      phrase,
      words: text.slice(start, stop).replace(/\s+/g, ' '),
      distance,
      at: clause[first] ?? 0,
    };
  }
  return best;
}

/** "once said", "liked to say", "had said", "has long said": at a time that nobody tells. */
const ONCE =
  /\b(?:once|previously|(?:us|lik)ed to|had(?: (?:also|\w+ly))?|ha(?:s|ve) (?:long|often|always|repeatedly)) $/;
/** "has said", "has also said": at some time or other. */
const PERFECT = /\bha(?:s|ve|d) (?:\S+ )?$/;

/** How many sentences before it the date stands that "at the time" means. */
const TOLD_BEFORE = 2;

/** A date, and its words as in the text. */
type Told = Pick<Beside, 'phrase' | 'words'>;

/** The last date that is told before a token. */
function toldBefore(
  text: string,
  tokens: Token[],
  sentences: Float64Array,
  end: number,
): Told | null {
  let from = end;
  while (from > 0 && (sentences[end] ?? 0) - (sentences[from - 1] ?? 0) <= TOLD_BEFORE) from--;
  const told = tokens.slice(from, end).filter(({ kind }) => kind !== 'break' && kind !== 'mark');
  const words = told.map(({ lower }) => lower);
  let last: Told | null = null;
  for (let at = 0; at < told.length; at++) {
    const phrase = phraseAt(words, at);
    if (!phrase) continue;
    const stop = told[at + phrase.length - 1] as Token;
    const isName = phrase.row.phrase === 'MONTH' && !LEADS.test(words[at - 1] ?? '');
    if (!isName && !phrase.row.named && !SKIPPED.test(words[at - 1] ?? ''))
      last = { phrase, words: text.slice((told[at] as Token).start, stop.end) };
    at += phrase.length - 1;
  }
  return last;
}

/** When it was said by the date beside it; `told` finds the one told before that. */
function saidBeside(
  { phrase, words }: Beside,
  known: Published | null,
  unknown: Said,
  told: () => Told | null,
): Said {
  if (phrase.row.told) {
    const then = told();
    const from = then && !then.phrase.row.told ? publishedOn(dateOf(then.phrase, known)) : null;
    const said = dateOf(phrase, from);
    return said === null
      ? { said, saidBasis: `inferred: “${words}”` }
      : { said, saidBasis: `resolved: “${then?.words} … ${words}”` };
  }
  const said = dateOf(phrase, known);
  if (said !== null)
    return {
      said,
      saidBasis: `${phrase.row.needs === undefined ? 'stated' : 'resolved'}: “${words}”`,
    };
  return {
    said: unknown.said,
    saidBasis: `publication: “${words}”, and the day of publication is not known`,
  };
}

/** True where the date is about that of the publication, so that the news is about that occasion. */
function isNews(date: Edtf, published: Published): boolean {
  const said = dayRange(date);
  const range = dayRange(published.date);
  return said !== null && range !== null && said.last >= range.first - OCCASION;
}

/** When somebody said something, the words that tell so, and the quotation's index. */
type Occasion = Said & { words: string; index: number };

/** The date of each quotation, in the order of `found`, seen from the article's publication date. */
export function whenSaid(
  text: string,
  found: FoundQuotation[],
  speakers: Speaker[],
  published: Edtf | null,
  tokens: Token[] = tokensOf(text),
  sentences: Float64Array = sentencesOf(tokens, found),
): Said[] {
  if (found.length === 0) return [];
  const printed = publishedOn(published);
  const dateline = datelineOf(text, printed);
  const known = dateline ? publishedOn(dateline.date) : printed;
  const unknown: Said = dateline
    ? { said: dateline.date, saidBasis: `resolved: “${dateline.words}”` }
    : { said: known?.date ?? null, saidBasis: known ? 'publication' : 'publication: not known' };
  const occasions = new Map<number, Occasion>();
  const byCue = new Map<number, Said>();
  return found.map(({ start, cueStart, speakerStart }, index) => {
    const anchor = tokenAt(
      tokens,
      cueStart >= 0 ? cueStart : speakerStart >= 0 ? speakerStart : start,
    );
    const shared = cueStart >= 0 ? byCue.get(anchor) : undefined;
    if (shared) return shared;
    const member = speakers[index]?.member ?? null;
    const clause = clauseOf(tokens, sentences, found, anchor);
    const beside = besideCue(text, tokens, clause, anchor);
    if (beside) {
      const said = saidBeside(beside, known, unknown, () =>
        toldBefore(text, tokens, sentences, beside.at),
      );
      const date = beside.phrase.row.told ? null : said.said;
      if (cueStart >= 0) byCue.set(anchor, said);
      if (member !== null && date !== null && known)
        occasions.set(member, { ...said, words: beside.words, index });
      else if (member !== null) occasions.delete(member);
      return said;
    }
    const lead = tokens.slice(Math.max(0, anchor - 3), anchor);
    const words = `${lead.map(({ lower }) => lower).join(' ')} `;
    if (ONCE.test(words)) return { said: null, saidBasis: 'inferred: of another time' };
    const occasion = member === null ? undefined : occasions.get(member);
    const first = clause[0] === undefined ? '' : (tokens[clause[0]]?.lower ?? '');
    // "When she left, she said, Lund told her": what Lund said to her is of another day.
    const last = found[index - 1];
    const isWithin =
      occasion !== undefined &&
      last !== undefined &&
      (speakers[index - 1]?.member ?? null) !== member &&
      sentences[tokenAt(tokens, last.cueStart)] === sentences[anchor];
    // Of an occasion long ago is only what is added to it right away: "In 2010 she said it was late. She added".
    const isAdded = occasion?.index === index - 1 && ADDS.test(tokens[anchor]?.lower ?? '');
    const isOver = !isAdded && !(known && isNews(occasion?.said ?? '', known));
    if (!occasion || isOver || isWithin || ELSEWHERE.test(first) || PERFECT.test(words))
      return unknown;
    occasion.index = index;
    return {
      said: occasion.said,
      saidBasis: `inferred: “${occasion.words}”, of what the same speaker said before`,
    };
  });
}
