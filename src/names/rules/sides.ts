/** On a sports page: when a town or a country is its team, and when the place itself. */
import type { Candidate } from '../hits/candidates.ts';
import { MEANS } from '../index/layout.ts';
import { isCollege } from '../words/college.ts';
import { namesCountry, WORLD_PLACES } from '../words/country-names.ts';
import { leagueTeam, nicknamedTeam, playedBy } from '../words/teams.ts';
import { IS } from '../words/word-classes.ts';
import { before } from './context.ts';
import { inLeague } from './leagues.ts';
import { isDateline } from './locative.ts';
import { isBeforeState } from './namesakes.ts';
import { isOnlyTeam } from './nicknames.ts';
import { isPossessiveAt } from './noun-phrase.ts';
import type { Reading } from './reading.ts';

/** "lost to Valencia": on a sports page no direction. */
const isOpponent = (reading: Reading): boolean =>
  reading.left?.is(IS.to) === true && !isDirection(reading);

function isDirection({ text, codes, left }: Reading): boolean {
  if (left?.is(IS.to) !== true) return false;
  const word = before(codes, left.start);
  if (word?.capital === true) return TAKEN.test(text.slice(Math.max(0, word.start - 16), word.end));
  return TRAVEL.has(word?.folded ?? '');
}
/** "takes the Quills to Valencia". */
const TAKEN =
  /\b(?:takes?|took|taking|brings?|brought|sends?|sent|follow(?:s|ed)?) (?:the |his |her |their )?\S+$/;
/** Before "to" they tell of a direction after all: "flew to Valencia". */
const TRAVEL: ReadonlySet<string> = new Set(
  `travel travels travelled traveled travelling fly flies flew flown flying flight trip trips retired go head heads headed return returns returned`.split(
    /\s+/,
  ),
);

/** "won 4-0 at Leeds": behind a score, the home team. */
const isHost = ({ text, start, left }: Reading): boolean =>
  left?.is(IS.placeWord) === true &&
  AT_CLUB.test(text.slice(Math.max(0, start - LONGEST_AT), start));
/** Scores, and what players do at a club. */
const AT_CLUB =
  /(?:\d[-\u2013]\d+|\b(?:now|currently|formerly|contract|spell|career|seasons?|coach|manager|team ?-?mates?|lost|won|drew|loss|win|defeat|victory|draw|beaten|down)) at $/;
const LONGEST_AT = 16;

/** "England at Italy". */
const isVisited = ({ codes, left, style, things }: Reading): boolean =>
  style === 'plain' &&
  left?.folded === 'at' &&
  before(codes, left.start)?.capital === true &&
  things.some(({ means }) => means === MEANS.team);

/** On a sports page a town or country is its team, unless it is "in" it, in brackets, or an origin. */
export const isPlaced = (reading: Reading): boolean =>
  isOf(reading) ||
  (reading.left?.is(IS.atPlace) === true && !isOfGame(reading)) ||
  isAtThe(reading) ||
  followsTown(reading) ||
  (reading.isLocative &&
    !isOpponent(reading) &&
    !isOfGame(reading) &&
    !isHost(reading) &&
    !isVisited(reading)) ||
  isInBrackets(reading) ||
  isVenue(reading) ||
  isOfTown(reading) ||
  isTennisPlayers(reading) ||
  followsPlace(reading);

/** "in Quillon's 38-31 win". */
const isOfGame = (reading: Reading): boolean =>
  isPossessiveAt(reading) && GAME.test(reading.text.slice(reading.end, reading.end + LONGEST_GAME));
const GAME = /^['\u2019]?s? (?:\p{Ll}+ )?(?:\d{1,3}-\d{1,3}|win|loss|victory|defeat|draw)\b/u;
const LONGEST_GAME = 24;

/** "at the Oval". */
const isAtThe = ({ codes, left }: Reading): boolean =>
  left?.is(IS.the) === true && before(codes, left.start)?.is(IS.placeWord) === true;

/** "AL-AIN, United Arab Emirates 1996-12-06" and "in Irving, Texas.": after its town. */
function followsTown({ text, codes, start, end }: Reading): boolean {
  if (codes[start - 2] !== 44) return false;
  if (/^ (?:\d{4}|[-(\u2013\u2014])/.test(text.slice(end, end + 6)))
    return /\p{Lu}{2} ?, $/u.test(text.slice(Math.max(0, start - 5), start));
  return /\b(?:in|at|near|from) \p{Lu}[\p{L}.-]+ ?, $/u.test(
    text.slice(Math.max(0, start - 30), start),
  );
}

/** "in Tashkent and Jakarta", "will tour Zimbabwe and New Zealand". */
const followsPlace = ({ text, start, left }: Reading): boolean =>
  left?.folded === 'and' &&
  /\b(?:in|near|tour|touring|visit|visiting) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? and $/u.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** "Pete Sampras (U.S.)", "of Paris, France,". */
const isInBrackets = ({ text, start, end }: Reading): boolean =>
  /[(,] ?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^\.? ?[),]/.test(text.slice(end, end + 3));

/** True where a town's or country's name on a sports page says where, and not who. */
function isWhere(reading: Reading): boolean {
  const { page, text, codes, end, left, words } = reading;
  if (left !== null && left.gap === ' ') {
    if ((left.is(IS.atPlace) && !isOfGame(reading)) || isDirection(reading) || isOfTown(reading))
      return true;
    if (left.is(IS.from) && BIRTH.has(before(codes, left.start)?.folded ?? '')) return true;
    if (left.folded === 'at' && !isHost(reading))
      return before(codes, left.start)?.capital !== true;
  }
  const land = /^, (\p{Lu}[\p{L}.]+)/u.exec(text.slice(end, end + 24))?.[1];
  // A list of countries says nothing of where they are.
  if (land !== undefined && WORLD_PLACES.has(land) && !namesCountry(words)) return true;
  if (land !== undefined && reading.hasPlace && isBeforeState(page, end)) return true;
  if (followsTown(reading) || followsPlace(reading) || isVenue(reading)) return true;
  return isDateline(reading);
}

/** "who is from Boston"; but a player signed "from Boston" comes from its team. */
const BIRTH = new Set(['is', 'was', 'are', 'were', 'comes', 'hails', 'native', 'originally']);

/** "the mayor of Groningen". */
const isOfTown = ({ codes, left, right }: Reading): boolean =>
  (left?.is(IS.of) === true && TOWNS.test(before(codes, left.start)?.folded ?? '')) ||
  (right?.gap === ' ' && !right.capital && IN_TOWN.test(right.folded));
const IN_TOWN =
  /^(?:newspapers?|papers?|daily|hospital|court|courtroom|hotel|airport|radio|suburb|police|prosecutors?|magistrates?|judges?|mayor|residents?|street|bank|restaurant|nightclub)$/;
const TOWNS =
  /^(?:mayor|city|town|port|suburbs?|outskirts|streets|cent(?:re|er)|university|people|resort|district|province|north|south|east|west)$/;

/** "Canterbury: Kent 342", where cricket is played, and "Cardiff: Wales named" in a digest. */
const isVenue = ({ page, sport, text, start, end, block, blockStart, words }: Reading): boolean =>
  start - blockStart <= 'The '.length &&
  text.startsWith(': ', end) &&
  (sport === 'cricket' || page.digest?.begins.has(block) === true) &&
  !namesCountry(words);

/** "at the Steaua stadium". */
const isStadium = ({ right }: Reading): boolean => right?.folded === 'stadium';

/** "Auxerre of France", "Weah, from Liberia". */
const isOrigin = (reading: Reading): boolean =>
  reading.left?.is(IS.from) === true || isOf(reading) || isTennisPlayers(reading);

/** "Germany's Steffi Graf": in a sport that one plays for oneself. */
const isTennisPlayers = ({ sport, text, end }: Reading): boolean =>
  sport === 'tennis' && /^['\u2019]s \p{Lu}/u.test(text.slice(end, end + 4));

/** "of France", but not "ahead of France". */
const isOf = ({ codes, left }: Reading): boolean =>
  left?.is(IS.of) === true &&
  !/^(?:ahead|front|favou?r|instead)$/.test(before(codes, left.start)?.folded ?? '');

/**
 * Of what a hit may be, its teams: of several those that are known to play what the page is about, where any is.
 * What has the very name goes before whose nickname it may be: "Reuters" is no Thomson Reuters.
 */
export function teamsOf(fitting: readonly Candidate[], reading: Reading): readonly Candidate[] {
  const { sport } = reading;
  const isNamed = fitting.some(
    ({ kind, means }) => kind === 'organisation' && means === MEANS.name,
  );
  const teams = fitting.filter(
    ({ means, lore }) => means === MEANS.team && (!isNamed || playedBy(lore.name) !== null),
  );
  if (teams.length < 2 || sport === null || sport === 'some') return teams;
  const own = teams.filter(({ lore }) => playedBy(lore.name) === sport);
  const [whole] = own.filter(({ lore }) => lore.main === `${reading.words} F.C.`);
  // "Dundee" is no Dundee United.
  if (whole !== undefined) return [whole];
  return own.length > 0 ? inLeague(own, reading) : teams;
}

/** "Olympique Marseille", on whatever page: what papers call a club, in words that are nothing else. */
export const isWholeName = ({ lore }: Candidate, { isOneWord, words, things }: Reading): boolean =>
  !isOneWord && things.length === 1 && lore.name !== lore.main && lore.name === `${words} F.C.`;

const isNation = (name: string): boolean => / team$/.test(name);

/** True for "Bulls" of the Chicago Bulls. */
function isNicknameOf(name: string, words: string): boolean {
  return name.endsWith(words) && !/^(?:FC|[A-Z.]{2,5}) /.test(name);
}

/** True where a team of the sport that a page is about is called by its nickname, which no other team has. */
export function isNickname({ lore }: Candidate, { sport, folded }: Reading): boolean {
  if (sport === null || !lore.name.toLowerCase().endsWith(folded)) return false;
  const team = leagueTeam(lore.name);
  return team?.sport === sport && team.nickname.toLowerCase() === folded;
}

/** A town or country stands for its team where the page is about that sport and no place is meant. */
export function fitsTeam(candidate: Candidate, reading: Reading): boolean {
  const { page, sport, style, words } = reading;
  const isNamed = page.namesInFull(candidate);
  if (sport === null && isWholeName(candidate, reading)) return true;
  if (sport === null && !isNamed) return isOnlyTeam(candidate, reading);
  const { name } = candidate.lore;
  const isNickname = isNicknameOf(name, words);
  if (isNickname && isNamed && !reading.hasPlace && !isWhere(reading)) return true;
  if (sport === null || isWhere(reading) || isStadium(reading)) return false;
  const played = playedBy(name);
  if (page.isCollege && !isNamed && leagueTeam(name) !== null) return false;
  // "Florida State" may as well be the university, and "Alabama" the state.
  if (isCollege(name) && reading.things.some(({ means }) => means !== MEANS.team)) return false;
  if (isNickname && played === null && reading.hasPlace) return false;
  // "London" is rarely the Broncos.
  if (sport !== 'rugby' && played === null && reading.hasPlace && nicknamedTeam(name) !== null)
    return false;
  // Neither a league of North America nor one of football has the London Broncos.
  if (isNickname && played === null && OTHERS.has(sport) && nicknamedTeam(name) !== null)
    return false;
  if (sport === 'some') return played === null || (!isNation(name) && style !== 'title');
  if (isNation(name)) {
    if (name.includes(' under-') !== page.isYouth) return false;
    return played === sport && !isInBrackets(reading) && !isOrigin(reading);
  }
  return played === null || played === sport || isOnlyTeam(candidate, reading);
}

/** Where clubs with a nickname of rugby's are not meant by it. */
const OTHERS: ReadonlySet<string> = new Set(
  'baseball basketball cricket gridiron hockey soccer'.split(' '),
);
