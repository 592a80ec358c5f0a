/** A page's pointer, as events for the hover machine. Only what a person did counts (`isTrusted`). */

import { frameOffset } from '../frame-offset.ts';
import { headsFor, type Rect, type Seen, speed } from './envelope.ts';
import type { HoverEvent } from './hover-state.ts';

interface PointerNeeds<N> {
  /** The name at a point of a document, or null. */
  at(x: number, y: number, root: Document): N | null;
  /** True for events out of the card. */
  inCard(event: Event): boolean;
  /** Where the card is shown, in the top window's CSS pixels; null while none is. */
  cardRect(): Rect | null;
  /** Returns true where the page must not see the tap. */
  send(event: HoverEvent<N, never>): boolean;
  signal: AbortSignal;
}

/** Follows the pointer over documents. */
export class Pointer<N> {
  readonly #needs: PointerNeeds<N>;
  #last: Seen | null = null;
  #isTouch = false;
  #frame = 0;

  constructor(needs: PointerNeeds<N>) {
    this.#needs = needs;
  }

  /** Where it was last seen, in the top window's CSS pixels and by its clock. */
  get last(): Seen | null {
    return this.#last;
  }

  /** Follows the pointer over one more document: the page, or a same-origin frame. */
  follow(root: Document): void {
    const { signal, send } = this.#needs;
    const listen = <K extends keyof DocumentEventMap>(
      type: K,
      listener: (event: DocumentEventMap[K]) => void,
    ) =>
      root.addEventListener(type, (event) => event.isTrusted && listener(event), {
        signal,
        capture: true,
        passive: type !== 'click',
      });
    listen('pointermove', (event) => this.#moved(event, root));
    listen('pointerdown', (event) => {
      this.#isTouch = event.pointerType === 'touch';
      if (this.#isTouch) return;
      cancelAnimationFrame(this.#frame);
      send({ type: 'press', ...this.#under(event, root) });
    });
    listen('click', (event) => {
      if (!this.#isTouch || !send({ type: 'tap', ...this.#under(event, root) })) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    });
    root.documentElement.addEventListener(
      'pointerleave',
      (event) => {
        cancelAnimationFrame(this.#frame);
        if (event.isTrusted && event.pointerType !== 'touch') send({ type: 'leave' });
      },
      { signal },
    );
  }

  #moved(event: PointerEvent, root: Document): void {
    // Touch does not hover, and a held button selects or drags.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    // One look a frame: names are found by asking the layout.
    cancelAnimationFrame(this.#frame);
    // An event's path is gone after its dispatch.
    const inCard = this.#needs.inCard(event);
    this.#frame = requestAnimationFrame(() => this.#look(event, root, inCard));
  }

  #look(event: PointerEvent, root: Document, inCard: boolean): void {
    const { at, cardRect, send } = this.#needs;
    const { x, y } = frameOffset(root);
    const { timeOrigin } = (root.defaultView ?? window).performance;
    const now = {
      x: event.clientX + x,
      y: event.clientY + y,
      // A frame's clock began with the frame.
      at: event.timeStamp + timeOrigin - performance.timeOrigin,
    };
    const before = this.#last;
    this.#last = now;
    const rect = cardRect();
    send({
      type: 'move',
      name: inCard ? null : at(event.clientX, event.clientY, root),
      inCard,
      speed: speed(before, now),
      towards: rect !== null && before !== null && headsFor(before, now, rect),
    });
  }

  #under(event: MouseEvent, root: Document): { inCard: boolean; name: N | null } {
    const { at, inCard } = this.#needs;
    const inside = inCard(event);
    return { inCard: inside, name: inside ? null : at(event.clientX, event.clientY, root) };
  }
}
