/** Asks the background about blocks, in messages of a good size, and hands the answers to the marks. */
import type { EntityRef, Mention } from '../../model.ts';
import type { NamedBlock, PageMarks, PageReading } from '../marks/page-marks.ts';
import type { Slices } from '../slices.ts';
import type { PageBlock } from './page-block.ts';

/** `named` are entities already named in full on the page. @throws where nobody answers */
export type Ask = (
  texts: string[],
  named: string[],
) => Promise<{ mentions: Mention[]; entities: EntityRef[] }>;

/** UTF-16 units asked about at once: under a slice to send. */
const CHUNK = 100_000;
/** The first question is smaller, so that the top of a very long page need not wait for the rest. */
const FIRST_CHUNK = 30_000;
const CHUNK_TEXTS = 5_000;
/** As many ids as the background takes. */
const MOST_NAMED = 5_000;

/** The questions of one page. */
export class Asking {
  readonly #ask: Ask;
  readonly #marks: PageMarks;
  readonly #named = new Set<string>();
  readonly #entities = new Map<string, EntityRef>();
  readonly #known = new Map<string, NamedBlock>();
  #blocks: PageBlock[] = [];
  #length = 0;
  #reading: PageReading = { everything: true };
  #answers: Promise<void> = Promise.resolve();
  #isArticle = false;
  #asked = false;

  constructor(ask: Ask, marks: PageMarks) {
    this.#ask = ask;
    this.#marks = marks;
  }

  /** True once something was asked in this reading. */
  get asked(): boolean {
    return this.#asked;
  }

  /** Begins a reading: of everything, or of changes. */
  begin(everything: boolean): void {
    this.#asked = false;
    this.#reading = { everything };
    this.#known.clear();
    this.#blocks = [];
    this.#length = 0;
    if (!everything) return;
    this.#named.clear();
    this.#entities.clear();
  }

  /** Blocks that went away: where their text comes back (a page that rewrites itself), nothing is asked. */
  reuse(gone: readonly NamedBlock[]): void {
    for (const named of gone) this.#known.set(named.block.text, named);
  }

  /** The container's lines are about to be read again. */
  reread(container: Element): void {
    this.reuse(this.#marks.renew(container, this.#reading));
  }

  /** Takes a block in reading order. Nothing is asked before the page turns out to be an article. */
  take(block: PageBlock, isArticle: boolean): void {
    this.#isArticle = isArticle;
    const known = this.#known.get(block.text);
    if (known) {
      const mentions = known.names.map(({ mention }) => mention);
      this.#place(block, mentions);
      return;
    }
    this.#blocks.push(block);
    this.#length += block.text.length;
    const most = this.#asked ? CHUNK : FIRST_CHUNK;
    if (isArticle && (this.#length >= most || this.#blocks.length >= CHUNK_TEXTS)) this.#send();
  }

  /** Waits until every question is answered and placed. @throws where nobody answers */
  async finish(slices: Slices): Promise<void> {
    if (this.#isArticle && this.#blocks.length > 0) this.#send();
    this.#blocks = [];
    const answers = this.#answers;
    this.#answers = Promise.resolve();
    await slices.during(answers);
  }

  #send(): void {
    const blocks = this.#blocks;
    this.#blocks = [];
    this.#length = 0;
    this.#asked = true;
    // One after the other: what a chunk names in full, the next may name by surname.
    this.#answers = this.#answers.then(() => this.#question(blocks));
    // `finish` passes a failure on; until then it is nobody's.
    this.#answers.catch(() => {});
  }

  async #question(blocks: readonly PageBlock[]): Promise<void> {
    const texts = blocks.map(({ text }) => text);
    const answer = await this.#ask(texts, [...this.#named].slice(0, MOST_NAMED));
    for (const entity of answer.entities) this.#entities.set(entity.id, entity);
    const byBlock = new Map<number, Mention[]>();
    for (const mention of answer.mentions) {
      if (mention.rule === 'full-name') this.#named.add(mention.entity);
      const list = byBlock.get(mention.block);
      if (list) list.push(mention);
      else byBlock.set(mention.block, [mention]);
    }
    for (const [index, block] of blocks.entries()) this.#place(block, byBlock.get(index) ?? []);
  }

  #place(block: PageBlock, mentions: readonly Mention[]): void {
    this.#marks.renew(block.container, this.#reading);
    if (mentions.length > 0) this.#marks.add(block, mentions, this.#entities, this.#reading);
  }
}
