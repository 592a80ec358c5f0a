/**
 * Ordinary people who have the name of somebody known, told by the words around: "Paul Quill, a welder",
 * "a neighbor, Paul Quill", "Sheriff Paul Quill". Whoever a store knows is introduced by what made him known.
 */

import { presidentialNames } from '../forms/presidents.ts';
import type { Verdict } from '../hits/candidates.ts';
import type { Lore } from '../hits/lore.ts';
import type { Codes } from '../letters/codes.ts';
import { CROWDED_SURNAMES } from '../words/surnames.ts';
import { GIVEN } from '../words/words.ts';
import { before, isCapital, type Neighbour } from './context.ts';
import type { Reading } from './reading.ts';

/** What nobody is known for. */
const TRADES = [
  'cashier|plumber|welder|waitress|waiter|farmer|rancher|nurse|schoolteacher|teacher|janitor|custodian|carpenter|electrician',
  'mechanic|bartender|barber|hairdresser|housewife|homemaker|retiree|student|classmate|neighbor|neighbour|bystander|shopper|resident',
  'homeowner|landlord|commuter|motorist|salesman|saleswoman|clerk|receptionist|librarian|pharmacist|dentist|pathologist',
  'coroner|veterinarian|paralegal|bookkeeper|real estate agent|(?:truck|taxi|bus|cab) driver|firefighter|fireman|paramedic',
  'policeman|policewoman|police officer|police spokesman|police spokeswoman|cook|teenager|teen-ager|toddler|passerby|passer-by|pedestrian|shopkeeper|grocer|florist|fisherman|logger|coal miner|steelworker|autoworker|machinist',
  'postman|mailman|milkman|bricklayer|gardener|roofer|caretaker|pensioner|lorry driver|shop assistant|estate agent|accountant',
  'laborer|labourer|principal (?:of|at)|factory worker|social worker|caseworker|seamstress|dishwasher|babysitter|nanny|coworker|co-worker',
  'corporal|soldier|army private|airman|sailor|guardsman|surfer|tourist|hiker|camper|eyewitness|onlooker|dead man|dead woman|victim|gunman|assailant|juror|sophomore|freshman',
].join('|');

/** ", a welder", ", 54, a retired welder", ", the county coroner", ", who teaches", ", 555-0100". */
const AFTER = new RegExp(
  `^,(?: \\d{1,3},)? (?:\\d{3}[-. ]\\d|who (?:teaches(?![^,.]{0,60} (?:University|College|Institute|Harvard|Yale|Princeton|Stanford|Columbia|Cornell|Oxford|Cambridge|M\\.?I\\.?T))|lives (?:next|nearby|across|on|in the))\\b|\\d{1,3}, of \\p{Lu}|(?:an?|the|another|his|her|their|my) (?!(?:former|onetime|one-time)\\b)(?:[\\p{L}'\u2019-]+ ){0,2}?(?:${TRADES})\\b)`,
  'u',
);
/** ", chief strategist at", in reports of markets. */
const OF_MARKETS =
  /^,(?: \d{1,3},)? (?:an? )?(?:[\p{L}'\u2019-]+ ){0,3}?(?:strategist|analyst|trader|dealer|broker|fund manager) (?:at|with|for|in)\b/u;
/** "said his lawyer ". */
const LAWYER = /\b(?:his|her|their|my) (?:defen[cs]e )?(?:lawyer|attorney|solicitor),? $/;
/** Firms that are named after people, and what tells them from these. */
const FIRMS = /^(?:J\. ?P\. Morgan|William Hill|Edward Jones|Charles Schwab|John Deere|Eli Lilly)$/;
const TRADING = /\b(?:shares?|stocks?|bank|banks|brokers?|brokerage|bookmakers?|odds)\b/i;
/** A name in rare words is hardly that of a second person. */
const isShared = ({ parts: { given, surname } }: Lore): boolean =>
  GIVEN.has(given[0] ?? '') || CROWDED_SURNAMES.has(surname);

/** What it begins with past the comma, so that few need the pattern. */
const MAY_FOLLOW = new Set(Array.from('athmw0123456789', (char) => char.charCodeAt(0)));
/** "Paul Quill, no relation to the singer", "Paul Quill (not that Paul Quill)". */
const DISOWNED =
  /^(?:,| \(| [-\u2013\u2014]{1,2}) ?\(?(?:(?:no (?:kin|relation)|unrelated) to the \p{Ll}|not that \p{Lu})/u;
const LONGEST_DISOWNED = 28;
/** What it goes on with past a comma or a space. */
const MAY_DISOWN = new Set(Array.from('nu(-\u2013\u2014', (char) => char.charCodeAt(0)));
/** "a cashier, ", "My neighbor ", "farmer ". */
const BEFORE = new RegExp(
  `(?:\\b(?:an?|one|another|the|his|her|their|my|our) (?:[\\p{Ll}'\u2019-]+ ){0,3}?(?:${TRADES})(?: named|,)? |[ (](?:${TRADES}) )$`,
  'iu',
);
/** What {@link BEFORE} may end in: asked first, since it is long. */
const ENDS = new Set(['named', 'lawyer', 'attorney', 'solicitor', ...TRADES.split(/[^a-z]+/)]);
const FORMERLY = /\b(?:former|onetime|one-time|ex-?|little-known|obscure|future)[ -]/;
/** "Deputy Paul Quill", "Lt. Paul Quill": police and soldiers, whom no news elsewhere names. */
const POLICE =
  /^(?:sheriff|deputy|undersheriff|lt|lieutenant|sgt|sergeant|cpl|corporal|pvt|pfc|spc|capt|trooper|patrolman|det|detective|constable|insp|supt|superintendent|clerk|coroner|principal|alderman|alderwoman|councilman|councilwoman|selectman)$/;
/** "the daughter of ". */
const CHILD_BEFORE =
  /\b(?:son|daughter|wife|widow|husband|brother|sister|parents?) of (?:the late )?$/;
/** ", a brother, ". */
const KIN_BEFORE =
  /\b(?:sons?|daughters?|brothers?|sisters?|stepsons?|stepdaughters?|nephews?|nieces?|cousin|wife|husband|father|mother), $/;
const OF_TOWN = /^,? of \p{Lu}/u;
const SURVIVED = /\b[Ss]urviv(?:ed by|ors|ing are|es him|es her)\b/;
/** The dash before the name of whom a letter to a newspaper is from, and the town after it. */
const DASH = /(?:--|[\u2013\u2014]) ?$/;
const TOWN = /^, \p{Lu}[\p{L}.' -]+(?:, \p{Lu}[\p{L}.]+)?$/u;

/** As many characters as the words before and after a name take. */
const REACH = 60;
const [COMMA, SLASH, O] = [44, 47, 111] as const;
/** "Paul Quill/AP", who took a picture. */
const CREDIT = /^\/(?:AP|AFP|EPA|PA|Reuters|Getty|Associated|Bloomberg|The \p{Lu})/u;
const LONGEST_CREDIT = 12;

/**
 * True where the full name text[start, `reading.end`) of a store's `candidate` is somebody ordinary. Rarely
 * more than a look at the characters beside. Presidents had a trade before, and players have classes.
 */
export function isOrdinaryPerson(
  reading: Reading,
  { candidate: { lore }, start }: Verdict,
): boolean {
  const { sport, text, codes, end } = reading;
  // Beside another of the surname it is he who is disowned: "Ann Quill went. Paul Quill, no relation to the singer".
  if (MAY_DISOWN.has(codes[end + (codes[end] === COMMA ? 2 : 1)] as number))
    if (DISOWNED.test(text.slice(end, end + LONGEST_DISOWNED)))
      return !reading.page.namings.isShared(lore.parts.surname);
  // Without its stops it is the bank: "JP Morgan".
  if (FIRMS.test(lore.main) && (!FIRMS.test(lore.name) || reading.page.says(TRADING))) return true;
  if (sport !== null && sport !== 'some') return false;
  // By another form of his given name he may well be no president: "William Clinton, 34, a baker".
  if (presidentialNames(lore.main).length > 0) {
    const written = text.slice(start, end);
    if (written === lore.main || written === lore.name) return false;
  }
  if (codes[end] === SLASH && CREDIT.test(text.slice(end, end + LONGEST_CREDIT))) return true;
  const isCommaAfter = codes[end] === COMMA;
  if (isCommaAfter) {
    const after = text.slice(end, Math.min(end + REACH, reading.blockEnd));
    if (MAY_FOLLOW.has(codes[end + 2] as number) && AFTER.test(after)) return isShared(lore);
    if (OF_MARKETS.test(after)) return true;
  }
  const isOf = codes[end + 1] === O || codes[end + 2] === O;
  const isAppositive = codes[start - 2] === COMMA;
  if (isOf && OF_TOWN.test(text.slice(end, end + 8))) {
    if (isAppositive && KIN_BEFORE.test(lead(reading, start))) return true;
    if (CHILD_BEFORE.test(lead(reading, start))) return true;
    if (SURVIVED.test(text.slice(reading.blockStart, start))) return true;
  }
  if (isCommaAfter && DASH.test(text.slice(Math.max(reading.blockStart, start - 3), start)))
    if (TOWN.test(text.slice(end, reading.blockEnd).trimEnd())) return true;
  if (!isAppositive) {
    const left = before(codes, start);
    if (left?.folded === 'by') return isCredited(reading, lore, left);
    if (left?.capital === true) return isCapital(codes, start) && isOfTown(codes, left);
    if (left === null || !ENDS.has(left.folded)) return false;
  }
  const words = lead(reading, start);
  return (BEFORE.test(words) && !FORMERLY.test(words)) || LAWYER.test(words);
}

/** "Sheriff", "Fire Chief", "Officer" that is of no firm's. */
function isOfTown(codes: Codes, { folded, start }: Neighbour): boolean {
  if (POLICE.test(folded)) return true;
  if (folded !== 'chief' && folded !== 'officer') return false;
  const head = before(codes, start);
  if (folded === 'chief') return /^(?:battalion|fire)$/.test(head?.folded ?? '');
  return head?.capital !== true || head.isOpener || head.folded === 'police';
}

/** "By Paul Quill" over a story, "Reporting by Paul Quill" under it: of names that many have, a reporter's. */
function isCredited({ text, blockStart, blockEnd }: Reading, lore: Lore, by: Neighbour): boolean {
  if (!GIVEN.has(lore.parts.given[0] ?? '')) return false;
  if (by.start === blockStart)
    return CROWDED_SURNAMES.has(lore.parts.surname) && blockEnd - blockStart < LONGEST_BYLINE;
  return REPORTING.test(text.slice(Math.max(blockStart, by.start - REACH), by.start));
}
const REPORTING = /\b(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Pp]hoto(?:graph)?s?) $/;
const LONGEST_BYLINE = 80;

const lead = ({ text, blockStart }: Reading, start: number): string =>
  text.slice(Math.max(blockStart, start - REACH), start);
