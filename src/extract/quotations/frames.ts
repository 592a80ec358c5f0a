/** One sentence → what it reports: its verbs that report, each read by the frames of its row. */

import { isPersonNoun } from '../words/titles.ts';
import { AUXILIARIES, DAYS, DETERMINERS, POSSESSIVES, SUBJECTS, TIMES } from '../words/words.ts';
import { readAccording } from './according.ts';
import { isOfClaim, isTime, skipAdjuncts, skipHearer } from './adjuncts.ts';
import {
  isCondition,
  isNone,
  isParenthesis,
  isSubordinate,
  isSupposed,
  mainVerb,
} from './clauses.ts';
import { complementEnd, directEnd, isClause, judgementEnd, objectEnd } from './complement.ts';
import { isClaimed, isDenied } from './denied.ts';
import { isForged, isPlayed } from './fiction.ts';
import { readFronted } from './fronted.ts';
import { impliedSubject } from './implied.ts';
import { isPoint, isWord } from './items.ts';
import { isNaming } from './naming.ts';
import type { Phrase } from './noun-phrase.ts';
import { readOrphan } from './orphans.ts';
import { readPassive } from './passive.ts';
import { quotedAs, quotesOther } from './quoted-as.ts';
import { quoted, type Report, runEnd, saysNothing, skipLink } from './report.ts';
import type { Item } from './sentences.ts';
import { subjectAfter, subjectBefore, verbStart } from './subject.ts';
import { type Cue, cueAt } from './verbs.ts';

/** Reads one sentence. Reports come in the order of their cues and may overlap. */
export function reportsIn(items: Item[]): Report[] {
  const reports: Report[] = [];
  let cut = 0;
  let marked = false;
  for (let index = 0; index < items.length; index++) {
    const { cue, lower, kind } = items[index] as Item;
    marked ||= kind === 'quoted';
    const according = lower === 'according' && isWord(items[index + 1], 'to');
    if (cue === null && !according) continue;
    const found = according
      ? readAccording(items, index, cut)
      : readCue(items, index, cut, reports.at(-1));
    if (found.length === 0 || isClaimed(items, reports.at(-1), found)) continue;
    const whole = wholeOf(items, reports, found);
    if (whole) reports.splice(0, reports.length, whole);
    else {
      for (const report of reports) yieldTo(items, report, found);
      reports.push(...found);
    }
    cut = Math.max(cut, index + 1, ...found.map(({ to }) => to));
  }
  if (!marked) return reports;
  items.forEach((item, index) => {
    if (!quoted(item) || reports.some(({ from, to }) => from <= index && to > index)) return;
    const orphan = readOrphan(items, index);
    if (!orphan) return;
    for (const report of reports) yieldTo(items, report, [orphan]);
    reports.push(orphan);
  });
  return reports;
}

/** "A man who said he was ill | was found, officials said": all of it is what they said; or null. */
function wholeOf(items: Item[], reports: Report[], [last, other]: Report[]): Report | null {
  const [first] = reports;
  const headless =
    last && AUXILIARIES.has(items[last.from]?.lower ?? '') && last.cueFrom >= last.to;
  if (!first || !headless || other || reports.length > 1 || first.to !== last.from) return null;
  const describes =
    first.speaker.antecedent !== undefined && isWord(items[first.speaker.from], 'who');
  const marked = items.slice(first.from, last.to).some(quoted);
  return describes && !marked ? { ...last, from: skipLink(items, 0) } : null;
}

/** Ends `report` where a later verb's clause with words in quotation marks of its own begins within it. */
function yieldTo(items: Item[], report: Report, later: Report[]): void {
  for (const { from, to: end, cueFrom, speaker } of later) {
    const first = Math.min(cueFrom, speaker.from >= report.from ? speaker.from : cueFrom, from);
    // "threatened to leave after Mr Ray called it “a farce”": not hers either.
    const link = items[first - 1]?.lower ?? '';
    const isAim = isWord(items[report.from], 'to');
    const apart = /^(while|with)$/.test(link) || (isAim && /^(after|when)$/.test(link));
    const marks = quoted(items[from]) || (apart && items.slice(from, end).some(quoted));
    if (!marks || first <= report.from || first >= report.to) continue;
    let to = first;
    while (to > report.from + 1) {
      const before = items[to - 1] as Item;
      if (
        before.kind === 'word'
          ? !/^(and|but|when|as|while|after|with|then|also|of|what)$/.test(before.lower)
          : before.kind !== 'point'
      )
        break;
      to--;
    }
    if (to - report.from > 2 || (isAim && to - report.from > 1)) report.to = to;
  }
}

function readCue(
  items: Item[],
  index: number,
  cut: number,
  previous: Report | undefined,
): Report[] {
  const cue = cueAt(items, index);
  if (!cue) return items[index]?.cue ? readPassive(items, index) : [];
  if (quotesOther(items, index) || isForged(items, index)) return [];
  const isBare = cue.form === 'ing' && verbStart(items, index) === index;
  const subject = isBare ? (quotedAs(items, index)?.speaker ?? null) : subjectBefore(items, index);
  // "Neither Lee nor Ray said they would": nothing was said.
  if (subject && (isNone(items, subject) || isSupposed(items, subject))) return [];
  if (subject && isPlayed(items, cue, subject)) return [];
  const fronted = readFronted(items, cue, subject, cut);
  if (fronted.length > 0) return fronted;
  const agreed = subject && readAgreed(items, cue, subject);
  if (agreed) return [agreed];
  // "Said Comey, “…”"; but "Lee told Comey: “…”".
  const inverted = index <= 1 && !subject ? subjectAfter(items, cue.to) : null;
  if (inverted && isPoint(items[inverted.to], ',:') && quoted(items[inverted.to + 1]))
    return [
      {
        cueFrom: index,
        cueTo: cue.to,
        speaker: inverted,
        from: inverted.to + 1,
        to: runEnd(items, inverted.to + 1),
      },
    ];
  const isOwn = POSSESSIVES.has(items[cue.to]?.lower ?? '');
  if ((!subject || isOwn) && isParenthesis(items, cue, isOwn)) return [];
  const speaker = subject ?? impliedSubject(items, cue, previous);
  if (!speaker || isDenied(items, speaker)) return [];
  const said = readFollowing(items, cue, speaker);
  return said ? [{ cueFrom: index, cueTo: cue.to, speaker, ...said }] : [];
}

/** The longest "to" and whom, in items. */
const TO_ITEMS = 5;

/** "As Ms Lee has argued, the plan …": the writer's words are hers too. */
function readAgreed(items: Item[], cue: Cue, speaker: Phrase): Report | null {
  const as = speaker.from - 1;
  if (as < 0 || as > 1 || !isWord(items[as], 'as') || !cue.row.frames.includes('f')) return null;
  const hearer = cue.row.frames.includes('r') ? skipHearer(items, cue.to) : cue.to;
  let comma = skipAdjuncts(items, hearer);
  // "admitted to me", "explained to the BBC".
  if (isWord(items[comma], 'to'))
    for (const reach = comma + TO_ITEMS; comma < reach && isWord(items[comma]); ) comma++;
  if (!isPoint(items[comma], ',')) return null;
  const to = complementEnd(items, comma + 1);
  const says = isClause(items, comma + 1, to) || items.slice(comma + 1, to).some(quoted);
  return to > comma + 1 && says
    ? { cueFrom: cue.index, cueTo: cue.to, speaker, from: comma + 1, to }
    : null;
}

/** Words that begin a question within a sentence. */
const QUESTION = /^(whether|if|why|how|what|who|which|where|when)$/;

/** Verbs that judge a thing: in their -ing form the judge is often a thing too, "a letter praising the plan". */
const JUDGES = /^(praise|critici[sz]e|dismiss|cite)$/;

/** Longer than this, in items, is no mere name or thing behind "said": some verb's form was not known. */
const LONGEST_THING = 3;

/** "two senior government officials", in items. */
const SOURCE_ITEMS = 4;
/** How far behind "wrote", in items, "which" may stand: "a letter in which". */
const WORK_ITEMS = 6;

/** What stands after the verb, as item indices, or null where nothing there was said. */
function readFollowing(
  items: Item[],
  cue: Cue,
  speaker: Phrase,
): { from: number; to: number } | null {
  const { frames, verb } = cue.row;
  const has = (...letters: string[]) => letters.some((letter) => frames.includes(letter));
  // ", who said it would fail, left": the relative clause ends at the next comma.
  const relative = speaker.antecedent !== undefined && isPoint(items[speaker.from - 1], ',—–(');
  const bounded = relative || isSubordinate(items, speaker);
  let limit = cue.to;
  // The comma may stand within the marks: "who denies having said “no,” left".
  const stops = (at: number) =>
    isPoint(items[at], ',—–)') || (quoted(items[at - 1]) && items[at - 1]?.last === ',');
  while (bounded && limit < items.length && !(limit > cue.to && stops(limit))) limit++;
  const defines = speaker.antecedent !== undefined && !relative;
  const end = (from: number) => {
    const least = bounded ? limit : items.length;
    const to = complementEnd(items, from, defines ? mainVerb(items, from, least) : least);
    return saysNothing(items, from, to) ? null : { from, to };
  };
  if (isNaming(items, cue, speaker)) return null;
  // "a speech criticizing the plan": the speech’s.
  const before = items[verbStart(items, cue.index) - 1];
  const hangs = cue.form === 'ing' && isWord(before) && !/^(and|but|then)$/.test(before.lower);
  // "a sign reading “no”": the sign's.
  if (hangs && (has('m') || JUDGES.test(verb) || verb === 'read')) return null;
  if (has('m')) {
    const found = end(cue.to);
    if (!found) return null;
    const to = judgementEnd(items, found.from, found.to);
    return items.slice(found.from, to).some(quoted) ? { from: found.from, to } : null;
  }
  const next = has('r') ? skipHearer(items, cue.to) : cue.to;
  let infinitive = cue.to;
  // "vowed on Monday to go".
  while (
    TIMES.has(items[isWord(items[infinitive], 'on') ? infinitive + 1 : infinitive]?.lower ?? '')
  )
    infinitive++;
  // "A man claiming to be Mr Ray said": that is no word of his.
  if (hangs && has('i') && isWord(items[cue.to + 1], 'be')) return null;
  if (has('i') && isWord(items[infinitive], 'to')) return end(infinitive);
  if (verb === 'call' && isWord(items[cue.to], 'it') && isWord(items[cue.to + 1], 'quits'))
    return null;
  // "called for", "warned of": the preposition belongs to the verb.
  const object = items[cue.to + 1]?.lower ?? '';
  const isTopic = has('n') && /^(for|on|upon|of|against)$/.test(items[cue.to]?.lower ?? '');
  // But "announced on Monday that", "announced Monday he".
  const isTimed = isTopic
    ? isTime(items, cue.to + 1)
    : isTime(items, cue.to) && SUBJECTS.has(items[skipAdjuncts(items, next)]?.lower ?? '');
  // "Ms Lee, dismissed for 40, was": a passive, as is "called on by towns".
  if (isTopic && (JUDGES.test(verb) || object === 'by')) return null;
  if (isTopic && !isTimed) return end(cue.to + 1);
  if (has('o') && next > cue.to && /^(to|not)$/.test(items[next]?.lower ?? '')) return end(next);
  let from = skipAdjuncts(items, next);
  if (isPoint(items[from], ':') || (isPoint(items[from], ',') && quoted(items[from + 1]))) from++;
  const item = items[from];
  if (quoted(item))
    return has('c', 'f', 'q', 'w', 'n', 'o') ? { from, to: directEnd(items, from) } : null;
  if (!isWord(item)) {
    // "warned the union of the risk": all of it is the verb's object.
    const object = items[cue.to];
    // "said, if elected, she would": the condition belongs to what was said.
    if (has('c') && isPoint(item, ',') && isCondition(items, from + 1)) return end(from + 1);
    const named = isWord(object) && (object.capital || DETERMINERS.has(object.lower));
    return has('n') && named && !DAYS.has(object.lower) ? end(cue.to) : null;
  }
  if (!has('n') && isOfClaim(items, next, from)) return null;
  // But "says about 400 homes": a number.
  const count = /^(\d|half$)/.test(items[cue.to + 1]?.lower ?? '');
  const topic = isWord(items[cue.to]) && /^(of|about)$/.test(items[cue.to]?.lower ?? '') && !count;
  if (verb === 'say' && topic && item.lower !== 'that') return null;
  // "the map, which describes large parts": a thing reports only clauses.
  // But "the council, which said it had": only somebody says.
  const thing = speaker.antecedent !== undefined && !isWord(items[speaker.from], 'who');
  const says = verb === 'say' && relative && SUBJECTS.has(item.lower);
  if (thing && !says && item.lower !== 'that') return null;
  if (has('c', 't') && item.lower === 'that') return end(from);
  // "He is saying what people want to hear", "recalled what Ms Lee had said": that is not what he says.
  if (item.lower === 'what' && (verb === 'say' || !has('w'))) return null;
  if (has('w') && (verb === 'ask' || QUESTION.test(item.lower))) {
    // "asked Mr Ray whether": a hearer between.
    const hearer = QUESTION.test(item.lower)
      ? from
      : skipAdjuncts(items, skipHearer(items, cue.to));
    if (QUESTION.test(items[hearer]?.lower ?? '')) return end(hearer);
  }
  if (has('o') && !has('c') && !/^(to|not|for)$/.test(items[cue.to]?.lower ?? '')) {
    const to = complementEnd(items, cue.to);
    for (let at = cue.to; at < to; at++) if (isWord(items[at], 'to')) return end(cue.to);
  }
  // "another aim cited by Band": the participle of a passive.
  if (has('n') && cue.form === 'past' && isWord(items[cue.to], 'by')) return null;
  if (has('n') && !isWord(items[cue.to], 'to') && !isTimed) {
    const found = end(cue.to);
    // "is how she described Mr Ray": as what, stands before.
    const isNamed = found && items.slice(found.from, found.to).every((one) => one.capital);
    if (verb === 'describe' && isNamed) return null;
    // "…, citing two sources": who told the reporter.
    const isSource = found && found.to - found.from <= SOURCE_ITEMS;
    if (verb === 'cite' && isSource && isPersonNoun(items[found.to - 1]?.lower ?? '')) return null;
    return found && { from: found.from, to: objectEnd(items, found.from, found.to) };
  }
  if (!has('c')) return null;
  const found = end(from);
  if (!found) return null;
  // "said much the same", "said little": what, the words do not tell.
  if (verb === 'say' && /^(much|little)$/.test(item.lower)) return null;
  // "wrote a novel in which": no words, but what they stand in.
  const opens = items.slice(from, from + WORK_ITEMS).some(({ lower }) => lower === 'which');
  if (verb === 'write' && DETERMINERS.has(item.lower) && opens) return null;
  // "said" alone is followed by clauses only; other verbs by things too: "claimed responsibility".
  if (verb === 'say') {
    const says = isClause(items, from, found.to) || items.slice(from, found.to).some(quoted);
    return says || found.to - found.from > LONGEST_THING ? found : null;
  }
  let comma = from;
  while (comma < found.to && !isPoint(items[comma], ',—–')) comma++;
  return isClause(items, from, comma) ? found : null;
}
