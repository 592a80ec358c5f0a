/** People told by where they come from, whom the store need not know: "German Vernon Quill". */
import { IS } from '../words/word-classes.ts';
import { after, type Neighbour } from './context.ts';
import type { Reading } from './reading.ts';

/** In no name of a person. */
const NOBODY =
  IS.organisation | IS.company | IS.title | IS.direction | IS.demonym | IS.portfolio | IS.calendar;
/** What begins the names of a land's institutions, and nobody's. */
const THINGS = new Set(
  `air armed national federal supreme olympic grand red super second serie liga primera premier football rugby cricket
  basketball tennis baseball soccer broadcasting stock special civil human social peace space nuclear chemical general
  heavy life motor auto steel rules revolutionary workers farmers`.split(/\s+/),
);

/** What players do, and firms do not: "American Quillon Brands" is no player. */
const PLAYED =
  /^ (?:won|lost|beat|defeated|downed|upset|edged|finished|clocked|shot|fired|carded|birdied|bogeyed|ran|scored|missed|retired)\b/;

/** Whom a land's people may be besides: "Quillian Hutu rebels". */
const PEOPLES = new Set(
  'hutu hutus tutsi tutsis kurd kurds kurdish shiite shiites sunni sunnis'.split(' '),
);

/** True where `right`, after a demonym, and the word after it are somebody's name. */
export function isNationalOf(reading: Reading, right: Neighbour): boolean {
  const { codes } = reading;
  if (PEOPLES.has(right.folded)) return reading.left?.gap !== '-';
  if (reading.style !== 'plain' || right.is(NOBODY) || right.isLetter) return false;
  const surname = after(codes, right.end);
  if (surname?.capital !== true || surname.gap !== ' ') return false;
  if (surname.is(NOBODY) || surname.isLetter) return false;
  const next = after(codes, surname.end);
  if (next?.capital === true && next.gap === ' ' && next.is(NOBODY)) return false;
  if (right.is(IS.given)) return true;
  if (right.is(IS.common) || THINGS.has(right.folded)) return false;
  return !reading.is(IS.american) || PLAYED.test(reading.text.slice(surname.end, surname.end + 12));
}
