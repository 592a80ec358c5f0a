/** Which words of a sentence are verbs that report, and not their namesakes among the nouns. */

import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  isPast,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECTS,
  set,
  TIMES,
} from '../words/words.ts';
import type { CueWord } from './cues.ts';
import { isWord } from './items.ts';
import { quotedAs } from './quoted-as.ts';
import type { Item } from './sentences.ts';
import { LEADS, verbStart } from './subject.ts';

/** A reporting verb in its place; `to` is the index after it and its particle. */
export interface Cue extends CueWord {
  index: number;
  to: number;
}

/** These stand for people where they stand alone: "many say". */
const STANDING_ALONE = set(
  'those these some many most others both several few all another one neither each',
);
/** "in saying so", "by calling": the verb of a phrase whose subject is the sentence's. */
const BEFORE_PARTICIPLE = set('by in after before while when without since of for');

/** "his stern warning that": a noun, and whose it is. */
function isWarning(items: Item[], index: number): boolean {
  const owner = items[index - 2]?.lower ?? '';
  const between = isWord(items[index - 1]) && isWord(items[index - 2]);
  return (
    between &&
    isWord(items[index], 'warning') &&
    isWord(items[index + 1], 'that') &&
    (POSSESSIVES.has(owner) || owner.endsWith("'s"))
  );
}

/** "recommended adding salt": what was recommended, and no second verb that reports. */
const TAKES_DOING =
  /^(?:recommend|suggest|advise|propose|consider|avoid|stop|oppose|resist|deny|denie|regret)(?:s|d|ed|ped|ted|ing)?$/;

const DESCRIBES = /^(own|other|such|earlier|previous|recent|similar|further|public)$/;
/** "his earlier comments", "about crude remarks": nouns by what stands before. */
function isDescribed(items: Item[], index: number): boolean {
  const before = items[index - 1] as Item;
  if (DESCRIBES.test(before.lower)) return true;
  if (before.capital || !/^(remarks|comments)$/.test((items[index] as Item).lower)) return false;
  return PREPOSITIONS.has(items[index - 2]?.lower ?? '');
}

/** Nouns of many that have no -s. */
const MANY =
  /^(?:people|police|men|women|children|staff|media|both|all|some|many|others|two|three)$/;

/** "a more cautious note", not "the unions note", "the police report". */
function isOneThing(items: Item[], index: number): boolean {
  const { lower } = items[index - 1] as Item;
  if (/[^isu]s$/.test(lower) || MANY.test(lower)) return false;
  for (let at = index - 2; at >= 0 && at > index - 4 && isWord(items[at]); at--)
    if (/^(?:an?|its|his|her|their)$/.test(items[at]?.lower ?? '')) return true;
  return false;
}

/** True where a form that is also a noun or participle does not report here. */
function isNoVerb(items: Item[], index: number, cue: CueWord): boolean {
  const before = items[index - 1];
  if (!isWord(before)) return false;
  const { lower } = before;
  if (cue.form === 'ing')
    return (
      isWarning(items, index) ||
      TAKES_DOING.test(lower) ||
      DETERMINERS.has(lower) ||
      POSSESSIVES.has(lower) ||
      lower.endsWith("'s") ||
      (PREPOSITIONS.has(lower) && !BEFORE_PARTICIPLE.has(lower) && !quotedAs(items, index))
    );
  if (cue.form === 'past') {
    // "on trial accused of fraud": whoever accuses names whom, so this is a passive.
    if (cue.row.verb === 'accuse' && isWord(items[index + 1], 'of')) return true;
    const start = verbStart(items, index);
    for (let at = start; at < index; at++) if (BE.has((items[at] as Item).lower)) return true;
    // "Lynch’s much criticized meeting", "Lee’s praised plan".
    const first = items[isWord(items[start - 1], 'much') ? start - 2 : start - 1];
    if (
      isWord(first) &&
      first.lower.endsWith("'s") &&
      !/^(who|that|there|he|she|it)'s$/.test(first.lower)
    )
      return true;
    return BE.has(lower) || (DETERMINERS.has(lower) && !STANDING_ALONE.has(lower));
  }
  if (lower === 'to') return !LEADS.has(items[index - 2]?.lower ?? '');
  if (MODALS.has(lower)) return false;
  if (DETERMINERS.has(lower) && !STANDING_ALONE.has(lower)) return true;
  if (PREPOSITIONS.has(lower) || lower.endsWith("'s")) return true;
  if (cue.row.noun !== true) return false;
  if (cue.form === 's' && isDescribed(items, index)) return true;
  // "rejected claims that": what was rejected. But "the accused claims that".
  const ahead = items[index - 2]?.lower ?? '';
  if (cue.form === 's' && !before.capital && isPast(lower) && !DETERMINERS.has(ahead)) return true;
  // "denied on Monday reports that".
  if (cue.form === 's' && TIMES.has(lower) && isPast(items[index - 3]?.lower ?? '')) return true;
  // "would not confirm reports that".
  if (cue.form === 's' && (MODALS.has(ahead) || /^(not|to)$/.test(ahead))) return true;
  // "European states that", "Russian claims that": an adjective makes it a noun.
  if (cue.form === 's' && before.capital && /(an|ish|ese|ern)$/.test(lower)) return true;
  if (SUBJECTS.has(lower)) return false;
  const next = items[index + 1];
  // "police reports seen by The Post", "claims made in May".
  const done = /.ed$|^(?:seen|made|given|found|sent|shown)$/.test(next?.lower ?? '');
  if (cue.form === 's' && done && PREPOSITIONS.has(items[index + 2]?.lower ?? '')) return true;
  // "struck a more cautious note,": an adjective before it.
  if (cue.form === 'base' && isOneThing(items, index)) return true;
  if (
    next?.kind === 'quoted' ||
    next === undefined ||
    (next.kind === 'point' && ',:.'.includes(next.lower))
  )
    return false;
  if (cue.row.verb === 'state') return true;
  if (PREPOSITIONS.has(next.lower) || AUXILIARIES.has(next.lower) || next.lower === 'and')
    return true;
  if (cue.form === 's') return false;
  return !before.capital && !lower.endsWith('s') && cue.row.forms !== cue.row.verb;
}

/** "He would not say who": nothing was said. */
function isNegated(items: Item[], index: number, cue: CueWord): boolean {
  if (cue.form === 'ing') {
    const before = items[index - 1]?.lower ?? '';
    if (before === 'not' || before === 'without') return true;
    // "imagined Mr Lee saying so".
    let named = index - 1;
    while (items[named]?.capital) named--;
    if (/^(?:imagin|pictur)/.test(items[named]?.lower ?? '')) return true;
    // "stopped short of saying so", "accused Mr Lee of saying so".
    if (before !== 'of' && before !== 'than') return false;
    let head = index - 2;
    while (items[head]?.capital) head--;
    return /^(short|instead|rather|accus\w+|suspected)$/.test(items[head]?.lower ?? '');
  }
  const start = verbStart(items, index);
  // "all but said", "almost said".
  const lead = items[index - 1];
  if (isWord(lead, 'almost') || (isWord(lead, 'but') && isWord(items[index - 2], 'all')))
    return true;
  // "denies having said it".
  if (isWord(items[start], 'having') && /^den(y|ies|ied)$/.test(items[start - 1]?.lower ?? ''))
    return true;
  for (let at = verbStart(items, index); at < index; at++) {
    const { lower } = items[at] as Item;
    if (DENIES.test(lower) || lower.endsWith("n't")) return true;
  }
  return false;
}

/** Before or within a verb's group: it was not, or hardly ever, said. */
const DENIES =
  /^(not|never|nearly|hardly|scarcely|rarely|seldom|barely|(?:alleg|suppos|report|purport)edly)$/;

/** Behind "would", what tells that it came about: "would later say", "would only say". */
const CAME_ABOUT = /^(later|soon|often|eventually|only|subsequently|then|sometimes|repeatedly|on)$/;

/** Behind "will", what tells of a habit. */
const HABIT = /^(often|sometimes|usually|always)$/;
/** Whoever is or does this "to say" something has not said it. */
const PLANS =
  /^(expected|due|set|likely|about|unable|plan(s|ned|ning)?|hop(es|ed|ing)|want(s|ed)?|refus(es|ed|ing)|declin(es|ed|ing)|fail(s|ed))$/;

/** True for a verb that was not, or not yet, spoken: "never said", "might say", "is expected to say". */
export function isUnsaid(items: Item[], index: number): boolean {
  const cue = items[index]?.cue;
  if (!cue) return false;
  const plans = isWord(items[index - 1], 'to') && PLANS.test(items[index - 2]?.lower ?? '');
  // "is alleged to have said".
  const hearsay = isWord(items[index - 1], 'have') && isWord(items[index - 2], 'to');
  return plans || hearsay || isNegated(items, index, cue) || isHypothetical(items, index);
}

/** "He might say so", "a wiser man would add": nothing was said. "Let us recall" says it to the reader. */
function isHypothetical(items: Item[], index: number): boolean {
  if (isWord(items[index - 1], 'us') && isWord(items[index - 2], 'let')) return true;
  let modal = '';
  for (let at = verbStart(items, index); at < index; at++) {
    const { lower } = items[at] as Item;
    // "will say on Friday", but "will often say".
    if (/^(will|shall)$/.test(lower)) return !HABIT.test(items[at + 1]?.lower ?? '');
    if (CAME_ABOUT.test(lower)) return false;
    if (/^(might|may|could|should|must|would)$/.test(lower)) modal = lower;
  }
  const cameAbout = modal === 'would' && CAME_ABOUT.test(items[index + 1]?.lower ?? '');
  return modal !== '' && !cameAbout;
}

/** The verb that reports at `index`, or null. */
export function cueAt(items: Item[], index: number): Cue | null {
  const item = items[index];
  const cue = item?.cue;
  if (!cue) return null;
  // "the State Department", "The Washington Post": a capital inside a sentence makes a name.
  // After marks too: “…,” State Department spokesman Vince Hale said.
  const isName = cue.form === 'base' || items[index - 1]?.kind === 'word';
  if (item.capital && index > 0 && isName && cue.form !== 'past') return null;
  const { particle } = cue.row;
  if (particle !== undefined && items[index + 1]?.lower !== particle) return null;
  // "will tell you that": anybody, any time.
  if (cue.row.verb === 'tell' && isWord(items[index + 1], 'you')) return null;
  // "will report to the board": whom somebody works under.
  if (cue.row.verb === 'report' && isWord(items[index + 1], 'to')) return null;
  // "Ann Lee, asked by Ben Ray if it was late,", "called “a hero” by Ben Ray,": his words.
  const marked = items[index + 1]?.kind === 'quoted';
  const by = isWord(items[marked ? index + 2 : index + 1], 'by');
  if (cue.form === 'past' && by && (marked ? /[mn]/ : /[mnro]/).test(cue.row.frames)) return null;
  if (isNoVerb(items, index, cue) || isNegated(items, index, cue)) return null;
  if (isHypothetical(items, index)) return null;
  const { row, form } = cue;
  return { row, form, index, to: particle === undefined ? index + 1 : index + 2 };
}
