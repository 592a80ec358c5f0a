/** How a surname stands in a text: alone, after a title, after its own given name, or after another's. */
import { fold } from '../../text/fold.ts';
import { type Lead, onlyOne } from '../hits/candidates.ts';
import { isLong, mayBeginWith } from '../hits/glance.ts';
import type { Lore } from '../hits/lore.ts';
import type { Codes } from '../letters/codes.ts';
import { isSpeltLike } from '../words/transliteration.ts';
import { IS } from '../words/word-classes.ts';
import { initialsOf, sameGiven } from '../words/words.ts';
import { before, beginsSentence, type Neighbour } from './context.ts';
import type { Reading } from './reading.ts';

const BARE: Lead = { kind: 'bare' };
const OTHER: Lead = { kind: 'other' };
const NONE: readonly string[] = [];

/** Reads leftwards from a surname: particles, then initials, then a given name or a title. */
export function leadOf(reading: Reading): Lead {
  const { text, codes } = reading;
  let start = reading.start;
  let left = reading.left ?? givenBeforeNickname(reading);
  while (left !== null && !left.possessive && left.is(IS.particle) && left.gap !== '. ') {
    start = left.start;
    left = before(codes, start);
  }
  const particles = start === reading.start ? '' : fold(text.slice(start, reading.start));
  if (left === null || !left.capital || left.possessive) {
    const fits =
      particles === ''
        ? reading.isBare
        : reading.surnames().some(({ lore }) => lore.hasParticles(particles));
    return fits ? BARE : OTHER;
  }
  if (left.gap !== ' ' && left.gap !== '. ' && left.gap !== '.') return OTHER;
  const double = doubleLead(left, reading);
  if (double !== null) return double;
  let initials = NONE;
  let given: Neighbour | null = left;
  while (given?.capital === true && given.isLetter && !isArticle(given, reading)) {
    initials = [given.folded, ...initials];
    const next = before(codes, given.start);
    if (next === null || !(next.gap === ' ' || next.gap.startsWith('.'))) {
      given = null;
      break;
    }
    start = given.start;
    given = next;
  }
  if (initials.length > 0 && (given?.capital !== true || given.possessive || isTitleWord(given)))
    return initialsLead(initials, start, particles, reading);
  if (given === null) return OTHER;
  const { folded } = given;
  const letters = initialsOf(folded);
  const matches = reading
    .surnames((index, record) => mayBeginWith(index, record, letters))
    .filter(({ lore }) => isGivenOf(lore, folded, initials, particles));
  const match = onlyOne(matches);
  if (match !== undefined) return { kind: 'given', candidate: match, start: given.start };
  if (initials.length > 0) return OTHER;
  const whole = middleLead(left, reading);
  if (whole !== null) return whole;
  if (left.is(IS.title)) return { kind: 'title', title: left.folded };
  if (left.isOpener || left.is(IS.demonym) || isGerund(left, codes)) return BARE;
  if (reading.style !== 'plain' && !left.is(IS.given) && !isByline(reading)) return BARE;
  return OTHER;
}

/** What is no name before a surname, or would be another's beside a given name: "José Antonio". */
const NO_MIDDLE = IS.given | IS.title | IS.opener | IS.demonym | IS.particle | IS.generation;

/** "Ann Quill Munteanu" for Ann Munteanu, where few are called Munteanu: what courts and christenings say in full. */
function middleLead(left: Neighbour, reading: Reading): Lead | null {
  if (left.gap !== ' ' || left.isLetter || left.is(NO_MIDDLE)) return null;
  if (reading.style !== 'plain' || reading.is(IS.crowded | IS.given)) return null;
  const first = before(reading.codes, left.start);
  if (first?.capital !== true || first.gap !== ' ' || first.possessive) return null;
  if (!first.is(IS.given)) return null;
  const { folded } = first;
  const letters = initialsOf(folded);
  const candidate = onlyOne(
    reading
      .surnames((index, record) => mayBeginWith(index, record, letters))
      .filter(({ lore }) => lore.parts.given.length === 1 && isGivenOf(lore, folded, NONE, '')),
  );
  if (candidate === undefined) return null;
  const title = before(reading.codes, first.start);
  if (title?.capital === true && !title.possessive && !isTitleWord(title)) return null;
  return { kind: 'given', candidate, start: first.start };
}

/** "Sanchez Vicario", "Suu Kyi": a name's last two words, where neither is a common given name. */
function doubleLead(left: Neighbour, reading: Reading): Lead | null {
  if (left.gap !== ' ' || left.is(IS.given | IS.title | IS.opener)) return null;
  const fitting = reading.surnames(isLong).filter(({ lore }) => {
    const { given } = lore.parts;
    return given.length > 1 && given.at(-1) === left.folded;
  });
  const candidate = onlyOne(fitting);
  if (candidate === undefined) return null;
  const first = before(reading.codes, left.start);
  if (first?.capital === true && !first.possessive && !isTitleWord(first)) return null;
  return { kind: 'initials', candidate, start: left.start, count: 2 };
}

/** "By ANN QUILL" */
const isByline = ({ text, blockStart }: Reading): boolean =>
  text.startsWith('By ', blockStart) || text.startsWith('BY ', blockStart);

/** `Ann "Betty" Quill`, `Ann (Betty) Quill`: the given name before what a surname is called besides, or null. */
function givenBeforeNickname({ text, codes, start, blockStart }: Reading): Neighbour | null {
  if (!CLOSING.has(codes[start - 2] as number)) return null;
  const early = Math.max(blockStart, start - LONGEST_NICKNAME);
  const nickname = NICKNAME.exec(text.slice(early, start));
  if (nickname === null) return null;
  const given = before(codes, early + nickname.index + 1);
  const isGiven =
    given?.capital === true && !given.possessive && !given.is(IS.title | IS.opener | IS.calendar);
  return isGiven ? given : null;
}
const NICKNAME = / (?:"\p{Lu}[^"]+"|\u201c\p{Lu}[^\u201d]+\u201d|\(\p{Lu}[^()]+\)) $/u;
const CLOSING = new Set([34, 0x201d, 41]);
const LONGEST_NICKNAME = 28;

/** "A Nobel prize"; in tables of scores "A Quill" is somebody. */
const isArticle = (letter: Neighbour, { page }: Reading): boolean =>
  letter.gap === ' ' && letter.folded === 'a' && page.sport === null;

/** "Chasing Bush was Gore": a verb that begins its sentence. */
const isGerund = (left: Neighbour, codes: Codes): boolean =>
  left.end - left.start > SHORTEST_GERUND &&
  left.folded.endsWith('ing') &&
  beginsSentence(codes, left.start);
const SHORTEST_GERUND = 5;

const isTitleWord = (word: Neighbour) => word.is(IS.title) || word.isOpener;

function initialsLead(
  initials: readonly string[],
  start: number,
  particles: string,
  reading: Reading,
): Lead {
  const { text, blockStart } = reading;
  const fits = reading.surnames().filter(
    ({ lore }) =>
      initials.every((initial, i) => lore.parts.given[i]?.startsWith(initial) === true) &&
      // "A. de Silva" is no da Silva.
      (particles === '' || lore.hasParticles(particles)),
  );
  const only = onlyOne(fits);
  const early = Math.max(blockStart, start - LONGEST_INITIALS);
  const written = /(?:\p{Lu}\.? ?)+$/u.exec(text.slice(early, start));
  const from = written === null ? start : early + written.index;
  return only !== undefined
    ? { kind: 'initials', candidate: only, start: from, count: initials.length }
    : OTHER;
}

/** The most characters that a person's initials take: "J. R. R. ". */
const LONGEST_INITIALS = 12;

/** Whoever is known by one of these is called by no other: Jimmy Quill is neither "James Quill" nor "Jim". */
const PET_NAMES = new Set(
  'jimmy bobby billy willie johnny tommy danny eddie teddy charlie ricky mickey joey jackie betty peggy debbie'.split(
    ' ',
  ),
);

function isGivenOf(
  lore: Lore,
  folded: string,
  initials: readonly string[],
  particles: string,
): boolean {
  // "Dale Earnhardt" is the father of Dale Earnhardt Jr.
  if (lore.isOfGeneration) return false;
  const { given } = lore.parts;
  const own = given[0] ?? '';
  if (own !== folded && PET_NAMES.has(own) && !PET_NAMES.has(folded)) return false;
  if (!sameGiven(own, folded) && !isSpeltLike(own, folded)) return false;
  if (!lore.hasParticles(particles)) return false;
  return initials.length === 0 || given.length === 1 || given[1]?.charAt(0) === initials[0];
}
