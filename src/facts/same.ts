/**
 * Whether two reports are of one utterance. Translations and shortened versions share the telling
 * words, in British or American spelling, so words are compared by their beginnings; the figures and
 * the noes must agree, for they are what makes two similar sentences different.
 */
import type { Edtf } from '../model.ts';
import { dayRange } from '../text/edtf.ts';
import { tellingWords } from './ids.ts';

/** What tells one report from another, computed once for each. */
export interface Gist {
  /** The stems of each sentence. */
  sentences: { stems: Set<string>; figures: Set<string>; negated: boolean }[];
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

const NEGATION = /\b(?:not|no|never|cannot|nor|none|neither|without|stop|cease)\b|n['’]t\b/i;
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
    sentences: sentencesOf(spell(text)).map((sentence) => {
      const words = tellingWords(sentence);
      return {
        stems: new Set(words.map(stem)),
        figures: new Set(words.filter((word) => /^\d+$/.test(word))),
        negated: NEGATION.test(sentence),
      };
    }),
    from: range ? range.first - early : Number.NEGATIVE_INFINITY,
    to: range?.last ?? Number.POSITIVE_INFINITY,
  };
}

type Sentence = Gist['sentences'][number];

function alike(a: Sentence, b: Sentence): boolean {
  const [few, many] = a.stems.size <= b.stems.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of few.stems) if (many.stems.has(one)) shared++;
  const figures = [...few.figures].every((one) => many.figures.has(one));
  return (
    LIKENESS.some((least) => shared >= least.shared && shared >= few.stems.size * least.part) &&
    figures &&
    a.negated === b.negated
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
