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
  /** Its stems as hashes, each once, in rising order: two sentences are compared in one pass. */
  stems: Uint32Array;
  /** The place of each stem's last word in the sentence. */
  places: Uint16Array;
  figures: ReadonlySet<string>;
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
/** Of a sentence's stems, how many another must share to tell it. */
const TOLD = 0.5;
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
/** The fewest stems that two reports of one utterance share. */
export const LEAST_SHARED: number = Math.min(...LIKENESS.map(({ shared }) => shared));
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
  const range = dayRange(said);
  const early = saidBasis.startsWith('publication') ? DAYS_BEFORE_PUBLICATION : 0;
  return {
    sentences: sentencesOf(spell(text)).map(sentenceOf),
    from: range ? range.first - early : Number.NEGATIVE_INFINITY,
    to: range?.last ?? Number.POSITIVE_INFINITY,
  };
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

function sentenceOf(text: string): Sentence {
  const plain = text.replace(/n['’]t\b/g, ' not').replace(/(?<=\d),(?=\d{3}\b)/g, '');
  const words = wordsOf(plain);
  const places = new Map<number, number>();
  const figures = new Set<string>();
  const noes: number[] = [];
  for (const [at, word] of words.entries()) {
    if (NOES.has(word)) noes.push(at);
    if (COMMON.has(word)) continue;
    places.set(hashOf(stem(word)), at);
    if (/^\d+$/.test(word)) figures.add(word);
  }
  const rows = [...places].sort(([a], [b]) => a - b);
  return {
    stems: Uint32Array.from(rows, ([hash]) => hash),
    places: Uint16Array.from(rows, ([, at]) => at),
    figures,
    noes,
  };
}

/** How many stems two sentences share, and between which places of each they lie. */
interface Shared {
  count: number;
  a: { first: number; last: number };
  b: { first: number; last: number };
}

function sharedOf(a: Sentence, b: Sentence): Shared {
  const shared: Shared = {
    count: 0,
    a: { first: Number.POSITIVE_INFINITY, last: -1 },
    b: { first: Number.POSITIVE_INFINITY, last: -1 },
  };
  const note = (range: Shared['a'], place: number) => {
    range.first = Math.min(range.first, place);
    range.last = Math.max(range.last, place);
  };
  for (let i = 0, j = 0; i < a.stems.length && j < b.stems.length; ) {
    const difference = (a.stems[i] as number) - (b.stems[j] as number);
    if (difference === 0) {
      shared.count++;
      note(shared.a, a.places[i] as number);
      note(shared.b, b.places[j] as number);
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

/** True where a no stands among the words that the sentences share; one in a clause of its own is no denial. */
const negated = ({ noes }: Sentence, { first, last }: Shared['a']) =>
  noes.some((at) => at >= first - NO_BEFORE && at <= last);

/** True where `a` is told by `b`: they are alike, and no more than half of `a` is news. */
function isToldBy(a: Sentence, b: Sentence): boolean {
  const [few, many] = a.stems.length <= b.stems.length ? [a, b] : [b, a];
  const shared = sharedOf(few, many);
  return (
    shared.count >= a.stems.length * TOLD &&
    LIKENESS.some((l) => shared.count >= l.shared && shared.count >= few.stems.length * l.part) &&
    [...few.figures].every((one) => many.figures.has(one)) &&
    negated(few, shared.a) === negated(many, shared.b)
  );
}

/** Every stem of a report, once each: those that share fewer than {@link LEAST_SHARED} are no report of one utterance. */
export const stemsOf = ({ sentences }: Gist): Set<number> =>
  new Set(sentences.flatMap(({ stems }) => [...stems]));

/** True for two reports, by one speaker, of one utterance: most of the shorter is in the other. Symmetric. */
export function sameStatement(a: Gist, b: Gist): boolean {
  if (a.from > b.to || b.from > a.to) return false;
  const size = ({ sentences }: Gist) => sentences.reduce((sum, { stems }) => sum + stems.length, 0);
  const covered = (part: Gist, whole: Gist) => {
    const found = part.sentences.filter((one) => whole.sentences.some((two) => isToldBy(one, two)));
    return found.reduce((sum, { stems }) => sum + stems.length, 0) >= size(part) * COVERED;
  };
  return (size(a) <= size(b) && covered(a, b)) || (size(b) <= size(a) && covered(b, a));
}
