/** Links to sources: only web addresses, and pointed at the very words where the browser can. */
import { isWebAddress } from '../text/address.ts';

/** A text fragment holds the exact text up to this length (WICG; Chromium's own generator). */
const EXACT_LIMIT = 300;
/** Longer texts are given by so many words at each end. */
const END_WORDS = 6;

/** An http(s) address, or null: packs are hostile until shown otherwise. */
export const webAddress = (url: string | null): string | null =>
  url !== null && isWebAddress(url) ? url : null;

/** `-` also has a meaning in a text directive, so it is encoded too. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** The address with a text fragment for `text`; any fragment it had is kept before the directive. */
export function withTextFragment(url: string, text: string): string {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words === '') return url;
  const list = words.split(' ');
  const directive =
    words.length <= EXACT_LIMIT || list.length <= 2 * END_WORDS
      ? encode(words)
      : `${encode(list.slice(0, END_WORDS).join(' '))},${encode(list.slice(-END_WORDS).join(' '))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}
