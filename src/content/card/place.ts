/** Where the card goes: beside the name, never over it, never off screen. */
import {
  computePosition,
  flip,
  offset,
  type Placement,
  type Platform,
  shift,
  size,
} from '@floating-ui/core';
import type { CardRoot } from './card-root.ts';

/** Between name and card, and between card and window's edge, in CSS pixels (10ten). */
const GUTTER = 5;
/** A card lower than this shows not even its heading. */
const LOWEST = 64;
/** In less room, as at 200 % zoom, what was said comes first: see `.low` in the style. */
const LOW = 320;

/** What the card is placed by. */
export interface Anchor {
  rects: readonly DOMRect[];
  /** Where the pointer rests, to choose among the lines of a name that wraps; null for a key. */
  pointer: { x: number; y: number } | null;
  /** Vertical text: the card stands beside the name instead of below it. */
  vertical: boolean;
  rightToLeft: boolean;
}

type Rectangle = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;

/**
 * What the card stands beside: all lines of the name across the text, so that it covers none of them,
 * and along it the line under the pointer, or the first.
 */
export function anchorRect({ rects, pointer, vertical }: Anchor): Rectangle | null {
  const under = rects.find(
    (rect) =>
      pointer !== null &&
      pointer.x >= rect.left - 1 &&
      pointer.x <= rect.right + 1 &&
      pointer.y >= rect.top - 1 &&
      pointer.y <= rect.bottom + 1,
  );
  const line = under ?? rects[0];
  if (!line) return null;
  const left = Math.min(...rects.map((rect) => rect.left));
  const right = Math.max(...rects.map((rect) => rect.right));
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const { x, y, width, height } = line;
  return vertical
    ? { x: left, y, width: right - left, height }
    : { x, y: top, width, height: bottom - top };
}

/** The side asked for, and those to try when it does not fit. */
export function placements(anchor: Pick<Anchor, 'vertical' | 'rightToLeft'>): Placement[] {
  if (anchor.vertical) return ['left-start', 'right-start', 'bottom-start', 'top-start'];
  const edge = anchor.rightToLeft ? 'end' : 'start';
  // Beside the name there is no room for a card on a narrow window: below or above, whichever is larger.
  return [`bottom-${edge}`, `top-${edge}`];
}

/** Floating UI measures the page here: the name is a rectangle, and the room is the viewport. */
function platformFor(box: HTMLElement): Platform {
  return {
    getElementRects: ({ reference, floating }) => ({
      reference,
      floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
    }),
    getDimensions: () => ({ width: box.offsetWidth, height: box.offsetHeight }),
    getClippingRect: () => {
      const { clientWidth, clientHeight } = document.documentElement;
      return { x: 0, y: 0, width: clientWidth, height: clientHeight };
    },
  };
}

/** Moves the card beside its name, no higher than the room there. */
export async function place(card: Pick<CardRoot, 'box' | 'move'>, anchor: Anchor): Promise<void> {
  const rect = anchorRect(anchor);
  if (!rect) return;
  const { box, move } = card;
  const [placement = 'bottom-start', ...others] = placements(anchor);
  const padding = GUTTER;
  box.style.maxHeight = '';
  const { x, y } = await computePosition(rect, box, {
    strategy: 'fixed',
    platform: platformFor(box),
    placement,
    middleware: [
      offset(GUTTER),
      flip({ padding, fallbackPlacements: others, fallbackStrategy: 'bestFit' }),
      shift({ padding }),
      size({
        padding,
        apply({ availableHeight }) {
          const room = Math.max(LOWEST, Math.floor(availableHeight));
          if (room < box.offsetHeight) box.style.maxHeight = `${room}px`;
          // Asked of the style: this is called again with the card as low as it has just become.
          box.classList.toggle('low', box.style.maxHeight !== '' && room < LOW);
        },
      }),
    ],
  });
  move(Math.round(x), Math.round(y));
}
