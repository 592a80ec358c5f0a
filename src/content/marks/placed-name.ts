import type { EntityRef, Mention } from '../../model.ts';
import { frameOffset } from '../frame-offset.ts';
import { type PageBlock, placeOf } from '../read/page-block.ts';
import type { PlacedMention } from './placed-mention.ts';

/** A pixel or so of tolerance, as hands and rounding need. */
const NEAR = 1;

/** A mention with its block. `seen` and `mark` belong to {@link PageMarks}. */
export class PlacedName implements PlacedMention {
  /** True once its text was found to be visible. */
  seen = false;
  /** The range in the highlights' registry, or null while it is not drawn. */
  mark: StaticRange | null = null;
  readonly mention: Mention;
  readonly entity: EntityRef;
  readonly #block: PageBlock;

  constructor(mention: Mention, entity: EntityRef, block: PageBlock) {
    this.mention = mention;
    this.entity = entity;
    this.#block = block;
  }

  get passage(): string {
    return this.#block.text;
  }
  get container(): Element {
    return this.#block.container;
  }

  isThere(): boolean {
    return this.#place() !== null;
  }

  parent(): Element | null {
    return this.#place()?.startContainer.parentElement ?? null;
  }

  /** Static: a live range costs the page 24 times as much at every later change. */
  staticRange(): StaticRange | null {
    const place = this.#place();
    return place && new StaticRange(place);
  }

  range(): Range | null {
    const place = this.#place();
    if (!place) return null;
    const range = place.startContainer.ownerDocument.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return range;
  }

  /** Where it is drawn, in the viewport of its own document. */
  rectsInPlace(): DOMRect[] {
    const range = this.range();
    return range ? [...range.getClientRects()] : [];
  }

  rects(): DOMRect[] {
    const { x, y } = frameOffset(this.container.ownerDocument);
    return this.rectsInPlace().map((r) => new DOMRect(r.left + x, r.top + y, r.width, r.height));
  }

  covers(x: number, y: number): boolean {
    return this.rectsInPlace().some(
      (r) => x >= r.left - NEAR && x <= r.right + NEAR && y >= r.top - NEAR && y <= r.bottom + NEAR,
    );
  }

  #place() {
    return placeOf(this.#block, this.mention.start, this.mention.end);
  }
}
