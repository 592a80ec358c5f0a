/** Where the card goes: beside the name, never over it, never off screen. */
import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';

/** Between name and card, and between card and window's edge, in CSS pixels (10ten). */
const GUTTER = 5;
/** A card lower than this shows not even its heading. */
const LOWEST = 64;

export interface Anchor {
  rects: readonly DOMRect[];
  /** Where the pointer rests, to choose among the lines of a name that wraps; null for a key. */
  pointer: { x: number; y: number } | null;
  /** Vertical text: the card stands beside the name instead of below it. */
  vertical: boolean;
  rightToLeft: boolean;
}

/** The rectangle of the name that the card belongs to: the one under the pointer, or the first. */
export function anchorRect({ rects, pointer }: Pick<Anchor, 'rects' | 'pointer'>): DOMRect | null {
  const under = rects.find(
    (rect) =>
      pointer !== null &&
      pointer.x >= rect.left - 1 &&
      pointer.x <= rect.right + 1 &&
      pointer.y >= rect.top - 1 &&
      pointer.y <= rect.bottom + 1,
  );
  return under ?? rects[0] ?? null;
}

/** The side asked for, and those to try when it does not fit. */
export function placements(anchor: Pick<Anchor, 'vertical' | 'rightToLeft'>): Placement[] {
  if (anchor.vertical) return ['left-start', 'right-start', 'bottom-start', 'top-start'];
  const edge = anchor.rightToLeft ? 'end' : 'start';
  // Beside the name there is no room for a card on a narrow window: below or above, whichever is larger.
  return [`bottom-${edge}`, `top-${edge}`];
}

/** Moves the card to its place. `card` is fixed in the top layer; its height is limited to the room. */
export async function place(card: HTMLElement, anchor: Anchor): Promise<void> {
  const rect = anchorRect(anchor);
  if (!rect) return;
  const [placement = 'bottom-start', ...others] = placements(anchor);
  const padding = GUTTER;
  card.style.maxHeight = '';
  const { x, y } = await computePosition({ getBoundingClientRect: () => rect }, card, {
    strategy: 'fixed',
    placement,
    middleware: [
      offset(GUTTER),
      flip({ padding, fallbackPlacements: others, fallbackStrategy: 'bestFit' }),
      shift({ padding }),
      size({
        padding,
        apply({ availableHeight }) {
          card.style.maxHeight = `${Math.max(LOWEST, Math.floor(availableHeight))}px`;
        },
      }),
    ],
  });
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}
