/**
 * Which of the word lists a word is in, as bits: the rules ask this of every word beside a name, and one
 * look-up by the word's hash answers what a dozen sets of strings did. A hash may be another word's, once
 * in a million words; a rule would then be silent or not, but no name is taken from here.
 */
import { fold } from '../../text/fold.ts';
import { readWord, word } from '../letters/characters.ts';
import { type Codes, codesOf } from '../letters/codes.ts';
import { DEMONYMS } from './country-names.ts';
import { CROWDED_SURNAMES, PLACE_SURNAMES } from './surnames.ts';
import * as words from './words.ts';

/** The lists, one bit each. */
export const IS = {
  title: 1 << 0,
  opener: 1 << 1,
  calendar: 1 << 2,
  particle: 1 << 3,
  demonym: 1 << 4,
  direction: 1 << 5,
  organisation: 1 << 6,
  ofHead: 1 << 7,
  common: 1 << 8,
  placeSurname: 1 << 9,
  crowded: 1 << 10,
  given: 1 << 11,
  abbreviated: 1 << 12,
  company: 1 << 13,
  peopleNoun: 1 << 14,
  spoken: 1 << 15,
  placeWord: 1 << 16,
  starter: 1 << 17,
  saint: 1 << 18,
  of: 1 << 19,
  the: 1 << 20,
  in: 1 << 21,
  to: 1 << 22,
  american: 1 << 23,
  generation: 1 << 24,
  atPlace: 1 << 25,
  compass: 1 << 26,
  from: 1 << 27,
  house: 1 << 28,
  qualifier: 1 << 29,
  portfolio: 1 << 30,
} as const;

/** A word that alone is no evidence of a name. */
export const DOUBTFUL = IS.common | IS.calendar | IS.opener | IS.title | IS.direction | IS.demonym;

const row = (text: string): string[] => text.split(' ');
const LISTS: [bit: number, words: Iterable<string>][] = [
  [IS.title, words.TITLES],
  [IS.opener, words.OPENERS],
  [IS.calendar, words.CALENDAR],
  [IS.particle, words.PARTICLES],
  [IS.demonym, [...DEMONYMS].map(fold)],
  [IS.direction, words.DIRECTIONS],
  [IS.organisation, words.ORG_NOUNS],
  [IS.ofHead, words.OF_HEADS],
  [IS.common, words.COMMON],
  [IS.placeSurname, PLACE_SURNAMES],
  [IS.crowded, CROWDED_SURNAMES],
  [IS.given, words.GIVEN],
  // Their full stop ends no sentence.
  [
    IS.abbreviated,
    row(
      'mr mrs ms dr prof sen rep gov gen lt col maj capt sgt cpl pvt adm cmdr rev fr hon atty supt insp det st ste mt ft jr sr',
    ),
  ],
  [IS.company, row('inc corp corporation co ltd plc ag sa nv group company')],
  // Singular nouns of nationality that are surnames too: they need an article or an adjective.
  [IS.peopleNoun, row('finn pole dane turk scot serb croat swede')],
  // Before a language.
  [IS.spoken, row('in speak speaks spoke speaking spoken fluent into')],
  [
    IS.placeWord,
    row(
      'in at from near to into around outside inside across throughout within via off through toward towards leaving visiting',
    ),
  ],
  // Surnames that are also how sentences begin.
  [
    IS.starter,
    row(
      'may will long early just still even much most such march hope rush last first best little more say well born fresh forget fed',
    ),
  ],
  // Before a place where no team is: those between two teams are left out ("Chicago at Boston").
  [
    IS.atPlace,
    row(
      'in near around outside inside across throughout leaving visiting visit visits visited tour touring toured',
    ),
  ],
  [IS.saint, row('st mt ft')],
  // "N. Korea".
  [IS.compass, row('n s e w')],
  [IS.of, ['of']],
  [IS.the, ['the']],
  [IS.in, ['in']],
  [IS.to, ['to']],
  [IS.from, ['from']],
  [IS.house, ['house']],
  // Surnames that begin a sentence before a noun: "Price cuts", "Major companies".
  [
    IS.qualifier,
    row(
      'major general private chief prime spring price rain love black white brown green gray young strong sharp short small rich wise good gold silver heavy light hard sweet stone wood woods couples',
    ),
  ],
  [IS.american, ['american']],
  // Before an office: "Turkish Foreign Minister", "U.S. Trade Representative".
  [
    IS.portfolio,
    row(
      'foreign defence defense finance treasury interior trade health justice home agriculture transport economy economics energy oil labour labor environment information education industry culture sports tourism security district supreme',
    ),
  ],
  // What tells a son from his father.
  [IS.generation, row('jr sr ii iii iv junior senior')],
];

/** Slots, three times as many as words. A slot is a hash, 0 where free, and its bits. A power of two. */
const SLOTS = 8192;
const table = new Uint32Array(SLOTS * 2);

/** Where a hash is in the table, or the free slot where it would be. */
function slotOf(hash: number): number {
  let at = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (table[at * 2] !== hash && table[at * 2] !== 0) at = (at + 1) & (SLOTS - 1);
  return at * 2;
}

for (const [bit, list] of LISTS)
  for (const each of list) {
    readWord(codesOf(each), 0);
    if (word.end < each.length) continue;
    const at = slotOf(word.hash >>> 0);
    table[at] = word.hash;
    table[at + 1] = (table[at + 1] as number) | bit;
  }

/** The classes of the word codes[start, end), in any case; 0 for any other number of words than one. */
export function classesOf(codes: Codes, start: number, end: number): number {
  readWord(codes, start);
  return word.end === end ? (table[slotOf(word.hash >>> 0) + 1] as number) : 0;
}
