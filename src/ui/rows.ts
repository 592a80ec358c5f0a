import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const CONTROLS = 'a[href], button, input, select, summary, textarea';
/** Where arrow keys, Home and End belong to what is written or chosen. */
const WRITING = 'input:not([type=checkbox], [type=radio]), select, textarea';
/** Where a key leads among rows, from the one at `index`. */
const ROWS: Record<string, (index: number, last: number) => number> = {
  ArrowUp: (index) => index - 1,
  ArrowDown: (index) => index + 1,
  Home: () => 0,
  End: (_, last) => last,
};
const WITHIN: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

interface RowsOptions {
  /** Up from the first row. Without it the focus stays there. */
  onBack?: () => void;
}

/**
 * A long list as one stop of the Tab key, as the ARIA practices' grids are: up and down, Home and End
 * lead from row to row, left and right within one. Tab, too, leads through the controls of the row the
 * reader is in, and then out of the list. Nothing changes for those who hear the page.
 *
 * @param row selects the rows within the list; rows with a `tabindex` take the focus themselves
 */
export function useRows(
  list: RefObject<HTMLElement | null>,
  row: string,
  options: RowsOptions = {},
): void {
  const held = useRef<{ box: HTMLElement; stop: () => void } | null>(null);
  const latest = useRef(options);
  latest.current = options;
  // After every drawing, for any of them may bring the list.
  useLayoutEffect(() => {
    const box = list.current;
    if (box === (held.current?.box ?? null)) return;
    held.current?.stop();
    held.current = box && { box, stop: rove(box, row, () => latest.current.onBack?.()) };
  });
  useEffect(() => () => held.current?.stop(), []);
}

function rove(box: HTMLElement, row: string, back: () => void): () => void {
  let current: HTMLElement | undefined;
  let index = 0;
  const rows = () => [...box.querySelectorAll<HTMLElement>(row)];
  const controlsOf = (one: HTMLElement) => [...one.querySelectorAll<HTMLElement>(CONTROLS)];
  const settle = () => {
    const all = rows();
    // Where the row is gone, the next has come into its place.
    if (!current || !all.includes(current)) current = all[Math.min(index, all.length - 1)];
    index = current ? all.indexOf(current) : 0;
    for (const one of all)
      for (const control of controlsOf(one)) control.tabIndex = one === current ? 0 : -1;
  };
  const onFocus = ({ target }: Event) => {
    const one = rows().find((each) => each.contains(target as Node));
    if (!one || one === current) return;
    current = one;
    settle();
  };
  const onKey = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.defaultPrevented || target.matches(WRITING)) return;
    const all = rows();
    const at = all.findIndex((one) => one.contains(target));
    const from = all[at];
    if (!from) return;
    const controls = controlsOf(from);
    const column = controls.indexOf(target);
    const to = ROWS[event.key]?.(at, all.length - 1);
    const step = WITHIN[event.key];
    if (to !== undefined && to < 0) back();
    // Counted from the end: rows begin with links and labels of their own, and end with the same buttons.
    else if (to !== undefined) enter(all[Math.min(to, all.length - 1)], controls.length - column);
    else if (step !== undefined) moveWithin(from, column + step);
    else return;
    event.preventDefault();
  };
  const enter = (one: HTMLElement | undefined, fromEnd: number) => {
    if (!one) return;
    const controls = controlsOf(one);
    if (one.hasAttribute('tabindex')) one.focus();
    else controls[Math.max(0, controls.length - fromEnd)]?.focus();
  };
  const moveWithin = (one: HTMLElement, column: number) => {
    if (column < 0 && one.hasAttribute('tabindex')) one.focus();
    else controlsOf(one)[column]?.focus();
  };
  const observer = new MutationObserver(settle);
  observer.observe(box, { childList: true, subtree: true });
  box.addEventListener('focusin', onFocus);
  box.addEventListener('keydown', onKey);
  settle();
  return () => {
    observer.disconnect();
    box.removeEventListener('focusin', onFocus);
    box.removeEventListener('keydown', onKey);
  };
}
