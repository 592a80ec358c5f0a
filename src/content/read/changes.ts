/** Gathers what a page changed, as the least that must be read again. */
import { hostOf, real } from '../tree.ts';
import { isInline, kindOf } from './element-kinds.ts';

/** What to read again. */
export interface Changed {
  /** Elements that came, with everything in them. */
  whole: Set<Element>;
  /** Containers of which only the lines directly in them changed. */
  lines: Set<Element>;
  /** True where something was taken away. */
  removed: boolean;
}

const ELEMENT = 1;
const TEXT = 3;
const OBSERVED = { childList: true, characterData: true, subtree: true };

/** The nearest element around a node that is not inline: the container of its block. */
export function containerOf(node: Node | null): Element | null {
  let at = node;
  while (at && (at.nodeType !== ELEMENT || isInline(at as Element)))
    at = real(at, 'parentNode') ?? hostOf(at);
  return at as Element | null;
}

/** What came, changed or went since it was last taken. */
export class Changes {
  #changed: Changed = none();
  readonly #observer: MutationObserver;

  /**
   * @param onChange after each batch, before the next paint
   * @param onLine each container whose lines changed, likewise
   */
  constructor(onChange: () => void, onLine: (container: Element) => void, signal: AbortSignal) {
    this.#observer = new MutationObserver((records) => {
      const touched = new Set<Element>();
      for (const record of records) this.#take(record, touched);
      for (const container of touched) onLine(container);
      if (this.any) onChange();
    });
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  get any(): boolean {
    const { whole, lines, removed } = this.#changed;
    return removed || whole.size > 0 || lines.size > 0;
  }

  observe(root: Document | ShadowRoot): void {
    this.#observer.observe(root, OBSERVED);
  }

  /** What changed since the last taking. */
  take(): Changed {
    const changed = this.#changed;
    this.#changed = none();
    return changed;
  }

  /** Puts back what is to be read later. */
  readLater(element: Element, how: 'whole' | 'lines'): void {
    this.#changed[how].add(element);
  }

  #take(record: MutationRecord, touched: Set<Element>): void {
    let lines = record.type === 'characterData';
    for (const node of record.addedNodes) {
      if (node.nodeType === TEXT) lines ||= (node as Text).data.trim() !== '';
      else if (node.nodeType === ELEMENT) {
        const element = node as Element;
        if (kindOf(element) === 'passed') continue;
        if (!isInline(element)) this.#changed.whole.add(element);
        else if (![...element.children].every(isInline)) this.#changed.whole.add(element);
        else lines = true;
      }
    }
    for (const node of record.removedNodes) {
      this.#changed.removed ||= node.nodeType === ELEMENT;
      lines ||= node.nodeType === TEXT || isInlineElement(node);
    }
    if (!lines) return;
    const container = containerOf(record.target);
    if (!container) return;
    touched.add(container);
    this.#changed.lines.add(container);
  }
}

const none = (): Changed => ({ whole: new Set(), lines: new Set(), removed: false });

const isInlineElement = (node: Node): boolean =>
  node.nodeType === ELEMENT && isInline(node as Element);
