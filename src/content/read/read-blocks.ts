/** Walks a page's tree and yields its blocks, in reading order, open shadow roots included. */
import { hostOf, real } from '../tree.ts';
import { isInLine, isInline, kindOf } from './element-kinds.ts';
import { type PageBlock, spaced } from './page-block.ts';

/** What the walk asks of the page beyond its tree. */
export interface ReadingNeeds {
  /** `getComputedStyle(element).display`: asked only where two words meet without a space. */
  displayOf(element: Element): string;
  /** Told of each open shadow root and each frame that the walk comes by. */
  onShadow(root: ShadowRoot): void;
  onFrame(frame: HTMLIFrameElement): void;
}

/** After so many nodes without a block the walk yields null, so that its caller can look at the clock. */
const NODES_A_BREATH = 512;
const TEXT = 3;
/** The longest text the background takes. */
const LONGEST = 200_000;
const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{N}]/u;

/** Thrown where the page took away the place the walk had reached: read again. */
export class PageMoved extends Error {}

/** A block being gathered. */
class Run {
  #parts: string[] = [];
  #nodes: Text[] = [];
  #starts: number[] = [];
  #length = 0;
  #linked = 0;
  #last = ' ';
  readonly #displayOf: ReadingNeeds['displayOf'];

  constructor(displayOf: ReadingNeeds['displayOf']) {
    this.#displayOf = displayOf;
  }

  add(node: Text, inLink: boolean): void {
    const { data } = node;
    if (data === '' || this.#length + data.length > LONGEST) return;
    // Indentation between blocks: the commonest text node of all.
    if (this.#length === 0 && data.charCodeAt(0) <= 32 && data.trim() === '') return;
    if (this.#last !== ' ' && WORD.test(this.#last) && WORD.test(data[0] ?? '')) this.#part(node);
    this.#starts.push(this.#length);
    this.#nodes.push(node);
    this.#parts.push(spaced(data));
    this.#length += data.length;
    if (inLink) this.#linked += data.length;
    this.#last = data.at(-1) ?? ' ';
  }

  /** A line break that no text node holds. */
  break(): void {
    if (this.#length === 0) return;
    this.#parts.push('\n');
    this.#length++;
    this.#last = ' ';
  }

  /** Two words that meet: apart where an element between them is laid out as a box of its own. */
  #part(node: Text): void {
    const before = this.#nodes.at(-1);
    if (!before || before.parentNode === node.parentNode) return;
    if (this.#boxed(before, node) || this.#boxed(node, before)) this.break();
  }

  #boxed(from: Text, to: Text): boolean {
    let at = from.parentElement;
    while (at && isInline(at) && !at.contains(to)) {
      const display = this.#displayOf(at);
      if (display !== 'inline' && display !== 'contents') return true;
      at = at.parentElement;
    }
    return false;
  }

  /** The block, if it holds a word, and an empty run again. */
  take(container: Element | null): PageBlock | null {
    if (this.#length === 0) return null;
    const text = this.#parts.join('');
    const block =
      container && LETTER.test(text)
        ? { container, text, nodes: this.#nodes, starts: this.#starts, linked: this.#linked }
        : null;
    this.#parts = [];
    this.#nodes = [];
    this.#starts = [];
    this.#length = 0;
    this.#linked = 0;
    this.#last = ' ';
    return block;
  }
}

/**
 * The blocks under `root` (a block element, a shadow root, or a document), and null now and then.
 * With `shallow`, only the lines that stand directly in `root`, not those of blocks inside it.
 * The root itself is taken to be readable: ask `isReadable` first.
 * @throws PageMoved where the page took the walk's place away between two steps
 */
export function* readBlocks(
  root: Node,
  needs: ReadingNeeds,
  shallow = false,
): Generator<PageBlock | null, void, undefined> {
  const run = new Run(needs.displayOf);
  const containers: (Element | null)[] = [hostOf(root) ?? (root as Element)];
  let links = 0;
  let nodes = 0;
  const shadow = real(root as Element, 'shadowRoot');
  if (shadow && !shallow) needs.onShadow(shadow);
  let node = real(root, 'firstChild');
  while (node) {
    let down: Node | null = null;
    if (node.nodeType === TEXT) run.add(node as Text, links > 0);
    else if ('localName' in node) {
      const element = node as Element;
      const name = element.localName;
      const kind = kindOf(element);
      if (kind === 'inline') {
        down = element.firstChild;
        if (down && name === 'a') links++;
      } else if (name === 'br' || name === 'hr' || (kind === 'unread' && isInLine(element)))
        run.break();
      else if (kind !== 'passed') {
        const block = run.take(containers.at(-1) ?? null);
        if (block) yield block;
        if (name === 'iframe') needs.onFrame(element as HTMLIFrameElement);
        else if (!shallow && kind === 'block') {
          const shadow = real(element, 'shadowRoot');
          if (shadow) needs.onShadow(shadow);
          down = real(element, 'firstChild');
          if (down) containers.push(element);
        }
      }
    }
    if (++nodes % NODES_A_BREATH === 0) yield null;
    if (down) {
      node = down as ChildNode;
      continue;
    }
    let next: ChildNode | null = real(node, 'nextSibling');
    while (node && !next) {
      node = real(node, 'parentNode') as ChildNode | null;
      if (node === root || node === null) break;
      if (!isInline(node as unknown as Element)) {
        const block = run.take(containers.pop() ?? null);
        if (block) yield block;
      } else if ((node as unknown as Element).localName === 'a') links--;
      next = real(node, 'nextSibling');
    }
    if (node === null) throw new PageMoved();
    node = node === root ? null : next;
  }
  const block = run.take(containers.at(-1) ?? null);
  if (block) yield block;
}
