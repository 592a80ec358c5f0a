/**
 * Acronyms that a page explains itself: "the Green Rivers Union (GRU)". Whoever the store knows by the same
 * letters is then meant only if the explanation is his name.
 */
import { fold } from '../../text/fold.ts';
import type { Page } from './page.ts';

/** Before the letters in "Green Rivers Union (GRU)", and in "Green Rivers Union, or GRU,". */
const AFTER = /(?: \(|, (?:or|known as) (?:the )?)((?:\p{Lu}\.?){2,8})(?![\p{L}.])/gu;
/** "GRU, the Green Rivers Union". */
const BEFORE =
  /(?<![\p{L}.])((?:\p{Lu}\.?){2,8}), (?:or )?the ((?:[\p{L}'\u2019-]+ ){1,9}[\p{L}'\u2019-]+)/gu;
/** As many characters as a name before its letters takes. */
const REACH = 110;
const WORD = /[\p{L}\p{M}'\u2019]+/gu;
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

const known = new WeakMap<Page, ReadonlyMap<string, readonly string[]>>();

/** The words in capitals that a page says its acronym of these letters is short for, or null. */
export function explained(page: Page, letters: string): readonly string[] | null {
  let all = known.get(page);
  if (all === undefined) {
    all = read(page.text);
    known.set(page, all);
  }
  return all.get(letters) ?? null;
}

function read(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const note = (acronym: string, words: readonly string[] | null) => {
    const letters = acronym.replaceAll('.', '');
    if (words !== null && !found.has(letters)) found.set(letters, words);
  };
  for (const { 1: acronym = '', index } of text.matchAll(AFTER)) {
    const sentence =
      text
        .slice(Math.max(0, index - REACH), index)
        .split(/[\n()]/)
        .at(-1) ?? '';
    const letters = acronym.replaceAll('.', '');
    note(acronym, spelled(sentence.match(WORD) ?? [], letters) ?? spelledSmall(sentence, letters));
  }
  for (const [, acronym = '', after = ''] of text.matchAll(BEFORE)) {
    const words = after.match(WORD) ?? [];
    const letters = acronym.replaceAll('.', '');
    for (let end = letters.length; end <= words.length; end++) {
      const fitting = spelled(words.slice(0, end), letters);
      if (fitting?.length === words.slice(0, end).filter(isCapital).length) note(acronym, fitting);
    }
  }
  return found;
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
