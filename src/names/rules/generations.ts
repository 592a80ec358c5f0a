/** What tells a son from his father: "Jr.", "the elder". */
import { after, isCapital, type Neighbour } from './context.ts';
import type { Reading } from './reading.ts';

/** "Ken Quill, Jr." */
export function suffixAfterComma({ text, codes, end }: Reading): Neighbour | null {
  if (codes[end] !== COMMA || !isCapital(codes, end + 2)) return null;
  return /^, (?:Jr|Sr)\b/.test(text.slice(end, end + 5)) ? after(codes, end + 1) : null;
}
const COMMA = 44;

/** "the elder Quill", "Quill the younger": one of two, and the page need not have named both. */
export const isOneOfTwo = ({ text, codes, end, left }: Reading): boolean =>
  (left?.capital === false && codes[left.end - 1] === R && ELDER.test(left.folded)) ||
  (codes[end + 1] === T && /^ the (?:elder|younger)\b/.test(text.slice(end, end + 12)));
const ELDER = /^(?:elder|older|younger)$/;
const [R, T] = [114, 116] as const;
