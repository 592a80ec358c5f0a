/** Surnames that are as likely a sentence's first words: "Price cuts". */
import { IS } from '../words/word-classes.ts';
import type { Reading } from './reading.ts';

/** Verbs of persons that do not end in "-ed": "Price said", but not "Price cuts". */
const VERBS =
  /^(?:said|says|told|tells|was|is|has|had|will|would|can|could|did|does|then|later|also|and|who|whose|won|lost|beat|hit|shot|led|left|took|made|went|came|met|put|set|ran|gave|got|held|kept|wants|saw|spoke|flew|drew|broke|sent|threw|caught|struck|wrote|began|became|thinks|believes|knows)$/;

/** True for a word that may begin a sentence with its noun, where no verb of a person follows: "Spring rains". */
export function isNounPhrase(reading: Reading): boolean {
  if (reading.is(IS.starter)) return true;
  const { right } = reading;
  if (!reading.is(IS.qualifier) || right === null || right.capital || right.gap !== ' ')
    return false;
  return !VERBS.test(right.folded) && !right.folded.endsWith('ed');
}
