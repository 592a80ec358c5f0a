/** When a person's name in a text is that person: full names, surnames, titles. */
import { fold } from '../text/fold.ts';
import { type Candidate, nameOf, type Verdict } from './candidates.ts';
import {
  after,
  before,
  beginsSentence,
  isLocative,
  type Neighbour,
  type Style,
} from './context.ts';
import { DEMONYMS } from './country-names.ts';
import { MEANS } from './layout.ts';
import { GENERATION, isOpener, leadOf, partsOf } from './lead.ts';
import { type Page, placeOf } from './page.ts';
import type { Hit } from './scan.ts';
import {
  CALENDAR,
  COMMON,
  CROWDED_SURNAMES,
  DIRECTIONS,
  FEMALE_TITLES,
  GENERIC_TITLES,
  givenGender,
  MALE_TITLES,
  OPENERS,
  ORG_NOUNS,
  PLACE_SURNAMES,
  TITLES,
} from './words.ts';

const demonyms = new Set([...DEMONYMS].map(fold));
/** Surnames that are also how sentences begin. */
const STARTERS = new Set(
  'may will long early just still even much most such march hope rush last first best little more say well'.split(
    ' ',
  ),
);

/** What follows a person's name makes it another name: "Bush Administration", "Ken Griffey Jr.". */
export function isCutOff(text: string, end: number, style: Style, name: string): boolean {
  const right = after(text, end) ?? suffixAfterComma(text, end);
  if (right === null) return false;
  if (GENERATION.test(right.folded) && right.capital)
    return !/\b(?:Jr|Sr|I|II|III|IV)\b/.test(name);
  if (ORG_NOUNS.has(right.folded) && right.capital && style !== 'upper') return true;
  if (right.gap !== ' ') return right.capital && right.gap !== '/';
  if (!right.capital || style !== 'plain') return false;
  return !CALENDAR.has(right.folded) && !TITLES.has(right.folded) && !OPENERS.has(right.folded);
}

function suffixAfterComma(text: string, end: number): Neighbour | null {
  return /^, (?:Jr|Sr)\b/.test(text.slice(end, end + 5)) ? after(text, end + 1) : null;
}

/** Whether a full name (two words or more, or a name of one word) is the person's own. */
export function isOwnName(text: string, hit: Hit, style: Style, name: string): boolean {
  if (isCutOff(text, hit.end, style, name)) return false;
  const left = before(text, hit.start);
  const oneWord = isOneWord(text, hit);
  if (oneWord && isDoubtful(fold(name))) return false;
  if (oneWord && style === 'title' && after(text, hit.end)?.capital === true) return false;
  if (left?.capital !== true || left.possessive) return true;
  if (oneWord && style === 'title') return false;
  if (left.gap === '-' || left.gap === '&') return false;
  if (style !== 'plain' || TITLES.has(left.folded) || isOpener(text, left)) return true;
  if (demonyms.has(left.folded)) return true;
  if (oneWord) return false;
  return left.folded.length > 1 && givenGender(left.folded) === null;
}

const isOneWord = (text: string, { start, end }: Hit) => !/[ -]/.test(text.slice(start, end));

/** A word that alone is no evidence of a name. */
export const isDoubtful = (folded: string): boolean =>
  COMMON.has(folded) ||
  CALENDAR.has(folded) ||
  OPENERS.has(folded) ||
  TITLES.has(folded) ||
  DIRECTIONS.has(folded) ||
  demonyms.has(folded);

/** A word in capitals among others that are not. */
const isShouted = (text: string, { start, end }: Hit) =>
  text.slice(start, end) === text.slice(start, end).toUpperCase();

/** Whether a title may go with a person: "Mrs. Clinton" is not Bill Clinton. */
export function fitsTitle(candidate: Candidate, title: string): boolean {
  const gender = givenGender(partsOf(candidate).given[0] ?? '');
  if (FEMALE_TITLES.has(title)) return gender !== 'male';
  if (MALE_TITLES.has(title)) return gender !== 'female';
  return true;
}

/** First reading of a page: notes every full name. Answers the verdict where the hit itself is one. */
export function readFullName(page: Page, hit: Hit, candidates: Candidate[]): Verdict | null {
  const text = page.texts[hit.block] ?? '';
  const style = page.style(hit.block);
  const at = placeOf(hit.block, hit.start);
  const whole = candidates.filter(
    ({ kind, means }) => kind === 'person' && (means === MEANS.name || means === MEANS.alias),
  );
  const place = candidates.some(({ kind }) => kind === 'place');
  if (whole.length > 0 && !(place && isOneWord(text, hit))) {
    const [first] = whole as [Candidate];
    const surname = partsOf(first).surname;
    if (!isOwnName(text, hit, style, nameOf(first))) {
      if (/ /.test(text.slice(hit.start, hit.end))) page.name(surname, at, null);
      return null;
    }
    const exact = whole.filter(({ means }) => means === MEANS.name);
    const likely = exact.length > 0 ? exact : whole;
    const entities = new Set(likely.map(({ entity }) => entity));
    const known =
      entities.size === 1 ? likely[0] : likely.find(({ entity }) => page.namesInFull(entity));
    if (known === undefined) {
      page.name(surname, at, null);
      return null;
    }
    page.name(surname, at, known.entity);
    return {
      candidate: known,
      rule: known.means === MEANS.name ? 'full-name' : 'alias',
      start: hit.start,
      end: hit.end,
    };
  }
  const surnames = candidates.filter(({ means }) => means === MEANS.surname);
  if (surnames.length === 0) {
    if (place && isOneWord(text, hit)) noteNamesake(page, hit, text, style);
    return null;
  }
  const lead = leadOf(text, hit, style, surnames);
  const key = fold(text.slice(hit.start, hit.end));
  if (lead.kind === 'given' && !isCutOff(text, hit.end, style, nameOf(lead.candidate))) {
    page.name(key, at, lead.candidate.entity);
    return { candidate: lead.candidate, rule: 'full-name', start: lead.start, end: hit.end };
  }
  if (lead.kind === 'initials') return null;
  const left = before(text, hit.start);
  if (lead.kind === 'other' && left?.capital === true && left.gap !== '&') page.name(key, at, null);
  return null;
}

/** "Kellyanne Conway" on a page tells that its "Conway" may be no town. */
function noteNamesake(page: Page, hit: Hit, text: string, style: Style): void {
  const left = before(text, hit.start);
  if (style !== 'plain' || left?.capital !== true || left.possessive || left.gap !== ' ') return;
  if (DIRECTIONS.has(left.folded) || TITLES.has(left.folded) || isOpener(text, left)) return;
  if (demonyms.has(left.folded) || after(text, hit.end)?.capital === true) return;
  page.name(fold(text.slice(hit.start, hit.end)), placeOf(hit.block, hit.start), null);
}

/** Second reading: a surname alone or after a title, now that the page's full names are known. */
export function readSurname(
  page: Page,
  hit: Hit,
  candidates: Candidate[],
  named: (candidate: Candidate) => boolean,
): Verdict | null {
  const text = page.texts[hit.block] ?? '';
  const style = page.style(hit.block);
  const surnames = candidates.filter(
    ({ means }) => means === MEANS.surname || means === MEANS.crowd,
  );
  const lead = leadOf(text, hit, style, surnames);
  const key = fold(text.slice(hit.start, hit.end));
  if (lead.kind === 'other' || lead.kind === 'given') return null;
  if (isCutOff(text, hit.end, style, '')) return null;
  if (lead.kind === 'initials') {
    const { candidate, start, count } = lead;
    const known = count > 1 || page.namesInFull(candidate.entity);
    return known ? { candidate, rule: 'surname', start, end: hit.end } : null;
  }
  const title = lead.kind === 'title' ? lead.title : null;
  const verdict = (candidate: Candidate): Verdict | null =>
    title !== null && !fitsTitle(candidate, title)
      ? null
      : {
          candidate,
          rule: title === null ? 'surname' : 'title-surname',
          start: hit.start,
          end: hit.end,
        };
  const fits = (entity: number) =>
    title === null || surnames.every((each) => each.entity !== entity || fitsTitle(each, title));
  const bearer = page.bearer(key, placeOf(hit.block, hit.start), fits);
  if (bearer === null) return null;
  if (bearer !== undefined) {
    if (style === 'upper' && isDoubtful(key)) return null;
    if (title === null && STARTERS.has(key) && beginsSentence(text, hit.start)) return null;
    const found = surnames.find(({ entity }) => entity === bearer);
    if (found === undefined) return null;
    return verdict(found);
  }
  const earlier = surnames.filter(named);
  if (earlier.length === 1) return verdict(earlier[0] as Candidate);
  if (isLocative(text, hit.start, hit.end) || (style !== 'plain' && title === null)) return null;
  const [only] = candidates;
  if (only === undefined || candidates.length > 1 || only.means !== MEANS.surname) return null;
  if (isDoubtful(key) || PLACE_SURNAMES.has(key) || isShouted(text, hit)) return null;
  if (key.length < 4 || CROWDED_SURNAMES.has(key) || givenGender(key) !== null) return null;
  if (title !== null && GENERIC_TITLES.has(title) && fitsTitle(only, title)) return verdict(only);
  return verdict(only);
}
