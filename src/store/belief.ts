/**
 * Whom to believe where packs disagree. Any pack may use any id, so one that the reader imported could
 * reword what ships with the extension, or lend it another source. It cannot: of each id the first word
 * is that of the pack believed most, and a document counts for its own pack's reports alone.
 */
import type { Database, PackKey } from './database.ts';

/** Lower is believed more: what ships first, then what was imported first. */
export type Belief = (pack: string) => number;

/** How far each pack is believed. Reads nothing where no two rows share an id. */
export async function beliefIn(db: Database, rows: readonly { id: string }[]): Promise<Belief> {
  if (new Set(rows.map(({ id }) => id)).size === rows.length) return () => 0;
  const packs = await db.packs.toArray();
  packs.sort(
    (a, b) => Number(b.published) - Number(a.published) || (a.imported < b.imported ? -1 : 1),
  );
  const order = new Map(packs.map(({ name }, place) => [name, place]));
  return (pack) => order.get(pack) ?? packs.length;
}

/** Rows by id, in the order in which the ids first come; each id's most believed row first. */
export function byBelief<Row extends { id: string; pack: string }>(
  rows: readonly Row[],
  belief: Belief,
): Map<string, [Row, ...Row[]]> {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const group = groups.get(row.id);
    if (group) group.push(row);
    else groups.set(row.id, [row]);
  }
  for (const group of groups.values())
    if (group.length > 1) group.sort((a, b) => belief(a.pack) - belief(b.pack));
  return groups;
}

/** A document of one pack: what takes the place of its id once rows of several packs are merged. */
export const documentKey = (pack: string, id: string): string => `${pack}\n${id}`;

/** The row that a {@link documentKey} means. Ids hold no line break; the name of a pack may. */
export function packKeyOf(key: string): PackKey {
  const at = key.lastIndexOf('\n');
  return [key.slice(0, at), key.slice(at + 1)];
}
