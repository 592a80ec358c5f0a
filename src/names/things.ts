/** When the name of a place, an organisation or a term in a text is that, and not part of a longer name. */
import { fold } from '../text/fold.ts';
import { type Candidate, nameOf } from './candidates.ts';
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
const COMPANY_SUFFIX = /^(?:inc|corp|corporation|co|ltd|plc|ag|sa|nv|group|company)$/;
const STATES = [...STATE_ABBREVIATIONS].flat().join('|').replaceAll('.', '\\.');
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

/** The only entity that a hit stands for as a thing, or null for none or several. */
export function readThing(
  page: Page,
  hit: Hit,
  candidates: Candidate[],
  personFollows: boolean,
): Candidate | null {
  const text = page.texts[hit.block] ?? '';
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
  return choose(fitting, setting);
}

/** Of several, exact names go before made ones, and places, organisations before mere terms. */
function choose(fitting: Candidate[], setting: Setting): Candidate | null {
  const teams = fitting.filter(({ means }) => means === MEANS.team);
  const rest = fitting.filter(({ means }) => means !== MEANS.team);
  const pool = teams.length > 0 ? teams : rest;
  const things = pool.filter(({ kind }) => kind !== 'term');
  const best = things.length > 0 ? things : pool;
  const exact = best.filter(({ means }) => means === MEANS.name);
  const likely = exact.length > 0 ? exact : best;
  const entities = new Set(likely.map(({ entity }) => entity));
  if (entities.size === 1) return likely[0] ?? null;
  const named = likely.filter(({ entity }) => setting.page.namesInFull(entity));
  if (new Set(named.map(({ entity }) => entity)).size === 1) return named[0] ?? null;
  return city(best, setting);
}

/** "in New York", "WASHINGTON -": of a state and its namesake city, the city. */
function city(candidates: Candidate[], { text, hit }: Setting): Candidate | null {
  if (!isLocative(text, hit.start, hit.end)) return null;
  const cities = candidates.filter(
    (candidate) => candidate.means === MEANS.alias && candidate.kind === 'place',
  );
  return cities.length === 1 ? (cities[0] ?? null) : null;
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
  return head?.capital === true && OF_HEADS.has(head.folded);
}

function fits(candidate: Candidate, setting: Setting): boolean {
  const { text, hit, style, oneWord, page, words } = setting;
  const folded = fold(words);
  const named = page.namesInFull(candidate.entity);
  switch (candidate.means) {
    case MEANS.demonym:
      return !isLanguage(text, hit) && style !== 'upper';
    case MEANS.acronym:
      return fitsAcronym(candidate, setting, named);
    case MEANS.team:
      return fitsTeam(candidate, setting, named);
    case MEANS.home:
      return namesTheStates(page) && !/^\p{Ll}/u.test(words);
    default:
  }
  if (words.endsWith('.') || /\.$/.test(nameOf(candidate))) {
    if (
      !/, $/.test(text.slice(0, hit.start)) &&
      /^(?:\p{Lu}\p{Ll}+|\p{Lu}\. ?\p{Lu}\p{Ll}*)\.?$/u.test(nameOf(candidate))
    )
      return false;
  }
  if (candidate.kind === 'place') {
    if (WORLD_PLACES.has(nameOf(candidate)) && IN_STATE.test(text.slice(hit.end, hit.end + 20)))
      return false;
    return !(oneWord && isDoubtful(folded)) || isLocative(text, hit.start, hit.end);
  }
  if (!oneWord) return true;
  const article = /(?:^|\s)(The|the) $/.exec(text.slice(0, hit.start))?.[1];
  if (/^The /.test(nameOf(candidate)) && isDoubtful(folded))
    return article === 'The' && !beginsSentence(text, hit.start - 4);
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

/** True where the page names the United States, so that "Senate" is theirs. */
function namesTheStates(page: Page): boolean {
  return page.texts.some((text) =>
    /\bU\.S\.|\bUnited States\b|\bUS\b|\bWashington\b|\bAmerican\b|\bWhite House\b/.test(text),
  );
}

export { isDateline };
