/** The second reading of a page: whom a surname means alone, or after a title. */
import { presidentialNames } from '../forms/presidents.ts';
import { type Candidate, type Lead, onlyOne, type Verdict } from '../hits/candidates.ts';
import { MEANS } from '../index/layout.ts';
import { DOUBTFUL, IS } from '../words/word-classes.ts';
import { beginsSentence } from './context.ts';
import { bareBearer } from './couples.ts';
import { isCutOff } from './cut-off.ts';
import { isOneOfTwo } from './generations.ts';
import { isHeadlined } from './headlines.ts';
import { isBeforeState } from './namesakes.ts';
import {
  isGivenBeforeParticle,
  isNamedThing,
  isNounPhrase,
  isPossessiveAt,
} from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { fitsTitle, genderOf, givenTells, mayBe } from './titles.ts';

/**
 * A surname alone or after a title, now that the page's full names are known. `named` are the ids of those whom
 * it named in full before.
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

/** Somebody by initials: "G. W. Bush". Null where they tell nobody that is sure. */
export function readInitials(
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
    const president = title === null ? undefined : presidentBesideHer(reading, title);
    if (president !== undefined) return president;
    const only = standsForOne(reading, title) ? reading.onlySurname : undefined;
    if (only === undefined || title === null || !page.namings.hasAny(folded)) return only ?? null;
    // "Mrs. Thatcher" beside Denis Thatcher is Margaret; of Dorinel nothing tells that he is "Mr. Munteanu".
    return givenTells(only.lore.parts.given[0] ?? '') === genderOf(title) ? only : null;
  }
  if (bearer === null) return null;
  if (reading.is(DOUBTFUL) && !isAName(reading)) return null;
  // "My neighbor Marcus", before the page has named Bernie Marcus.
  if (reading.is(IS.given) && reading.style === 'plain' && !page.namings.has(folded, start))
    return null;
  // Where there is a Dora Quill-Munteanu, she is "Mrs. Munteanu".
  if (title !== null && genderOf(title) === 'female' && page.isDoubted(folded))
    if (givenTells(bearer.lore.parts.given[0] ?? '') === null) return null;
  if (title === null && beginsSentence(codes, start) && isNounPhrase(reading)) return null;
  return title === null && isOneOfTwo(reading) ? null : bearer;
}

/** "Mr. Clinton", where the page names nobody of them but Hillary Clinton: a president needs no given name. */
function presidentBesideHer(reading: Reading, title: string): Candidate | undefined {
  if (genderOf(title) !== 'male' || !reading.page.namings.hasAny(reading.folded)) return undefined;
  const fitting = reading.surnames().filter((who) => fitsTitle(who, title));
  const him = onlyOne(fitting);
  return him !== undefined && presidentialNames(him.lore.main).length > 0 ? him : undefined;
}

/** A word in capitals among others that are not. */
const isShouted = (words: string) => words === words.toUpperCase();

/** True where a capital letter says something: in a sentence, or in a list of names with no word beside. */
const isPlainHere = ({ style, left, capitalAfter }: Reading): boolean =>
  style === 'plain' || (style === 'title' && left?.capital !== true && capitalAfter === null);

/** A block of this one word is a menu's, or one that begins "Jobs @"; and after "&" it is half of something's name. */
const isAlone = ({ codes, start, end, words, blockStart, blockEnd }: Reading): boolean =>
  blockEnd - blockStart <= words.length + 1 ||
  codes[start - 2] === AMPERSAND ||
  (start === blockStart && MENU_MARKS.has(codes[end + 1] as number));
const MENU_MARKS = new Set(Array.from('@|>\u00bb\u203a', (char) => char.charCodeAt(0)));

/** A common word that is meant as a name, to judge by how its block is written. */
const isAName = (reading: Reading): boolean =>
  reading.style === 'upper' ? isHeadlined(reading) : !isAlone(reading);

/** Nobody of this surname is named in full: whether it still tells one person of the store. */
function standsForOne(reading: Reading, title: string | null): boolean {
  const { folded } = reading;
  // An initial that fits tells one of a crowd.
  const crowded = reading.lead?.kind === 'initials' ? 0 : IS.crowded;
  // "Lord Coe": a peer's title is few people's.
  const shortest = title === 'lord' || title === 'lady' ? 3 : 4;
  if (reading.is(DOUBTFUL | IS.placeSurname | IS.given | crowded) || folded.length < shortest)
    return false;
  const initials = reading.lead?.kind === 'initials' ? reading.lead : null;
  const only = reading.onlySurname ?? (reading.is(IS.crowded) ? undefined : initials?.candidate);
  if (only?.means !== MEANS.surname || only.lore.isOfGeneration) return false;
  // "Berners" is half of a surname: whose it is, the page must have said.
  if (only.lore.main.charAt(only.lore.name.length) === '-') return false;
  const { page } = reading;
  if (isAlone(reading) || page.isDoubted(folded) || page.hasGiven(folded)) return false;
  if (isShouted(reading.words)) return false;
  if (title === null && initials === null && (!isPlainHere(reading) || isNamedThing(reading)))
    return false;
  // "in Obama's cabinet" is no town.
  return !reading.isLocative || isPossessiveAt(reading);
}
const AMPERSAND = 38;
