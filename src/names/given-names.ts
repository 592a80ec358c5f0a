/**
 * Given names that the text has earned: "Saddam" once it has named Saddam Hussein in full, where nobody
 * else on the page has that name.
 */
import { fold } from '../text/fold.ts';
import { nameOf, type Verdict } from './candidates.ts';
import { inWord } from './characters.ts';
import { after, before, beginsSentence } from './context.ts';
import { partsOf } from './lead.ts';
import { type Page, placeOf } from './page.ts';
import { surnameOf } from './person-names.ts';
import { isDoubtful } from './persons.ts';
import { givenGender, OPENERS, TITLES } from './words.ts';

/** Somebody named in full: where first, and as whom. */
export interface Introduced {
  at: number;
  verdict: Verdict;
}

/** The shortest given name that is looked for: "Al" and "Ed" are too often something else. */
const SHORTEST = 3;

/** Places where a given name alone stands for its person, by block. */
export function givenNames(
  page: Page,
  introduced: readonly Introduced[],
  taken: (block: number, start: number) => boolean,
): { block: number; verdict: Verdict }[] {
  const byGiven = new Map<string, Introduced[]>();
  for (const person of introduced) {
    const given = givenOf(person.verdict);
    if (given === null) continue;
    const list = byGiven.get(given);
    if (list === undefined) byGiven.set(given, [person]);
    else if (
      list.every(({ verdict }) => verdict.candidate.entity !== person.verdict.candidate.entity)
    )
      list.push(person);
  }
  return [...byGiven].flatMap(([given, people]) => {
    const [only] = people;
    return only !== undefined && people.length === 1 ? bareUses(page, given, only, taken) : [];
  });
}

/** The given name as the store spells it, or null where it is no use alone. */
function givenOf({ candidate }: Verdict): string | null {
  const [given = ''] = nameOf(candidate).split(' ');
  const parts = partsOf(candidate);
  if (surnameOf(nameOf(candidate)) === null && !nameOf(candidate).includes('.')) return null;
  if (given.length < SHORTEST || given.includes('.') || parts.given.length === 0) return null;
  const folded = fold(given);
  return folded === parts.surname || isDoubtful(folded) ? null : given;
}

function bareUses(
  page: Page,
  given: string,
  { at, verdict }: Introduced,
  taken: (block: number, start: number) => boolean,
): { block: number; verdict: Verdict }[] {
  const uses: { block: number; verdict: Verdict }[] = [];
  for (let block = 0; block < page.texts.length; block++) {
    const text = page.texts[block] ?? '';
    for (let start = text.indexOf(given); start !== -1; start = text.indexOf(given, start + 1)) {
      const end = start + given.length;
      if (inWord(text, start - 1) || inWord(text, end) || taken(block, start)) continue;
      const right = after(text, end);
      if (right?.capital === true && !right.possessive && page.style(block) === 'plain') return [];
      const early = placeOf(block, start) < at && givenGender(fold(given)) !== null;
      if (early || right?.gap === '-' || !standsAlone(text, start)) continue;
      uses.push({
        block,
        verdict: { candidate: verdict.candidate, rule: 'given-name', start, end },
      });
    }
  }
  return uses;
}

function standsAlone(text: string, start: number): boolean {
  const left = before(text, start);
  if (left === null || left.possessive || !left.capital) return left?.gap !== '-';
  return TITLES.has(left.folded) || (OPENERS.has(left.folded) && beginsSentence(text, left.start));
}
