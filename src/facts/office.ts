/** Offices as documents write them: "French President", "president of the European Commission". */
import { wordsOf } from '../text/fold.ts';
import { slug } from './ids.ts';
import type { knownFinder } from './known.ts';

/** An office taken apart, so that two ways of writing it can be compared. */
export interface Office {
  /** The words of the office itself, sorted: `minister prime`. */
  words: string;
  /** Slugs of the countries or organisations named with it. */
  of: string[];
  /** True for "former", "ex-", "then". */
  past: boolean;
}

/** Offices that one person holds at a time; `implied` is whose it is where the document names nobody. */
const SINGLE: { words: string; implied?: string; example: string }[] = [
  { words: 'president', example: 'French President' },
  { words: 'president vice', example: 'US vice-president' },
  { words: 'minister prime', example: 'Prime Minister of Poland' },
  { words: 'chancellor', example: 'Chancellor of Germany' },
  { words: 'king', example: 'King of Denmark' },
  { words: 'queen', example: 'Queen of Denmark' },
  { words: 'foreign minister', example: 'French Foreign Minister' },
  { words: 'defense minister', example: 'German Defence Minister' },
  { words: 'finance minister', example: 'French Finance Minister' },
  { words: 'interior minister', example: 'Italian interior minister' },
  { words: 'secretary state', implied: 'united-states', example: 'Secretary of State' },
  { words: 'defense secretary', example: 'US Defense Secretary' },
  { words: 'foreign secretary', implied: 'united-kingdom', example: 'Foreign Secretary' },
  { words: 'home secretary', implied: 'united-kingdom', example: 'Home Secretary' },
  { words: 'general secretary', example: 'Secretary General of NATO' },
];
const SINGLE_OFFICES = new Map(SINGLE.map((row) => [row.words, row]));
const PAST = new Set(['former', 'ex', 'then', 'late', 'onetime', 'outgoing', 'erstwhile']);
const NO_OFFICE = new Set(['of', 'the', 'for', 'and', 'a', 'an', 's', 'to', 'at', 'in', 'on']);
const SPELLINGS: Record<string, string> = {
  defence: 'defense',
  affairs: 'affair',
  leader: 'leader',
};

/** Takes a role's words apart. */
export function officeOf(title: string, find: ReturnType<typeof knownFinder>): Office {
  const found = find(title);
  let rest = '';
  let from = 0;
  for (const { start, end } of found) {
    rest += `${title.slice(from, start)} `;
    from = end;
  }
  const words = wordsOf(rest + title.slice(from));
  const kept = words.filter((word) => !PAST.has(word) && !NO_OFFICE.has(word));
  return {
    words: kept
      .map((word) => SPELLINGS[word] ?? word)
      .sort()
      .join(' '),
    of: [...new Set(found.map(({ known }) => slug(known.name)))].sort(),
    past: words.some((word) => PAST.has(word)),
  };
}

const meet = (a: string[], b: string[]) => a.some((one) => b.includes(one));

/** True where two documents may well mean one office: evidence that two mentions are one person. */
export const compatible = (a: Office, b: Office): boolean =>
  a.words !== '' &&
  a.words === b.words &&
  (a.of.length === 0 || b.of.length === 0 || meet(a.of, b.of));

/** True for an office, held at the time, that one person holds at a time. */
export const isSingle = ({ words, past }: Office): boolean => !past && SINGLE_OFFICES.has(words);

/** True where both are the same office that only one person can hold at a time. */
export function sameSeat(a: Office, b: Office): boolean {
  if (a.words !== b.words || !isSingle(a) || !isSingle(b)) return false;
  const implied = SINGLE_OFFICES.get(a.words)?.implied;
  const whose = ({ of }: Office) => (of.length > 0 ? of : implied ? [implied] : []);
  return meet(whose(a), whose(b));
}
