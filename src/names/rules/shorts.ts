/** When a short form stands for an institution: "the House", "Labour", "Ford", "Stanford". */
import type { Candidate } from '../hits/candidates.ts';
import { WORLD_PLACES } from '../words/country-names.ts';
import { DOUBTFUL, IS } from '../words/word-classes.ts';
import { isBritishParty, isElsewheres, isOfBritain, isOfTheStates } from './abroad.ts';
import { isCampus, isUniversitys } from './campus.ts';
import { isCarrier } from './carriers.ts';
import { beginsSentence, isCapital } from './context.ts';
import { isFirmBySigns } from './firms.ts';
import type { Reading } from './reading.ts';

/** Whether a hit on a short form of the candidate's name means it. */
export function fitsShort(candidate: Candidate, reading: Reading): boolean {
  const { page, words } = reading;
  if (candidate.lore.main.endsWith('F.C.')) return isClub(candidate, reading);
  if (reading.is(IS.house) && !isChamber(reading)) return false;
  if (reading.hasPlace && candidate.lore.main.endsWith(' University')) return false;
  if (reading.is(IS.demonym) && !isCarrier(reading)) return false;
  if (candidate.lore.main.startsWith('University of ') && candidate.lore.main.endsWith(words))
    return isUniversitys(candidate, reading);
  if (words === 'Conservative' && !isPartys(reading)) return false;
  if (isElsewheres(candidate, reading) || lacksArticle(candidate, reading)) return false;
  if (page.namesInFull(candidate) || isCampus(candidate, reading)) return true;
  if (isCoined(words) || isPublisher(candidate, reading) || isFirmBySigns(candidate, reading))
    return true;
  if (isBritishParty(candidate) && page.namesBritain) return isOfBritain(reading);
  if (!candidate.lore.isAmerican || isForeign(reading) || isReportedAbroad(reading)) return false;
  return page.namesTheStates || (DEPARTMENT.test(words) && !page.says(ELSEWHERE));
}

/** "United", on a page about sport that has named Leeds United; but "the City". */
const isClub = (candidate: Candidate, reading: Reading): boolean =>
  reading.page.namesInFull(candidate) &&
  reading.sport !== null &&
  reading.style === 'plain' &&
  !reading.left?.is(IS.the) &&
  reading.capitalAfter === null;

/** "In Anxious Times": between capitals a common word that is a newspaper's last has its article. */
export const lacksArticle = ({ lore }: Candidate, reading: Reading): boolean =>
  reading.is(DOUBTFUL) &&
  !reading.left?.is(IS.the) &&
  lore.main.endsWith(` ${reading.words}`) &&
  reading.style !== 'plain';

/** "(Quill, $25)": who publishes the book that is reviewed. */
const isPublisher = ({ lore }: Candidate, { text, start, end }: Reading): boolean =>
  text[start - 1] === '(' && /[),;:]/.test(text.charAt(end)) && PUBLISHERS.test(lore.main);
const PUBLISHERS = /(?: Books| Press| Publications| Knopf| Holt and Company|^Harcourt)$/;

/** "BlueScope", which is no word and nobody's name: "McQuill". */
const isCoined = (words: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u.test(words) && !/^Mac/.test(words);

/** "the Conservative candidate", "a Conservative MP"; others are conservative too. */
const isPartys = ({ codes, start, right, style }: Reading): boolean =>
  style === 'plain' &&
  right !== null &&
  (right.capital ? PARTY_MP.test(right.folded) : PARTYS.test(right.folded)) &&
  (right.capital || !beginsSentence(codes, start));
const PARTY_MP = /^(?:mps?|msps?|meps?|party|government)$/;
const PARTYS =
  /^(?:candidates?|leaders?|leadership|party|governments?|peers?|councillors?|ministers?|backbench|backbenchers?|benches|chairman|chairwoman|conference|manifesto|majority|voters?|members?|campaign|associations?|activists?|headquarters|administration|spokesman|spokeswoman|frontbench|cabinet|donors?|rebels?|seats?|vote)$/;

/** Others have ministries, but for these. */
const DEPARTMENT =
  /(?:State|Justice|Defense|Treasury|Commerce|Labor|Agriculture|Energy) Department$/;
const ELSEWHERE = /Austral|Philippin|Manila|Irish|Ireland|South Africa|Canad|Hong Kong|Swiss/;

/** "the Israeli Air Force", "Manila's House of Representatives", "the Missouri Senate": not the American one. */
function isForeign(reading: Reading): boolean {
  const { left } = reading;
  if (left?.capital !== true || left.is(IS.american)) return false;
  return left.possessive || left.is(IS.demonym) || (!left.isOpener && reading.style === 'plain');
}

/** "LUSAKA, Dec 10 - The Supreme Court": a report from another land's capital that says nothing of the States. */
function isReportedAbroad(reading: Reading): boolean {
  const { text, codes, blockStart, blockEnd } = reading;
  if (!isCapital(codes, blockStart + 1)) return false;
  const head = text.slice(blockStart, Math.min(blockStart + LONGEST_DATELINE, blockEnd));
  const town = DATELINE.exec(head)?.[1];
  if (town === undefined || !CAPITALS.has(town)) return false;
  return !isOfTheStates(reading);
}
const LONGEST_DATELINE = 60;
const DATELINE =
  /^(\p{Lu}[\p{Lu} ]+)(?:, [^-\u2013\u2014]{1,24})? ?(?:\([^)]{1,20}\) ?)?[-\u2013\u2014:]/u;
const CAPITALS = new Set([...WORLD_PLACES].map((place) => place.toUpperCase()));

/** "the House", "House Speaker": no house of anybody, and none that begins a sentence. */
const isChamber = ({ left, right, style }: Reading): boolean =>
  style === 'plain' &&
  !right?.is(IS.of) &&
  (left?.is(IS.the) === true || !!right?.is(IS.title) || MEMBERS.test(right?.folded ?? ''));
const MEMBERS =
  /^(?:republicans|democrats|leaders|leadership|members|lawmakers|prosecutors|managers|impeachment|majority|minority|panel|committees|investigators|negotiators|conservatives|moderates|whip|version)$/;
