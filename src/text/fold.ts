/**
 * One definition of "the same word" for building, matching and searching: case, accents, typographic
 * apostrophes, no-break spaces, soft hyphens and zero-width characters make no difference.
 */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4\uff07]/g;
const SPACES = /[\s\u00a0\u202f]+/g;
/** Letters that Unicode does not take apart, as newspapers without them print them. */
const LETTERS: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
};
const WHOLE_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Plain ASCII with single spaces: most words, and the quick way out. */
const PLAIN = /^(?:[!-~]| (?! ))*$/;

/** Lower case, without accents; apostrophes as `'`, every space as one ` `. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replace(INVISIBLE, '')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(APOSTROPHES, "'")
    .replace(SPACES, ' ')
    .toLowerCase()
    .normalize('NFC')
    .replace(WHOLE_LETTERS, (letter) => LETTERS[letter] ?? letter);
}

/**
 * The folded words of a text, in order: runs of letters, their marks and digits, apostrophes inside
 * kept out. Marks that take space (the vowels of Hindi) stay; folding takes only the others.
 */
export const wordsOf = (text: string): string[] =>
  fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
