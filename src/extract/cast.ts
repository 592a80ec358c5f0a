import type { CastMember } from '../model.ts';

/** What pronouns may refer to a member by: `plural` for groups and organisations that say "they". */
export type Gender = 'male' | 'female' | 'plural' | 'neuter' | 'unknown';

export interface CastEntry extends CastMember {
  gender: Gender;
}

/** Everybody and everything the article names; each member's mentions sorted by offset. */
export type Cast = CastEntry[];

/** The cast of an article, in order of first mention. */
export function castOf(_text: string): Cast {
  return [];
}
