/** ", said two of the people, who": somebody else's verb, whose subject stands behind it. */
function isOthers(items: Item[], { row, form, to }: Cue): boolean {
  if (row.verb !== 'say' || form !== 'past') return false;
  let end = to;
  while (isWord(items[end])) end++;
  const names = end - to < SUBJECT_ITEMS && !/^(that|he|she|it|they)$/.test(items[to]?.lower ?? '');
  return (
    names &&
    end > to &&
    !isClause(items, to, end) &&
    (items[end] === undefined || isPoint(items[end], ',.'))
  );
}

/** Whose verb it is where no subject stands directly before it. */

import { isPersonNoun, isTitleModifier } from '../words/titles.ts';
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  isPast,
  NOT_SPEAKERS,
  OBJECTS,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
  TIMES,
} from '../words/words.ts';
import { isClause } from './complement.ts';
import { colonAfterName, isPoint, isWord } from './items.ts';
import { type Phrase, verbIn } from './noun-phrase.ts';
import type { Report } from './report.ts';
import type { Item } from './sentences.ts';
import { verbStart } from './subject.ts';
import type { Cue } from './verbs.ts';

const at = (items: Item[], index: number): Item | undefined => items[index];

/** "said Mr Lee, with Ms Ray adding that": the participle's own subject, or null where it has the sentence's. */
function participleSubject(items: Item[], participle: number): Phrase | null {
  const last = at(items, participle - 1);
  if (
    !isWord(last) ||
    PREPOSITIONS.has(last.lower) ||
    NOT_SPEAKERS.has(last.lower) ||
    isAdverb(last.lower) ||
    SUBORDINATORS.has(last.lower) ||
    COORDINATORS.has(last.lower)
  )
    return null;
  let from = participle;
  while (from > 0 && isWord(at(items, from - 1)) && at(items, from - 1)?.lower !== 'with') from--;
  const before = at(items, from - 1);
  if (from === participle || !(isWord(before, 'with') || isPoint(before, ',—–'))) return null;
  // "Lee issued a statement saying": whoever issued it.
  const verb = verbIn(items, from, participle);
  const first = at(items, from) as Item;
  const named = first.capital || DETERMINERS.has(first.lower);
  return named && !SUBJECTS.has(first.lower) ? { from, to: verb > 0 ? verb : participle } : null;
}

/** Whose words somebody tells of by heart, or has in hand: "heard Mr Lee saying", "liked a post saying". */
const HANDS_ON =
  /^(recall|remember|overhear|hear|lik|shar|retweet|receiv|carr|cit|quot|show|play|saw|wore|caught|got)(s|d|i?e[sd]|ing)?$/;
/** The longest name or description of whom somebody heard, in items. */
const HEARD_ITEMS = 5;

/**
 * "recalled | her mother | saying", "a video of | Mr Lee | saying", "mocked | Mr Lee | for saying": whose words they
 * are where they are not the subject's, or null.
 */
function heard(items: Item[], participle: number): Phrase | null {
  const word = (index: number) => at(items, index)?.lower ?? '';
  const isNamed = (index: number) => at(items, index)?.capital || OBJECTS.has(word(index));
  let to = participle;
  let from = to - 1;
  if (word(from) === 'for') {
    to = from;
    while (isNamed(from - 1)) from--;
    return from < to && !PREPOSITIONS.has(word(from - 1)) ? { from, to } : null;
  }
  for (; from > to - HEARD_ITEMS && isWord(at(items, from)); from--) {
    const isOwn = HANDS_ON.test(word(from - 1)) && !PREPOSITIONS.has(word(from));
    // But not "the Union of Bakers saying".
    const isOf =
      /^(of|from)$/.test(word(from - 1)) &&
      at(items, from)?.capital &&
      !at(items, from - 2)?.capital;
    if (isOwn || isOf) return { from, to };
  }
  return null;
}

/** How long a subject behind its verb may be, in items. */
const SUBJECT_ITEMS = 9;
/** How many common nouns may follow a name within a phrase that an article opens. */
const NOUNS_AFTER_NAME = 2;
const JOINERS = /^(of|and|the|for|de|von|van|al)$/;

/** The subject of the sentence's main clause, for "…, adding that" and "… and warned". */
export function mainSubject(items: Item[], before: number): Phrase | null {
  // "NEW DELHI: Ministers met and asked": behind where it was written.
  let from = Math.max(0, colonAfterName(items) + 1);
  if (from >= before) from = 0;
  const first = at(items, from);
  if (
    isWord(first) &&
    (COORDINATORS.has(first.lower) || (isAdverb(first.lower) && !isPoint(at(items, from + 1), ',')))
  )
    from++;
  const head = at(items, from);
  if (
    isWord(head) &&
    (PREPOSITIONS.has(head.lower) ||
      SUBORDINATORS.has(head.lower) ||
      TIMES.has(head.lower) ||
      isAdverb(head.lower) ||
      head.lower.endsWith('ing') ||
      head.lower === 'asked')
  ) {
    let comma = from;
    while (comma < before && !isPoint(at(items, comma), ',')) comma++;
    if (comma + 1 >= before) return null;
    from = comma + 1;
  }
  const start = at(items, from);
  // "Here is the statement:": nobody says it.
  if (!isWord(start) || /^here('s)?$/.test(start.lower)) return null;
  if (SUBJECTS.has(start.lower)) return { from, to: from + 1 };
  let to = from;
  let capitals = false;
  // "A Treasury source hit back": after a name that an article opens, its noun may follow.
  let nouns = DETERMINERS.has(start.lower) ? NOUNS_AFTER_NAME : 0;
  for (; to < before; to++) {
    const item = at(items, to) as Item;
    const { kind, lower, capital } = item;
    if (kind !== 'word' || AUXILIARIES.has(lower) || (!capital && isAdverb(lower))) break;
    if (to === from) {
      // "Prime minister: “…”": an office at the head of a line.
      const isOffice = isTitleModifier(lower) && isPersonNoun(at(items, to + 1)?.lower ?? '');
      capitals = capital && !DETERMINERS.has(lower) && !isOffice;
      continue;
    }
    if (SUBORDINATORS.has(lower)) break;
    // "Former White House counsel Martin Graves": an office before a name.
    if (isPersonNoun(lower) && at(items, to + 1)?.capital) continue;
    // "Kemp's attorney": the attorney speaks, not Kemp.
    if (at(items, to - 1)?.lower.endsWith("'s")) {
      nouns = NOUNS_AFTER_NAME;
      continue;
    }
    if (capital || JOINERS.test(lower)) {
      capitals ||= capital;
      continue;
    }
    const verb = isPast(lower) || PREPOSITIONS.has(lower);
    if (verb || (capitals && nouns-- <= 0) || (!capitals && /[^s]s$/.test(lower) && to > from + 1))
      break;
  }
  return to > from ? { from, to } : null;
}

/** True where the report before stands in brackets that close before `start`: its speaker is no subject here. */
function behind(items: Item[], previous: Report | undefined, start: number): boolean {
  let brackets = 0;
  for (let index = previous?.cueFrom ?? start; index < start; index++) {
    if (isPoint(items[index], '(')) brackets++;
    if (isPoint(items[index], ')') && --brackets < 0) return true;
  }
  return false;
}

/** Whose verb it is where no subject stands before it: "…, adding that", "… and warned that". */
export function impliedSubject(
  items: Item[],
  cue: Cue,
  previous: Report | undefined,
): Phrase | null {
  const start = verbStart(items, cue.index);
  const before = items[start - 1];
  if (cue.form === 'ing') {
    const own = heard(items, start) ?? participleSubject(items, start);
    if (own) return own;
    // "Ms Lee rebuked critics who say it failed, saying": the sentence's subject goes on, not the critics.
    const defined =
      previous?.speaker.antecedent && !isPoint(items[previous.speaker.from - 1], ',—–');
    const apart = isPoint(before, ',—–') || before?.last === ',';
    const main = defined && apart ? mainSubject(items, start) : null;
    return (
      main ??
      (behind(items, previous, start) ? null : previous?.speaker) ??
      mainSubject(items, start)
    );
  }
  const linked =
    isPoint(before, ',—–') || (isWord(before) && /^(and|but|then|or)$/.test(before.lower));
  if (!linked || isOthers(items, cue)) return null;
  return (behind(items, previous, start) ? null : previous?.speaker) ?? mainSubject(items, start);
}
