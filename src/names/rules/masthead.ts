/** A newspaper's name over what a digest of the press takes from it: "THE SUN" alone on its line. */

import { IS } from '../words/word-classes.ts';
import type { Reading } from './reading.ts';

/** True where a block is nothing but "The" and the name. */
export const isMasthead = ({ left, end, blockStart, blockEnd }: Reading): boolean =>
  left?.is(IS.the) === true && left.start === blockStart && end === blockEnd;
