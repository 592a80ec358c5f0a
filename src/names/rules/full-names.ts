/** The first reading of a page: who is named in full, known or not. */
import { type Candidate, onlyOne, type Verdict } from '../hits/candidates.ts';
import { mayBeginWith } from '../hits/glance.ts';
import { MEANS } from '../index/layout.ts';
import { WORLD_PLACES } from '../words/country-names.ts';
import { DOUBTFUL, IS } from '../words/word-classes.ts';
import { letterBit, STATE_ABBREVIATIONS } from '../words/words.ts';
import { after, before } from './context.ts';
import { isCutOff } from './cut-off.ts';
import { isKin } from './kin.ts';
import { leadOf } from './lead.ts';
import { isBetweenCommas, isElseHere, isNamedAfter, isOfOwnFamily } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { holderOf, presidentOf } from './same-office.ts';
import { readInitials } from './surnames.ts';
import { givenTells } from './titles.ts';

/** "anti-Emmanuel Macron". */
const PREFIX = /^(?:anti|pro|ex|non|then|post|pre)$/;

/** Whether a full name (two words or more, or a name of one word) is the person's own. */
function isOwnName(reading: Reading, name: string): boolean {
  if (isCutOff(reading, name)) return false;
  const { codes, left, capitalAfter, isOneWord } = reading;
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
  // "She won the super-G. Ann Quill fell": no initial.
  const isInitial = left.isLetter && codes[left.start - 1] !== HYPHEN;
  return !isOneWord && !isInitial && !left.is(IS.given) && !isBetweenCommas(reading, left);
}

const HYPHEN = 45;

/** Notes a full name. Answers the verdict where the hit itself is one. */
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
  if (isNamedAfter(reading) || isTitled(reading)) nameStranger(reading);
  else page.noteDoubt(reading.folded);
  return null;
}

/** "Gov. Jeb Quill": behind a title even a word that is no common given name is one. */
function isTitled({ codes, left }: Reading): boolean {
  const title = left?.capital && left.gap === ' ' ? before(codes, left.start) : null;
  return title?.capital === true && title.is(IS.title);
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
