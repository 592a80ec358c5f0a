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
import { type Page, placeOf } from './page.ts';
import type { Hit } from './scan.ts';
import {
  CALENDAR,
  COMMON,
  CROWDED_SURNAMES,
  FEMALE_TITLES,
  GENERIC_TITLES,
  givenGender,
  MALE_TITLES,
  OPENERS,
  ORG_NOUNS,
  PARTICLES,
  sameGiven,
  TITLES,
} from './words.ts';

const demonyms = new Set([...DEMONYMS].map(fold));
/** Surnames that are also how sentences begin. */
const STARTERS = new Set(
  'may will long early just still even much most such march hope rush last first best little more say well'.split(
    ' ',
  ),
);
const GENERATION = /^(?:jr|sr|ii|iii|iv|junior|senior)$/;

/** How a surname stands: on its own, after a title, after its own given name, or after another's. */
type Lead =
  | { kind: 'bare' }
  | { kind: 'title'; title: string }
  | { kind: 'given'; candidate: Candidate; start: number }
  | { kind: 'other' };

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
  if (left?.capital !== true || left.possessive) return true;
  if (left.gap === '-' || left.gap === '&') return false;
  if (style !== 'plain' || TITLES.has(left.folded) || isOpener(text, left)) return true;
  if (demonyms.has(left.folded)) return true;
  if (oneWord) return false;
  return left.folded.length > 1 && givenGender(left.folded) === null;
}

const isOneWord = (text: string, { start, end }: Hit) => !/[ -]/.test(text.slice(start, end));

const isOpener = (text: string, left: Neighbour): boolean =>
  CALENDAR.has(left.folded) || (OPENERS.has(left.folded) && beginsSentence(text, left.start));

/** A word that alone is no evidence of a name. */
export const isDoubtful = (folded: string): boolean =>
  COMMON.has(folded) ||
  CALENDAR.has(folded) ||
  OPENERS.has(folded) ||
  TITLES.has(folded) ||
  demonyms.has(folded);

/** Reads leftwards from a surname: particles, then initials, then a given name or a title. */
export function leadOf(text: string, hit: Hit, style: Style, candidates: Candidate[]): Lead {
  let start = hit.start;
  let left = before(text, start);
  while (left !== null && !left.possessive && PARTICLES.has(left.folded) && left.gap !== '. ') {
    start = left.start;
    left = before(text, start);
  }
  const particles = fold(text.slice(start, hit.start));
  if (left === null || !left.capital || left.possessive) {
    return candidates.some((candidate) => hasParticles(candidate, particles))
      ? { kind: 'bare' }
      : { kind: 'other' };
  }
  if (left.gap !== ' ' && left.gap !== '. ' && left.gap !== '.') return { kind: 'other' };
  const initials: string[] = [];
  let given: Neighbour | null = left;
  while (given?.capital === true && given.folded.length === 1) {
    initials.unshift(given.folded);
    const next = before(text, given.start);
    if (next === null || !(next.gap === ' ' || next.gap.startsWith('.'))) {
      given = null;
      break;
    }
    start = given.start;
    given = next;
  }
  if (
    initials.length > 0 &&
    (given?.capital !== true || given.possessive || isTitleWord(text, given))
  )
    return initialsLead(initials, candidates, start, text);
  if (given === null) return { kind: 'other' };
  const matches = candidates.filter((candidate) =>
    isGivenOf(candidate, given.folded, initials, particles),
  );
  const [match] = matches;
  if (match !== undefined && matches.every(({ entity }) => entity === match.entity))
    return { kind: 'given', candidate: match, start: given.start };
  if (initials.length > 0) return { kind: 'other' };
  if (TITLES.has(left.folded)) return { kind: 'title', title: left.folded };
  if (isOpener(text, left) || demonyms.has(left.folded)) return { kind: 'bare' };
  if (style !== 'plain' && givenGender(left.folded) === null) return { kind: 'bare' };
  return { kind: 'other' };
}

const isTitleWord = (text: string, word: Neighbour) =>
  TITLES.has(word.folded) || isOpener(text, word);

function initialsLead(
  initials: string[],
  candidates: Candidate[],
  start: number,
  text: string,
): Lead {
  const fits = candidates.filter((candidate) => {
    const parts = partsOf(candidate).given;
    return initials.every((initial, i) => parts[i]?.startsWith(initial) === true);
  });
  const [only] = fits;
  const from = /\p{Lu}\.? ?(?:\p{Lu}\.? ?)*$/u.exec(text.slice(0, start))?.index ?? start;
  return only !== undefined && fits.length === 1
    ? { kind: 'given', candidate: only, start: from }
    : { kind: 'other' };
}

/** A person's name in parts, folded: what comes before the surname, and the surname's particles. */
export function partsOf(candidate: Candidate): {
  given: string[];
  surname: string;
  particles: string[];
} {
  const words = fold(nameOf(candidate))
    .split(/[ .,]+|(?<=^| )(?:al|el)(?=-)|-(?=\p{L})/u)
    .filter(Boolean);
  const clean = words.filter((part) => !GENERATION.test(part));
  const surname = clean.at(-1) ?? '';
  const before = clean.slice(0, -1);
  const particles: string[] = [];
  while (before.length > 1 && PARTICLES.has(before.at(-1) ?? ''))
    particles.unshift(before.pop() ?? '');
  return { given: before, surname, particles };
}

/** "Gaal" alone is not "van Gaal"; Arabic "al-" may be left out; unknown particles make another name. */
function hasParticles(candidate: Candidate, written: string): boolean {
  const { particles } = partsOf(candidate);
  const words = written.split(/[ -]+/).filter(Boolean);
  if (words.length === 0)
    return particles.length === 0 || particles.every((part) => part === 'al' || part === 'el');
  return (
    words.join(' ') === particles.join(' ') ||
    (particles.length === 0 && /^(?:al|el)$/.test(words.join(' ')))
  );
}

function isGivenOf(
  candidate: Candidate,
  folded: string,
  initials: string[],
  particles: string,
): boolean {
  const { given } = partsOf(candidate);
  const [first = '', ...middle] = given;
  if (!hasParticles(candidate, particles)) return false;
  const fits =
    sameGiven(first, folded) || (first.length === 1 && folded.startsWith(first) && false);
  if (!fits) return false;
  if (initials.length === 0 || middle.length === 0) return true;
  return middle[0]?.charAt(0) === initials[0];
}

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
  if (surnames.length === 0) return null;
  const lead = leadOf(text, hit, style, surnames);
  const key = fold(text.slice(hit.start, hit.end));
  if (lead.kind === 'given' && !isCutOff(text, hit.end, style, nameOf(lead.candidate))) {
    page.name(key, at, lead.candidate.entity);
    return { candidate: lead.candidate, rule: 'full-name', start: lead.start, end: hit.end };
  }
  const left = before(text, hit.start);
  if (lead.kind === 'other' && left?.capital === true && left.gap !== '&') page.name(key, at, null);
  return null;
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
  if (candidates.some(({ kind }) => kind === 'place') && isLocative(text, hit.start, hit.end))
    return null;
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
  const [only] = candidates;
  if (only === undefined || candidates.length > 1 || only.means !== MEANS.surname) return null;
  if (isDoubtful(key) || key.length < 4 || CROWDED_SURNAMES.has(key) || givenGender(key) !== null)
    return null;
  if (title !== null && GENERIC_TITLES.has(title) && fitsTitle(only, title)) return verdict(only);
  return verdict(only);
}
