/**
 * Finds out, without asking the page for layout, when the text of names comes to be seen: at once for
 * what is on the page, later for what a menu, a "read more" or scrolling brings out.
 */
import type { PlacedName } from './placed-name.ts';
import { Sight } from './sight.ts';
import { Slices } from './slices.ts';

/** Far above and below the viewport counts as on the page; only sideways must it be in view. */
const ALL_OF_THE_PAGE = { rootMargin: '1000000px 0px' };
/** Text that only a look at the screen can judge waits until it is in the viewport. */
const IN_VIEW = { threshold: [0, 0.5, 1] };
/** Ends of movements after which hidden text may have come to light. */
const REVEALS = ['transitionend', 'animationend', 'toggle', 'scrollend', 'load'];

export class SightWatch {
  readonly #waiting = new Map<Element, Set<PlacedName>>();
  readonly #ready = new Set<Element>();
  readonly #page: IntersectionObserver;
  readonly #view: IntersectionObserver;
  readonly #onSeen: (name: PlacedName) => void;
  readonly #signal: AbortSignal;
  #busy = false;

  constructor(onSeen: (name: PlacedName) => void, signal: AbortSignal) {
    this.#onSeen = onSeen;
    this.#signal = signal;
    this.#page = new IntersectionObserver((entries) => this.#came(entries), ALL_OF_THE_PAGE);
    this.#view = new IntersectionObserver((entries) => this.#came(entries), IN_VIEW);
    const options = { capture: true, passive: true, signal };
    for (const type of REVEALS) document.addEventListener(type, () => this.#again(), options);
    signal.addEventListener('abort', () => {
      this.#page.disconnect();
      this.#view.disconnect();
      this.#waiting.clear();
    });
  }

  /** Tells of each name as soon as its text is seen. */
  add(container: Element, names: readonly PlacedName[]): void {
    const waiting = this.#waiting.get(container) ?? new Set();
    for (const name of names) waiting.add(name);
    this.#waiting.set(container, waiting);
    this.#page.observe(container);
  }

  remove(container: Element, names: readonly PlacedName[]): void {
    const waiting = this.#waiting.get(container);
    for (const name of names) waiting?.delete(name);
    if (waiting?.size === 0) this.#settle(container);
  }

  #settle(container: Element): void {
    this.#waiting.delete(container);
    this.#ready.delete(container);
    this.#page.unobserve(container);
    this.#view.unobserve(container);
  }

  #came(entries: readonly IntersectionObserverEntry[]): void {
    const inView: Element[] = [];
    for (const {
      isIntersecting,
      target,
      boundingClientRect: { top, bottom },
    } of entries) {
      if (!isIntersecting) this.#ready.delete(target);
      else if (bottom > 0 && top < innerHeight) inView.push(target);
      else this.#ready.add(target);
    }
    // What the reader looks at comes first.
    if (inView.length > 0) {
      const later = [...this.#ready];
      this.#ready.clear();
      for (const target of [...inView, ...later]) this.#ready.add(target);
    }
    this.#start();
  }

  /** Something on the page stopped moving: whatever still waits in view is looked at again. */
  #again(): void {
    for (const container of this.#waiting.keys()) {
      this.#page.unobserve(container);
      this.#page.observe(container);
    }
  }

  #start(): void {
    if (this.#busy || this.#ready.size === 0) return;
    this.#busy = true;
    this.#work().then(
      () => {
        this.#busy = false;
      },
      (error) => {
        if (!this.#signal.aborted) throw error;
      },
    );
  }

  async #work(): Promise<void> {
    const slices = new Slices(this.#signal);
    let sight = new Sight();
    for (const container of this.#ready) {
      this.#ready.delete(container);
      this.#look(container, sight);
      if (slices.over && this.#ready.size > 0) {
        await slices.next();
        sight = new Sight();
      }
    }
  }

  #look(container: Element, sight: Sight): void {
    const waiting = this.#waiting.get(container);
    if (!waiting) return;
    for (const name of waiting) {
      const parent = name.parent();
      if (!parent || sight.of(parent, name.rectsInPlace()) !== 'yes') continue;
      waiting.delete(name);
      this.#onSeen(name);
    }
    if (waiting.size === 0) this.#settle(container);
    else this.#view.observe(container);
  }
}
