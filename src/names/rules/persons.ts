/** When a person's name in a text is that person: full names, surnames, titles. */
import { fold } from '../../text/fold.ts';
import { isOffice } from '../forms/presidents.ts';
import { type Candidate, type Lead, onlyOne, type Verdict } from '../hits/candidates.ts';
import { mayBeginWith } from '../hits/glance.ts';
import { MEANS } from '../index/layout.ts';
import { WORLD_PLACES } from '../words/country-names.ts';
import { DOUBTFUL, IS } from '../words/word-classes.ts';
import {
  FEMALE_TITLES,
  type Gender,
  givenGender,
  letterBit,
  MALE_TITLES,
  STATE_ABBREVIATIONS,
} from '../words/words.ts';
import { after, beginsSentence } from './context.ts';
import { bareBearer } from './couples.ts';
import { isOneOfTwo, suffixAfterComma } from './generations.ts';
import { isHeadlineVerb } from './headlines.ts';
import { isKin } from './kin.ts';
import { leadOf } from './lead.ts';
import { isBeforeState } from './namesakes.ts';
import {
  isBetweenCommas,
  isElseHere,
  isGivenBeforeParticle,
  isNamedAfter,
  isNamedThing,
  isNounPhrase,
  isOfOwnFamily,
  isPlainHere,
  isPossessiveAt,
} from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { holderOf, presidentOf } from './same-office.ts';

const AMPERSAND = 38;
/** What follows a person's name makes it another name: "Bush Administration", "Ken Griffey Jr.". */
function isCutOff(reading: Reading, name: string): boolean {
  // "J. P. Morgan & Company".
  if (reading.codes[reading.end + 1] === AMPERSAND) return true;
  const right = reading.capitalAfter ?? suffixAfterComma(reading);
  if (right === null) return false;
  if (right.folded === 'i' && right.gap === ' ') return true;
  if (right.is(IS.generation)) return !/\b(?:Jr|Sr|I|II|III|IV)\b/.test(name);
  if (right.is(IS.organisation) && reading.style !== 'upper') return true;
  if (right.gap !== ' ') return right.gap !== '/';
  if (reading.style !== 'plain') return false;
  return !right.is(IS.calendar | IS.title | IS.opener) && !isHeadlineVerb(right.folded);
}

/** "anti-Emmanuel Macron". */
const PREFIX = /^(?:anti|pro|ex|non|then|post|pre)$/;

/** Whether a full name (two words or more, or a name of one word) is the person's own. */
function isOwnName(reading: Reading, name: string): boolean {
  if (isCutOff(reading, name)) return false;
  const { left, capitalAfter, isOneWord } = reading;
  if (isOneWord && reading.is(DOUBTFUL | IS.given)) return false;
  if (isOneWord && (capitalAfter !== null || left?.capital === true))
    if (reading.style === 'title') return false;
  if (left?.capital !== true || left.possessive) return true;
  // "FOOTBALL-EMMANUEL MACRON PLAYS": a heading's own dash.
  if (left.gap === '-')
    return !isOneWord && (reading.style === 'upper' || PREFIX.test(left.folded));
  if (left.gap === '&') return false;
  if (left.is(IS.title) || left.isOpener) return true;
  if (reading.style !== 'plain') return true;
  if (left.is(IS.demonym)) return true;
  return !isOneWord && !left.isLetter && !left.is(IS.given) && !isBetweenCommas(reading, left);
}

/** A word in capitals among others that are not. */
const isShouted = (words: string) => words === words.toUpperCase();

/** The gender that a title tells, or null. */
const genderOf = (title: string): Gender | null => {
  if (FEMALE_TITLES.has(title)) return 'female';
  return MALE_TITLES.has(title) ? 'male' : null;
};

/** The gender that a folded given name tells, or null. */
const givenTells = (given: string): Gender | null => {
  const gender = givenGender(given);
  return gender === 'either' ? null : gender;
};

/** Whether a title may go with a person: "Mrs. Clinton" is not Bill Clinton. */
function fitsTitle({ lore }: Candidate, title: string): boolean {
  const gender = genderOf(title);
  if (gender === null) return true;
  const given = isOffice(lore.name) ? fold(lore.main.split(' ', 1)[0] ?? '') : lore.parts.given[0];
  const own = givenTells(given ?? '');
  return own === null || own === gender;
}

/** First reading of a page: notes every full name. Answers the verdict where the hit itself is one. */
export function readFullName(reading: Reading): Verdict | null {
  const { page, persons, hasSurnames } = reading;
  if (persons.length > 0 && !(reading.hasPlace && reading.isOneWord))
    return readPerson(reading, persons);
  if (!hasSurnames) {
    if (reading.hasPlace || reading.left?.is(IS.given) === true) noteNamesake(reading);
    return null;
  }
  const lead = leadOf(reading);
  reading.lead = lead;
  if (reading.hasPlace && lead.kind === 'bare' && reading.isLocative)
    page.notePlace(reading.folded);
  if (lead.kind === 'given' && !isCutOff(reading, lead.candidate.lore.name)) {
    page.name(reading.folded, reading.start, lead.candidate);
    return { candidate: lead.candidate, rule: 'full-name', start: lead.start, end: reading.end };
  }
  if (lead.kind === 'initials' && readInitials(reading, lead) !== null)
    page.name(reading.folded, reading.start, lead.candidate);
  // "William H. Gates III" may be Bill Gates or his father: nobody that is known.
  if (lead.kind === 'given' && reading.capitalAfter?.is(IS.generation) === true)
    page.name(reading.folded, reading.start, null);
  const president = lead.kind === 'title' ? presidentOf(reading, reading.left) : undefined;
  if (president !== undefined && !isCutOff(reading, '')) {
    page.name(reading.folded, reading.start, president);
    return { candidate: president, rule: 'title-surname', start: reading.start, end: reading.end };
  }
  const turned = readTurned(reading);
  if (turned !== null) return turned;
  if (lead.kind !== 'other') {
    if (isOfOwnFamily(reading)) nameStranger(reading);
    else if (isElseHere(reading)) page.noteDoubt(reading.folded);
    return null;
  }
  // "The Royal Quill Company" is named after somebody, and tells of no other.
  if (reading.capitalAfter?.is(IS.organisation | IS.company) === true) return null;
  if (isNamedAfter(reading)) nameStranger(reading);
  else page.noteDoubt(reading.folded);
  return null;
}

const nameStranger = (reading: Reading): void =>
  reading.page.name(
    reading.folded,
    reading.start,
    null,
    givenTells(reading.left?.folded ?? ''),
    isKin(reading),
  );

function readPerson(reading: Reading, persons: readonly Candidate[]): Verdict | null {
  const { page, start, end } = reading;
  const [first] = persons as [Candidate];
  const { surname } = first.lore.parts;
  if (!isOwnName(reading, first.lore.name)) {
    // "The George Bush Airport" is named after him, and tells of no other Bush.
    const isThing = reading.capitalAfter?.is(IS.generation) === false;
    if (isThing) page.noteDoubt(surname);
    else if (!reading.isOneWord && reading.left?.gap !== '-') page.name(surname, start, null);
    return null;
  }
  const exact = persons.filter(({ means }) => means === MEANS.name);
  const likely = exact.length > 0 ? exact : persons;
  const isOne = likely.every(({ key }) => key === likely[0]?.key);
  const known = isOne
    ? likely[0]
    : (likely.find((each) => page.namesInFull(each)) ?? holderOf(page, likely));
  page.name(surname, start, known ?? null);
  page.noteGiven(first.lore.parts.given[0]);
  if (known === undefined) return null;
  return { candidate: known, rule: known.means === MEANS.name ? 'full-name' : 'alias', start, end };
}

/** The family name first: "Orban Viktor". */
function readTurned(reading: Reading): Verdict | null {
  const { capitalAfter: right, left, page, start } = reading;
  if (right === null || right.gap !== ' ' || left?.capital === true) return null;
  // "Major John Smith" is no John Major.
  if (reading.is(IS.title) || after(reading.codes, right.end)?.capital === true) return null;
  const given = right.folded;
  const letters = letterBit(given.charCodeAt(0)) | 1;
  const fitting = reading
    .surnames((index, record) => mayBeginWith(index, record, letters))
    .filter(({ lore }) => lore.parts.given[0] === given);
  const candidate = onlyOne(fitting);
  if (candidate === undefined) return null;
  page.name(reading.folded, reading.start, candidate);
  return { candidate, rule: 'full-name', start, end: right.end };
}

/** Countries, capitals and states that are nobody's surname: "a Modern Ukraine" is no person. */
const isGreatPlace = (reading: Reading): boolean =>
  !reading.is(IS.placeSurname) &&
  reading.things.some(
    ({ lore }) => WORLD_PLACES.has(lore.name) || STATE_ABBREVIATIONS.has(lore.name),
  );

/** "Kellyanne Conway" on a page tells that its "Conway" may be no town, and "Ann Chrysler" of the firm. */
function noteNamesake(reading: Reading): void {
  const { left } = reading;
  if (left?.capital !== true || left.possessive || left.gap !== ' ') return;
  if (reading.style !== 'plain' || isGreatPlace(reading)) return;
  if (!reading.isOneWord || left.is(IS.direction | IS.title | IS.the)) return;
  if (left.isOpener || left.is(IS.demonym) || reading.capitalAfter !== null) return;
  reading.page.name(reading.folded, reading.start, null, givenTells(left.folded));
}

/**
 * Second reading: a surname alone or after a title, now that the page's full names are known. `named` are
 * the ids of those whom it named in full before.
 */
export function readSurname(reading: Reading, named: ReadonlySet<string>): Verdict | null {
  const { page, start, end, lead } = reading;
  if (lead === undefined || lead.kind === 'other' || lead.kind === 'given') return null;
  if (lead.kind === 'initials') return readInitials(reading, lead);
  const title = lead.kind === 'title' ? lead.title : null;
  // "heads for Clinton, Iowa".
  if (title === null && reading.hasPlace && isBeforeState(page, end)) return null;
  const candidate = bearerOf(reading, title, named);
  const gender = title === null ? null : genderOf(title);
  if (candidate !== null || gender !== null) page.namings.again(reading.folded, candidate, gender);
  if (candidate === null || isCutOff(reading, '') || isGivenBeforeParticle(reading)) return null;
  if (title === null) return { candidate, rule: 'surname', start, end };
  return fitsTitle(candidate, title) ? { candidate, rule: 'title-surname', start, end } : null;
}

function readInitials(
  reading: Reading,
  { candidate, count, start }: Lead & { kind: 'initials' },
): Verdict | null {
  const isKnown = count > 1 || reading.page.namesInFull(candidate) || standsForOne(reading, null);
  if (!isKnown || isCutOff(reading, '')) return null;
  return { candidate, rule: 'surname', start, end: reading.end };
}

/** Whom a surname means, or null for nobody that is sure. */
function bearerOf(
  reading: Reading,
  title: string | null,
  named: ReadonlySet<string>,
): Candidate | null {
  const { page, codes, folded, start } = reading;
  const bearer =
    title === null
      ? bareBearer(reading)
      : page.namings.bearer(
          folded,
          start,
          (who, gender) => (who === null ? mayBe(gender, title) : fitsTitle(who, title)),
          genderOf(title) !== null,
        );
  if (bearer === undefined) {
    const earlier =
      named.size > 0
        ? onlyOne(reading.surnames().filter(({ lore }) => named.has(lore.id)))
        : undefined;
    if (earlier !== undefined) return earlier;
    const only = standsForOne(reading, title) ? reading.onlySurname : undefined;
    if (only === undefined || title === null || !page.namings.hasAny(folded)) return only ?? null;
    // "Mrs. Thatcher" beside Denis Thatcher is Margaret; of Dorinel nothing tells that he is "Mr. Munteanu".
    return givenTells(only.lore.parts.given[0] ?? '') === genderOf(title) ? only : null;
  }
  if (bearer === null) return null;
  if (reading.is(DOUBTFUL) && (reading.style === 'upper' || isAlone(reading))) return null;
  // "My neighbor Marcus", before the page has named Bernie Marcus.
  if (reading.is(IS.given) && reading.style === 'plain' && !page.namings.has(folded, start))
    return null;
  // Where there is a Dora Quill-Munteanu, she is "Mrs. Munteanu".
  if (title !== null && genderOf(title) === 'female' && page.isDoubted(folded))
    if (givenTells(bearer.lore.parts.given[0] ?? '') === null) return null;
  if (title === null && beginsSentence(codes, start) && isNounPhrase(reading)) return null;
  return title === null && isOneOfTwo(reading) ? null : bearer;
}

/** Whether somebody of a gender, where it is known, may have a title. */
const mayBe = (gender: Gender | null, title: string): boolean =>
  gender === null || genderOf(title) === null || gender === genderOf(title);

/** A block of this one word is a menu's, or one that begins "Jobs @"; and after "&" it is half of something's name. */
const isAlone = ({ codes, start, end, words, blockStart, blockEnd }: Reading): boolean =>
  blockEnd - blockStart <= words.length + 1 ||
  codes[start - 2] === AMPERSAND ||
  (start === blockStart && MENU_MARKS.has(codes[end + 1] as number));
const MENU_MARKS = new Set(Array.from('@|>\u00bb\u203a', (char) => char.charCodeAt(0)));

/** Nobody of this surname is named in full: whether it still tells one person of the store. */
function standsForOne(reading: Reading, title: string | null): boolean {
  const { folded } = reading;
  // An initial that fits tells one of a crowd.
  const crowded = reading.lead?.kind === 'initials' ? 0 : IS.crowded;
  if (reading.is(DOUBTFUL | IS.placeSurname | IS.given | crowded) || folded.length < 4)
    return false;
  const initials = reading.lead?.kind === 'initials' ? reading.lead : null;
  const only = reading.onlySurname ?? (reading.is(IS.crowded) ? undefined : initials?.candidate);
  if (only?.means !== MEANS.surname || only.lore.isOfGeneration) return false;
  const { page } = reading;
  if (isAlone(reading) || page.isDoubted(folded) || page.hasGiven(folded)) return false;
  if (isShouted(reading.words)) return false;
  if (title === null && initials === null && (!isPlainHere(reading) || isNamedThing(reading)))
    return false;
  // "in Obama's cabinet" is no town.
  return !reading.isLocative || isPossessiveAt(reading);
}
