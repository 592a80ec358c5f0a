import type { Quotation, Span } from '../model.ts';
import { shownPart } from './shown-part.ts';

/** A quotation as one saying: its place in the document, and the speaker's words in it. */
export interface Saying {
  quotation: Quotation;
  place: Span;
  words: string;
}

/** As much as a reporter puts into a sentence of somebody else's, in UTF-16 units. */
const LONGEST_BREAK = 200;
const COMMA_BEFORE = /,["”’'»]?\s*$/;
const COMMA_AFTER = /,\s*$/;
const GOES_ON = /^["“‘'«»‹›„\s]*\p{Ll}/u;

/** True where the reporter broke into a sentence: “The plan,” she said, “would fail.” */
function isSplit(text: string, a: Quotation, b: Quotation): boolean {
  const between = text.slice(a.end, b.start);
  const isAttributed = a.speakerStart >= a.end && a.speakerEnd <= b.start;
  return (
    isAttributed &&
    a.speakerStart === b.speakerStart &&
    a.member === b.member &&
    between.length <= LONGEST_BREAK &&
    !between.includes('\n') &&
    (COMMA_BEFORE.test(a.text) || between.startsWith(',')) &&
    COMMA_AFTER.test(between) &&
    GOES_ON.test(b.text)
  );
}

function joined(text: string, a: Quotation, b: Quotation): Quotation {
  return {
    ...a,
    end: b.end,
    text: text.slice(a.start, b.end),
    kind: a.kind === b.kind ? a.kind : 'mixed',
    about: [...new Set([...a.about, ...b.about])].sort((x, y) => x - y),
  };
}

/**
 * The quotations of one document, those that a reporter broke in two joined again. Nothing of the
 * speaker's stood in the break, so the words simply go on. Expects and keeps the order of `start`.
 */
export function sayingsOf(text: string, quotations: readonly Quotation[]): Saying[] {
  const sayings: Saying[] = [];
  let last: Quotation | null = null;
  for (const quotation of quotations) {
    const place = shownPart(text, quotation);
    const words = text.slice(place.start, place.end);
    const before = sayings.at(-1);
    if (before && last && isSplit(text, last, quotation)) {
      const whole = joined(text, before.quotation, quotation);
      // Where only one part stands in marks, it keeps them: Ann Lee was “a hero”.
      const marked = (part: Quotation, shown: Span) =>
        whole.kind === 'mixed' ? shownPart(text, { ...part, kind: 'mixed' }) : shown;
      const start = marked(before.quotation, before.place);
      const end = marked(quotation, place);
      const isFirst = before.quotation === last;
      before.place = { start: isFirst ? start.start : before.place.start, end: end.end };
      // The verb that may lead the second part belongs to the break.
      const words = text.slice(Math.max(end.start, quotation.start), end.end);
      before.words = `${isFirst ? text.slice(start.start, start.end) : before.words} ${words}`;
      before.quotation = whole;
    } else sayings.push({ quotation, place, words });
    last = quotation;
  }
  return sayings;
}
