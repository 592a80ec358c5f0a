/** What was said stands before its verb, or around it: "…," she said, "…"; …, said the mayor. */

import { isPersonNoun } from '../words/titles.ts';
import {
  BE,
  DAYS,
  DETERMINERS,
  isAdverb,
  OCCASIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECTS,
  TIMES,
} from '../words/words.ts';
import { skipAdjuncts, skipHearer } from './adjuncts.ts';
import { isClause, reportsSoon } from './complement.ts';
import { isPoint, isWord } from './items.ts';
import { openerOf, type Phrase } from './noun-phrase.ts';
import { quotedAs } from './quoted-as.ts';
import { quoted, type Report, skipLink } from './report.ts';
import { endsHere, readBehindAside, readRest } from './rest.ts';
import type { Item } from './sentences.ts';
import { subjectAfter, verbStart } from './subject.ts';
import type { Cue } from './verbs.ts';

/** Where words in quotation marks that end at `index` begin: there, or earlier where words lead into them. */
function quoteStart(items: Item[], index: number, cut: number): number {
  const item = items[index] as Item;
  const before = items[index - 1];
  if (index <= cut || before === undefined) return index;
  if (quoted(before)) return quoteStart(items, index - 1, cut);
  if (!item.sentence || !isPoint(before, '.:!?,—–-')) return skipLink(items, cut);
  // Words before a comma lead into the quotation unless they only tell when or where.
  return isPoint(before, ',') && !isIntroduction(items, cut, index - 1)
    ? skipLink(items, cut)
    : index;
}

/** The longest phrase that begins with a word of time and only tells when: "earlier in the year". */
const TIME_WORDS = 5;

/** True for words that tell time or place and so introduce a sentence: "Six months ago", "In the end". */
function isIntroduction(items: Item[], from: number, to: number): boolean {
  const first = items[from];
  if (!isWord(first)) return false;
  if (isClause(items, from, to, PREPOSITIONS.has(first.lower))) return false;
  const last = items[to - 1];
  return (
    PREPOSITIONS.has(first.lower) ||
    isAdverb(first.lower) ||
    (TIMES.has(first.lower) && to - from <= TIME_WORDS) ||
    (isWord(last) && /^(ago|later|earlier)$/.test(last.lower)) ||
    to - from === 1
  );
}

/** Words before "…, she said, …" with which the reporter tells how, when or where it was said, not what. */
const REPORTERS_OWN =
  /^(however|meanwhile|still|also|then|later|earlier|afterwards?|nevertheless|nonetheless|but|and|yet|again|finally|asked|speaking)$/;
/** Openings that may tell of the moment: "As the crowd cheered, he said, …". */
const MOMENT = /^(as|after|before|when|while|since|until|asked|speaking|during)$/;

/** True for an opening before a verb between commas that is the reporter's: "However", "In a statement", "On Monday". */
function isReporters(items: Item[], from: number, to: number): boolean {
  const first = items[from] as Item;
  if (MOMENT.test(first.lower) || (to - from === 1 && REPORTERS_OWN.test(first.lower))) return true;
  return items.slice(from, to).some(({ lower }) => DAYS.has(lower) || OCCASIONS.has(lower));
}

/** Reads the verb's report where what was said stands before it; an empty list where it does not. */
export function readFronted(
  items: Item[],
  cue: Cue,
  subject: Phrase | null,
  cut: number,
): Report[] {
  const handed = cue.form === 'ing' ? quotedAs(items, cue.index) : null;
  if (!cue.row.frames.includes('f') || (cue.form === 'ing' && !handed)) return [];
  // "Nurse “ignored” alarms, court told": nobody is told, so the court was.
  const tells = cue.row.verb === 'tell';
  if (tells && endsHere(items[cue.to])) return [];
  // "would leave, agreed to a truce": what was agreed stands behind.
  // “…,” Ann Lee denied saying.
  if (cue.row.verb === 'deny' && items[cue.to]?.lower.endsWith('ing')) return [];
  const aims = cue.row.frames.includes('i') || cue.row.verb === 'agree';
  if (aims && isWord(items[cue.to], 'to')) return [];
  const start = verbStart(items, cue.index);
  // “…,” Ann Lee, a clerk, told The Star: whom "told" leads to is told.
  const mayInvert = start === cue.index && !(tells && subject);
  const inverted = mayInvert ? readInverted(items, cue, cut) : null;
  const speaker = inverted ?? subject;
  if (!speaker) return [];
  let first = inverted ? start : (handed?.first ?? speaker.antecedent?.from ?? speaker.from);
  // "…, as Ms Lee put it".
  if (isWord(items[first - 1], 'as')) first--;
  else first = callingStart(items, first, cut);
  const before = items[first - 1];
  if (first <= cut || !(quoted(before) || isPoint(before, ',?!—–-'))) return [];
  let to = first;
  while (to > cut && isPoint(items[to - 1], ',—–-')) to--;
  if (to <= cut) return [];
  const isQuote = quoted(items[to - 1]);
  // "The rates fell, reflecting demand", "a lobbyist, who pleaded guilty": such verbs report marked words alone.
  if (!isQuote && /^[qf]+$/.test(cue.row.frames) && cue.row.frames.includes('q')) return [];
  const closes = isQuote && (/[,?!—–-]/.test((items[to - 1] as Item).last) || to < first);
  const tail = inverted
    ? inverted.to
    : cue.row.frames.includes('r') || cue.row.verb === 'ask'
      ? skipHearer(items, cue.to)
      : cue.to;
  const after = nameEnd(items, tail, skipAdjuncts(items, tail));
  if (!(closes || inverted || endsHere(items[tail]) || endsHere(items[after]))) return [];
  const from = isQuote ? quoteStart(items, to - 1, cut) : skipLink(items, cut);
  // "Asked whether he had said “no,” Mr Lee said": the question's words.
  if (isQuote && isWord(items[cut], 'asked')) return [];
  // "Asked on “This Week,” Ms Lee said she would": a programme before the verb, a clause after it.
  // "In a post titled “Doing Better,” Ms Lee wrote: “…”": the words are behind the verb.
  const behind = isPoint(items[tail], ':') && quoted(items[tail + 1]);
  if (isQuote && from < to - 1 && behind) return [];
  const clause = SUBJECTS.has(items[after]?.lower ?? '') || isWord(items[after], 'that');
  if (isQuote && from < to - 1 && clause && !endsHere(items[tail])) return [];
  // "…, which has failed, said Ms Lee", behind another's words: theirs go on.
  const hangs = !isQuote && from > 0 && /^(which|who|whose)$/.test(items[from]?.lower ?? '');
  // "attacks that, Lee noted, Ray said were late": no words, but who noted them.
  const notes =
    !isQuote && from > 0 && to - from <= NOTE_ITEMS && items[to - 1]?.cue?.form === 'past';
  if (from >= to || hangs || notes) return [];
  const base = { cueFrom: cue.index, cueTo: cue.to, speaker };
  const behindTail = endsHere(items[tail]) ? tail : after;
  const isWhole = () => isClause(items, from, to, PREPOSITIONS.has(items[from]?.lower ?? ''));
  const said = closes ? 'whole' : isOpen(items[to - 1]) ? 'open' : isWhole() ? 'whole' : 'part';
  const rest =
    (inverted && readBehindAside(items, tail)) ??
    readRest(items, behindTail, said, isQuote, cue.row.verb === 'put');
  const introduces =
    rest !== null && quoted(items[rest.from]) && items[rest.from]?.sentence === true;
  // "Rail, she told them in Leeds, is late"; but "In 2010 he warned in Leeds, because".
  const reach = PREPOSITIONS.has(items[from]?.lower ?? '') ? tail : behindTail;
  const within = rest !== null && rest.from === reach + 1 && !isReporters(items, from, to);
  // "In the shops, he said, strangers told him": another's words, which say where themselves.
  const others =
    rest && PREPOSITIONS.has(items[from]?.lower ?? '') && reportsSoon(items, rest.from - 1, SOON);
  const intro = !isQuote && (introduces || others || (!within && isIntroduction(items, from, to)));
  if (intro && !rest) return [];
  const reports: Report[] = intro ? [] : [{ ...base, from, to }];
  if (rest) reports.push({ ...base, ...rest });
  return reports;
}

/** "Ann Lee also noted": the longest name and verb, in items. */
const NOTE_ITEMS = 4;
/** How soon behind words that introduce a report somebody else may speak, in items. */
const SOON = 6;

/** The longest calling before a name, in items. */
const CALLING_ITEMS = 8;

/** “…,” | her father, Ann Lee, said: where what the name is introduced by begins, right behind the marks; else `first`. */
function callingStart(items: Item[], first: number, cut: number): number {
  if (!isPoint(items[first - 1], ',') || !items[first]?.capital) return first;
  let from = first - 1;
  while (from > cut && first - from < CALLING_ITEMS && isWord(items[from - 1])) from--;
  const lead = items[from];
  const introduces =
    isWord(lead) && DETERMINERS.has(lead.lower) && isPersonNoun(items[first - 2]?.lower ?? '');
  return introduces && quoted(items[from - 1]) ? from : first;
}

/** After "reported in the journal | Geoscience Letters.": behind the name that the phrase goes on with, if all ends there. */
function nameEnd(items: Item[], tail: number, from: number): number {
  if (from === tail) return from;
  let to = from;
  while (isWord(items[to]) && (items[to] as Item).capital) to++;
  return isPoint(items[to], '.') ? to : from;
}

/** What somebody has that speaks: "said his office". */
const SPEAK =
  /^(office|campaign|company|team|party|government|administration|department|agency|union|firm|club|group|label|publisher)$/;

/** True for a phrase that can be somebody: not "remembers | doing homework", not "says | water safe". */
function speaks(items: Item[], { from, to }: Phrase): boolean {
  const first = items[from] as Item;
  // "…, recalled his kindness": what is somebody's is somebody only where it is a person or speaks for one.
  if (POSSESSIVES.has(first.lower))
    return items
      .slice(from + 1, to)
      .some(({ lower, capital }) => capital || isPersonNoun(lower) || SPEAK.test(lower));
  if (first.capital || DETERMINERS.has(first.lower) || PRONOUNS.has(first.lower)) return true;
  if (first.lower.endsWith('ing')) return false;
  return items
    .slice(from, to)
    .some(({ lower, capital }) => capital || /s$|^one$/.test(lower) || isPersonNoun(lower));
}

/** The subject after the verb: "…,” said the mayor". Only where no finite verb follows within its phrase. */
function readInverted(items: Item[], cue: Cue, cut: number): Phrase | null {
  const before = items[cue.index - 1];
  if (cue.index <= cut || !(quoted(before) || isPoint(before, ',?!—–-'))) return null;
  const after = subjectAfter(items, cue.to);
  if (!after || !speaks(items, after)) return null;
  // "The actor, who narrated them, remembered a colleague": the subject stands before the aside.
  const opener = isPoint(before, ',') ? openerOf(items, cue.index - 1) : -1;
  if (opener > cut && /^(who|whose|which|where|on)$/.test(items[opener + 1]?.lower ?? ''))
    return null;
  // “…”, said the mayor, visibly tired.
  const closed = isPoint(before, ',') && quoted(items[cue.index - 2]);
  // "Ann Lee, host of “This Week,” suggested the plan would fail": a title, and a clause after the verb.
  const titled =
    quoted(before) && isWord(items[cue.index - 2]) && !isWord(items[cue.index - 2], 'that');
  if (quoted(before) && !(titled && before.words < 8 && isClause(items, after.from, items.length)))
    return after;
  let end = after.to;
  while (end < items.length && !isPoint(items[end], ',;.—–')) end++;
  if (isClause(items, after.from, end) || quoted(items[after.to])) return null;
  if (closed) return after;
  // "They met, said the French." With verbs that take objects this would be one, as in "Ann Lee, the mayor, said
  // thanks."
  const closes = isPoint(items[after.to], '.') && !/[nor]/.test(cue.row.frames) && opener <= cut;
  return closes || isClause(items, cut, cue.index) ? after : null;
}

/** "She was not, she says, a chef": a verb that words must follow. */
const isOpen = (item: Item | undefined): boolean =>
  isWord(item) && (BE.has(item.lower) || item.lower === 'not');
