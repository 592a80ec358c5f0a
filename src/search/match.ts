import type { Span, StatementKind } from '../model.ts';
import { wordsOf } from '../text/fold.ts';
import type { NameField, Query, Test } from './query.ts';
import { formsOf, placedWords } from './words.ts';

/** What is searched: a statement, or a note, which has no speaker, date or kind. */
export interface Searchable {
  text: string;
  /** Every name, by field; an entity's names are each one string. */
  names: Record<NameField, readonly string[]>;
  /** The last day it can have been said, in days since 1970-01-01; null where undated. */
  day: number | null;
  kind: StatementKind | null;
}

type WordsTest = Extract<Test, { words: string[] }>;

/** Whether a word of a text is the nth word asked for. Names and exact words have one form only. */
function accepts(test: WordsTest, nth: number): (word: string) => boolean {
  const wanted = test.words[nth] ?? '';
  const forms = test.on === 'text' && !test.exact ? formsOf(wanted) : [wanted];
  const open = test.typing && nth === test.words.length - 1;
  return (word) => forms.includes(word) || (open && word.startsWith(wanted));
}

/** Where in a list of words all words asked for stand side by side: indices of the first of them. */
function placesOf(test: WordsTest, words: readonly string[]): number[] {
  const tests = test.words.map((_, nth) => accepts(test, nth));
  return words.flatMap((_, at) =>
    tests.every((isWanted, nth) => isWanted(words[at + nth] ?? '')) ? [at] : [],
  );
}

const inSome = (test: WordsTest, texts: readonly string[]) =>
  texts.some((text) => {
    const words = wordsOf(text);
    if (test.on !== 'text' && test.whole && words.length !== test.words.length) return false;
    return placesOf(test, words).length > 0;
  });

/** Whether a test holds, whatever `not` says of it. Plain words may stand in a name as well. */
export function holds(test: Test, item: Searchable): boolean {
  switch (test.on) {
    case 'text':
      return inSome(test, [item.text, ...item.names.speaker, ...item.names.about]);
    case 'before':
      return item.day !== null && item.day < test.day;
    case 'after':
      return item.day !== null && item.day >= test.day;
    case 'kind':
      return item.kind === test.kind;
    default:
      return inSome(test, item.names[test.on]);
  }
}

/** Whether every clause holds. A query without clauses matches nothing. */
export const matches = (query: Query, item: Searchable): boolean =>
  query.clauses.length > 0 && query.clauses.every(({ test, not }) => holds(test, item) !== not);

/**
 * What to highlight: where the words asked for stand in a text, in order and apart from each other.
 * `field` says what the text is, when it is a name.
 */
export function hits(query: Query, text: string, field: 'text' | NameField = 'text'): Span[] {
  const placed = placedWords(text);
  const words = placed.map(({ word }) => word);
  const hit = new Set<number>();
  for (const { test, not } of query.clauses) {
    if (not || !('words' in test) || (test.on !== 'text' && test.on !== field)) continue;
    for (const at of placesOf(test, words))
      for (let nth = 0; nth < test.words.length; nth += 1) hit.add(at + nth);
  }
  return placed.filter((_, at) => hit.has(at)).map(({ start, end }) => ({ start, end }));
}
