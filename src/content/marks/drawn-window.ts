/**
 * Which names are drawn. Browsers go over every range of the registry whenever one comes or goes, so on
 * a page with more names than that can bear, those around the viewport are drawn and follow it.
 */
import type { PlacedName } from './placed-name.ts';

/** Ranges in the registry at most: going over them takes a browser about 20 ms. */
const MOST = 4_000;
/** Milliseconds between two looks at a page being scrolled. */
const SCROLLED = 200;

/** What drawing names takes. */
export interface WindowNeeds {
  draw(name: PlacedName): void;
  undraw(name: PlacedName): void;
  /** The names that are seen and may be drawn, in reading order. */
  inOrder(): readonly PlacedName[];
  signal: AbortSignal;
}

/** The names that are drawn. */
export class DrawnWindow {
  readonly #needs: WindowNeeds;
  readonly #drawn = new Set<PlacedName>();
  #left = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(needs: WindowNeeds) {
    this.#needs = needs;
    const { signal } = needs;
    document.addEventListener('scroll', () => this.#scrolled(), {
      capture: true,
      passive: true,
      signal,
    });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Draws a name, unless there are too many: then once the reader comes near it. */
  add(name: PlacedName): void {
    if (this.#drawn.size >= MOST) {
      this.#left = true;
      return;
    }
    this.#drawn.add(name);
    this.#needs.draw(name);
  }

  remove(name: PlacedName): void {
    if (this.#drawn.delete(name)) this.#needs.undraw(name);
    if (this.#drawn.size === 0) this.#left = false;
  }

  #scrolled(): void {
    if (!this.#left) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#move();
    }, SCROLLED);
  }

  /** Moves the window to the viewport, when half of it has been scrolled past. */
  #move(): void {
    const names = this.#needs.inOrder().filter(({ mention }) => mention.published);
    const middle = firstInView(names);
    const near = names.slice(Math.max(0, middle - MOST / 8), middle + MOST / 8);
    if (near.every((name) => this.#drawn.has(name))) return;
    const start = Math.max(0, middle - MOST / 2);
    const wanted = new Set(names.slice(start, start + MOST));
    for (const name of this.#drawn) if (!wanted.has(name)) this.remove(name);
    for (const name of wanted) if (!this.#drawn.has(name)) this.add(name);
    this.#left = names.length > this.#drawn.size;
  }
}

/** Index of the first name below the viewport's upper edge; names stand in reading order. */
function firstInView(names: readonly PlacedName[]): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = names[middle]?.rects()[0]?.bottom ?? 0;
    if (bottom < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
