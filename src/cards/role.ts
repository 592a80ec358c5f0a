import type { CardRole, DocumentRecord, Edtf, Entity, EntityRef, Role } from '../model.ts';
import { dayRange } from '../text/edtf.ts';
import { sourceOf } from './source.ts';

/** Days from the article to a role; a role given later counts only where none was given before. */
function distance(role: Role, article: number): number {
  const given = role.asOf === null ? null : dayRange(role.asOf);
  if (!given) return Number.MAX_SAFE_INTEGER;
  return given.first <= article ? article - given.first : 1_000_000 + given.first - article;
}

/**
 * The role to show beside a name in an article of that date: the one given nearest before it; today's
 * where the article has no date. `entities` and `documents` hold what the roles name.
 */
export function roleAt(
  entity: Pick<Entity, 'roles'>,
  published: Edtf | null,
  documents: ReadonlyMap<string, DocumentRecord>,
  entities: ReadonlyMap<string, EntityRef>,
): CardRole | null {
  const article = (published === null ? null : dayRange(published))?.last ?? 999_999;
  const [role] = [...entity.roles].sort((a, b) => distance(a, article) - distance(b, article));
  if (!role) return null;
  const contested = (role.contested ?? []).flatMap(({ entity: id, title, document }) => {
    const other = entities.get(id);
    return other ? [{ entity: other, title, source: sourceOf(document, documents) }] : [];
  });
  return { role, source: sourceOf(role.document, documents), contested };
}
