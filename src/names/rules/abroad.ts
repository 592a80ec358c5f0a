/** Institutions that many lands have: "Israel's Supreme Court" is not that of the United States. */
import type { Candidate } from '../hits/candidates.ts';
import { MEANS } from '../index/layout.ts';
import { type Codes, textOf } from '../letters/codes.ts';
import { WORLD_PLACES } from '../words/country-names.ts';
import { IS } from '../words/word-classes.ts';
import { STATE_ABBREVIATIONS, WHOLE_STATES } from '../words/words.ts';
import { isCapital, type Neighbour } from './context.ts';
import type { Reading } from './reading.ts';

const BRITISH_PARTIES = new Set(['Labour Party', 'Conservative Party']);
const BRITISH = new Set([...BRITISH_PARTIES, 'Ministry of Defence', 'High Court']);

/** True for a party of Britain's, by its main name. */
export const isBritishParty = ({ lore }: Candidate): boolean => BRITISH_PARTIES.has(lore.main);

const AMERICAN_PARTIES = new Set(['Democratic Party', 'Republican Party']);
/** True for a party of the United States, by its main name. */
export const isAmericanParty = ({ lore }: Candidate): boolean => AMERICAN_PARTIES.has(lore.main);

/** The last word of every land and state: "Korea", "Florida". */
const LANDS: ReadonlySet<string> = new Set(
  [...WORLD_PLACES, ...STATE_ABBREVIATIONS.keys(), ...WHOLE_STATES].map((name) =>
    name.slice(name.lastIndexOf(' ') + 1),
  ),
);

/** True for the last word of a land's or a state's name. */
export const isLandsWord = (word: string): boolean => LANDS.has(word);

/** "Israel's", "Florida's". */
const isLands = (codes: Codes, { start, end, possessive }: Neighbour): boolean =>
  possessive && LANDS.has(textOf(codes, start, end - 2));

/** Last words of institutions that others have too: what follows "of" tells whose they are. */
const SHARED =
  /(?:Court|Party|Senate|Press|Parliament|Congress|Council|Ministry|Academy|Army|Navy)$/;

/** " of Canada", but not " of the United States". */
function isOfAnother({ text, codes, end, words }: Reading): boolean {
  if (codes[end + 1] !== 111 || codes[end + 2] !== 102 || codes[end + 3] !== 32) return false;
  const at = text.startsWith('the ', end + 4) ? end + 8 : end + 4;
  return isCapital(codes, at) && SHARED.test(words) && !text.startsWith('United States', at);
}

const CONGRESS = 'United States Congress';
/** Of India's, which is "Congress" there, too. */
const INDIAN = ['Congress party', 'Congress Party', 'BJP', 'Lok Sabha'];
/** Of lands whose papers call another court so; the American has no high one below it. */
const COMMON_LAW = ['High Court', 'Lok Sabha'];
const SUPREME_COURT = 'Supreme Court of the United States';
/** "the Supreme Court in Quillia", but for a land's name that is none of its own. */
function isInAnother({ text, codes, end, words }: Reading): boolean {
  if (codes[end + 1] !== 105 || codes[end + 2] !== 110 || !isCapital(codes, end + 4)) return false;
  const place = /^ in ([\p{L} ]+)/u.exec(text.slice(end, end + 24))?.[1] ?? '';
  return SHARED.test(words) && WORLD_PLACES.has(place.split(' ')[0] ?? '');
}

const saysAny = ({ page }: Reading, signs: readonly string[]): boolean =>
  signs.some((sign) => page.says(sign));

/** True where the words around an institution's name say that it is another land's or a state's. */
export function isElsewheres(candidate: Candidate, reading: Reading): boolean {
  if (candidate.kind !== 'organisation') return false;
  const { codes, left } = reading;
  if (isOfAnother(reading) || (candidate.lore.isAmerican && isInAnother(reading))) return true;
  if (reading.isOneWord && candidate.lore.main === CONGRESS && saysAny(reading, INDIAN))
    return true;
  if (candidate.means === MEANS.short && candidate.lore.main === SUPREME_COURT)
    if (saysAny(reading, COMMON_LAW)) return true;
  if (left === null) return false;
  // "the state Senate".
  if (!left.capital) return left.folded === 'state' && candidate.lore.isAmerican;
  const isDemonym = left.is(IS.demonym);
  if (!isDemonym && !isLands(codes, left)) return false;
  if (candidate.lore.isAmerican || isAmericanParty(candidate)) return !left.is(IS.american);
  return BRITISH.has(candidate.lore.main) && !left.folded.startsWith('brit');
}

/** True where a paragraph says something of the United States. */
export const isOfTheStates = ({ text, blockStart, blockEnd }: Reading): boolean =>
  STATES.test(text.slice(blockStart, blockEnd));
const STATES = /U\.S\.|America|Washington|United States/;

/** Other lands with such parties: where a page names one, the paragraph must tell that it is about Britain. */
const ALSO = /Israel|Austral|New Zealand|Norw|Canad/;
/** Where "Labor", so spelt, is a party. */
const ALSO_LABOR = /Canberra|CANBERRA|Jerusalem|JERUSALEM/;

/** True where nothing says that "Labour" is another land's. */
export const isOfBritain = ({ page, text, blockStart, blockEnd, words }: Reading): boolean =>
  !(page.says(ALSO) || (words === 'Labor' && page.says(ALSO_LABOR))) ||
  /Brit|London|LONDON|U\.K\./.test(text.slice(blockStart, blockEnd));
