import type { Quotation, Span } from '../model.ts';

const OPENING = /^(?:that\s+)?[\s"“”‘'«»‹›„,]+/;
const MARKS = new Set('"“”«»‹›„‘’\'');
/** An aside of the reporter at the end: "– a goal that many do not meet". */
const ASIDE = / (?:[-–—]|--) (?:an?|one|two|three|some|the|which) [^–—"“”]{0,400}$/;
const DASH = / (?:[-–—]|--) /g;
/** The conjunction; not "That plan failed, she said", nor "said that was late", where the word is somebody's. */
const CONJUNCTION =
  /^[\s,]*(?:that,?\s+(?!(?:is|was|were|are|has|had|have|will|would|can|could|may|might|must|should|does|did|isn['’]t|wasn['’]t|won['’]t|wouldn['’]t|doesn['’]t|didn['’]t|hasn['’]t|hadn['’]t|means|meant|makes|made)\b))?/;
/** After these a clause follows that stands on its own: "said (that) it would". Compared in lower case. */
const PLAIN = new RegExp(
  `^(?:according to|(?:say|said|tell|told|stat|not|add|remark|wr[io]t|claim|argu|indicat|explain|
  suggest|stress|insist|observ|conclud|repl|respon|maintain|believ|think|
  thought|emphasi|underlin|point|continu|tweet|post)\\w*)$`.replace(/\s*\n\s*/g, ''),
);
/** What these report was not affirmed, so they must be seen. */
const TURNING =
  /^(?:den(?:y|ied|ies)|reject|dismiss|refus|rul|doubt|disput|question|ask|wonder|declin|oppos|contradict)/;
/** Forms that no clause begins with: what is said hangs on the cue. */
const HANGING =
  /^(?:to|for|on|of|about|against|as|whether|at|with|into|over|from|in favou?r)\b(?! \d)|^\w+ing\b/i;
const isSpace = (char: string | undefined) => char === ',' || /^\s$/.test(char ?? '');

/**
 * Where a text ends without commas and spaces, and without the marks after its last word: all of them,
 * or only those that damage left alone after a space ("all of us. »»"). One step a character.
 */
function endOf(text: string, strayMarksOnly: boolean): number {
  let end = text.length;
  while (end > 0) {
    let at = end;
    while (at > 0 && MARKS.has(text[at - 1] ?? '')) at--;
    if (at < end && strayMarksOnly && !/^\s$/.test(text[at - 1] ?? '')) return end;
    while (at > 0 && isSpace(text[at - 1])) at--;
    if (at === end) return end;
    end = at;
  }
  return end;
}

const isInWord = (char: string | undefined) => /^[\p{L}\p{N}]$/u.test(char ?? '');

/** True where the last typewriter's mark before `end` that is no apostrophe opens what is quoted within. */
function opensStraight(text: string, end: number): boolean {
  for (let at = text.lastIndexOf("'", end - 1); at >= 0; at = text.lastIndexOf("'", at - 1)) {
    if (!isInWord(text[at + 1])) return false;
    if (!isInWord(text[at - 1])) return true;
  }
  return false;
}

/** `end`, or behind the mark that closes what is quoted within: "he told me, ‘Go home,’”". */
function innerEnd(text: string, end: number): number {
  for (const [open = '', close = ''] of ['‘’', '“”', "''"]) {
    const isOpen =
      open === close
        ? opensStraight(text, end)
        : text.lastIndexOf(open, end - 1) > text.lastIndexOf(close, end - 1);
    const at = isOpen ? text.indexOf(close, end) : -1;
    if (at >= 0) return at + 1;
  }
  return end;
}

/** Between a cue and what it reports stand a few words at most: "called again on". */
const REACH = 30;

/** Where the cue starts that stands before a quotation in its line, or -1. */
function cueBefore(text: string, start: number, cue: string): number {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH - cue.length);
  const at = cue === '' ? -1 : text.slice(from, start).lastIndexOf(cue);
  return at < 0 ? -1 : from + at;
}

/** Without {@link ASIDE}, unless its dash closes an earlier one: "the guards — from Spain — a worker died". */
function withoutAside(text: string): string {
  const at = text.search(ASIDE);
  const dashes = at < 0 ? 1 : (text.slice(0, at).match(DASH)?.length ?? 0);
  return dashes % 2 === 0 ? text.slice(0, at) : text;
}

/**
 * The part of a document that a report shows. Outer quotation marks go where all of it is quoted, for
 * a card sets its own. "that" goes too; but a cue without which the rest would not stand, or would say
 * the opposite, comes along: "ruled out sending troops", "urged Europe to act".
 */
export function shownPart(text: string, { start, end, kind, cue }: Quotation): Span {
  const whole = text.slice(start, end);
  if (kind === 'direct') {
    const from = start + (OPENING.exec(whole)?.[0].length ?? 0);
    const rest = text.slice(from, end);
    const bare = rest.slice(0, innerEnd(rest, endOf(rest, false)));
    // With an odd mark left inside, taking the outer ones off would make nonsense.
    const even = bare.split('"').length % 2 === 1;
    return bare !== '' && even ? { start: from, end: from + bare.length } : { start, end };
  }
  const lead = CONJUNCTION.exec(whole)?.[0] ?? '';
  const told = kind === 'indirect' ? withoutAside(whole) : whole;
  const to = start + endOf(told, true);
  const from = start + lead.length;
  const verb = cue.toLowerCase();
  const clause = /that/i.test(lead) || (PLAIN.test(verb) && !HANGING.test(text.slice(from, to)));
  const isVerb = /\p{L}/u.test(verb);
  const at = isVerb && (TURNING.test(verb) || !clause) ? cueBefore(text, start, cue) : -1;
  const shown = { start: at >= 0 ? at : from, end: to };
  return shown.start < shown.end ? shown : { start, end };
}
