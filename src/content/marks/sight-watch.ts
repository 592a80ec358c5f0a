/**
 * Finds out when the text of names comes to be seen: at once for what is shown on the page, first what
 * is in view; later for what a menu, a "read more" or scrolling brings out.
 */

import { idle, Slices } from '../slices.ts';
import type { PlacedName } from './placed-name.ts';
import { Sight } from './sight.ts';

/**
 * Hidden text is waited for here, far above and below the viewport too. Only what waits is observed: an
 * observer looks at each of its targets in every frame, which for thousands costs more than all else.
 */
const ON_THE_PAGE = { rootMargin: '1000000px 0px' };
/** Text that only a look at the screen can judge waits until it is in the viewport. */
const IN_VIEW = { threshold: [0, 0.5, 1] };
/** Ends of movements after which hidden text may have come to light. */
const REVEALS = ['transitionend', 'animationend', 'toggle', 'scrollend', 'load'];
/** Milliseconds that reveals are gathered before what waits is looked at once more. */
const REVEALED = 100;
/**
 * Names out of view are drawn all at once, when for so many milliseconds no others came: each time, the
 * browser goes over all marks of the page again. Where there are none yet, nothing is waited for.
 */
const QUIET = 120;

export class SightWatch {
  readonly #waiting = new Map<Element, Set<PlacedName>>();
  #ready = new Set<Element>();
  readonly #page: IntersectionObserver;
  readonly #view: IntersectionObserver;
  readonly #onSeen: (name: PlacedName) => void;
  readonly #signal: AbortSignal;
  #busy = false;
  #sawAny = false;
  #revealed: ReturnType<typeof setTimeout> | undefined;

  constructor(onSeen: (name: PlacedName) => void, signal: AbortSignal) {
    this.#onSeen = onSeen;
    this.#signal = signal;
    const came: IntersectionObserverCallback = (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) this.#ready.add(target);
      this.#start();
    };
    this.#page = new IntersectionObserver(came, ON_THE_PAGE);
    this.#view = new IntersectionObserver(came, IN_VIEW);
    const options = { capture: true, passive: true, signal };
    for (const type of REVEALS) document.addEventListener(type, () => this.#reveal(), options);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#revealed);
      this.#page.disconnect();
      this.#view.disconnect();
      this.#waiting.clear();
      this.#ready.clear();
    });
  }

  /** Tells of each name as soon as its text is seen. */
  add(container: Element, names: readonly PlacedName[]): void {
    const waiting = this.#waiting.get(container) ?? new Set();
    for (const name of names) waiting.add(name);
    this.#waiting.set(container, waiting);
    this.#ready.add(container);
    this.#start();
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

  /** Something on the page stopped moving: what waits is looked at again. */
  #reveal(): void {
    if (this.#waiting.size === 0) return;
    this.#revealed ??= setTimeout(() => {
      this.#revealed = undefined;
      for (const container of this.#waiting.keys()) this.#ready.add(container);
      this.#start();
    }, REVEALED);
  }

  #start(): void {
    if (this.#busy || this.#ready.size === 0) return;
    this.#busy = true;
    this.#work()
      .catch((error) => {
        if (!this.#signal.aborted) throw error;
      })
      .finally(() => {
        this.#busy = false;
      });
  }

  async #work(): Promise<void> {
    const slices = new Slices(this.#signal);
    const far = new Set<Element>();
    while (this.#ready.size > 0 || far.size > 0) {
      const turn = this.#ready;
      this.#ready = new Set();
      // All who add do so in one task; begin when they are done.
      await slices.next();
      for (const container of await this.#look(turn, slices, inView)) far.add(container);
      if (far.size === 0) continue;
      if (this.#sawAny) await slices.during(quiet());
      if (this.#ready.size > 0) continue;
      slices.standsBack = true;
      await this.#look(far, slices);
      slices.standsBack = false;
      far.clear();
    }
  }

  /** Looks at containers in slices; returns those that `now` leaves for later. */
  async #look(
    containers: Iterable<Element>,
    slices: Slices,
    now: (container: Element) => boolean = () => true,
  ): Promise<Element[]> {
    const later: Element[] = [];
    const seen: PlacedName[] = [];
    let sight = new Sight();
    for (const container of containers) {
      if (now(container)) seen.push(...this.#seenIn(container, sight));
      else later.push(container);
      if (!slices.over) continue;
      await slices.next();
      sight = new Sight();
    }
    for (const name of seen) {
      this.#sawAny = true;
      this.#onSeen(name);
      if (slices.over) await slices.next();
    }
    return later;
  }

  #seenIn(container: Element, sight: Sight): PlacedName[] {
    const waiting = this.#waiting.get(container);
    if (!waiting) return [];
    const seen = [...waiting].filter((name) => sight.of(name) === 'yes');
    for (const name of seen) waiting.delete(name);
    if (waiting.size === 0) this.#settle(container);
    else {
      this.#page.observe(container);
      this.#view.observe(container);
    }
    return seen;
  }
}

const quiet = async () => {
  await new Promise((resume) => setTimeout(resume, QUIET));
  await idle(QUIET);
};

/** True where it touches its document's viewport. */
function inView(container: Element): boolean {
  const { top, bottom } = container.getBoundingClientRect();
  return bottom > 0 && top < (container.ownerDocument.defaultView?.innerHeight ?? 0);
}
