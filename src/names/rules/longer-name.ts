/** When a name is only a part of a longer one that the store does not know. */
import type { Candidate } from '../hits/candidates.ts';
import { MEANS } from '../index/layout.ts';
import { type Codes, textOf } from '../letters/codes.ts';
import { IS } from '../words/word-classes.ts';
import { isLandsWord } from './abroad.ts';
import { after, before, beginsSentence, isCapital, type Neighbour } from './context.ts';
import { isFirm } from './firms.ts';
import { isHeadlineVerb } from './headlines.ts';
import { isNationalOf } from './nationals.ts';
import type { Reading } from './reading.ts';

/**
 * True for "New York" in "New York Times", "America" in "Bank of America", "Lebanon" in "South Lebanon". See
 * `readThing` for `personFollows`.
 */
export function isInsideLonger(reading: Reading, personFollows: boolean): boolean {
  const { codes, left, capitalAfter: right } = reading;
  if (right !== null && right.gap !== ' ' && right.gap !== '/') return true;
  // "Texas A&M".
  if (right !== null && codes[right.end] === AMPERSAND && isCapital(codes, right.end + 1))
    return true;
  // "Massachusetts General Hospital".
  if (right?.folded === 'general' && isOrganisations(codes, right)) return true;
  const isNational = right !== null && reading.is(IS.demonym) && isNationalOf(reading, right);
  if (right?.gap === ' ' && reading.style === 'plain' && isNewPlace(codes, right)) return true;
  if (right?.gap === ' ' && !personFollows && !isNational && !isOffice(codes, right)) {
    const isCompany = right.is(IS.company) || isFirm(reading);
    if (isCompany && reading.things.every(isPlaceOrSide)) return true;
    if (
      !isCompany &&
      right.is(IS.organisation) &&
      (reading.style !== 'upper' || isLine(reading, right))
    )
      return true;
    if (
      reading.style === 'plain' &&
      (!(isCompany || right.is(MAY_FOLLOW) || isHeadlineVerb(right.folded)) ||
        isNumber(right) ||
        areShouted(reading, right))
    )
      return !isBeforeTown(reading, right);
    if (!isCompany && reading.style === 'title') {
      // Alone among small words: in capitals throughout it tells nothing.
      if (left?.capital === false && !isDigit(codes, left.start) && areShouted(reading, right))
        return true;
      if (beginsOrganisation(codes, right.end)) return true;
    }
  }
  if (isDottedIn(codes, reading) || hasParticleAfter(reading)) return true;
  if (left === null || left.possessive) return false;
  // "R-Texas" is a party and a state; "Anglo-American" is one word.
  if (left.gap === '-') return left.capital && !left.isLetter && !PREFIX.test(left.folded);
  if (left.gap === '&' || left.gap === '/') return left.gap === '&';
  if (!left.capital) {
    if (left.is(IS.in)) return before(codes, left.start)?.folded === 'cooperation';
    // "Electricite de France".
    if (left.is(IS.particle)) return before(codes, left.start)?.capital === true;
    if (left.is(IS.of)) return isOfName(reading, left.start);
    if (!left.is(IS.the)) return false;
    // "Tour of the Netherlands".
    if (codes[left.start - 2] !== 102) return false;
    const of = before(codes, left.start);
    return of?.is(IS.of) === true && isOfName(reading, of.start);
  }
  if (left.gap === '. ') {
    if (left.is(IS.title) && left.is(IS.abbreviated)) return reading.isOneWord;
    return left.is(IS.saint) || isInitial(reading, left);
  }
  if (left.is(IS.the)) return false;
  // "the Clinton White House".
  if (SEATS.has(reading.folded)) return false;
  if (!left.is(IS.direction) && reading.style !== 'plain')
    // "PORT OF SPAIN".
    return (
      reading.style === 'upper' && left.is(IS.of) && before(codes, left.start)?.folded === 'port'
    );
  // "First Chicago" is a bank.
  if (left.isOpener || isParticiple(left, codes))
    return left.folded === 'first' || (left.folded === 'sunday' && ON_SUNDAYS.has(reading.words));
  if (reading.areDemonyms) return true;
  if (left.is(IS.direction)) return true;
  const { words } = reading;
  // "the Iowa Republican".
  if (MEMBERS.has(words) && isLandsWord(textOf(codes, left.start, left.end))) return false;
  // "the Liberal Democratic Party" is no Democratic Party.
  if (PARTYS.has(left.folded) && words.endsWith(' Party')) return true;
  if (left.is(IS.title)) return reading.isOneWord && !words.includes('.');
  return (reading.isOneWord || words.split(/[ -]/).length < 3) && !left.is(IS.demonym);
}

/** What parties are, and in their names. */
const PARTYS = new Set(['liberal', 'conservative', 'socialist', 'communist']);

/** Newspapers that another of Sundays has in its name. */
const ON_SUNDAYS = new Set([
  'Times',
  'Post',
  'Mail',
  'Mirror',
  'Express',
  'Herald',
  'Star',
  'Independent',
]);

/** "R. England", "N. Korea"; the last letter of "U.S." is no initial, and "V." stands between two. */
const isInitial = (reading: Reading, left: Neighbour): boolean =>
  left.isLetter &&
  !(left.start === reading.blockStart && ANSWER.test(left.folded)) &&
  reading.codes[left.start - 1] !== STOP &&
  (left.is(IS.compass) || reading.style !== 'upper');
const [STOP, AMPERSAND] = [46, 38] as const;
/** "Q." and "A." before a question and its answer. */
const ANSWER = /^[qa]$/;

/** "Retired Tanzanian aides": a word that begins its sentence, and no name. */
function isParticiple(left: Neighbour, codes: Codes): boolean {
  const last = codes[left.end - 1];
  if ((last !== 100 && last !== 103) || left.end - left.start <= SHORTEST_PARTICIPLE) return false;
  if (left.is(IS.given | IS.organisation | IS.direction)) return false;
  return /(?:ed|ing)$/.test(left.folded) && beginsSentence(codes, left.start);
}
const SHORTEST_PARTICIPLE = 5;

/** "Barclays de Zoete Wedd". */
function hasParticleAfter({ text, codes, end }: Reading): boolean {
  const first = codes[end + 1];
  if (first !== 100 && first !== 118) return false;
  return /^ (?:de|di|du|des|von|van) \p{Lu}/u.test(text.slice(end, end + 6));
}

/** "U.S. Open": its full stop ends no sentence before such a word. */
function isDottedIn(codes: Codes, reading: Reading): boolean {
  const { end } = reading;
  if (codes[end] !== 46 || codes[end - 2] !== 46 || !isCapital(codes, end + 2)) return false;
  if (reading.style === 'upper') return false;
  const right = after(codes, end + 1);
  if (right === null || right.isOpener || isOffice(codes, right)) return false;
  return right.is(IS.organisation) || WON.has(right.folded) || endsAsOrganisation(codes, right);
}

/** What is played for, "U.S. Masters" and "U.S. Grand Prix", and who serves: "U.N. Command". */
const WON = new Set(['masters', 'pga', 'grand', 'indoor', 'clay', 'senior', 'ryder', 'command']);

/** "Fish and Wildlife Service". */
function endsAsOrganisation(codes: Codes, first: Neighbour): boolean {
  const and = after(codes, first.end);
  if (and?.folded !== 'and') return false;
  const second = after(codes, and.end);
  if (second?.capital !== true) return false;
  return after(codes, second.end)?.is(IS.organisation) === true;
}

/** "Foreign Minister" after "Turkish": a person's office, and no longer name. */
const isOffice = (codes: Codes, right: Neighbour): boolean => {
  if (!right.is(IS.portfolio)) return false;
  const head = after(codes, right.end);
  return head?.capital === true && head.is(IS.title);
};

/** True for a word before one that ends an organisation's name. */
const isOrganisations = (codes: Codes, right: Neighbour): boolean => {
  const head = after(codes, right.end);
  return head?.capital === true && head.gap === ' ' && head.is(IS.organisation);
};

const isDigit = (codes: Codes, at: number): boolean =>
  (codes[at] as number) > 47 && (codes[at] as number) < 58;

/** "USA TODAY", in a text that is not all in capitals. */
const areShouted = ({ codes, end }: Reading, right: Neighbour): boolean =>
  isCapital(codes, end - 1) && isCapital(codes, right.end - 1) && !right.isLetter;

/** "Ex-Tanzanian". */
const PREFIX = /^(?:ex|anti|pro|non|post|pre)$/;

/** "AMERICAN CONFERENCE" alone on its line. */
const isLine = ({ start, blockStart, blockEnd }: Reading, right: Neighbour): boolean =>
  start === blockStart && right.end === blockEnd;

/** "FC Twente Enschede 2": on a sports page a club, its town and its goals. */
function isBeforeTown({ sport, text, things }: Reading, right: Neighbour): boolean {
  if (sport === null || !/^ \d/.test(text.slice(right.end, right.end + 2))) return false;
  return things.some(({ kind, means }) => kind === 'organisation' && means === MEANS.name);
}

/** No company, though its name begins so: "Pacific Sunwear of California Inc." */
const isPlaceOrSide = ({ kind, means }: Candidate): boolean =>
  kind === 'place' || means === MEANS.team;

/** As many words as a longer name has after its first two. */
const LONG_NAME = 3;

/**
 * True where the capitalised words from `end` on come to say that they are an organisation: "American
 * Civil Liberties Union". Between capitals alone nothing else tells a name from a headline.
 */
function beginsOrganisation(codes: Codes, end: number): boolean {
  let word = after(codes, end);
  for (let left = LONG_NAME; left > 0 && word?.capital && word.gap === ' '; left--) {
    if (word.is(IS.organisation)) return true;
    word = after(codes, word.end);
  }
  return false;
}

/** A party's, of a state. */
const MEMBERS = new Set(['Democrat', 'Democrats', 'Republican', 'Republicans']);

/** Where somebody governs: a name before it is whose time it is. */
const SEATS = new Set(['white house', 'pentagon', 'kremlin']);

/** "Western New England University": "New" goes on with a name. */
const isNewPlace = (codes: Codes, right: Neighbour): boolean =>
  right.end - right.start === 3 && right.folded === 'new' && beginsOrganisation(codes, right.end);

/** "Air Force One". */
const isNumber = ({ folded }: Neighbour): boolean => folded === 'one' || folded === 'two';

const MAY_FOLLOW = IS.title | IS.calendar | IS.company | IS.opener;

/** True where "of" belongs to a name: "Bank of", "University of", "Duke of". */
function isOfName({ text, codes }: Reading, at: number): boolean {
  const head = before(codes, at);
  if (head?.capital !== true) return false;
  // "Lloyd's of London".
  if (head.possessive) return true;
  return head.is(IS.ofHead) || /^ ?of America\b/.test(text.slice(at, at + 11));
}
