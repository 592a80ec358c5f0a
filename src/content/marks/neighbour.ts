import type { PlacedMention } from './placed-mention.ts';

/** The name after or before one; without one, the first that is on screen or below. */
export function neighbour(
  names: readonly PlacedMention[],
  from: PlacedMention | null,
  direction: 'next' | 'previous',
): PlacedMention | null {
  // By its place: a page that was read anew has other objects for the same names.
  const at = names.findIndex(
    (name) =>
      name.mention.start === from?.mention.start &&
      name.range()?.startContainer === from.range()?.startContainer,
  );
  const back = direction === 'next' ? 0 : 1;
  if (at !== -1) return names.at((at + 1 - 2 * back) % names.length) ?? null;
  const visible = names.findIndex((name) => (name.rects()[0]?.bottom ?? -1) >= 0);
  return names.at(Math.max(visible, 0) - back) ?? null;
}
