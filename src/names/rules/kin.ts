/** Names told by what their bearers are to others: "her cousin Wayne", "a grandson, Jordan". */
import { before } from './context.ts';
import type { Reading } from './reading.ts';

const KIN = new Set(
  'named son daughter wife husband brother sister cousin nephew niece uncle aunt friend neighbor neighbour girlfriend boyfriend grandson granddaughter great-grandson stepson stepdaughter'.split(
    ' ',
  ),
);
/** True for a word, folded, that tells whose somebody is: "brother". */
export const isKinWord = (folded: string): boolean => KIN.has(folded);
const COMMA = 44;
/** As many characters as one of them and the comma after it take, and more. */
const LONGEST = 20;

/** True where one word for kin or a friend comes right before a hit, a comma between them or not. */
export function isAfterKin({ text, codes, start, left }: Reading): boolean {
  if (left !== null) return !left.capital && KIN.has(left.folded);
  if (codes[start - 2] !== COMMA) return false;
  return KIN.has(/[a-z-]+$/.exec(text.slice(Math.max(0, start - LONGEST), start - 2))?.[0] ?? '');
}

const MARRIED =
  /\b(?:married(?: to)?|marriage to|divorced|widow of|(?:an?|her|his|their|the) (?:[a-z]+ )?(?:wife|husband|widow|sons?|daughters?|brothers?|sisters?|father|mother|parents)(?: and)?,?) $/;
/** What {@link MARRIED} may end in but a comma: asked first, since it is long. */
const LAST = new Set(
  'married to divorced of and wife husband widow son sons daughter daughters brother brothers sister sisters father mother parents'.split(
    ' ',
  ),
);
/** As many characters as the words before somebody's kin take. */
const REACH = 40;

/** True where the full name of a stranger, whose surname is the hit, is that of somebody's kin: "his son Ann Quill". */
export function isKin({ text, codes, blockStart, left }: Reading): boolean {
  if (left === null) return false;
  const word = before(codes, left.start);
  if (word === null ? codes[left.start - 2] !== COMMA : !LAST.has(word.folded)) return false;
  return MARRIED.test(text.slice(Math.max(blockStart, left.start - REACH), left.start));
}
