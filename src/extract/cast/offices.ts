/** The office that stands around a name: "former US President …", "the defense secretary …", "Chancellor … of Germany". */
import { isFunctionWord } from '../words/name-words.ts';
import { isNationality, isPlace } from '../words/places.ts';
import { addressGender, isTitle, isTitleModifier } from '../words/titles.ts';
import type { Token } from '../words/tokens.ts';
import type { Segment } from './segments.ts';

/** Offices that are held of a country, a city or a body, which may be named after the holder. */
const HELD_OF =
  /(?:president|chancellor|minister|premier|king|queen|mayor|governor|commissioner|ambassador)$/i;
const PAST = /^(?:former|ex|then|late|acting|outgoing|interim|onetime)$/;
const KIN = /^(?:brother|sister|mother|father|son|daughter|wife|husband|uncle|aunt)$/;
/** Words of an office's title at most: "former deputy assistant secretary of state for defense policy". */
const MOST_WORDS = 10;
/** Words of a country's or body's name at most. */
const MOST_OF = 4;

/** True for a word, in lower case, that means somebody's family, and so no office. */
export const isFamily = (lower: string): boolean => KIN.test(lower);

const isHead = (word: string) =>
  !isFamily(word.toLowerCase()) && word.split('-').some((part) => isTitle(part));
const isPart = (word: string) =>
  isHead(word) ||
  isTitleModifier(word) ||
  isNationality(word) ||
  isPlace(word) ||
  PAST.test(word.toLowerCase());

const next = (left: Token | undefined, right: Token | undefined) =>
  left !== undefined && right !== undefined && right.start - left.end === 1;

/** Index of the first token of the office that ends before `from`; `from` where none does. */
function officeStart(text: string, tokens: Token[], from: number): number {
  const wordAt = (at: number) => text.slice(tokens[at]?.start, tokens[at]?.end);
  let at = from;
  let head = false;
  while (at > 0 && from - at < MOST_WORDS && next(tokens[at - 1], tokens[at])) {
    const word = wordAt(at - 1);
    const joined = wordAt(at - 2);
    // "candidate and former governor"; but "spokesman for House Speaker", "of Texas and Senator": another's.
    const isOwn =
      word === 'and' ? head && (isHead(joined) || isTitleModifier(joined)) : isPart(word);
    if (tokens[at - 1]?.kind !== 'word' || !isOwn) break;
    head ||= isHead(word);
    at--;
  }
  if (!head) return from;
  return at;
}

/** "Germany" behind "Chancellor Olaf Scholz of Germany", with or without a comma before it; '' for none. */
function heldOf(text: string, tokens: Token[], to: number): string {
  let at = tokens[to]?.lower === ',' ? to + 1 : to;
  if (tokens[at]?.lower !== 'of') return '';
  if (tokens[at + 1]?.lower === 'the') at++;
  const first = at + 1;
  let last = at;
  while (
    last - at < MOST_OF &&
    tokens[last + 1]?.kind === 'word' &&
    tokens[last + 1]?.capital &&
    !isFunctionWord(tokens[last + 1]?.lower ?? '') &&
    next(tokens[last], tokens[last + 1])
  )
    last++;
  if (last < first) return '';
  return text.slice(
    tokens[first - 1]?.lower === 'the' ? tokens[first - 1]?.start : tokens[first]?.start,
    tokens[last]?.end,
  );
}

/** The whole office at one mention of somebody, as written, or '' where none stands there. */
export function officeAround(text: string, tokens: Token[], { from, to }: Segment): string {
  let end = from;
  while (
    end > 0 &&
    addressGender(text.slice(tokens[end - 1]?.start, tokens[end - 1]?.end)) !== undefined
  )
    end--;
  let start = officeStart(text, tokens, end);
  // "Then Senator Lee left": no former one.
  if (text.startsWith('Then ', tokens[start]?.start)) start++;
  if (start === end) return '';
  const office = text.slice(tokens[start]?.start, tokens[end - 1]?.end);
  if (
    !HELD_OF.test(office) ||
    office.split(' ').some((word) => isNationality(word) || isPlace(word))
  )
    return office;
  const of = heldOf(text, tokens, to);
  return of === '' ? office : `${office} of ${of}`;
}
