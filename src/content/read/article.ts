/** Whether a page holds an article. A page without one is left alone: nothing is asked, nothing marked. */
import type { PageBlock } from './page-block.ts';

/** Prose ends its sentences; menus, labels and buttons do not. */
const SENTENCE = /[.!?…。！？؟۔।]/u;
/** A shorter block says nothing about the page. In CJK the same is said in a third of the characters. */
const SHORTEST_PROSE = 40;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const DENSE_WEIGHT = 3;
/** Prose that one parent must hold for an article: about a paragraph of two sentences. */
const ENOUGH = 120;
/** Enough where the page calls itself an article, or puts the prose into one. */
const ENOUGH_IN_ARTICLE = 40;
const ARTICLE = 'article, main, [role=main], [role=article], [itemprop=articleBody]';
const CALLS_ITSELF =
  'meta[property="og:type"][content="article" i], meta[property="article:published_time"]';

/** Adds up prose, block by block, until it is clear that the page holds an article. */
export class ArticleSense {
  #found = false;
  readonly #byParent = new WeakMap<Node, number>();

  get found(): boolean {
    return this.#found;
  }

  /** Looks at one more block. True as soon as there is an article. */
  take({ container, text, linked }: PageBlock): boolean {
    if (this.#found) return true;
    const weight = DENSE.test(text) ? text.length * DENSE_WEIGHT : text.length;
    if (weight < SHORTEST_PROSE || linked * 2 > text.length || !SENTENCE.test(text)) return false;
    const parent = container.parentNode ?? container;
    const sum = (this.#byParent.get(parent) ?? 0) + weight;
    this.#byParent.set(parent, sum);
    this.#found =
      sum >= ENOUGH ||
      (sum >= ENOUGH_IN_ARTICLE &&
        (container.closest(ARTICLE) !== null ||
          container.ownerDocument.querySelector(CALLS_ITSELF) !== null));
    return this.#found;
  }
}
