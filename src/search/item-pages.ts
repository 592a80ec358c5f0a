/** The items of a search index, as far as their pages were read. */
import { UNDATED } from '../text/edtf.ts';
import { type IndexPage, PAGE_ITEMS } from './search-index.ts';

export class ItemPages {
  /** How many items the whole index holds. */
  readonly size: number;
  readonly #pages: (IndexPage | undefined)[] = [];

  constructor(first: IndexPage) {
    this.size = first.size;
    this.add([first]);
  }

  add(pages: readonly IndexPage[]): void {
    for (const page of pages) this.#pages[page.nth] = page;
  }

  /** Numbers of the pages that these items, or all items, lie on and that were not read yet. */
  missing(items: readonly number[] | 'all'): number[] {
    const nths =
      items === 'all'
        ? Array.from({ length: Math.ceil(this.size / PAGE_ITEMS) }, (_, nth) => nth)
        : new Set(items.map((item) => Math.floor(item / PAGE_ITEMS)));
    return [...nths].filter((nth) => !this.#pages[nth]);
  }

  /** '' where its page was not read. */
  id(item: number): string {
    return this.#page(item)?.ids[item % PAGE_ITEMS] ?? '';
  }

  /** {@link IndexPage.days} */
  day(item: number): number {
    return this.#page(item)?.days[item % PAGE_ITEMS] ?? UNDATED;
  }

  /** {@link IndexPage.kinds} */
  kind(item: number): number {
    return this.#page(item)?.kinds[item % PAGE_ITEMS] ?? 0;
  }

  #page(item: number): IndexPage | undefined {
    return this.#pages[Math.floor(item / PAGE_ITEMS)];
  }
}
