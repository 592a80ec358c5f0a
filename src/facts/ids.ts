/**
 * Ids that stay the same from build to build, so that a reader's notes keep their place: they are
 * made from what the thing is, never from a position or a count.
 */
import { fold, wordsOf } from '../text/fold.ts';
import { hash53 } from '../text/hash.ts';

/** How many telling words of a statement make its id: later words may come and go with better extraction. */
const WORDS_IN_ID = 5;
/** Words too common to tell one statement from another. */
export const COMMON: ReadonlySet<string> = new Set(
  `a an the this that these those it its he his she her they their them we our us i my me you your
   and or but nor if as of in on at to for from by with about into be is are was were been being am
   has have had having do does did will would shall should can could may might must not no so than
   then there here who which what when where why how very just also s t re ve ll d m`.split(/\s+/),
);
const LONGEST_SLUG = 80;
/** The most characters that 53 bits take in base 36. */
const HASH_LENGTH = 11;

/** Lower-case letters and digits with hyphens between the words: "Élysée Palace" is `elysee-palace`. */
export const slug = (name: string): string =>
  (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).join('-').slice(0, LONGEST_SLUG) || 'unnamed';

/** The words of a text that tell what it says: folded, the common ones left out. */
const tellingWords = (text: string): string[] => wordsOf(text).filter((word) => !COMMON.has(word));

/** The id of a statement, from its speaker's id (null: described, not named) and its first telling words. */
export function statementId(speaker: string | null, text: string): string {
  const words = tellingWords(text);
  const told = (words.length > 0 ? words : wordsOf(text)).slice(0, WORDS_IN_ID).join(' ');
  return `${speaker ?? 'unnamed'}-${hash53(told).padStart(HASH_LENGTH, '0')}`;
}
