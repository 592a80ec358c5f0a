/** What the page itself quotes: the card marks statements that stand in the article being read. */

/** As many, and as long, as the background takes. */
const MOST = 200;
const LONGEST = 2_000;
/** Shorter quotations are titles and single words. */
const SHORTEST = 15;
const QUOTED = new RegExp(
  [
    `“([^”“]{${SHORTEST},${LONGEST}})(?:”|$)`,
    `„([^“„]{${SHORTEST},${LONGEST}})“`,
    `«([^«»]{${SHORTEST},${LONGEST}})»`,
    `"([^"]{${SHORTEST},${LONGEST}})"`,
  ].join('|'),
  'g',
);

/** The quotations of one block's text. A quotation left open runs on into the next paragraph. */
export function quotedIn(text: string): string[] {
  return [...text.matchAll(QUOTED)].flatMap((match) => {
    const quoted = match.slice(1).find((group) => group !== undefined);
    return quoted === undefined ? [] : [quoted.trim()];
  });
}

/** Gathers the quotations of a page, up to what the background takes. */
export class Quotes {
  readonly #quotes = new Set<string>();

  take(text: string): void {
    if (this.#quotes.size >= MOST || !/[“„«"]/.test(text)) return;
    for (const quoted of quotedIn(text)) if (this.#quotes.size < MOST) this.#quotes.add(quoted);
  }

  clear(): void {
    this.#quotes.clear();
  }

  all(): string[] {
    return [...this.#quotes];
  }
}
