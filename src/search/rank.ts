/** The orders that results can have. */
export const orders = ['best', 'newest'] as const;
/** One of them. */
export type Order = (typeof orders)[number];

/** Newest or best first; the other of the two decides between equals. Undated ones come last. */
export function rank<T extends { day: number; score: number }>(
  items: readonly T[],
  order: Order,
): T[] {
  const newest = (a: T, b: T) => b.day - a.day;
  const best = (a: T, b: T) => b.score - a.score;
  return [...items].sort(
    order === 'newest'
      ? (a, b) => newest(a, b) || best(a, b)
      : (a, b) => best(a, b) || newest(a, b),
  );
}

/** One person's results together, where the first of them stood; order within is kept. */
export function groupBy<T>(
  items: readonly T[],
  key: (item: T) => string,
): { key: string; items: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups].map(([name, members]) => ({ key: name, items: members }));
}
