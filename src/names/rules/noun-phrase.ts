/** What a surname is beside the words around it: a sentence's noun, its subject, or half of a longer name. */
import { isEastAsian } from '../forms/person-names.ts';
import { APOSTROPHE, FOLD, isPossessive } from '../letters/characters.ts';
import type { Codes } from '../letters/codes.ts';
import { FAMILY_FIRST } from '../words/surnames.ts';
import { DOUBTFUL, IS } from '../words/word-classes.ts';
import { after, before, beginsSentence, isCapital, type Neighbour } from './context.ts';
import { isHeadlineVerb, isSubjectOfHeadline } from './headlines.ts';
import { isBeforeState } from './namesakes.ts';
import type { Reading } from './reading.ts';

/** Verbs of persons that do not end in "-ed": "Price said", but not "Price cuts". */
const VERBS =
  /^(?:said|says|told|tells|was|is|has|had|will|would|can|could|did|does|then|later|also|and|who|whose|won|lost|beat|hit|shot|led|left|took|made|went|came|met|put|set|ran|gave|got|held|kept|wants|saw|spoke|flew|drew|broke|sent|threw|caught|struck|wrote|began|became|thinks|believes|knows|because|though|although)$/;

/** True for a word that may begin a sentence with its noun, where no verb of a person follows: "Spring rains". */
export function isNounPhrase(reading: Reading): boolean {
  const { right, text, end } = reading;
  if (reading.is(IS.starter))
    return !(
      (NO_AMOUNT.test(reading.folded) && (isPossessiveAt(reading) || isVerb(right))) ||
      (reading.codes[reading.end] === COMMA && AGED.test(text.slice(end, end + 6)))
    );
  if (right === null || right.capital || right.gap !== ' ') return false;
  if (PLURAL.test(right.folded)) return true;
  if (!reading.is(IS.qualifier)) return false;
  return !isVerb(right) && !hasObject(reading, right) && !isSubjectOfHeadline(reading);
}

/** "Jobs are scarce": no verb of one person. */
const PLURAL = /^(?:are|were|have)(?:n.?t)?$/;

/** "Brown bites his lip": nothing but a verb is followed so. */
const hasObject = ({ text }: Reading, { folded, end }: Neighbour): boolean =>
  folded.endsWith('s') && /^ (?:his|her) /.test(text.slice(end, end + 5));

/** "May, 60, ". */
const AGED = /^, \d\d(?:,| a)/;

/** Of words that begin sentences, those that no verb of a person follows but where they are a name: "Born was". */
const NO_AMOUNT = /^(?:born|forget|will|fed)$/;

/** True for a verb that a person or a firm is often the subject of, or for any in "-ed". */
export const isVerb = (word: Neighbour | null): boolean =>
  word !== null && (VERBS.test(word.folded) || word.folded.endsWith('ed'));

/** Words that are nobody's given name before a surname, though no list of titles has them. */
const ROLES = /(?:ing|ed|s|er|or|ee|ist|ian|ent|man|ward|ect|eam|oe|ival|ner)$/;

/** "Vernon Quill, the banker", "Vernon Quill was": a sentence that begins with somebody's whole name. */
function isSubject({ codes, end, right }: Reading, left: Neighbour): boolean {
  if (left.gap !== ' ' || left.is(~(IS.crowded | IS.placeSurname)) || ROLES.test(left.folded))
    return false;
  if (codes[end] === COMMA) return true;
  return right?.capital === false && right.gap === ' ' && VERBS.test(right.folded);
}
const [COMMA, SEMICOLON] = [44, 59] as const;

/** "Claus von Bulow" is nobody whose surname is Claus. */
export function isGivenBeforeParticle({ codes, end }: Reading): boolean {
  if (codes[end] !== 32 || isCapital(codes, end + 1)) return false;
  const code = codes[end + 1];
  if (code !== 118 && code !== 100) return false;
  const particle = after(codes, end);
  return particle?.is(IS.particle) === true && after(codes, particle.end)?.capital === true;
}

/**
 * Whether the word before a surname is somebody's given name. One that only begins a sentence need be none
 * ("Team Trump sees", "Chasing Bush was Gore"), but after a semicolon nothing else has a capital.
 */
export function isNamedAfter(reading: Reading): boolean {
  const { codes } = reading;
  let { left } = reading;
  // "Frank de Boer".
  while (left?.is(IS.particle) === true && !left.capital) left = before(codes, left.start);
  if (left?.capital !== true || !(left.gap === ' ' || left.gap.startsWith('.'))) return false;
  if (left.is(IS.given) || left.isLetter || !beginsSentence(codes, left.start)) return true;
  return codes[left.start - 2] === SEMICOLON || isSubject(reading, left);
}

/** "Deng Yaping", where the store knows another Deng: the family name comes first. */
export function isOfOwnFamily({ text, folded, capitalAfter: right }: Reading): boolean {
  if (right === null || right.gap !== ' ' || right.is(IS.title | IS.given)) return false;
  if (!FAMILY_FIRST.has(folded)) return false;
  const given = /^\p{Lu}[\p{L}-]*/u.exec(text.slice(right.start, right.start + LONGEST_GIVEN))?.[0];
  return given !== undefined && isEastAsian(folded, given);
}
const LONGEST_GIVEN = 16;

/** True where "'s" follows. */
export const isPossessiveAt = ({ codes, end }: Reading): boolean =>
  FOLD[codes[end] as number] === APOSTROPHE && isPossessive(codes, end);

/** "a", "an", "A". */
const isArticle = (codes: Codes, { start, end }: Neighbour): boolean =>
  ((codes[start] as number) | 32) === A &&
  (end - start === 1 || (end - start === 2 && codes[start + 1] === N));
const [A, N] = [97, 110] as const;

/** What follows a given name is none of these. */
const NO_SURNAME = IS.title | IS.calendar | IS.opener | IS.demonym | IS.direction | IS.generation;

/** Surnames that tell of nobody anyway where the page names nobody in full. */
const NEVER_ALONE = DOUBTFUL | IS.placeSurname | IS.given | IS.crowded;

/** What somebody leads, and is not named after: "the Quill Administration". */
const LED = /^(?:administration|cabinet|campaign|doctrine|government|office|plan|team|war|way)$/;
const FAMILY = /^(?:family|brothers|sisters|siblings|twins)$/;

/**
 * True where a surname of the store is something else for once, so that on a page which names nobody so in full it
 * tells nothing: "Blair Quill", whose given name it is, "Blair Corp.", "a Geiger counter", "in Kerry".
 */
export function isElseHere(reading: Reading): boolean {
  if (reading.is(NEVER_ALONE)) return false;
  const { left, codes, end, page } = reading;
  if (codes[end] === COMMA && isBeforeState(page, end)) return true;
  if (left !== null && left.end - left.start < 4 && left.gap === ' ') {
    if (left.is(IS.in)) return !isPossessiveAt(reading);
    if (isArticle(codes, left) || (codes[left.start] === N && left.folded === 'nee')) return true;
  }
  const { capitalAfter: right } = reading;
  if (right === null) return left?.is(IS.the) === true && FAMILY.test(reading.right?.folded ?? '');
  if (right.gap !== ' ' || reading.style !== 'plain') return false;
  if (right.is(IS.organisation | IS.company)) return !LED.test(right.folded);
  return !left?.is(IS.the) && !right.is(NO_SURNAME) && !isHeadlineVerb(right.folded);
}

/** "the Quill is", "of the Quill.": a ship, a prize, an hotel. */
export function isNamedThing({ left, right }: Reading): boolean {
  if (!left?.is(IS.the)) return false;
  return right === null || right.capital || VERBS.test(right.folded) || SMALL.test(right.folded);
}
const SMALL = /^(?:of|in|on|at|to|from|and|or|for|with|by|as|near|off)$/;

/** ", Terry Paul Quill,": all that stands between two commas is one name. */
export const isBetweenCommas = ({ codes, end }: Reading, left: Neighbour): boolean =>
  codes[end] === COMMA && codes[left.start - 2] === COMMA && codes[left.start - 1] === SPACE;
const SPACE = 32;
