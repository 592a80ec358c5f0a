import type { PlacedMention } from './placed-mention.ts';

/** The name after or before one; without one, the first that is on screen or below. */
export function neighbour(
  names: readonly PlacedMention[],
  from: PlacedMention | null,
  direction: 'next' | 'previous',
): PlacedMention | null {
  const stride = direction === 'next' ? 1 : -1;
  const at = from === null ? -1 : names.indexOf(from);
  if (at !== -1) return names[(at + stride + names.length) % names.length] ?? null;
  const visible = names.findIndex((name) => (name.rects()[0]?.bottom ?? -1) >= 0);
  const start = direction === 'next' ? visible : visible - 1;
  return names.at(Math.max(start, direction === 'next' ? 0 : -1)) ?? null;
}
