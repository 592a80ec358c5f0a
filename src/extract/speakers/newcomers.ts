/** Nouns that bring in somebody new: "a whistleblower told them"; "the whistleblower" is nobody named before. */
import { isPersonNoun, personSingular } from '../words/titles.ts';
import type { Token } from '../words/tokens.ts';

/** How many words may stand between the article and the noun: "a former senior engineer". */
const MODIFIERS = 3;
/** Before the article, what makes the noun a description of somebody named: "Lee, a nurse", "was a nurse". */
const DESCRIBES = /^(?:[,—–(]|is|was|are|were|be|been|as|like|became|become|being)$/;
/** Behind the noun, what names whom it describes: "a nurse named Ann Lee", "a nurse, Ann Lee". */
const NAMES = /^(?:named|called|[,—–(])$/;

/** The person nouns, singular and lower case, that an indefinite article brings in, with the token each stands at first. */
export function newcomersIn(tokens: Token[]): Map<string, number> {
  const found = new Map<string, number>();
  tokens.forEach(({ lower }, at) => {
    if ((lower !== 'a' && lower !== 'an') || DESCRIBES.test(tokens[at - 1]?.lower ?? '')) return;
    for (let noun = at + 1; noun <= at + 1 + MODIFIERS; noun++) {
      const token = tokens[noun];
      if (token?.kind !== 'word' || token.capital) return;
      const next = tokens[noun + 1];
      if (!isPersonNoun(token.lower) || (next?.kind === 'word' && isPersonNoun(next.lower)))
        continue;
      const isNamed = NAMES.test(next?.lower ?? '') || next?.capital === true;
      const singular = personSingular(token.lower);
      if (!isNamed && !found.has(singular)) found.set(singular, noun);
      return;
    }
  });
  return found;
}
