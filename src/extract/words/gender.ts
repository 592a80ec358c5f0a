/** What pronouns may refer to a member by: `plural` for groups that say "they", `neuter` for "it". */
export type Gender = 'male' | 'female' | 'plural' | 'neuter' | 'unknown';
