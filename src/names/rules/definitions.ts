/**
 * Acronyms that a page explains itself: "the Green Rivers Union (GRU)". Whoever the store knows by the same
 * letters is then meant only if the explanation is his name.
 */
import { fold } from '../../text/fold.ts';
import type { Page } from './page.ts';

/** Before the letters in "Green Rivers Union (GRU)", and in "Green Rivers Union, or GRU,". */
const AFTER = /(?: \(|, (?:or|known as) (?:the )?)$/;
/** After them in "GRU, the Green Rivers Union". */
const BEFORE = /^\.?, (?:or )?the ((?:[\p{L}'\u2019-]+ ){1,9}[\p{L}'\u2019-]+)/u;
/** As many characters as {@link AFTER} takes. */
const SIGN = 18;
/** As many characters as a name before its letters takes. */
const REACH = 110;
const WORD = /[\p{L}\p{M}'\u2019]+/gu;
const LETTER = /^[\p{L}\p{M}]/u;
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

const known = new WeakMap<Page, Map<string, readonly string[] | null>>();

/** The words that a page says its acronym of these letters is short for, or null. */
export function explained(page: Page, letters: string): readonly string[] | null {
  let all = known.get(page);
  if (all === undefined) {
    all = new Map();
    known.set(page, all);
  }
  let words = all.get(letters);
  if (words === undefined) {
    words = read(page.text, letters, letters) ?? read(page.text, letters, [...letters].join('.'));
    all.set(letters, words);
  }
  return words;
}

/** What stands beside the letters, which are looked for as they are `written`: the first that explains them. */
function read(text: string, letters: string, written: string): readonly string[] | null {
  for (let at = text.indexOf(written); at !== -1; at = text.indexOf(written, at + 1)) {
    const end = at + written.length;
    if (LETTER.test(text.charAt(end))) continue;
    const words = AFTER.test(text.slice(Math.max(0, at - SIGN), at))
      ? wordsBefore(text.slice(Math.max(0, at - REACH), at), letters)
      : wordsAfter(text.slice(end, end + REACH), letters);
    if (words !== null) return words;
  }
  return null;
}

function wordsBefore(text: string, letters: string): readonly string[] | null {
  const sentence =
    text
      .replace(AFTER, '')
      .split(/[\n()]/)
      .at(-1) ?? '';
  return spelled(sentence.match(WORD) ?? [], letters) ?? spelledSmall(sentence, letters);
}

function wordsAfter(text: string, letters: string): readonly string[] | null {
  const words = BEFORE.exec(text)?.[1]?.match(WORD) ?? [];
  for (let end = words.length; end >= letters.length; end--) {
    const fitting = spelled(words.slice(0, end), letters);
    if (fitting?.length === words.slice(0, end).filter(isCapital).length) return fitting;
  }
  return null;
}

/** The last words in capitals, where their first letters are these: small words between are none. */
function spelled(words: readonly string[], letters: string): readonly string[] | null {
  const found: string[] = [];
  let left = letters.length;
  for (let at = words.length - 1; at >= 0 && left > 0; at--) {
    const word = words[at] as string;
    if (!isCapital(word)) {
      if (word.length > LONGEST_SMALL || at === words.length - 1) return null;
      continue;
    }
    if (fold(word.charAt(0)).toUpperCase() !== letters[--left]) return null;
    found.unshift(word);
  }
  return left === 0 ? found : null;
}

/** "fournisseurs d'accès à Internet" for "FAI": words in small letters too, but for the shortest. */
function spelledSmall(sentence: string, letters: string): readonly string[] | null {
  const words = sentence.match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  const found: string[] = [];
  let left = letters.length;
  for (let at = words.length - 1; at >= 0 && left > 0; at--) {
    const word = words[at] as string;
    if (fold(word.charAt(0)).toUpperCase() === letters[left - 1]) {
      found.unshift(word);
      left--;
    } else if (word.length > LONGEST_SMALL || at === words.length - 1) return null;
  }
  return left === 0 && letters.length > 2 ? found : null;
}

/** "of", "and", "the", "for". */
const LONGEST_SMALL = 4;
/** As much of a word is the same in "Organisation" and "Organization". */
const STEM = 6;

/** True where all words are those of a name, give or take their endings. */
export function areOf(words: readonly string[], name: string): boolean {
  const stems = (name.match(WORD) ?? []).map((word) => fold(word).slice(0, STEM));
  return words.every((word) => stems.includes(fold(word).slice(0, STEM)));
}
