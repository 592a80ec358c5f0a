/** What titles and given names tell of somebody's gender. */
import { fold } from '../../text/fold.ts';
import { isOffice } from '../forms/presidents.ts';
import type { Candidate } from '../hits/candidates.ts';
import { FEMALE_TITLES, type Gender, givenGender, MALE_TITLES } from '../words/words.ts';

/** The gender that a title tells, or null. */
export const genderOf = (title: string): Gender | null => {
  if (FEMALE_TITLES.has(title)) return 'female';
  return MALE_TITLES.has(title) ? 'male' : null;
};

/** The gender that a folded given name tells, or null. */
export const givenTells = (given: string): Gender | null => {
  const gender = givenGender(given);
  return gender === 'either' ? null : gender;
};

/** Whether a title may go with a person: "Mrs. Clinton" is not Bill Clinton. */
export function fitsTitle({ lore }: Candidate, title: string): boolean {
  const gender = genderOf(title);
  if (gender === null) return true;
  const given = isOffice(lore.name) ? fold(lore.main.split(' ', 1)[0] ?? '') : lore.parts.given[0];
  const own = givenTells(given ?? '');
  return own === null || own === gender;
}

/** Whether somebody of a gender, where it is known, may have a title. */
export const mayBe = (gender: Gender | null, title: string): boolean =>
  gender === null || genderOf(title) === null || gender === genderOf(title);
