/**
 * Given names that the text has earned: "Saddam" once it has named Saddam Hussein in full, where nobody
 * else on the page has that name.
 */
import type { Candidate, Verdict } from '../hits/candidates.ts';
import type { FirstWords } from '../hits/scan.ts';
import { readWord, word } from '../letters/characters.ts';
import type { Codes } from '../letters/codes.ts';
import { foldWord } from '../letters/spoken.ts';
import { classesOf, DOUBTFUL, IS } from '../words/word-classes.ts';
import { letterBit } from '../words/words.ts';
import { after, before, beginsSentence } from './context.ts';
import { isKinWord } from './kin.ts';
import type { Page } from './page.ts';
import type { Reading } from './reading.ts';

/** The shortest given name that is looked for: "Al" and "Ed" are too often something else. */
const SHORTEST = 3;

/**
 * Where a given name alone stands for its person. `introduced` are those named in full, in order; `taken` says of
 * each of `readings` whether it is a mention already.
 */
export function givenNames(
  page: Page,
  introduced: readonly Verdict[],
  firsts: FirstWords,
  readings: readonly Reading[],
  taken: readonly boolean[],
): Verdict[] {
  if (introduced.length === 0) return [];
  const people = new Map<number, Verdict | null>();
  // Of the names looked for: what letters they begin with and how long they are, as bits.
  let letters = 0;
  let lengths = 0;
  for (const person of introduced) {
    const hash = givenHash(page, person);
    if (hash === null) continue;
    letters |= letterBit(page.codes[person.start] as number);
    lengths |= 1 << (word.end - person.start);
    const known = people.get(hash);
    const other = known !== undefined && known?.candidate.key !== person.candidate.key;
    if (known === undefined || other) people.set(hash, other ? null : person);
  }
  const uses = new Map<number, Verdict[]>();
  const read = (hash: number, start: number, end: number, isTaken: boolean) => {
    const person = people.get(hash);
    if (person === undefined || person === null) return;
    const right = after(page.codes, end);
    // Somebody else on the page has the same given name: nobody has earned it.
    if (right?.capital === true && right.gap === ' ') {
      const style = page.style(page.blockAt(start));
      if (style === 'plain') {
        people.set(hash, null);
        uses.delete(hash);
      }
      // In a list or a headline the next word may be no surname: nothing is told.
      if (style !== 'upper') return;
    }
    const classes = classesOf(page.codes, start, end);
    const early = start < person.start && !isOverStory(page, classes, start, person);
    if (isMonth(page, start, end) || !isNameHere(page, start, end)) return;
    if (
      isTaken ||
      (early && (classes & IS.given) !== 0) ||
      right?.gap === '-' ||
      !standsAlone(page.codes, start)
    )
      return;
    const { candidate } = person;
    if (isElsesKin(page, start, candidate)) return;
    const use: Verdict = { candidate, rule: 'given-name', start, end };
    const list = uses.get(hash);
    if (list === undefined) uses.set(hash, [use]);
    else list.push(use);
  };
  firsts.hashes.forEach((hash, i) => {
    read(hash, firsts.starts[i] as number, firsts.ends[i] as number, false);
  });
  // "Grant", who is somebody else's surname, and "Florence".
  if (letters === 0) return [];
  readings.forEach(({ start, end, isOneWord }, i) => {
    if (((1 << (end - start)) & lengths) === 0 || !isOneWord) return;
    if ((letterBit(page.codes[start] as number) & letters) === 0) return;
    readWord(page.codes, start);
    read(word.hash, start, end, taken[i] === true);
  });
  return [...uses.values()].flat();
}

/** The hash of the given name as the page writes it, or null where it is no use alone. */
function givenHash({ codes }: Page, { start, end, candidate }: Verdict): number | null {
  readWord(codes, start);
  if (word.end >= end || word.end - start < SHORTEST || !candidate.lore.isPersonal) return null;
  const { hash } = word;
  if ((classesOf(codes, start, word.end) & DOUBTFUL & ~IS.common) !== 0) return null;
  return foldWord(codes, start, word.end) === candidate.lore.parts.surname ? null : hash;
}

/** "Quilla back in court", over a story that begins with Quilla Quillon: who has no surname's word for a given name. */
const isOverStory = (page: Page, classes: number, start: number, person: Verdict): boolean =>
  (classes & (IS.crowded | IS.placeSurname)) === 0 &&
  page.blockAt(start) === 0 &&
  page.blockAt(person.start) <= LEAD &&
  page.style(0) === 'plain';

/** The first paragraphs below a headline and who wrote it. */
const LEAD = 3;

/** "Jan 18" is a day. */
const isMonth = ({ text }: Page, start: number, end: number): boolean =>
  /^(?:jan|dec|mar|jun) \d/i.test(text.slice(start, end + 2));

/**
 * "told Bill", which is no bill: a common word has its capital for itself within a sentence, and no article.
 * "Bill said" begins one.
 */
function isNameHere(page: Page, start: number, end: number): boolean {
  const { codes } = page;
  if (codes[end + 1] === AMPERSAND) return false;
  if ((classesOf(codes, start, end) & IS.common) === 0) return true;
  if (page.style(page.blockAt(start)) !== 'plain') return false;
  if (beginsSentence(codes, start)) return SPOKE.test(page.text.slice(end, end + LONGEST_SPOKE));
  const left = before(codes, start);
  return left === null || (!left.capital && !left.is(IS.the) && !ARTICLE.test(left.folded));
}
const AMPERSAND = 38;
const SPOKE = /^ (?:said|says|told|was|had|has|went|came|wrote|never)\b/;
const LONGEST_SPOKE = 8;
const ARTICLE = /^(?:an?|this|that|no|every|each)$/;

/** "sons William, Robert, ", and as many characters as the names of some children take. */
const CHILDREN =
  /\b(?:sons|daughters|children|grandchildren|brothers|sisters)(?: are| were)?,? (?:\p{Lu}\p{L}+,? )*(?:and )?$/u;
const REACH = 80;

/** "his brother Phil", where the page names nobody else of Phil's surname, is another. */
const isElsesKin = (
  { codes, text, namings }: Page,
  start: number,
  { lore }: Candidate,
): boolean => {
  const left = before(codes, start);
  const { surname } = lore.parts;
  if (left === null || left.folded === 'and')
    return (
      CHILDREN.test(text.slice(Math.max(0, start - REACH), start)) && !namings.isShared(surname)
    );
  if (left.capital || !isKinWord(left.folded)) return false;
  // "Ann Quill's brother Phil".
  return !namings.isShared(surname) && !before(codes, left.start)?.folded.startsWith(surname);
};

function standsAlone(codes: Codes, start: number): boolean {
  const left = before(codes, start);
  if (left === null || left.possessive || !left.capital) return left?.gap !== '-';
  return left.is(IS.title) || (left.is(IS.opener) && beginsSentence(codes, left.start));
}
