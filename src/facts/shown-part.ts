import type { Quotation, Span } from '../model.ts';

const OPENING = /^[\s"“”‘'«»„,]+/;
const CLOSING = /[\s"“”’'«»„,]+$/;

/**
 * The part of a quotation that is kept. Outer quotation marks go where all of it is quoted, for a
 * card sets its own; a mixed or an indirect one keeps the marks inside it. Never empty where the
 * quotation holds a letter.
 */
export function shownPart(text: string, { start, end, kind }: Quotation): Span {
  const whole = text.slice(start, end);
  const opening = kind === 'direct' ? OPENING : /^[\s,]+/;
  const closing = kind === 'direct' ? CLOSING : /[\s,]+$/;
  const from = start + (opening.exec(whole)?.[0].length ?? 0);
  const rest = text.slice(from, end);
  return { start: from, end: from + rest.replace(closing, '').length };
}
