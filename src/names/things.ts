/** When the name of a place, an organisation or a term in a text is that, and not part of a longer name. */
import { fold } from '../text/fold.ts';
import { type Candidate, mainName, nameOf } from './candidates.ts';
import { after, before, beginsSentence, isDateline, isLocative, type Style } from './context.ts';
import { DEMONYMS, WORLD_PLACES } from './country-names.ts';
import { MEANS } from './layout.ts';
import type { Page } from './page.ts';
import { isDoubtful } from './persons.ts';
import type { Hit } from './scan.ts';
import {
  CALENDAR,
  DIRECTIONS,
  OF_HEADS,
  OPENERS,
  ORG_NOUNS,
  STATE_ABBREVIATIONS,
  TITLES,
} from './words.ts';

const demonyms = new Set([...DEMONYMS].map(fold));
/** Singular nouns of nationality that are surnames too: they need an article or an adjective. */
const PEOPLE_NOUNS = new Set('finn pole dane turk scot serb croat swede'.split(' '));
const COMPANY_SUFFIX = /^(?:inc|corp|corporation|co|ltd|plc|ag|sa|nv|group|company)$/;
const STATES = [...STATE_ABBREVIATIONS].flat().join('|').replaceAll('.', '\\.');
const ABBREVIATIONS = new Set(STATE_ABBREVIATIONS.values());
const IN_STATE = new RegExp(`^, (?:${STATES})(?!\\p{L})`, 'u');

/** What the rules for things look at, read once a hit. */
interface Setting {
  text: string;
  style: Style;
  hit: Hit;
  page: Page;
  words: string;
  oneWord: boolean;
  /** True where a person known on the page, or a title, starts right after: "Texas Governor George Bush". */
  personFollows: boolean;
}

/** What a hit stands for, and its words: a particle before the hit may belong to them. */
export interface Found {
  candidate: Candidate;
  start: number;
  end: number;
}

/** The only entity that a hit stands for as a thing, or null for none or several. */
export function readThing(
  page: Page,
  given: Hit,
  candidates: Candidate[],
  personFollows: boolean,
): Found | null {
  const text = page.texts[given.block] ?? '';
  const hit = withParticle(text, given, candidates);
  if (hit === null) return null;
  const style = page.style(hit.block);
  const words = text.slice(hit.start, hit.end);
  const setting: Setting = {
    text,
    style,
    hit,
    page,
    words,
    oneWord: !/[ \-–]/.test(words.replace(/\./g, '')),
    personFollows,
  };
  if (isInsideLonger(setting, candidates)) return null;
  const fitting = candidates.filter((candidate) => fits(candidate, setting));
  const candidate = choose(fitting, setting);
  if (candidate === null) return null;
  // "U.S." ends in its full stop, though a name's last word does not.
  const dotted =
    text.charAt(hit.end) === '.' && (/\.\p{L}$/u.test(words) || isAbbreviation(candidate));
  return { candidate, start: hit.start, end: dotted ? hit.end + 1 : hit.end };
}

/**
 * "al-Qaeda" and "Al Jazeera" are found at their second word: the particle before it belongs to them, and
 * without it the word is something else.
 */
function withParticle(text: string, hit: Hit, candidates: Candidate[]): Hit | null {
  const needs = candidates.filter((candidate) => /^(?:al|el)[- ]/i.test(nameOf(candidate)));
  if (needs.length === 0) return hit;
  const start = /(?<![\p{L}\p{M}])(?:al|el)[- \u2010\u2011]$/iu.exec(
    text.slice(0, hit.start),
  )?.index;
  return start === undefined ? null : { ...hit, start };
}

/** Of several, exact names go before made ones, and places, organisations before mere terms. */
function choose(fitting: Candidate[], setting: Setting): Candidate | null {
  const teams = fitting.filter(({ means }) => means === MEANS.team);
  const rest = fitting.filter(({ means }) => means !== MEANS.team);
  const pool = teams.length > 0 ? teams : rest;
  const things = pool.filter(({ kind }) => kind !== 'term');
  const best = things.length > 0 ? things : pool;
  const town = city(best, setting);
  if (town !== null) return town;
  const exact = best.filter(({ means }) => means === MEANS.name);
  const likely = exact.length > 0 ? exact : best;
  const entities = new Set(likely.map(({ entity }) => entity));
  if (entities.size === 1) return likely[0] ?? null;
  const named = likely.filter(({ entity }) => setting.page.namesInFull(entity));
  return new Set(named.map(({ entity }) => entity)).size === 1 ? (named[0] ?? null) : null;
}

/** "New York" is the city, unless its state is meant: "New York state", "Senator Schumer of New York". */
function city(candidates: Candidate[], { text, hit }: Setting): Candidate | null {
  const cities = candidates.filter(
    (candidate) => candidate.kind === 'place' && / City$|, D\.C\.$/.test(mainName(candidate)),
  );
  const [only] = cities;
  if (only === undefined || cities.length > 1 || only.means === MEANS.name) return null;
  if (/^ (?:state|State)\b/.test(text.slice(hit.end, hit.end + 7))) return null;
  return before(text, hit.start)?.folded === 'of' ? null : only;
}

/** "New York Times" is not New York, "Bank of America" not America, "South Lebanon" not Lebanon. */
function isInsideLonger(
  { text, hit, style, oneWord, words, personFollows }: Setting,
  candidates: Candidate[],
): boolean {
  const right = after(text, hit.end);
  const left = before(text, hit.start);
  const demonym = candidates.every(({ means }) => means === MEANS.demonym);
  if (right !== null && right.gap !== ' ' && right.capital && right.gap !== '/') return true;
  if (right?.gap === ' ' && right.capital && !personFollows) {
    if (ORG_NOUNS.has(right.folded) && !COMPANY_SUFFIX.test(right.folded) && style !== 'upper')
      return true;
    if (style === 'plain' && !mayFollow(right.folded)) return true;
  }
  if (left === null || left.possessive) return false;
  if (left.gap === '-' || left.gap === '–') return left.capital;
  if (left.gap === '&' || left.gap === '/') return left.gap === '&';
  if (!left.capital) return left.folded === 'of' && isOfName(text, left.start);
  if (left.folded === 'the' || left.gap === '. ')
    return left.gap === '. ' && /^(?:st|mt|ft)$/.test(left.folded);
  if (style !== 'plain' && !DIRECTIONS.has(left.folded)) return false;
  if (CALENDAR.has(left.folded) || (OPENERS.has(left.folded) && beginsSentence(text, left.start)))
    return false;
  if (demonym) return true;
  if (DIRECTIONS.has(left.folded)) return true;
  if (TITLES.has(left.folded)) return oneWord && !words.includes('.');
  return words.split(/[ -]/).length < 3 && !demonyms.has(left.folded);
}

const mayFollow = (folded: string): boolean =>
  TITLES.has(folded) || CALENDAR.has(folded) || COMPANY_SUFFIX.test(folded) || OPENERS.has(folded);

/** True where "of" belongs to a name: "Bank of", "University of", "Duke of". */
function isOfName(text: string, at: number): boolean {
  const head = before(text, at);
  if (head?.capital !== true || head.possessive) return false;
  return OF_HEADS.has(head.folded) || /^ ?of America\b/.test(text.slice(at, at + 11));
}

/** "Calif.", which counts after a comma. */
const isAbbreviation = (candidate: Candidate): boolean =>
  candidate.kind === 'place' && ABBREVIATIONS.has(nameOf(candidate));

/** Where somebody on the page has a town's name: "in Clinton, Iowa", "CLINTON -". */
const isNamedPlace = (text: string, { start, end }: Hit): boolean =>
  isDateline(text, start, end) ||
  /^, \p{Lu}/u.test(text.slice(end, end + 3)) ||
  before(text, start)?.folded === 'in';

/** On a sports page a town or country is its team, unless it is "in" it, in brackets, or an origin. */
function isPlaced(text: string, { start, end }: Hit): boolean {
  if (isLocative(text, start, end)) return true;
  if (/[(,] ?$/.test(text.slice(0, start)) && /^ ?[),]/.test(text.slice(end, end + 2))) return true;
  return before(text, start)?.folded === 'of';
}

function fits(candidate: Candidate, setting: Setting): boolean {
  const { text, hit, style, oneWord, page, words } = setting;
  const folded = fold(words);
  const named = page.namesInFull(candidate.entity);
  switch (candidate.means) {
    case MEANS.demonym:
      return (
        !isLanguage(text, hit) &&
        style !== 'upper' &&
        (!PEOPLE_NOUNS.has(folded) || isNoun(text, hit))
      );
    case MEANS.acronym:
      return fitsAcronym(candidate, setting, named);
    case MEANS.team:
      return fitsTeam(candidate, setting, named);
    case MEANS.short:
      return named || (isAmerican(candidate) && namesTheStates(page));
    default:
  }
  if (isAbbreviation(candidate)) {
    if (!/, $/.test(text.slice(0, hit.start)) || text.charAt(hit.end) !== '.') return false;
  }
  if (candidate.kind === 'place') {
    if (
      oneWord &&
      page.bearer(folded, Number.POSITIVE_INFINITY) !== undefined &&
      !isNamedPlace(text, hit)
    )
      return false;
    if (page.sportWords.size > 0 && !/\.$/.test(nameOf(candidate)) && !isPlaced(text, hit))
      return false;
    if (WORLD_PLACES.has(nameOf(candidate)) && IN_STATE.test(text.slice(hit.end, hit.end + 20)))
      return false;
    return !(oneWord && isDoubtful(folded)) || isLocative(text, hit.start, hit.end);
  }
  if (!oneWord) return true;
  const article = /(?:^|\s)(The|the) $/.exec(text.slice(0, hit.start))?.[1];
  if (/^The /.test(nameOf(candidate)) && isDoubtful(folded))
    return (
      article === 'The' &&
      (!beginsSentence(text, hit.start - 4) || /^["\u201d]/.test(text.slice(hit.end)))
    );
  if (candidate.kind === 'term') {
    if (isDoubtful(folded) || style !== 'plain') return false;
    return !beginsSentence(text, hit.start) || folded.length > 6;
  }
  if (!isDoubtful(folded)) return style === 'plain' || folded.length > 3;
  const suffix = after(text, hit.end);
  return (
    (suffix !== null && COMPANY_SUFFIX.test(suffix.folded)) ||
    (candidate.means === MEANS.alias && named)
  );
}

/** "a Finn", "the veteran Dane": not a surname. */
function isNoun(text: string, hit: Hit): boolean {
  const left = before(text, hit.start);
  return left !== null && !left.capital;
}

/** "in French," and "speaks English": the language. */
function isLanguage(text: string, hit: Hit): boolean {
  const left = before(text, hit.start);
  if (left === null || !/^(?:in|speak|speaks|spoke|speaking|spoken|fluent|into)$/.test(left.folded))
    return false;
  return after(text, hit.end) === null;
}

/** Two letters count after the full name; three where the page is no shouting and nothing else has them. */
function fitsAcronym(candidate: Candidate, { style, words }: Setting, named: boolean): boolean {
  if (named) return true;
  if (style === 'upper') return false;
  const letters = words.replace(/\W/g, '');
  if (candidate.kind === 'place' || /^(?:UN|EU)$/.test(letters)) return true;
  return letters.length > 2;
}

const NATION_SPORT: [RegExp, RegExp][] = [
  [/cricket/i, /^(?:cricket|innings|wickets?)$/],
  [/rugby/i, /^rugby$/],
  [/football|soccer/i, /^(?:soccer|football|goals?|striker|midfielder|goalkeeper|defender)$/],
  [/basketball/i, /^(?:basketball|nba)$/],
];

/** A town or country stands for its team where the page is about that sport and no place is meant. */
function fitsTeam(
  candidate: Candidate,
  { text, hit, page, style, words }: Setting,
  named: boolean,
): boolean {
  if (isLocative(text, hit.start, hit.end)) return false;
  const name = nameOf(candidate);
  const nickname = name.endsWith(words) && !/^(?:FC|[A-Z.]{2,5}) /.test(name);
  if (nickname && named) return true;
  if (page.sportWords.size === 0 || style === 'title') return false;
  const sport = NATION_SPORT.find(([pattern]) => pattern.test(name));
  if (sport === undefined) return true;
  return [...page.sportWords].some((word) => sport[1].test(word));
}

/** True for an institution of the United States, by its main name. */
const isAmerican = (candidate: Candidate): boolean =>
  /United States|^U\.S\./.test(mainName(candidate));

/** True where the page names the United States, so that "Senate" is theirs. */
function namesTheStates(page: Page): boolean {
  return page.texts.some((text) =>
    /\bU\.S\.|\bUnited States\b|\bUS\b|\bWashington\b|\bAmerican\b|\bWhite House\b/.test(text),
  );
}
