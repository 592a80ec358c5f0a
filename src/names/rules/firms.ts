/** Firms told by what follows their name: their legal form, with their trade before it or not. */
import type { Candidate } from '../hits/candidates.ts';
import { MEANS } from '../index/layout.ts';
import { APOSTROPHE, FOLD, inWord } from '../letters/characters.ts';
import { type Codes, textOf } from '../letters/codes.ts';
import { DOUBTFUL, IS } from '../words/word-classes.ts';
import { after, before, beginsSentence, type Neighbour } from './context.ts';
import { isVerb } from './noun-phrase.ts';
import type { Page } from './page.ts';
import type { Reading } from './reading.ts';

/** What a firm deals in, between its name and its legal form: "Apple Computer Inc." */
const TRADE =
  /^(?:motors?|computers?|electronics|electric|steel|oil|petroleum|chemicals?|pharmaceuticals?|airlines?|airways|stores|foods|industries|technologies|telecommunications|communications|international|beverages?|tires?|paper|cosmetics|software|energy|brands|restaurants?|minerals?|mining|mines|gold|resources|breweries|brewing|media|broadcasting|semiconductors?|instruments|aircraft|aerospace|shipping|railways?|rubber|glass|tobacco|textiles?|healthcare|insurance|securities|networks|systems|wireless|laboratories)$/;

/** True for a legal form in capitals right after what ends at `end`: " Inc.". */
const hasForm = (word: Neighbour | null): boolean =>
  word?.capital === true && word.gap === ' ' && word.is(IS.company);

/** " N.V.", " S.p.A." */
const isDotted = (codes: Codes, end: number): boolean =>
  codes[end + 2] === STOP && FORMS.test(textOf(codes, end, end + 8));
const STOP = 46;
const FORMS = /^ (?:N\.V|S\.A|A\.G|S\.p\.A|P\.L\.C|L\.P)\./;

const isOrganisation = ({ kind, means }: Candidate): boolean =>
  kind === 'organisation' && (means === MEANS.name || means === MEANS.alias);

/**
 * True where a hit is the name of a firm by the words after it: "Target Corp.", "Apple Computer Inc.", and
 * where its own word is no common one "Honda Motor".
 */
export function isFirm(reading: Reading): boolean {
  const { capitalAfter: right, codes } = reading;
  if (right === null || right.gap !== ' ' || !reading.things.some(isOrganisation)) return false;
  return hasForm(right) || isDotted(codes, reading.end) || isTrade(reading, right);
}

/** A common word, unless its capital is its own: within a sentence, "shares of Apple Computer". */
const isPlainWord = (reading: Reading): boolean =>
  reading.is(DOUBTFUL) &&
  (!reading.is(IS.common) ||
    reading.style !== 'plain' ||
    reading.left?.capital !== false ||
    beginsSentence(reading.codes, reading.start));

function isTrade(reading: Reading, right: Neighbour): boolean {
  const { codes } = reading;
  if (right.is(IS.title | IS.calendar) || !TRADE.test(right.folded)) return false;
  const next = after(codes, right.end);
  if (hasForm(next) || isDotted(codes, right.end)) return true;
  return next?.capital !== true && !isPlainWord(reading);
}

const CARRIERS = /\b[Aa]irlines\b|\bAirways\b/;
const JAPANESE =
  /\bSony\b|\bNikon\b|\bToshiba\b|\bHitachi\b|\bMatsushita\b|\bHonda\b|\bNikkei\b|\bcopiers\b/;
const BANKERS =
  /\bABN Amro\b|\bCredit Suisse\b|\bJ\.?P\.? ?Morgan\b|\b[Bb]rokerage\b|\bWall Street\b|\bMerrill\b|\bMorgan Stanley\b|\b[Ii]nvestment bank|\bSmith Barney\b|\bPaine ?Webber\b/;

/** Firms that go by a common word or a surname: what pages about them say too. */
const SIGNS: ReadonlyMap<string, RegExp> = new Map([
  ['American Airlines', CARRIERS],
  [
    'Apple',
    /\biPhones?\b|\biPads?\b|\biPods?\b|\biTunes\b|\biOS\b|\bMacs\b|Tim Cook|Steve Jobs|Cupertino/,
  ],
  ['Boots', /\bWaitrose\b|\bTesco\b|Superdrug|\bpharmac/],
  ['Canon Inc.', JAPANESE],
  ['Coles Supermarkets', /Woolworths|\bWesfarmers\b/],
  ['Delta Air Lines', CARRIERS],
  [
    'Ford Motor Company',
    /General Motors|\bGM\b|G\.M\.|Chrysler|Toyota|\b(?:[Aa]uto|[Cc]ar)makers?\b/,
  ],
  ['Goldman Sachs', BANKERS],
  ['Juniper Networks', /\bCisco\b|\bNortel\b|\bLucent\b/],
  ['Lehman Brothers', BANKERS],
  ['Northwest Airlines', CARRIERS],
  ['Robert Bosch', /\bSiemens\b|\bbrakes\b|\b(?:car|auto) parts\b|\bVolkswagen\b|\bHonda\b/],
  ['Sharp Corporation', JAPANESE],
  ['Target Corporation', /\bWal-?Mart\b|\bCostco\b|\bKmart\b/],
]);
/** What firms do, with no ending that tells a verb: after other words a sentence begins with no firm, "Juniper berries". */
const DOES =
  /^(?:sells?|sold|buys?|bought|makes?|rose|fell|grew|cuts?|pays?|paid|plans|owns|spent|builds?|built)$/;
const LISTED = /^(?:and|or|for|with|on|in)$/;

/** True where a page says what tells of a firm, and the capital is no sentence's: "Boots and gloves". */
export function isFirmBySigns(candidate: Candidate, reading: Reading): boolean {
  const signs = SIGNS.get(candidate.lore.main);
  if (signs === undefined || reading.style !== 'plain' || reading.left?.is(IS.the)) return false;
  const { page, codes, start, words, right } = reading;
  if (page.namings.hasAny(reading.folded)) return false;
  if (beginsSentence(codes, start) && right?.capital === false)
    if (
      !(isVerb(right) || DOES.test(right.folded)) ||
      (reading.is(DOUBTFUL) && LISTED.test(right.folded))
    )
      return false;
  return page.says(signs) && !endsAnother(page, words);
}

/** "Harrison Quill", "Mr. Quill", "the Quillon Delta": true where the page has the word at the end of another's name. */
function endsAnother({ text, codes }: Page, words: string): boolean {
  const wanted = ` ${words}`;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const left = before(codes, at + 1);
    const isWhole = !inWord(codes, at + wanted.length);
    if (isWhole && left?.capital && !left.possessive && !left.isOpener) return true;
  }
  return false;
}

/** What reports of markets say of shares, with a sum or a share after it. */
const PRICED =
  /^ (?:shares )?(?:rose|gained|added|climbed|jumped|surged|advanced|fell|lost|dropped|slid|slipped|shed|tumbled|eased|declined|closed|ended|was up|was down|were up|were down) (?:by )?(?:[$\u00a3\u20ac\u00a5]|\d|an? )/;

/** "Apple's chief", "Apple shares": as nothing but a firm has them. */
const OWNS =
  /^(?:['\u2019]s (?:chief|chairman|chairwoman|profits?|sales|earnings|revenues?|board|shareholders|investors|headquarters)|(?:['\u2019]s)? (?:shares|stock|executives|stores?|spokesman|spokeswoman|CEO))\b/;
const SHARES = /\b[Ss](?:hare|tock)s?\b/;
const LONGEST_MOVE = 24;

/** True where what is said of a name is said of firms: "Apple's chief", and "rose $1.19" on a page about shares. */
export function isFirmByDeeds({ page, text, codes, end, things }: Reading): boolean {
  const isNamed = FOLD[codes[end] as number] === APOSTROPHE || codes[end] === SPACE;
  if (!isNamed || !things.some(isOrganisation)) return false;
  const after = text.slice(end, end + LONGEST_MOVE);
  return OWNS.test(after) || (PRICED.test(after) && page.says(SHARES));
}
const SPACE = 32;
