/** Teams of American universities, which play under the university's name: "Notre Dame". */
import { MEANS } from '../index/layout.ts';
import type { Forms } from '../index/named-entity.ts';

/** "Michigan State Spartans football", "Rutgers Scarlet Knights men's basketball". */
const TEAM =
  /^(\p{Lu}.+?) (?:Fighting Irish|Sun Devils|Crimson Tide|Thundering Herd|Scarlet Knights|\p{Lu}\p{L}+s) (?:men's )?(?:football|basketball|soccer)$/u;

/** Tells `forms` the university's name as that of its team. */
export function collegeTeam(name: string, forms: Forms): void {
  const school = TEAM.exec(name)?.[1];
  if (school !== undefined) forms.add(name, MEANS.team, school);
}

/** True for the team of a university, by its main name. */
export const isCollege = (name: string): boolean => TEAM.test(name);
