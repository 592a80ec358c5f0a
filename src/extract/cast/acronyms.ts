/** Acronyms that an article introduces in brackets: "North Atlantic Treaty Organisation (NATO)". */

import type { Token } from '../words/tokens.ts';
import type { Segment } from './segments.ts';

const ACRONYM = /^[A-Z][A-Za-z&.-]{0,8}[A-Z.]s?$/;

/** The acronym in brackets right behind a name whose first letter it shares, or ''. */
export function acronymAfter(text: string, tokens: Token[], { to, words }: Segment): string {
  if (tokens[to]?.lower !== '(' || tokens[to + 2]?.lower !== ')' || words.length < 2) return '';
  const token = tokens[to + 1];
  const acronym = token ? text.slice(token.start, token.end) : '';
  return ACRONYM.test(acronym) && acronym[0] === words[0]?.[0] ? acronym : '';
}
