/**
 * Whether two reports are of one utterance. Translations and shortened versions share the telling
 * words, in British or American spelling, so words are compared by their beginnings; the figures and
 * the noes must agree, for they are what makes two similar sentences different.
 */
import type { Edtf } from '../model.ts';
import { dayRange } from '../text/edtf.ts';
import { wordsOf } from '../text/fold.ts';
import { COMMON } from './ids.ts';

interface Sentence {
  /** Each stem, and the place of its last word in the sentence. */
  stems: Map<string, number>;
  figures: Set<string>;
  /** The places of "not" and the like. */
  noes: number[];
}

/** What tells one report from another, computed once for each. */
export interface Gist {
  sentences: Sentence[];
  /** Days since 1970-01-01 in which it can have been said. */
  from: number;
  to: number;
}

/** Letters of a word that count: "secur|ity", "defen|ce" and "defen|se", "relyi|ng" after trimming. */
const STEM = 6;
/** Of the shorter report's stems, how many must stand in sentences that the other has too. */
const COVERED = 0.6;
/**
 * How many stems two sentences must share, and what part of the shorter that must be: two long
 * sentences that share many words are alike even where translators chose differently for the rest.
 */
const LIKENESS = [
  { shared: 4, part: 0.75 },
  { shared: 8, part: 0.55 },
];
/** A statement dated by its publication alone may have been said so many days before. */
const DAYS_BEFORE_PUBLICATION = 31;

const NOES = new Set(
  'not no never cannot nor none neither without stop stops cease ceases'.split(' '),
);
/** A no stands so many words before the first word that it denies: "no lasting peace". */
const NO_BEFORE = 2;
const ENDINGS = /(?:ings?|ed|es|s|ly)$/;

function stem(word: string): string {
  const trimmed = word.length > 5 ? word.replace(ENDINGS, '') : word.replace(/s$/, '');
  return trimmed
    .replace(/c(?=e?$)/, 's')
    .slice(0, STEM)
    .replace(/[ey]$/, '');
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?…]["”’»]?)\s+(?=["“‘«]?\p{Lu})/u);

/**
 * The gist of a report.
 * @param spell writes names in one way: "U.S." and "United States" alike.
 */
export function gistOf(
  text: string,
  said: Edtf | null,
  saidBasis: string,
  spell: (text: string) => string,
): Gist {
  const range = said === null ? null : dayRange(said);
  const early = saidBasis.startsWith('publication') ? DAYS_BEFORE_PUBLICATION : 0;
  return {
    sentences: sentencesOf(spell(text)).map(sentenceOf),
    from: range ? range.first - early : Number.NEGATIVE_INFINITY,
    to: range?.last ?? Number.POSITIVE_INFINITY,
  };
}

function sentenceOf(text: string): Sentence {
  const words = wordsOf(text.replace(/n['’]t\b/g, ' not'));
  const stems = new Map<string, number>();
  const figures = new Set<string>();
  const noes: number[] = [];
  for (const [at, word] of words.entries()) {
    if (NOES.has(word)) noes.push(at);
    if (COMMON.has(word)) continue;
    stems.set(stem(word), at);
    if (/^\d+$/.test(word)) figures.add(word);
  }
  return { stems, figures, noes };
}

/** True where a no stands among the words that the sentences share; one in a clause of its own is no denial. */
function negated({ noes }: Sentence, shared: number[]): boolean {
  const first = Math.min(...shared) - NO_BEFORE;
  const last = Math.max(...shared);
  return noes.some((at) => at >= first && at <= last);
}

function alike(a: Sentence, b: Sentence): boolean {
  const [few, many] = a.stems.size <= b.stems.size ? [a, b] : [b, a];
  const both = [...few.stems.keys()].filter((one) => many.stems.has(one));
  const places = ({ stems }: Sentence) => both.map((one) => stems.get(one) ?? 0);
  return (
    LIKENESS.some(
      ({ shared, part }) => both.length >= shared && both.length >= few.stems.size * part,
    ) &&
    [...few.figures].every((one) => many.figures.has(one)) &&
    negated(a, places(a)) === negated(b, places(b))
  );
}

/** True for two reports, by one speaker, of one utterance: most of the shorter is in the other. Symmetric. */
export function sameStatement(a: Gist, b: Gist): boolean {
  if (a.from > b.to || b.from > a.to) return false;
  const size = ({ sentences }: Gist) => sentences.reduce((sum, { stems }) => sum + stems.size, 0);
  const covered = (part: Gist, whole: Gist) => {
    const found = part.sentences.filter((one) => whole.sentences.some((two) => alike(one, two)));
    return found.reduce((sum, { stems }) => sum + stems.size, 0) >= size(part) * COVERED;
  };
  return (size(a) <= size(b) && covered(a, b)) || (size(b) <= size(a) && covered(b, a));
}
