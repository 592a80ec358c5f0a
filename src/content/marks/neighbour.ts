import type { PlacedMention } from './placed-mention.ts';

/** True for the same name in its place: a page that was read anew has other objects for its names. */
export const isSame = (name: PlacedMention, other: PlacedMention | null): boolean =>
  name.mention.start === other?.mention.start &&
  name.range()?.startContainer === other.range()?.startContainer;

/** The name after or before one; without one, the first that is on screen or below. Undefined where there is none. */
export function neighbour(
  names: readonly PlacedMention[],
  from: PlacedMention | null,
  direction: 'next' | 'previous',
): PlacedMention | undefined {
  const at = names.findIndex((name) => isSame(name, from));
  const stride = direction === 'next' ? 1 : -1;
  if (at !== -1) return names.at((at + stride) % names.length);
  const visible = names.findIndex((name) => (name.rects()[0]?.bottom ?? -1) >= 0);
  return names.at(Math.max(visible, 0) + Math.min(stride, 0));
}
