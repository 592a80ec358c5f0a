/**
 * Which of several people of one name a text means where it gives only that name: "Clinton said". News keeps the bare
 * name for one of them, whom it has already called so before the others came in, or whose family the others are
 * ("her husband, Bill Clinton"). Where neither is so, or another has just been named, it means nobody we could tell.
 */

import { givenName } from '../words/given-names.ts';
import { isTitle, isTitleModifier } from '../words/titles.ts';
import type { Token } from '../words/tokens.ts';
import { set } from '../words/words.ts';
import type { Draft } from './draft.ts';
import type { Segment } from './segments.ts';

const KIN = set(
  'wife husband son daughter brother sister father mother uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother widow widower ex-wife ex-husband stepson stepdaughter half-brother half-sister brother-in-law sister-in-law son-in-law daughter-in-law father-in-law mother-in-law partner twin lady',
);
/** The longest office, in tokens, between "husband" and the name: "her husband, former Ohio Governor John Hale". */
const OFFICE_TOKENS = 7;
/** How far back, in characters, the paragraph is looked through. */
const NEAR = 1500;

/** True where the words before a name make its bearer somebody's family: "his wife, Ann Lee", "first lady Ann Lee". */
export function isKin(tokens: readonly Token[], { from }: Segment): boolean {
  for (let at = from - 1; at >= 0 && at >= from - OFFICE_TOKENS; at--) {
    const { kind, lower, capital } = tokens[at] as Token;
    if (KIN.has(lower)) {
      let owner = at - 1;
      while (
        !tokens[owner]?.capital &&
        /^(?:first|second|third|late|older|elder|eldest|younger|youngest|then|twin|former)$/.test(
          tokens[owner]?.lower ?? '',
        )
      )
        owner--;
      const { lower: whose = '' } = tokens[owner] ?? {};
      return lower === 'lady'
        ? tokens[at - 1]?.lower === 'first'
        : /^(?:his|her|their)$/.test(whose) || /(?:'s|s')$/.test(whose) || isBare(tokens, owner);
    }
    const goesOn =
      lower === ',' || (kind === 'word' && (capital || isTitle(lower) || isTitleModifier(lower)));
    if (!goesOn) return false;
  }
  return false;
}

/** "Jenners’ daughter": the apostrophe after s is a mark of its own. */
const isBare = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'mark' &&
  /['’]/.test(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.end === tokens[at]?.start;

/** The longest short form of a given name: "Steve". */
const SHORT_FORM = 5;

/** True for two names of one surname where one given name is short for the other: "Tim Sloan", "Timothy J. Sloan". */
export function isSamePerson(one: string[], other: string[]): boolean {
  const [first = '', second = ''] = [one[0] ?? '', other[0] ?? ''].sort(
    (a, b) => a.length - b.length,
  );
  const rest = second.slice(first.length);
  const isShort =
    first.length > 2 && first.length <= SHORT_FORM && rest !== '' && second.startsWith(first);
  // "Eric" and "Erica", "Ann" and "Anna" are two.
  if (!isShort || /^(?:a|e|o|ia|ina|ine|ette|elle)$/.test(rest) || one.at(-1) !== other.at(-1))
    return false;
  const [gender, otherGender] = [givenName(first), givenName(second)];
  return (
    gender !== undefined &&
    otherGender !== undefined &&
    (gender === otherGender || [gender, otherGender].includes('unknown'))
  );
}

const isFull = (draft: Draft, { words }: Segment): boolean =>
  words.length > 1 && words[0] === draft.words[0];

/** The places of the full names, or of the first name where there is none in full. Gathered before short ones. */
function placesOf(draft: Draft): number[] {
  draft.places ??= draft.segments
    .filter((segment, index) => index === 0 || isFull(draft, segment))
    .map(({ start }) => start)
    .sort((a, b) => a - b);
  return draft.places;
}

/** The last place before `at` where the bearer is named in full, or -1. */
function lastFull(draft: Draft, at: number): number {
  const places = placesOf(draft);
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? -1;
}

const lastNamed = (draft: Draft, at: number) =>
  Math.max(
    lastFull(draft, at),
    draft.lastShort !== undefined && draft.lastShort < at ? draft.lastShort : -1,
  );

/** For whom the text keeps the bare name at `at`, or null. At `openAt` it used the name without telling whose it is. */
function holderAt(drafts: Draft[], at: number, openAt: number): Draft | null {
  const own = drafts.filter(({ isKin }) => !isKin);
  const [first] = own;
  const comesAt = (draft: Draft) => placesOf(draft)[0] ?? Number.MAX_VALUE;
  if (first && own.length === 1) return comesAt(first) < at ? first : null;
  // It means somebody whom every reader knows: the first to come in need not be the one.
  if (drafts.every((draft) => comesAt(draft) > openAt)) return null;
  const known = drafts.filter((draft) => comesAt(draft) < at);
  const [only] = known;
  if (only && known.length === 1) return only.isKin ? null : only;
  const holders = known.filter(
    ({ firstShort }, index) =>
      firstShort !== undefined &&
      known.every((other, at) => at === index || comesAt(other) > firstShort),
  );
  return holders[0] ?? null;
}

/** The one of `drafts`, at least two, that their common name means at `at`, or null where the text does not tell. */
export function bearerAt(
  text: string,
  drafts: Draft[],
  { start, title }: Segment,
  openAt: number,
): Draft | null {
  const titled = title === '' ? [] : drafts.filter(({ titles }) => titles.has(title));
  if (titled.length === 1) return titled[0] ?? null;
  // "President Clinton", where nobody was given that office: perhaps the other one.
  if (title !== '') return null;
  const from = Math.max(0, start - NEAR);
  const paragraph = from + Math.max(0, text.slice(from, start).lastIndexOf('\n'));
  const near = drafts
    .map((draft) => ({ draft, last: lastNamed(draft, start) }))
    .filter(({ last }) => last >= paragraph)
    .sort((a, b) => b.last - a.last);
  const holder = holderAt(drafts, start, openAt);
  const [latest] = near;
  if (!latest) return holder;
  if (holder) return latest.draft === holder ? holder : null;
  return near.length === 1 ? latest.draft : null;
}
