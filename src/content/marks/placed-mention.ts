/** A mention with its place in the live page. What the pointer, the card and the keyboard work with. */
import type { EntityRef, Mention } from '../../model.ts';

export interface PlacedMention {
  /** `start` and `end` are offsets into {@link passage}; `block` means nothing here. */
  readonly mention: Mention;
  readonly entity: EntityRef;
  /** The whole text of the block it stands in. */
  readonly passage: string;
  /** The element that the name's first letter stands in, or null once it is gone. */
  parent(): Element | null;
  /** A new live range over the name, or null once its text is gone or has changed. */
  range(): Range | null;
  /** Where the name is drawn, in CSS pixels of the top window's viewport; [] once it is gone. */
  rects(): DOMRect[];
}
