/** The names found on this page, as the pointer, the card and the popup see them. */
import type { PlacedMention } from './placed-mention.ts';

export interface Marks {
  /**
   * The name drawn at a point, marked or not (private names are never marked), or null.
   * @param x CSS pixels in `root`'s viewport, as in `event.clientX`
   * @param root the document the event came from: the page, or a same-origin frame in it
   */
  at(x: number, y: number, root?: Document): PlacedMention | null;
  /** Every name in rendered text, in reading order. */
  inOrder(): readonly PlacedMention[];
  /**
   * Calls `listener` with each document that is read: the page at once, and same-origin frames as
   * they come. Pointer listeners belong on each of them.
   */
  onDocument(listener: (root: Document) => void): void;
  /** Calls `listener` whenever names came or went, so that a card can close with its name. */
  onChange(listener: () => void): void;
}
