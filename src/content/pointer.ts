/** A page's pointer, as events for the hover machine. Only what a person did counts (`isTrusted`). */
import { headsFor, type Rect, type Seen, speed } from './envelope.ts';
import type { HoverEvent } from './hover-state.ts';

interface Options<N> {
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

/** Where the pointer was last seen, in the top window's CSS pixels and by its clock. */
export interface Pointer {
  last(): Seen | null;
  /** Follows the pointer over one more document: the page, or a same-origin frame. */
  follow(root: Document): void;
}

export function followPointer<N>({ at, inCard, cardRect, send, signal }: Options<N>): Pointer {
  let last: Seen | null = null;
  let touch = false;
  let frame = 0;
  const { timeOrigin } = performance;

  const look = (event: PointerEvent, root: Document, inside: boolean) => {
    const offset = frameOffset(root);
    const now = {
      x: event.clientX + offset.x,
      y: event.clientY + offset.y,
      // A frame's clock began with the frame.
      at: event.timeStamp + (root.defaultView ?? window).performance.timeOrigin - timeOrigin,
    };
    const before = last;
    last = now;
    const rect = cardRect();
    send({
      type: 'move',
      name: inside ? null : at(event.clientX, event.clientY, root),
      inCard: inside,
      speed: speed(before, now),
      towards: rect !== null && before !== null && headsFor(before, now, rect),
    });
  };

  const follow = (root: Document) => {
    const listen = <K extends keyof DocumentEventMap>(
      type: K,
      listener: (event: DocumentEventMap[K]) => void,
    ) =>
      root.addEventListener(type, (event) => event.isTrusted && listener(event), {
        signal,
        capture: true,
        passive: type !== 'click',
      });
    listen('pointermove', (event) => {
      // Touch does not hover, and a held button selects or drags.
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      // One look a frame: names are found by asking the layout.
      cancelAnimationFrame(frame);
      // An event's path is gone after its dispatch.
      const inside = inCard(event);
      frame = requestAnimationFrame(() => look(event, root, inside));
    });
    listen('pointerdown', (event) => {
      touch = event.pointerType === 'touch';
      if (touch) return;
      cancelAnimationFrame(frame);
      const inside = inCard(event);
      const name = inside ? null : at(event.clientX, event.clientY, root);
      send({ type: 'press', inCard: inside, name });
    });
    listen('click', (event) => {
      if (!touch) return;
      const inside = inCard(event);
      const name = inside ? null : at(event.clientX, event.clientY, root);
      if (!send({ type: 'tap', inCard: inside, name })) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    });
    root.documentElement.addEventListener(
      'pointerleave',
      (event) => {
        cancelAnimationFrame(frame);
        if (event.isTrusted && event.pointerType !== 'touch') send({ type: 'leave' });
      },
      { signal },
    );
  };
  return { last: () => last, follow };
}

/** Where a frame's own coordinates begin in the top window. */
function frameOffset(root: Document): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let frame = root.defaultView?.frameElement; frame; ) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement ?? null;
  }
  return { x, y };
}
