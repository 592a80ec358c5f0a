/** The orders that results can have. */
export const orders = ['best', 'newest'] as const;
/** One of them. */
export type Order = (typeof orders)[number];

/** Newest or best first; the other of the two decides between equals. Undated ones come last. */
export function rank<T>(
  items: readonly T[],
  order: Order,
  of: (item: T) => { day: number | null; score: number },
): T[] {
  const keyed = items.map((item) => ({
    item,
    day: of(item).day ?? -Infinity,
    score: of(item).score,
  }));
  const byDay = (a: { day: number }, b: { day: number }) => (a.day === b.day ? 0 : b.day - a.day);
  const byScore = (a: { score: number }, b: { score: number }) => b.score - a.score;
  return keyed
    .sort((a, b) =>
      order === 'newest' ? byDay(a, b) || byScore(a, b) : byScore(a, b) || byDay(a, b),
    )
    .map(({ item }) => item);
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
