/** What pronouns may refer to a member by: `plural` for groups that say "they", `neuter` for "it". */
export type Gender = 'male' | 'female' | 'plural' | 'neuter' | 'unknown';

/** The gender of each word in some lists. */
export const genderOfEach = (lists: Partial<Record<Gender, Iterable<string>>>) =>
  new Map(
    Object.entries(lists).flatMap(([gender, words]) =>
      [...words].map((word) => [word, gender as Gender] as const),
    ),
  );
