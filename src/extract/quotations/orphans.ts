/** Words in quotation marks beside a verb that no row lists: “…,” the crowd roared; she sighed: “…”. */

import { isPersonNoun } from '../words/titles.ts';
import { BE, isAdverb, isPast, POSSESSIVES, SUBJECTS } from '../words/words.ts';
import { isForged, isPlayed } from './fiction.ts';
import { mainSubject } from './implied.ts';
import { DASHES, isPoint, isWord } from './items.ts';
import type { Phrase } from './noun-phrase.ts';
import { quotedBefore } from './quoted-as.ts';
import { quoted, type Report, runEnd } from './report.ts';
import type { Item } from './sentences.ts';
import { subjectAfter, subjectBefore } from './subject.ts';
import { cueAt, isUnsaid } from './verbs.ts';

/** The most words of a name that signs, titles and all. */
const SIGNER_WORDS = 5;
/** The longest noun phrase, in words, between the marks and such a verb. */
const SUBJECT_WORDS = 9;
/** The fewest words that a quotation after a colon has. */
const COLON_WORDS = 3;

const isPastVerb = (item: Item | undefined) => isWord(item) && !item.capital && isPast(item.lower);

/** The verb and its subject right after the quoted item at `index`, or null. */
export function verbAfter(items: Item[], index: number): { verb: number; speaker: Phrase } | null {
  const first = items[index + 1];
  if (isPastVerb(first)) {
    const speaker = subjectAfter(items, index + 2);
    const whoever = speaker && items[speaker.from];
    // “…,” muttered one passer-by.
    const somebody = whoever?.capital || /^(one|a|an|the)$/.test(whoever?.lower ?? '');
    return speaker && somebody ? { verb: index + 1, speaker } : null;
  }
  if (!isWord(first)) return null;
  for (let verb = index + 2; verb <= index + 1 + SUBJECT_WORDS; verb++) {
    const item = items[verb];
    if (!isWord(item) || BE.has(item.lower) || /^(might|would|could)$/.test(item.lower))
      return null;
    if (!isPastVerb(item)) continue;
    if (/^(?:quoted|denied)$/.test(item.lower)) return null;
    let to = verb;
    while (to > index + 2 && isAdverb((items[to - 1] as Item).lower)) to--;
    const named =
      first.capital ||
      SUBJECTS.has(first.lower) ||
      /^(the|a|an|one|this|his|her|their)$/.test(first.lower);
    return named ? { verb, speaker: { from: index + 1, to } } : null;
  }
  return null;
}

/** Of "her advice" or "Ms Lee’s advice": whose it is. */
function ownerIn(items: Item[], phrase: Phrase): Phrase {
  const named = items.slice(phrase.from + 1, phrase.to).some(({ capital }) => capital);
  // "Our correspondent Ann Lee" is herself, and so is "her older sister".
  const isSomebody = isPersonNoun(items[phrase.to - 1]?.lower ?? '');
  if (POSSESSIVES.has(items[phrase.from]?.lower ?? '') && !named && !isSomebody)
    return { from: phrase.from, to: phrase.from + 1 };
  for (let index = phrase.from; index < phrase.to - 1; index++)
    if (items[index]?.lower.endsWith("'s")) return { from: phrase.from, to: index + 1 };
  return phrase;
}

/** What somebody sends or gives out. */
const MESSAGES = /^(statement|message|letter|post|tweet|email|e-mail|note|response|reply)$/;
/** How far before the colon, in items, the message may stand. */
const MESSAGE_ITEMS = 14;

/** "Here is the statement from the union:": whose message the colon announces, or null. */
function senderIn(items: Item[], colon: number): Phrase | null {
  for (let index = colon - 1; index > 0 && index > colon - MESSAGE_ITEMS; index--) {
    if (!MESSAGES.test(items[index - 1]?.lower ?? '')) continue;
    if (!/^(from|by)$/.test(items[index]?.lower ?? '')) return null;
    const sender = subjectAfter(items, index + 1);
    return sender && sender.to <= colon && items[sender.to - 1]?.capital ? sender : null;
  }
  return null;
}

/** "— Ann Lee, mayor of Leeds": who signs words in marks, where the dash at `dash` leads to a name; or null. */
export function signerAt(items: Item[], dash: number): Phrase | null {
  if (!isPoint(items[dash], DASHES)) return null;
  const from = isPoint(items[dash + 1], DASHES) ? dash + 2 : dash + 1;
  let to = from;
  while (isWord(items[to]) && items[to]?.capital && !cueAt(items, to)) to++;
  const ends = items[to] === undefined || isPoint(items[to], ',.(');
  return ends && to - from > 1 && to - from <= SIGNER_WORDS ? { from, to } : null;
}

/** The report of the quoted item at `index`, which no listed verb claims, or null. */
export function readOrphan(items: Item[], index: number): Report | null {
  const item = items[index] as Item;
  const to = runEnd(items, index);
  const before = items[index - 1];
  if (isPoint(before, ':') && item.words >= COLON_WORDS) {
    // "She never said: “…”", "Imagine her saying: “…”".
    const isNobodys = (at: number) => {
      const cue = cueAt(items, at);
      const subject = cue && subjectBefore(items, at);
      // "held a sign reading: “…”".
      const shows = cue?.row.verb === 'read' && cue.form === 'ing';
      if (shows && !MESSAGES.test(items[at - 1]?.lower ?? '')) return true;
      if (cue && isForged(items, at)) return true;
      return isUnsaid(items, at) || (subject && isPlayed(items, cue, subject));
    };
    if (items.slice(0, index).some((_, at) => isNobodys(at))) return null;
    if (/^(?:imagine|suppose|picture)$/.test(items[0]?.lower ?? '')) return null;
    const colon = index - 1;
    const speaker =
      quotedBefore(items, colon) ?? senderIn(items, colon) ?? mainSubject(items, colon);
    return (
      speaker && {
        from: index,
        to,
        cueFrom: index - 1,
        cueTo: index,
        speaker: ownerIn(items, speaker),
      }
    );
  }
  const signer = index === 0 && item.words >= COLON_WORDS ? signerAt(items, to) : null;
  if (signer) return { from: index, to, cueFrom: to, cueTo: to + 1, speaker: signer };
  const comma = item.last === ',' ? 0 : isPoint(items[to], ',') ? 1 : -1;
  const asks = /[?!]/.test(item.last);
  if (index > 0 || (comma === -1 && !asks) || !item.sentence || quoted(items[to])) return null;
  const found = verbAfter(items, to - 1 + Math.max(0, comma));
  return (
    found && { from: index, to, cueFrom: found.verb, cueTo: found.verb + 1, speaker: found.speaker }
  );
}

/** What a sentence that ends with a colon announces: "In a letter to the club, she wrote:". Cue as item indices. */
export function announced(
  items: Item[],
): { cue: { from: number; to: number }; speaker: Phrase } | null {
  const colon = items.length - 1;
  if (!isPoint(items[colon], ':')) return null;
  for (let index = colon - 1; index >= 0; index--) {
    const cue = cueAt(items, index);
    if (!cue) continue;
    const speaker =
      subjectBefore(items, index) ??
      (index === 0 ? subjectAfter(items, cue.to) : mainSubject(items, index));
    return speaker && { cue: { from: index, to: cue.to }, speaker };
  }
  const speaker = mainSubject(items, colon);
  return speaker && { cue: { from: colon, to: colon + 1 }, speaker };
}
