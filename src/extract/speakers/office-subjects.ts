/** Sentences about somebody whom only an office names: "The senator was calm. “Fine,” he said." */
import { opensSentence } from '../cast/capitals.ts';
import type { Cast } from '../cast/cast.ts';
import type { FoundQuotation } from '../quotations/found.ts';
import { isPersonNoun } from '../words/titles.ts';
import type { Token } from '../words/tokens.ts';
import { isTensed } from '../words/words.ts';
import type { Described } from './described.ts';
import { bearersOf, describe, type Offices } from './descriptions.ts';
import type { Reader } from './pronouns.ts';

/** How many words may stand between the article and the noun: "the French foreign minister". */
const MODIFIERS = 2;

/** True for what goes on with a sentence whose subject stands before: "was", "left", "refused". */
const isVerb = ({ lower, capital }: Token): boolean =>
  !capital && (isTensed(lower) || /^(?:also|then|later)$/.test(lower));

/**
 * Adds a reader for each "The senator" that opens a sentence as its subject: the one member who bears the office;
 * where several do, somebody `described`, so that "he" is neither of them nor whoever was named last.
 */
export function addOfficeSubjects(
  text: string,
  tokens: Token[],
  cast: Cast,
  offices: Offices,
  found: FoundQuotation[],
  described: Described,
  readers: Map<number, Reader>,
): void {
  if (offices.byNoun.size === 0) return;
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { lower, capital } = tokens[at] as Token;
    if (!capital || lower !== 'the') continue;
    const { start } = tokens[at] as Token;
    while ((found[next]?.end ?? Number.MAX_VALUE) <= start) next++;
    if ((found[next]?.start ?? Number.MAX_VALUE) <= start) continue;
    let noun = at + 1;
    while (noun <= at + MODIFIERS && !isPersonNoun(tokens[noun]?.lower ?? '')) noun++;
    const [head, verb] = [tokens[noun], tokens[noun + 1]];
    if (!head || head.capital || !verb || !isPersonNoun(head.lower) || !isVerb(verb)) continue;
    if (readers.has(at) || !opensSentence(tokens, at)) continue;
    const phrase = { start, end: head.end };
    const description = describe(text, phrase);
    const [member, other] = bearersOf(cast, offices, description);
    if (member !== undefined)
      readers.set(at, () => (other === undefined ? member : described.add(phrase, description)));
  }
}
