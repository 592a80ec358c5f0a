import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list whose buttons come and go. A focused one that vanishes would drop the
 * focus to the page's start: it goes to its note's first button, to the first of the list, or to the list itself.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const last = useRef<{ element: Element; note: string } | null>(null);
  const remember = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    const note = target.closest('[data-note]')?.getAttribute('data-note') ?? '';
    last.current = { element: target, note };
  };
  // After every drawing, for any of them may take the focused one away.
  useEffect(() => {
    const box = list.current;
    const lost = last.current;
    if (lost && !lost.element.isConnected && document.activeElement === document.body) {
      const own = `[data-note="${CSS.escape(lost.note)}"] footer button`;
      const find = (selector: string) => box?.querySelector<HTMLElement>(selector);
      (find(own) ?? find('button, input') ?? box)?.focus();
    }
    box?.addEventListener('focusin', remember);
    return () => box?.removeEventListener('focusin', remember);
  });
}
