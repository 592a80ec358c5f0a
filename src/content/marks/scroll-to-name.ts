import type { PlacedMention } from './placed-mention.ts';

/**
 * Scrolls a name into the upper half of the window at once, as the browser's own search does: clear of what
 * sticks to the edge, and with room for a card.
 */
export function scrollToName(name: PlacedMention): void {
  const behavior = 'instant';
  // Whatever it lies in is scrolled too; the text around it may be taller than the window.
  name.parent()?.scrollIntoView({ block: 'nearest', behavior });
  scrollBy({ top: (name.rects()[0]?.y ?? 0) - innerHeight / 4, behavior });
}
