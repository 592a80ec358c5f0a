import { fold } from '../text/fold.ts';

/** A person's name taken apart; every word folded. */
export interface PersonName {
  /** '' where only a surname is given. */
  given: string;
  /** Further given names and initials: `h.` is `h`. */
  middle: string;
  /** With its particles: `von der leyen`, `le drian`. */
  surname: string;
}

/** Words before a name that are not part of it. */
const HONORIFICS = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady madame monsieur herr frau president
   chancellor premier minister senator sen representative rep governor gov general gen colonel col
   captain ambassador secretary president-elect vice-president ex-president king queen prince princess pope justice judge`.split(
    /\s+/,
  ),
);
/** Words that begin a surname of several words. */
const PARTICLES = new Set(
  'von van der den de del della di da dos du la le el al bin ibn ben ter zu zur af av'.split(' '),
);
/** Those of them that are given names too, so that they begin no surname at the start: "Ben Wallace". */
const GIVEN_TOO = new Set(['ben', 'al', 'van', 'bin', 'den', 'el']);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const JOINED_INITIALS = /\b(\p{L})\.\s?(?=\p{L}\b\.?)/gu;

/** A name without the titles before it and the possessive after it, otherwise as written. */
export function bareName(name: string): string {
  const words = name
    .trim()
    .replace(/['’]s?$/, '')
    .split(/\s+/);
  while (words.length > 1 && HONORIFICS.has(fold(words[0] ?? '').replace(/\.$/, ''))) words.shift();
  return words.join(' ');
}

/** Takes a person's name apart: "Mr. Macron", "Ursula von der Leyen", "Ivo H. Daalder". */
export function personName(name: string): PersonName {
  const words = fold(bareName(name))
    .replace(JOINED_INITIALS, '$1')
    .split(/[\s.,]+/)
    .filter((word) => word !== '' && !SUFFIXES.has(word));
  const first = words[0] ?? '';
  const particle = words.findIndex((word, at) => at > 0 && PARTICLES.has(word));
  if (words.length < 2 || (PARTICLES.has(first) && !GIVEN_TOO.has(first)))
    return { given: '', middle: '', surname: words.join(' ') };
  const from = particle > 0 ? particle : words.length - 1;
  return {
    given: first,
    middle: words.slice(1, from).join(' '),
    surname: words.slice(from).join(' '),
  };
}
