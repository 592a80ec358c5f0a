import { useLayoutEffect, useState } from 'preact/hooks';
import type { Query } from '../search/query.ts';
import type { Order } from '../search/rank.ts';
import type { SearchResults } from '../store/search-store.ts';

/** Looks a query up in the store. */
export type Search = (query: Query, order: Order, limit: number) => Promise<SearchResults>;

/** Statements shown at first, and with each "more". */
export const PAGE = 20;

/**
 * Begins to search for what a popup opens with, before there is anything to show it in: the first who
 * asks the same gets that answer.
 */
export function searchAhead(search: Search, ahead: Query): Search {
  const asked = (query: Query, order: Order, limit: number) =>
    JSON.stringify([query.clauses, order, limit]);
  let first: { asked: string; answer: Promise<SearchResults> } | null = {
    asked: asked(ahead, 'newest', PAGE),
    answer: search(ahead, 'newest', PAGE),
  };
  // Whoever asks is told of a failure; until then it is nobody's.
  first.answer.catch(() => {});
  return (query, order, limit) => {
    if (first?.asked !== asked(query, order, limit)) return search(query, order, limit);
    const { answer } = first;
    first = null;
    return answer;
  };
}

/** How a search stands. */
export type Answer =
  | { is: 'nothing asked' }
  | { is: 'waiting' }
  | { is: 'failed'; reason: string }
  | { is: 'found'; query: Query; results: SearchResults };

/**
 * What a query finds. While a new query is under way the last answer stands, so that the list does
 * not flicker at every key; an answer that comes late is dropped.
 */
export function useSearch(search: Search, query: Query, order: Order, limit: number): Answer {
  const [answer, setAnswer] = useState<Answer>({ is: 'waiting' });
  // At once, not after the next frame as other effects.
  useLayoutEffect(() => {
    if (query.clauses.length === 0) {
      setAnswer({ is: 'nothing asked' });
      return;
    }
    let late = false;
    search(query, order, limit).then(
      (results) => !late && setAnswer({ is: 'found', query, results }),
      (error: Error) => !late && setAnswer({ is: 'failed', reason: error.message }),
    );
    return () => {
      late = true;
    };
  }, [search, query, order, limit]);
  return answer;
}
