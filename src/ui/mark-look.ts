/** How marks look in a page: what the reader may choose, and the rule of `content/marks.css` for it. */

/** `off` draws nothing; hover and keyboard still work. */
export const markStyles = ['dotted', 'solid', 'tint', 'off'] as const;
/** 1 quiet, 2 plain, 3 strong. */
export const markIntensities = [1, 2, 3] as const;

/** A style in an intensity. */
export interface MarkLook {
  style: (typeof markStyles)[number];
  intensity: (typeof markIntensities)[number];
}

const LETTERS = { dotted: 'abc', solid: 'def', tint: 'ghi', off: '' };

/** The key in the highlights' registry, neutral since pages can read it; null where nothing is drawn. */
export function markKey({ style, intensity }: MarkLook): string | null {
  const letter = LETTERS[style].charAt(intensity - 1);
  return letter === '' ? null : `note-${letter}`;
}
