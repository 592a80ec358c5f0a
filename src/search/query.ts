/**
 * The one grammar of every search box: words, `"exact words"`, `-not`, and fields such as
 * `speaker:macron` or `before:2020`. This file is its data; `parse.ts` reads it.
 */
import type { Span, StatementKind } from '../model.ts';

/** Fields whose value is words found in a name. */
export type NameField = 'speaker' | 'about' | 'source' | 'tag';
/** Fields whose value is a date. */
export type DateField = 'before' | 'after';
/** Whatever may stand before a colon. */
export type Field = NameField | DateField | 'kind';

/** Every field, with the other words it answers to. */
export const FIELDS: readonly { field: Field; aliases: readonly string[] }[] = [
  { field: 'speaker', aliases: ['by', 'from', 'locuteur', 'par'] },
  { field: 'about', aliases: ['on', 'sujet', 'sur'] },
  { field: 'source', aliases: ['in', 'publisher', 'dans'] },
  // As in Gmail, Google and GitHub: `after:` takes the period in, `before:` leaves it out, so that
  // `after:2018 before:2020` is 2018 and 2019.
  { field: 'before', aliases: ['until', 'avant'] },
  { field: 'after', aliases: ['since', 'apres', 'depuis'] },
  { field: 'kind', aliases: ['type', 'genre'] },
  { field: 'tag', aliases: ['etiquette'] },
];

/** The values of `kind:`, with the other words they answer to. */
export const KINDS: readonly { kind: StatementKind; aliases: readonly string[] }[] = [
  { kind: 'direct', aliases: ['quote', 'quoted'] },
  { kind: 'mixed', aliases: ['partial', 'mixte'] },
  { kind: 'indirect', aliases: ['reported', 'paraphrase'] },
];

/** What one part of a query asks. Words are folded (`text/fold.ts`); there is at least one. */
export type Test =
  | {
      on: 'text';
      words: string[];
      /** In this order, side by side, and as they are: they stood in quotation marks. */
      exact: boolean;
      /** The last word is still being typed: it matches what begins with it. */
      typing: boolean;
    }
  /** `whole`: the words are all of the name, not a part of it; they stood in quotation marks. */
  | { on: NameField; words: string[]; typing: boolean; whole: boolean }
  /** `day` is the first day of the date, in days since 1970-01-01. */
  | { on: DateField; day: number }
  | { on: 'kind'; kind: StatementKind };

/** One part of a query, where it stands in what was typed. */
export interface Clause extends Span {
  test: Test;
  not: boolean;
}

/** What is wrong with a part of a query; the rest of the query holds all the same. */
export interface Problem extends Span {
  problem: 'unknown-field' | 'no-value' | 'no-date' | 'no-kind' | 'open-quote' | 'only-not';
  /** The words in question, as typed. */
  words: string;
  /** The field that may have been meant, '' for none. */
  meant: string;
}

/** Every clause must hold; a query without clauses asks nothing and matches nothing. */
export interface Query {
  clauses: Clause[];
  problems: Problem[];
}
