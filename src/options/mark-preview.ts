import type { Settings } from '../store/settings-store.ts';

/** The highlight under which content/marks.css draws a style; null for none. */
export function highlightKey(
  style: Settings['markStyle'],
  intensity: Settings['markIntensity'],
): string | null {
  const row = { dotted: 'abc', solid: 'def', tint: 'ghi', off: null }[style];
  return row === null ? null : `note-${row.charAt(intensity - 1)}`;
}
