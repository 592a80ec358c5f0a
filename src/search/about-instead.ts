import type { Query } from './query.ts';

/**
 * What a query asks of one speaker's words, asked of words about them: the name as typed, and the new query.
 * Null where the query asks for no one speaker.
 */
export function aboutInstead(
  text: string,
  { clauses }: Query,
): { name: string; text: string } | null {
  const [clause, ...others] = clauses.filter(({ test, not }) => test.on === 'speaker' && !not);
  if (!clause || others.length > 0) return null;
  const value = text.slice(text.indexOf(':', clause.start) + 1, clause.end);
  return {
    name: value.replaceAll('"', ''),
    text: `${text.slice(0, clause.start)}about:${value}${text.slice(clause.end)}`,
  };
}
