/** Light or dark by what is really behind a name, whatever the system prefers. */
import { drawnParent } from '../tree.ts';

/** The side that a card takes after. */
export type Side = 'light' | 'dark';

/** Below this relative luminance a colour is dark: the middle between black and white as seen. */
const MIDDLE = 0.18;
/** Less opaque backgrounds let what is behind them decide. */
const OPAQUE = 0.5;

/** The relative luminance (WCAG 2) of a computed colour, and its opacity; null for other spaces. */
export function luminance(color: string): { luminance: number; alpha: number } | null {
  const match = /^rgba?\(([^)]+)\)$/.exec(color);
  const [r, g, b, alpha = 1] = (match?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (r === undefined || g === undefined || b === undefined || Number.isNaN(r + g + b)) return null;
  const linear = [r, g, b].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [lr = 0, lg = 0, lb = 0] = linear;
  return { luminance: 0.2126 * lr + 0.7152 * lg + 0.0722 * lb, alpha };
}

/**
 * The side of the page at an element: the nearest opaque background colour decides; where there is
 * none (an image, a canvas), light text means a dark page.
 */
export function pageSide(
  element: Element,
  styleOf: (element: Element) => Pick<CSSStyleDeclaration, 'backgroundColor' | 'color'>,
): Side {
  for (let at: Element | null = element; at; at = drawnParent(at)) {
    const background = luminance(styleOf(at).backgroundColor);
    if (background && background.alpha >= OPAQUE)
      return background.luminance < MIDDLE ? 'dark' : 'light';
  }
  const text = luminance(styleOf(element).color);
  return text && text.luminance > MIDDLE ? 'dark' : 'light';
}
