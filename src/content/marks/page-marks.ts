/** Keeps the names of a page: where they stand, which are drawn, and which answer to a point. */
import type { EntityRef, Mention } from '../../model.ts';
import type { MarkLook } from '../../ui/mark-look.ts';
import type { PageBlock } from '../read/page-block.ts';
import { comparePlaces } from '../read/reading-order.ts';
import { real } from '../tree.ts';
import { Drawing } from './drawing.ts';
import { DrawnWindow } from './drawn-window.ts';
import type { Marks } from './marks.ts';
import { PlacedName } from './placed-name.ts';
import { SightWatch } from './sight-watch.ts';

/** One reading of a page: of all of it, in reading order, or of what changed. */
export interface PageReading {
  readonly everything: boolean;
}

/** A block with names in it. */
export interface NamedBlock {
  block: PageBlock;
  names: PlacedName[];
  /** The reading that found it; a later reading of its container replaces it. */
  reading: PageReading;
}

/** The names of one page. */
export class PageMarks implements Marks {
  readonly #blocks = new Set<NamedBlock>();
  readonly #byContainer = new WeakMap<Element, NamedBlock[]>();
  readonly #drawings = new Map<Document, Drawing>();
  readonly #documentListeners = new Set<(root: Document) => void>();
  readonly #changeListeners = new Set<() => void>();
  readonly #watch: SightWatch;
  readonly #window: DrawnWindow;
  #look: MarkLook;
  /** In reading order, and those not yet sorted in among them. */
  #sorted: NamedBlock[] = [];
  readonly #unsorted = new Set<NamedBlock>();
  #order: readonly PlacedName[] | null = null;
  #told = false;

  constructor(look: MarkLook, signal: AbortSignal) {
    this.#look = look;
    this.#watch = new SightWatch((name) => this.#see(name), signal);
    this.#window = new DrawnWindow({
      draw: (name) => this.#draw(name),
      undraw: (name) => this.#undraw(name),
      inOrder: () => this.inOrder(),
      signal,
    });
    signal.addEventListener('abort', () => this.clear());
  }

  /** How many entities are named in text that is seen. */
  get count(): number {
    const entities = new Set<string>();
    for (const { names } of this.#blocks)
      for (const { seen, entity } of names) if (seen) entities.add(entity.id);
    return entities.size;
  }
  /** True where another copy of this script has taken over the page. */
  get replaced(): boolean {
    return [...this.#drawings.values()].some((drawing) => drawing.replaced);
  }

  /** Begins to draw in a document. */
  open(root: Document): void {
    if (this.#drawings.has(root)) return;
    const drawing = new Drawing(root);
    drawing.look(this.#look);
    this.#drawings.set(root, drawing);
    for (const listener of this.#documentListeners) listener(root);
  }

  look(look: MarkLook): void {
    this.#look = look;
    for (const drawing of this.#drawings.values()) drawing.look(look);
  }

  /** Adds a block's names; they are drawn as soon as their text is seen. */
  add(
    block: PageBlock,
    mentions: readonly Mention[],
    entities: ReadonlyMap<string, EntityRef>,
    reading: PageReading,
  ): void {
    const names = mentions.flatMap((mention) => {
      const entity = entities.get(mention.entity);
      return entity ? [new PlacedName(mention, entity, block)] : [];
    });
    if (names.length === 0) return;
    const named: NamedBlock = { block, names, reading };
    this.#blocks.add(named);
    this.#unsorted.add(named);
    const siblings = this.#byContainer.get(block.container);
    if (siblings) siblings.push(named);
    else this.#byContainer.set(block.container, [named]);
    this.#watch.add(block.container, names);
  }

  /** Takes away what earlier readings found in a container, and returns it. */
  renew(container: Element, reading: PageReading): NamedBlock[] {
    const blocks = this.#byContainer.get(container);
    if (!blocks || blocks.every((named) => named.reading === reading)) return [];
    const old = blocks.filter((named) => named.reading !== reading);
    for (const named of old) this.#drop(named);
    return old;
  }

  /** At once, before the next paint: stops drawing names whose text was just changed. */
  recheck(container: Element): void {
    for (const { names } of this.#byContainer.get(container) ?? [])
      for (const name of names) if (name.mark && !name.isThere()) this.#undraw(name);
  }

  /** Lets go of blocks whose text has left the page, and returns them. */
  sweep(): NamedBlock[] {
    const gone = [...this.#blocks].filter(
      ({ block, names }) => !block.container.isConnected || !names.some((name) => name.isThere()),
    );
    for (const named of gone) this.#drop(named);
    for (const [root, drawing] of this.#drawings)
      if (!root.defaultView) {
        drawing.clear();
        this.#drawings.delete(root);
      }
    return gone;
  }

  clear(): void {
    for (const named of this.#blocks) this.#drop(named);
    for (const drawing of this.#drawings.values()) drawing.clear();
    this.#drawings.clear();
  }

  at(x: number, y: number, root: Document = document): PlacedName | null {
    const [top, ...below] = deepElementsFromPoint(root, x, y);
    if (!top) return null;
    for (const element of [top, ...below.filter((under) => top.contains(under))]) {
      const name = this.#atWithin(element, x, y);
      if (name) return name;
    }
    return null;
  }

  inOrder(): readonly PlacedName[] {
    if (this.#order) return this.#order;
    this.#sorted = this.#sorted.filter((named) => this.#blocks.has(named));
    for (const named of this.#unsorted) insert(this.#sorted, named);
    this.#unsorted.clear();
    this.#order = this.#sorted.flatMap(({ names }) => names.filter(({ seen }) => seen));
    return this.#order;
  }

  onDocument(listener: (root: Document) => void): void {
    this.#documentListeners.add(listener);
    for (const root of this.#drawings.keys()) listener(root);
  }

  onChange(listener: () => void): void {
    this.#changeListeners.add(listener);
  }

  /** Points a name out, or none. A private name is never drawn where the page can see it. */
  point(name: PlacedName | null): void {
    for (const drawing of this.#drawings.values()) drawing.point(null);
    const range = name?.mention.published ? name.staticRange() : null;
    if (name && range) this.#drawingOf(name)?.point(range);
  }

  #atWithin(element: Element, x: number, y: number): PlacedName | null {
    for (let at: Element | null = element; at; at = real(at, 'parentElement')) {
      const blocks = this.#byContainer.get(at);
      for (const { names } of blocks ?? [])
        for (const name of names) if (name.seen && name.covers(x, y)) return name;
      if (blocks) return null;
    }
    return null;
  }

  #see(name: PlacedName): void {
    name.seen = true;
    this.#changed();
    if (name.mention.published) this.#window.add(name);
  }

  #draw(name: PlacedName): void {
    name.mark = name.staticRange();
    if (name.mark) this.#drawingOf(name)?.add(name.mark);
  }

  #drawingOf(name: PlacedName): Drawing | undefined {
    return this.#drawings.get(name.container.ownerDocument);
  }

  #undraw(name: PlacedName): void {
    if (name.mark) this.#drawingOf(name)?.remove(name.mark);
    name.mark = null;
  }

  #drop(named: NamedBlock): void {
    const { container } = named.block;
    this.#blocks.delete(named);
    this.#unsorted.delete(named);
    this.#watch.remove(container, named.names);
    for (const name of named.names) this.#window.remove(name);
    const siblings = this.#byContainer.get(container)?.filter((other) => other !== named);
    if (siblings?.length) this.#byContainer.set(container, siblings);
    else this.#byContainer.delete(container);
    this.#changed();
  }

  /** One word to the listeners for any number of changes. */
  #changed(): void {
    this.#order = null;
    if (this.#told) return;
    this.#told = true;
    queueMicrotask(() => {
      this.#told = false;
      // Held no longer than this: a block holds on to the page's nodes.
      this.#sorted = this.#sorted.filter((named) => this.#blocks.has(named));
      for (const listener of this.#changeListeners) listener();
    });
  }
}

/** Puts a block where it is read. A reading of everything finds what is in one tree in order. */
function insert(sorted: NamedBlock[], named: NamedBlock): void {
  const last = sorted.at(-1);
  const { container } = named.block;
  const follows =
    !last ||
    (last.reading.everything &&
      last.reading === named.reading &&
      last.block.container.getRootNode() === container.getRootNode()) ||
    comparePlaces(last.block.nodes[0], named.block.nodes[0]) < 0;
  if (follows) {
    sorted.push(named);
    return;
  }
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePlaces(sorted[middle]?.block.nodes[0], named.block.nodes[0]) < 0) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, named);
}

/** What lies at a point, topmost first, open shadow roots entered. */
function deepElementsFromPoint(root: Document | ShadowRoot, x: number, y: number): Element[] {
  const stack = root.elementsFromPoint(x, y);
  const inner = stack[0] && real(stack[0], 'shadowRoot');
  if (!inner || inner === root) return stack;
  const deeper = deepElementsFromPoint(inner, x, y).filter((element) => inner.contains(element));
  return [...deeper, ...stack];
}
