import { toBase64 } from '../text/base64.ts';

/** A new note's id: 72 random bits, as 12 letters, digits, `-` or `_`. */
export function newNoteId(): string {
  const letters = toBase64(crypto.getRandomValues(new Uint8Array(9)));
  return letters.replaceAll('+', '-').replaceAll('/', '_');
}

/** True for what may be a note's id. Ids from elsewhere are checked by it. */
export const isNoteId = (id: string): boolean => /^[A-Za-z0-9_-]{12,40}$/.test(id);
