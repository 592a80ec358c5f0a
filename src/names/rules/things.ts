/** When the name of a place, an organisation or a term in a text is that, and not part of a longer name. */

import { type Candidate, onlyOne } from '../hits/candidates.ts';
import { MEANS } from '../index/layout.ts';
import { inWord } from '../letters/characters.ts';
import type { Codes } from '../letters/codes.ts';
import { playedBy } from '../words/teams.ts';
import { DOUBTFUL, IS } from '../words/word-classes.ts';
import { STATE_ABBREVIATIONS } from '../words/words.ts';
import { isAmericanParty, isElsewheres } from './abroad.ts';
import { fitsAcronym } from './acronyms.ts';
import { isUniversitys } from './campus.ts';
import { beginsSentence, isCapital } from './context.ts';
import { fitsDemonym } from './demonyms.ts';
import { isFirm, isFirmBySigns } from './firms.ts';
import { isAfterKin } from './kin.ts';
import { isDateline } from './locative.ts';
import { isInsideLonger } from './longer-name.ts';
import { isMasthead, isPaper } from './masthead.ts';
import {
  hasNamesakes,
  isAmericanNamesake,
  isBeforeState,
  isInOtherState,
  meantBy,
  ofState,
} from './namesakes.ts';
import type { Reading } from './reading.ts';
import { fitsShort, lacksArticle } from './shorts.ts';
import { fitsTeam, isPlaced, teamsOf } from './sides.ts';

const NONE: readonly Candidate[] = [];
const ABBREVIATIONS = new Set(STATE_ABBREVIATIONS.values());

/** What a hit stands for, and its words: a particle before the hit may belong to them. */
export interface Found {
  candidate: Candidate;
  start: number;
  end: number;
}

/**
 * The only entity that a hit stands for as a thing, or null for none or several. `personFollows` is true
 * where a known person, or a title, comes right after: "Texas Governor George Bush".
 */
export function readThing(given: Reading, personFollows: boolean): Found | null {
  const reading = withParticle(given);
  if (reading === null || isInsideLonger(reading, personFollows)) return null;
  const { codes, start, end } = reading;
  if (codes[end] === STOP && isPartOfWord(codes, end) && !isShop(reading)) return null;
  const candidate = choose(fittingOf(reading), reading);
  if (candidate === null) return null;
  // "U.S." ends in its full stop, though a name's last word does not.
  const isDotted = codes[end] === STOP && (codes[end - 2] === STOP || isAbbreviation(candidate));
  return { candidate, start, end: isDotted ? end + 1 : end };
}

const STOP = 46;

/** True for a full stop that ends nothing: in "Amazon.com", and between the letters of "U.N.H.C.R." */
const isPartOfWord = (codes: Codes, stop: number): boolean =>
  inWord(codes, stop + 1) && (!isCapital(codes, stop + 1) || codes[stop - 2] === STOP);

/** "Amazon.com", which tells it from the river. */
const isShop = ({ hasNamesakes, text, end }: Reading): boolean =>
  hasNamesakes && text.startsWith('.com', end);

/** Mostly one thing is there, and the list of it will do. */
function fittingOf(reading: Reading): readonly Candidate[] {
  const { things } = reading;
  const [only] = things;
  if (things.length === 1 && only !== undefined) return fits(only, reading) ? things : NONE;
  return things.filter((each) => fits(each, reading));
}

/**
 * "al-Qaeda" and "Al Jazeera" are found at their second word: the particle before it belongs to them, and
 * without it the word is something else.
 */
function withParticle(reading: Reading): Reading | null {
  if (!reading.startsWithAl) return reading;
  const start = reading.start - 'al '.length;
  const before = reading.text.slice(Math.max(0, start - 1), reading.start);
  return /^[^\p{L}\p{M}](?:al|el)[- \u2010\u2011]$/iu.test(before) ? reading.from(start) : null;
}

/** Of several, exact names go before made ones, and places, organisations before mere terms. */
function choose(fitting: readonly Candidate[], reading: Reading): Candidate | null {
  const [first] = fitting;
  if (first === undefined) return null;
  if (fitting.length > 1) {
    const university = fitting.find(
      (each) => each.means === MEANS.short && isUniversitys(each, reading),
    );
    if (university !== undefined) return university;
  }
  if (
    reading.hasNamesakes &&
    fitting.some(hasNamesakes) &&
    !fitting.some(({ means }) => means === MEANS.team)
  )
    return meantBy(reading.page, first.lore.name, reading.end, fitting);
  if (fitting.length < 2) return first;
  if (isAbbreviation(first)) return ofState(first.lore.name, fitting);
  const teams = teamsOf(fitting, reading);
  const rest = fitting.filter(({ means }) => means !== MEANS.team);
  const pool = teams.length > 0 ? teams : rest;
  const things = pool.filter(({ kind }) => kind !== 'term');
  const best = things.length > 0 ? things : pool;
  const town = city(best, reading);
  if (town !== null) return town;
  // "The Times" is that of New York where the page has named it.
  const short = best.filter(({ means }) => means === MEANS.short);
  if (short.length === 1 && short[0] && isIntroduced(short[0], reading)) return short[0];
  if (reading.capitalAfter !== null) {
    const firm = onlyOne(best.filter((each) => isIncorporated(each, reading)));
    if (firm !== undefined) return firm;
  }
  const exact = best.filter(({ means }) => means === MEANS.name);
  const likely = exact.length > 0 ? exact : best;
  const entities = new Set(likely.map(({ key }) => key));
  if (entities.size === 1) return likely[0] ?? null;
  const other = onlyOne(best.filter((each) => !hasNamesake(each, best)));
  if (other !== undefined) return other;
  // "Georgian" is of the one Georgia or the other.
  if (first.means === MEANS.demonym)
    return meantBy(reading.page, first.lore.main, reading.end, likely);
  const named = likely.filter((each) => reading.page.namesInFull(each));
  return new Set(named.map(({ key }) => key)).size === 1 ? (named[0] ?? null) : null;
}

/** "CBS Corp." is CBS Corporation, whatever else has the letters. */
const isIncorporated = ({ lore }: Candidate, { capitalAfter: right, words }: Reading): boolean =>
  right?.folded === 'corp' && lore.main === `${words} Corporation`;

/** True where the page has named in full, before this hit, what it may be short for. */
const isIntroduced = (candidate: Candidate, { page, start }: Reading): boolean => {
  if (!page.namesInFull(candidate)) return false;
  const first = page.first(candidate.lore.main.replace(/^The /, ''));
  return first !== -1 && first <= start;
};

/** Two of one name leave the one that has it as another: "Ireland" is the republic, and no island. */
const hasNamesake = ({ key, lore }: Candidate, among: readonly Candidate[]): boolean =>
  among.some((other) => other.key !== key && other.lore.main === lore.main);

/** "New York" is the city, unless its state is meant: "New York state", "Senator Schumer of New York". */
function city(
  candidates: readonly Candidate[],
  { text, start, end, left }: Reading,
): Candidate | null {
  const cities = candidates.filter(isCity);
  const [only] = cities;
  if (only === undefined || cities.length > 1 || only.means === MEANS.name) return null;
  if (/^ (?:state|State)\b/.test(text.slice(end, end + 7))) return null;
  if (left?.is(IS.of) || followsTownOf(text, start, end)) return null;
  return only;
}

const isCity = ({ kind, lore }: Candidate): boolean =>
  kind === 'place' && / City$|, D\.C\.$/.test(lore.main);

/** "from Buffalo, New York,": after a town of its state. */
const followsTownOf = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(start - 2) === 44 &&
  /^[,.)]/.test(text.charAt(end)) &&
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|of) \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?, $/u.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** "Calif.", which counts after a comma. */
const isAbbreviation = (candidate: Candidate): boolean =>
  candidate.kind === 'place' &&
  candidate.lore.name.endsWith('.') &&
  ABBREVIATIONS.has(candidate.lore.name);

/** Where somebody on the page has a town's name: "in Clinton, Iowa", "CLINTON -". Faith is "in Clinton" too. */
const isNamedPlace = ({ lore }: Candidate, reading: Reading): boolean =>
  (reading.left?.is(IS.in) && (lore.isWorldPlace || !reading.hasSurnames)) ||
  /^, \p{Lu}/u.test(reading.text.slice(reading.end, reading.end + 3)) ||
  isDateline(reading);

function fits(candidate: Candidate, reading: Reading): boolean {
  switch (candidate.means) {
    case MEANS.demonym:
      return fitsDemonym(reading);
    case MEANS.acronym:
      return fitsAcronym(candidate, reading);
    case MEANS.team:
      return fitsTeam(candidate, reading);
    case MEANS.short:
      return fitsShort(candidate, reading);
    default:
      return candidate.kind === 'place'
        ? fitsPlace(candidate, reading)
        : fitsOther(candidate, reading);
  }
}

function fitsPlace(candidate: Candidate, reading: Reading): boolean {
  const { text, codes, start, end, page, folded, isOneWord } = reading;
  if (isAbbreviation(candidate)) return text.startsWith(', ', start - 2) && codes[end] === 46;
  if (isOneWord && page.namings.hasAny(folded) && !isNamedPlace(candidate, reading)) return false;
  const isArticled = candidate.lore.startsWithThe && reading.left?.is(IS.the);
  if (isOneWord && !isArticled && !reading.isLocative && isSomebody(reading)) return false;
  if (isAmericanNamesake(page, candidate.lore.name, end) || isReporter(reading)) return false;
  if (isInOtherState(page, candidate, end)) return false;
  if (codes[end + 1] === 115 && text.startsWith(' state', end) && isCity(candidate)) return false;
  return reading.sport === null || isPlaced(reading);
}

/**
 * A place's word that may as well be a person: a common word, a surname of the store or a given name that the
 * page has named somebody by. Countries and capitals are meant more often than their namesakes.
 */
function isSomebody(reading: Reading): boolean {
  const { page, folded } = reading;
  if (reading.is(DOUBTFUL) || page.hasGiven(folded)) return true;
  if (isAfterKin(reading)) {
    if (reading.is(IS.given)) page.noteGiven(folded);
    return true;
  }
  // "Victoria, who sang".
  if (reading.is(IS.given) && reading.sport === null && page.says(`${reading.words}, who`))
    return true;
  if (reading.things.some(({ lore }) => lore.isWorldPlace)) return false;
  if (reading.hasSurnames) return !page.hasPlace(folded);
  return reading.is(IS.given) && reading.capitalAfter !== null && reading.style === 'title';
}

/** "Real Madrid" on a page about basketball is no football club. */
const isOtherSide = ({ lore, means }: Candidate, { sport }: Reading): boolean =>
  means === MEANS.alias && sport === 'basketball' && playedBy(lore.main) === 'soccer';

/** No word that happens to begin a sentence: long, or an acronym. */
const isDistinct = (words: string): boolean => words.length > 6 || words === words.toUpperCase();

function fitsOther(candidate: Candidate, reading: Reading): boolean {
  if (isElsewheres(candidate, reading)) return false;
  if (!reading.isOneWord) return !isOtherSide(candidate, reading);
  const { page, text, codes, start, end, folded, left } = reading;
  if (folded.length === 1) return false;
  // Ann Chrysler's name, unless the page has "Chrysler Corp." too.
  if (page.namings.hasAny(folded) && !left?.is(IS.the) && !page.namesInFull(candidate))
    return false;
  const isCommon = reading.is(DOUBTFUL);
  if ((isCommon || folded === 'democratic') && isAmericanParty(candidate))
    return reading.page.namesAState || reading.page.namesInFull(candidate);
  // Capital after "the", it is no verb: "the Fed".
  if (candidate.lore.main === FED && left?.is(IS.the) && reading.style === 'plain') return true;
  if (isCommon && candidate.lore.startsWithThe) {
    return (
      isMasthead(reading) ||
      isPaper(candidate, reading) ||
      (left?.is(IS.the) === true &&
        left.capital &&
        (!beginsSentence(codes, left.start) || /["\u201d]/.test(text.charAt(end))))
    );
  }
  if (candidate.kind === 'term')
    return (
      !isCommon &&
      !reading.is(IS.given) &&
      !reading.hasPlace &&
      !isBeforeState(reading.page, end) &&
      !(reading.is(IS.placeSurname) && left?.is(IS.placeWord)) &&
      reading.style === 'plain' &&
      (!beginsSentence(codes, start) || isDistinct(reading.words))
    );
  // "running as an Independent" is no newspaper.
  if (candidate.lore.startsWithThe && candidate.means === MEANS.name)
    if (!left?.is(IS.the) || reading.style === 'title') return false;
  if (!isCommon) return folded.length > 3 || reading.style === 'plain';
  if (reading.right?.is(IS.company) || isFirm(reading)) return true;
  // "Fed by rain".
  if (reading.is(IS.starter) && beginsSentence(codes, start) && reading.capitalAfter === null)
    return false;
  return isFirmOnPage(candidate, reading) || isFirmBySigns(candidate, reading);
}

/** "Target", once the page has named Target Corp.; but "the target" is none. */
function isFirmOnPage(candidate: Candidate, reading: Reading): boolean {
  const { page, words, left } = reading;
  if (candidate.kind !== 'organisation' || !page.namesInFull(candidate)) return false;
  if (lacksArticle(candidate, reading)) return false;
  return !left?.is(IS.the) || !`${candidate.lore.main} `.startsWith(`${words} `);
}

const FED = 'Federal Reserve System';

/** "By JORDAN QUILL", over a story. */
const isReporter = (reading: Reading): boolean =>
  reading.capitalAfter !== null &&
  reading.left?.folded === 'by' &&
  reading.left.start === reading.blockStart &&
  reading.style !== 'plain';
