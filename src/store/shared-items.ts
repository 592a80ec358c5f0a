/** Statements that several packs hold: search lists each once, so it must count each once. */
import { type Database, NOT_HELD, type SharedItemsRow } from './database.ts';

/** Finds them anew. Call it in the transaction in which facts come or go. */
export async function keepSharedItems(db: Database): Promise<void> {
  await db.sharedItems.clear();
  if ((await db.packs.count()) < 2) return;
  const keys = await db.statements.orderBy('id').primaryKeys();
  const places = new Map<string, number>();
  const packs = new Set<string>();
  keys.forEach(([pack, id], at) => {
    const before = keys[at - 1];
    if (before?.[1] !== id) return;
    if (!places.has(id)) places.set(id, places.size);
    packs.add(before[0]).add(pack);
  });
  for (const pack of packs) {
    const items = new Uint32Array(places.size).fill(NOT_HELD);
    let item = 0;
    for (const { ids } of await db.searchPages.where('pack').equals(pack).toArray())
      for (const id of ids) {
        const place = places.get(id);
        if (place !== undefined) items[place] = item;
        item += 1;
      }
    await db.sharedItems.put({ pack, items });
  }
}

/** How many finds are of a statement that another pack's finds hold as well. */
export function countedAgain(
  shared: readonly SharedItemsRow[],
  found: ReadonlyMap<string, (item: number) => boolean>,
): number {
  const places = shared[0]?.items.length ?? 0;
  let again = 0;
  for (let place = 0; place < places; place += 1) {
    const holding = shared.filter(({ pack, items }) => {
      const item = items[place] ?? NOT_HELD;
      return item !== NOT_HELD && found.get(pack)?.(item);
    });
    again += Math.max(0, holding.length - 1);
  }
  return again;
}
