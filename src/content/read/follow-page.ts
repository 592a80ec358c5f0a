/**
 * Reads a page, asks the background which names stand in it, marks them, and follows every change of
 * the page until the signal is aborted.
 */

import type { PageMarks } from '../marks/page-marks.ts';
import { giveWay, idle, Slices } from '../slices.ts';
import { real } from '../tree.ts';
import { ArticleSense } from './article.ts';
import { type Ask, Asking } from './asking.ts';
import { Changes, containerOf } from './changes.ts';
import { isReadable } from './element-kinds.ts';
import type { PageBlock } from './page-block.ts';
import { Patience } from './patience.ts';
import { Quotes } from './quotes.ts';
import { PageMoved, type ReadingNeeds, readBlocks } from './read-blocks.ts';

/** What following a page takes. */
export interface FollowNeeds {
  ask: Ask;
  marks: PageMarks;
  signal: AbortSignal;
  /** Called before changes are read. */
  beforeReading(): void;
  /** Called with whatever goes wrong while changes are read; the page goes on being followed. */
  onError(error: unknown): void;
}

/** Milliseconds between a change and its reading, so that many changes are read as one. */
const GATHER = 150;
/** Readings of changes take at most this part of the main thread's time. */
const SHARE = 0.05;
/** Children that keep coming are read at least this often, in milliseconds: an endless feed. */
const LONGEST_FEED_WAIT = 2_000;
/**
 * Frames are opened once they come so near the viewport: each costs the page 2 ms, whatever is in it, and
 * most of a news page's are empty, hidden, or advertisements far below.
 */
const NEAR = { rootMargin: '100%' };
/** Attempts at a page that takes itself apart while it is read. */
const ATTEMPTS = 3;

/** A page that is read and followed. */
export class FollowedPage {
  readonly quotes = new Quotes();
  readonly #needs: FollowNeeds;
  readonly #changes: Changes;
  readonly #asking: Asking;
  readonly #patience = new Patience();
  readonly #opened = new WeakSet<Node>();
  readonly #frames: IntersectionObserver;
  #sense = new ArticleSense();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy: Promise<void> | null = null;
  /** Milliseconds to gather changes: more on a page whose changes take long to read. */
  #gather = GATHER;

  constructor(needs: FollowNeeds) {
    const { marks, signal } = needs;
    this.#needs = needs;
    this.#asking = new Asking(needs.ask, marks);
    this.#changes = new Changes(
      () => this.#plan(this.#gather),
      (container) => marks.recheck(container),
      signal,
    );
    this.#frames = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) this.#follow(target);
    }, NEAR);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#frames.disconnect();
    });
  }

  /** True where the page holds an article. */
  get isArticle(): boolean {
    return this.#sense.found;
  }

  /** Reads everything, for the first time or anew, as after a move to another page. */
  readAll(): Promise<void> {
    this.#sense = new ArticleSense();
    return this.#alone(() => this.#everything());
  }

  /** One reading at a time, so that answers come in the order of their questions. */
  async #alone(read: () => Promise<void>): Promise<void> {
    while (this.#busy) await this.#busy;
    this.#needs.signal.throwIfAborted();
    const reading = read();
    this.#busy = reading.then(
      () => {},
      () => {},
    );
    try {
      await reading;
    } finally {
      this.#busy = null;
      if (this.#changes.any) this.#plan(this.#gather);
    }
  }

  async #everything(): Promise<void> {
    // A task of its own: starting the script was one.
    await giveWay();
    this.#needs.signal.throwIfAborted();
    const slices = new Slices(this.#needs.signal);
    this.quotes.clear();
    this.#asking.begin(true);
    this.#changes.take();
    this.#open(document);
    await this.#read(textOf(document), false, slices);
    await this.#asking.finish(slices);
  }

  /** Reads some elements with all shadow roots and frames found in them. */
  async #read(roots: Node[], shallow: boolean, slices: Slices): Promise<void> {
    const queue = [...roots];
    const needs: ReadingNeeds = {
      displayOf: (element) => getComputedStyle(element).display,
      onShadow: (root) => {
        this.#open(root);
        queue.push(root);
      },
      onFrame: (frame) => queue.push(...this.#rootsOf(frame)),
    };
    for (const root of queue) await this.#readRoot(root, needs, shallow, slices);
  }

  async #readRoot(root: Node, needs: ReadingNeeds, shallow: boolean, slices: Slices) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        for (const block of readBlocks(root, needs, shallow)) {
          if (block) this.#take(block);
          slices.standsBack = this.#asking.asked;
          if (slices.over) await slices.next();
        }
        return;
      } catch (error) {
        if (!(error instanceof PageMoved)) throw error;
      }
    }
  }

  #take(block: PageBlock): void {
    const article = this.#sense.take(block);
    this.quotes.take(block.text);
    this.#asking.take(block, article);
  }

  #open(root: Document | ShadowRoot): void {
    if (!this.#opened.has(root)) {
      this.#opened.add(root);
      this.#changes.observe(root);
    }
    if ('defaultView' in root) this.#needs.marks.open(root);
  }

  /** Reads a frame from now on, each time that it has loaded. */
  #follow(frame: Element): void {
    const read = () => {
      this.#changes.readLater(frame, 'whole');
      this.#plan(this.#gather);
    };
    this.#frames.unobserve(frame);
    this.#opened.add(frame);
    frame.addEventListener('load', read, { signal: this.#needs.signal });
    read();
  }

  /** What is read of an element: itself, or of a frame that is open its body, if that may be read. */
  #rootsOf(element: Element): Element[] {
    if (element.localName !== 'iframe') return [element];
    if (!this.#opened.has(element)) {
      this.#frames.observe(element);
      return [];
    }
    const body = textOf((element as HTMLIFrameElement).contentDocument);
    for (const { ownerDocument } of body) this.#open(ownerDocument);
    return body;
  }

  #plan(wait: number): void {
    if (this.#timer !== undefined || this.#busy) return;
    const { signal, onError } = this.#needs;
    this.#timer = setTimeout(async () => {
      try {
        await idle(GATHER);
        this.#timer = undefined;
        if (signal.aborted) return;
        this.#needs.beforeReading();
        await this.#alone(() => this.#readChanges());
      } catch (error) {
        if (!signal.aborted) onError(error);
      }
    }, wait);
  }

  async #readChanges(): Promise<void> {
    const { marks, signal } = this.#needs;
    const slices = new Slices(signal);
    const wasArticle = this.isArticle;
    const { whole, lines, removed } = this.#changes.take();
    this.#asking.begin(false);
    if (removed) this.#asking.reuse(marks.sweep());
    const now = performance.now();
    let wait = Number.POSITIVE_INFINITY;
    for (const element of whole) {
      if (!element.isConnected || hasAncestorIn(element, whole) || !mayHoldText(element)) continue;
      const due = this.#patience.wait(element.parentElement ?? element, now, LONGEST_FEED_WAIT);
      if (due > 0) this.#changes.readLater(element, 'whole');
      else await this.#read(this.#rootsOf(element), false, slices);
      wait = Math.min(wait, due || wait);
    }
    for (const element of lines) {
      if (!element.isConnected || hasAncestorIn(element, whole) || !isReadable(element)) continue;
      const due = this.#patience.wait(element, now);
      if (due > 0) this.#changes.readLater(element, 'lines');
      else {
        this.#asking.reread(element);
        await this.#read([element], true, slices);
      }
      wait = Math.min(wait, due || wait);
    }
    if (!wasArticle && this.isArticle) await this.#everything();
    else await this.#asking.finish(slices);
    this.#gather = Math.max(GATHER, slices.spent / SHARE);
    if (wait < Number.POSITIVE_INFINITY) this.#plan(Math.max(wait, this.#gather));
  }
}

/** What is read of a document: its body. Feeds and drawings are no pages, and editors are the reader's own. */
const textOf = (root: Document | null): Element[] =>
  root?.body && root.contentType.includes('html') && isReadable(root.body) ? [root.body] : [];

/** A frame is never read as text, but what it shows may be. */
const mayHoldText = (element: Element): boolean => {
  const at = element.localName === 'iframe' ? containerOf(element.parentNode) : element;
  return at !== null && isReadable(at);
};

const hasAncestorIn = (element: Element, set: ReadonlySet<Element>): boolean => {
  for (let at = real(element, 'parentElement'); at; at = real(at, 'parentElement'))
    if (set.has(at)) return true;
  return false;
};
