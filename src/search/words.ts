/** Words of a text with their places, and when two words count as one. */
import type { Span } from '../model.ts';
import { fold } from '../text/fold.ts';

/** A word, with its place in the text. */
export interface Word extends Span {
  /** Folded. */
  word: string;
}

/**
 * Letters and digits, with the marks and invisible characters that folding takes out of them. The
 * letter apostrophe (U+02BC) folds to a plain one, which is in no word.
 */
const WORD =
  /(?!\u02bc)[\p{L}\p{N}](?:(?!\u02bc)[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060\ufeff])*/gu;

/** The words of a text as `wordsOf` of text/fold.ts gives them, with where they stand. */
export function placedWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The forms a plain word stands for: itself, its plural and its singular, as English and French
 * spell them. "tariff" finds "tariffs", "countries" finds "country". Quotation marks ask for one form.
 */
export function formsOf(word: string): string[] {
  if (word.length < 3 || /^\p{N}+$/u.test(word)) return [word];
  const forms = [word, `${word}s`];
  if (/(?:s|x|z|ch|sh)$/.test(word)) forms.push(`${word}es`);
  if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`);
  if (word.length > 4 && word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (word.length > 4 && /(?:s|x|z|ch|sh)es$/.test(word)) forms.push(word.slice(0, -2));
  if (word.length > 3 && /[^s]s$/.test(word)) forms.push(word.slice(0, -1));
  return forms;
}
