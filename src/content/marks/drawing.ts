/**
 * Draws marks as CSS Custom Highlights: no element of the page is touched. The registry is shared with
 * the page, so the keys say nothing, and only what any reader would see marked may come in here.
 */
import { type MarkLook, markKey } from '../../ui/mark-look.ts';

/** The key for the name pointed out; those for marks are in `ui/mark-look.ts`. */
const POINTED = 'note-p';

type View = Window & typeof globalThis;

/** The marks of one document. */
export class Drawing {
  readonly #registry: HighlightRegistry;
  readonly #marks: Highlight;
  readonly #pointed: Highlight;
  #key: string | null = null;

  constructor(document: Document) {
    const view = document.defaultView as View;
    this.#registry = view.CSS.highlights;
    this.#marks = new view.Highlight();
    this.#pointed = new view.Highlight();
    this.#pointed.priority = 1;
  }

  get count(): number {
    return this.#marks.size;
  }

  /** True where another copy of this script has taken over, as after an update. */
  get replaced(): boolean {
    return this.#key !== null && this.#registry.get(this.#key) !== this.#marks;
  }

  look(look: MarkLook): void {
    const key = markKey(look);
    if (key === this.#key) return;
    this.#leave();
    this.#key = key;
    if (key !== null) this.#registry.set(key, this.#marks);
  }

  add(range: AbstractRange): void {
    this.#marks.add(range);
  }

  remove(range: AbstractRange): void {
    this.#marks.delete(range);
  }

  /** Points one name out, or none. */
  point(range: AbstractRange | null): void {
    this.#pointed.clear();
    if (range) this.#registry.set(POINTED, this.#pointed.add(range));
    else if (this.#registry.get(POINTED) === this.#pointed) this.#registry.delete(POINTED);
  }

  /** Takes everything away. */
  clear(): void {
    this.point(null);
    this.#marks.clear();
    this.#leave();
    this.#key = null;
  }

  #leave(): void {
    if (this.#key !== null && !this.replaced) this.#registry.delete(this.#key);
  }
}
