/** A newspaper's name over what a digest of the press takes from it: "THE SUN" alone on its line. */

import type { Candidate } from '../hits/candidates.ts';
import { IS } from '../words/word-classes.ts';
import type { Reading } from './reading.ts';

/** True where a block is nothing but "The" and the name. */
export const isMasthead = ({ left, end, blockStart, blockEnd }: Reading): boolean =>
  left?.is(IS.the) === true && left.start === blockStart && end === blockEnd;

const BRITISH = new Set(['The Times', 'The Independent']);
/** Other papers that are called so once they have been named. */
const OTHERS = ['New York Times', 'Los Angeles Times', 'Irish Times', 'Financial Times'];

/** "told the Times", on a page of Britain's that names no other so. */
export const isPaper = ({ lore }: Candidate, reading: Reading): boolean =>
  BRITISH.has(lore.main) &&
  reading.style === 'plain' &&
  reading.left?.is(IS.the) === true &&
  reading.right?.capital !== true &&
  reading.page.namesBritain &&
  !OTHERS.some((other) => reading.page.says(other));
