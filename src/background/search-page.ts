import { saidQuery } from '../search/asking.ts';
import { wordsOf } from '../text/fold.ts';

/** The address of the search with a query, in a tab of its own. */
export const searchPage = (query: string): string =>
  `src/popup/popup.html?${new URLSearchParams({ view: 'search', q: query })}`;

/** Longest stretch of a page that is asked about: the longest name one may select. */
const LONGEST = 80;

/** What a double click selects along with a name. */
const POSSESSIVE = /['’]s?\s*$/u;

/** The query for a stretch selected in a page: who is named there, or else its words. */
export function queryFor(
  selected: string,
  entities: readonly { name: string; kind: string; names: readonly string[] }[],
): string {
  const words = wordsOf(selected.slice(0, LONGEST).replace(POSSESSIVE, ''));
  const wanted = words.join(' ');
  if (wanted === '') return '';
  const named = entities.filter(({ names }) =>
    names.some((name) => {
      const folded = wordsOf(name).join(' ');
      return folded === wanted || folded.endsWith(` ${wanted}`);
    }),
  );
  const [only] = named;
  if (named.length !== 1 || !only) return words.join(' ');
  return saidQuery(only);
}
