/** A person's name → its surname, and the shorter forms that newspapers use. */
import { MEANS } from '../index/layout.ts';
import type { Forms } from '../index/named-entity.ts';
import { CROWDED_SURNAMES, FAMILY_FIRST, FAMILY_OR_GIVEN } from '../words/surnames.ts';
import { COMMON, GIVEN, GROUP_WORDS, givenGender } from '../words/words.ts';
import { isOffice } from './presidents.ts';

const SUFFIX = /[, ]+(?:Jr|Sr|II|III|IV|junior|senior)\.?$/i;
const TITLE_AFTER = /, (?!Jr|Sr)\p{Lu}.*$/u;
const OF_LAND = /^((.+) [IVX]+)( of .+)$/;
/** No kingdom for three hundred years. */
const OLD_LAND = ' of England';
const NUMBERED = /^\p{Lu}\S+ [IVX]+$/u;
const INITIALS = /(?<= )(?:\p{Lu}\. ?)+(?=\p{L}{2})/gu;
/** What a name begins with that British papers print without stops: "T. S. Quill", "TS Quill". */
const DOTTED = /^(?:\p{Lu}\. ?){2,3}(?=\p{L}{2})/u;
/** "R. Nicholas Quill", who is called by the second. */
const FIRST_INITIAL = /^\p{Lu}\. (\p{Lu}\p{L}{2,} \p{Lu}[\p{L}'\u2019-]+)$/u;
/** "al-Sadr": the article before a surname. */
const ARTICLE = /^(?:al|el|ad|an|as|ash|at|az)[-‐‑]/;
const PLAIN = /^[\p{L}\p{M}'’.\-‐‑– ]+$/u;
/** Shapes that need more than a look at the last word. */
const SPECIAL = /[,.]| [IVX]+\b|(?:Jr|Sr|II|III|IV|junior|senior)\.?$/u;

/**
 * Tells `forms` the surname of `name`, and as aliases the name without "Jr.", without a title after a comma,
 * and without initials in the middle ("George Bush" for George W. Bush).
 */
export function personAliases(name: string, forms: Forms): void {
  if (isOffice(name)) return;
  if (SPECIAL.test(name)) {
    if (NUMBERED.test(name)) {
      regnal(name.slice(0, name.lastIndexOf(' ')), forms);
      return;
    }
    const [, land, king, ofLand = ''] = OF_LAND.exec(name) ?? [];
    if (king !== undefined) forms.add(king + ofLand, MEANS.alias);
    // Queen Elizabeth is the one of today.
    if (king !== undefined && ofLand === OLD_LAND) return;
    const shorter = land ?? name.replace(TITLE_AFTER, '').replace(SUFFIX, '');
    // "Jesse Jackson" is the father of Jesse Jackson Jr.; "Martin Luther King" is nobody else.
    const dropsSuffix = shorter !== name.replace(TITLE_AFTER, '') && land === undefined;
    if (dropsSuffix && shorter.split(' ').length < 3) {
      forms.addSurname(name, shorter.lastIndexOf(' ') + 1, shorter.length);
      return;
    }
    if (shorter !== name && shorter.includes(' ')) {
      forms.add(shorter, MEANS.alias);
      return;
    }
    const initials = DOTTED.exec(name)?.[0];
    if (initials !== undefined)
      forms.add(`${initials.replace(/[. ]/g, '')} ${name.slice(initials.length)}`, MEANS.alias);
    const middle = FIRST_INITIAL.exec(name)?.[1];
    if (middle !== undefined) forms.add(middle, MEANS.alias);
    const bare = name.replace(INITIALS, '');
    if (bare !== name && bare.includes(' ')) forms.add(bare, MEANS.alias);
    if (bare !== name) return;
  }
  const surname = surnameOf(name);
  if (surname === null) return;
  forms.addSurname(name, surname.start, surname.end);
  const half = halfOf(name, surname);
  if (half !== null) forms.add(half, MEANS.alias);
}

/** "Ann Quill-Munteanu" has been Ann Quill; null for one surname, and for a first that many have. */
function halfOf(name: string, { start, end }: { start: number; end: number }): string | null {
  const hyphen = name.indexOf('-', start + SHORTEST_HALF);
  if (hyphen === -1 || !DOUBLE.test(name.slice(start, end))) return null;
  const first = name.slice(start, hyphen).toLowerCase();
  return [COMMON, GIVEN, CROWDED_SURNAMES].some((words) => words.has(first))
    ? null
    : name.slice(0, hyphen);
}
/** Two surnames, of so many letters each. */
const DOUBLE = /^\p{Lu}\p{L}{4,}-\p{Lu}\p{L}{2,}$/u;
const SHORTEST_HALF = 5;

/** "Hussein I of Jordan" is "King Hussein", and no other Hussein is. */
function regnal(given: string, forms: Forms): void {
  const gender = givenGender(given.toLowerCase());
  const titles = gender === 'female' ? ['Queen'] : ['King', 'Pope'];
  for (const title of titles) forms.add(`${title} ${given}`, MEANS.alias);
}

/**
 * Where the surname's own word lies in a full name, without particles ("Gaal" in "Louis van Gaal"), or
 * null: for one word, and for names that are no person's ("Red Army Faction", "Bank of Books").
 */
export function surnameOf(name: string): { start: number; end: number } | null {
  const first = name.indexOf(' ');
  if (first < 1 || !PLAIN.test(name)) return null;
  const last = name.lastIndexOf(' ') + 1;
  const word = name.slice(last).toLowerCase();
  if (!/^\p{Lu}|^(?:al|el|d)[-'’]/u.test(name.slice(last))) return null;
  if (name.length - last < 2 || GROUP_WORDS.has(word)) return null;
  if (/ (?:of|and|the|to|in|for) |^The /.test(name)) return null;
  const given = name.slice(0, first).toLowerCase();
  if (FAMILY_FIRST.has(given) && isEastAsian(given, name.slice(first + 1)))
    return { start: 0, end: first };
  const article = ARTICLE.exec(word)?.[0].length ?? 0;
  return { start: last + article, end: name.length };
}

/** One or two syllables as Pinyin spells them. */
const PINYIN =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?a(?:ng?|o|i)?|ei?|e(?:ng?|r)|i(?:e|ng?|u|ong)?|o(?:ng|u)?|u(?:a(?:ng?|i)?|e|i|n|o)?)){1,2}$/;
/** "Jong-un", "Ying-jeou". */
const HYPHENATED = /^\p{Lu}\p{L}{0,6}-\p{L}{1,7}$/u;

/** Whether what follows a family name is a given name of the East: not "Westwood" after "Lee". */
export function isEastAsian(family: string, rest: string): boolean {
  const words = rest.split(' ');
  if (words.length === 2)
    return words.every((word) => word.length < 6 && !GIVEN.has(word.toLowerCase()));
  if (HYPHENATED.test(rest)) return true;
  return !FAMILY_OR_GIVEN.has(family) && PINYIN.test(rest.toLowerCase());
}
