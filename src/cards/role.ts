import type { CardRole, Edtf, Entity, EntityRef, Role } from '../model.ts';
import { dayRange } from '../text/edtf.ts';
import { type KeptDocument, sourceOf } from './source.ts';

/** For an article without a date: past every day that a document can have. */
const TODAY = 999_999;
/** Past every distance between two days: puts what was given later behind what was given before. */
const LATER = 1_000_000;

/** Days from the article to a role; a role given later counts only where none was given before. */
function distance(role: Role, article: number): number {
  const given = dayRange(role.asOf);
  if (!given) return Number.MAX_SAFE_INTEGER;
  return given.first <= article ? article - given.first : LATER + given.first - article;
}

/** "former President" and "Vice President" hold the words of "President" and are no fuller name of it. */
const ANOTHER_OFFICE = /\b(former|ex|vice|deputy|acting|interim|candidate|elect)\b/i;

/** True where a title names the same office in more words: "French President" for "President". */
function isFuller(fuller: string, title: string): boolean {
  const [more, few] = [fuller, title].map((words) => ` ${words.toLowerCase()} `);
  return (
    more !== undefined &&
    few !== undefined &&
    more.length > few.length &&
    more.includes(few) &&
    !ANOTHER_OFFICE.test(fuller)
  );
}

/**
 * The role to show beside a name in an article of that date: the one given nearest before it, in
 * its fullest words; today's where the article has no date. `entities` and `documents` hold what the roles name.
 */
export function roleAt(
  entity: Pick<Entity, 'roles'>,
  published: Edtf | null,
  documents: ReadonlyMap<string, KeptDocument>,
  entities: ReadonlyMap<string, EntityRef>,
): CardRole | null {
  const article = dayRange(published)?.last ?? TODAY;
  const roles = [...entity.roles].sort((a, b) => distance(a, article) - distance(b, article));
  const [nearest] = roles;
  // A document that says only "President" is no reason to show less than another tells.
  const role = nearest && (roles.find(({ title }) => isFuller(title, nearest.title)) ?? nearest);
  if (!role) return null;
  const contested = (role.contested ?? []).flatMap(({ entity: id, title, document }) => {
    const other = entities.get(id);
    return other ? [{ entity: other, title, source: sourceOf(document, documents) }] : [];
  });
  return { role, source: sourceOf(role.document, documents), contested };
}
