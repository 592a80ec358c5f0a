import type { Answer } from '../card/answer.ts';
import type { CardBox } from '../card/card-box.tsx';
import type { Marks } from '../marks/marks.ts';
import type { PlacedMention } from '../marks/placed-mention.ts';
import type { HoverEvent, Opened } from './hover-state.ts';

interface Watched {
  send(event: HoverEvent<PlacedMention, Answer>): boolean;
  opened(): Opened<PlacedMention, Answer> | null;
  box: CardBox;
  marks: Marks;
  signal: AbortSignal;
}

/** Keys, scrolling (in frames too), resizing and leaving: what closes a card or moves it. */
export function watchPage({ send, opened, box, marks, signal }: Watched): void {
  const capture = { signal, capture: true };
  const leave = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || !opened()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    send({ type: 'close' });
  };
  const follow = () => {
    const name = opened()?.name;
    if (!name) return;
    if (isOnScreen(name)) void box.replace();
    else send({ type: 'scrolled' });
  };
  marks.onDocument(({ defaultView: view }) => {
    view?.addEventListener('keydown', leave, capture);
    view?.addEventListener('scroll', follow, { ...capture, passive: true });
  });
  window.addEventListener('resize', follow, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && send({ type: 'hidden' }), {
    signal,
  });
  document.addEventListener('fullscreenchange', () => send({ type: 'hidden' }), { signal });
  marks.onChange(() => {
    if (opened()?.name.range() === null) send({ type: 'close' });
  });
}

const isOnScreen = (name: PlacedMention) =>
  name
    .rects()
    .some(
      ({ bottom, top, left, right }) =>
        bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth,
    );
