/** The articles of tests/corpus: each a folder with what goes in beside what must come out. */
import { readdirSync, readFileSync } from 'node:fs';
import { extract } from '../../src/extract/extract.ts';

export const CORPUS = new URL('../corpus/', import.meta.url);

/** One statement as a case writes it down: the words as the article has them. */
export interface ExpectedStatement {
  text: string;
  kind: string;
  /** The words for the speaker in the sentence, '' where it names none. */
  speaker: string;
  /** The speaker's fullest name in the article. */
  canonical: string;
  said: string | null;
}

export interface Case {
  slug: string;
  article: string;
  published: string | null;
  expected: ExpectedStatement[];
}

/** What extraction reads out of an article now, in the form of a case. */
export const statementsOf = (text: string, published: string | null): ExpectedStatement[] =>
  extract({ text, published }).quotations.map((quotation) => ({
    text: quotation.text,
    kind: quotation.kind,
    speaker: quotation.speaker,
    canonical: quotation.canonical,
    said: quotation.said,
  }));

/** Every case, in order of slug. */
export function readCases(): Case[] {
  const slugs = readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return slugs.map((slug) => {
    const read = (name: string) => readFileSync(new URL(`${slug}/${name}`, CORPUS), 'utf8');
    const { published, statements } = JSON.parse(read('expected.json')) as {
      published: string | null;
      statements: ExpectedStatement[];
    };
    return { slug, article: read('article.txt'), published, expected: statements };
  });
}
