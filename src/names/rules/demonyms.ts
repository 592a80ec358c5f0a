/** When a people's name stands for its land: "the French", and not "in French". */
import { IS } from '../words/word-classes.ts';
import { isCarrier } from './carriers.ts';
import { isBeforeState } from './namesakes.ts';
import type { Reading } from './reading.ts';

/** Whether a demonym of a land or a people means the land. */
export const fitsDemonym = (reading: Reading): boolean =>
  !isLanguage(reading) &&
  !isCarrier(reading) &&
  !isTown(reading) &&
  reading.blockEnd - reading.blockStart > reading.words.length &&
  (reading.style !== 'upper' || !POLES.test(reading.folded)) &&
  (!reading.is(IS.peopleNoun) || isNoun(reading));

/** Words in capitals that may be no demonym: "POLISH UP", "ON POLE". */
const POLES = /^pol(?:e|ish)$/;

/** "Indian Wells, Calif." */
const isTown = ({ page, capitalAfter: right }: Reading): boolean =>
  right !== null && isBeforeState(page, right.end);

/** "a Finn", "the veteran Dane": no surname. */
const isNoun = ({ left }: Reading): boolean =>
  left !== null && (!left.capital || left.is(IS.opener));

const SPEAKERS = new Set(['speaker', 'speakers', 'speaking']);
/** "in French," and "a French speaker": the language. */
function isLanguage({ left, right }: Reading): boolean {
  return right === null ? left?.is(IS.spoken) === true : SPEAKERS.has(right.folded);
}
