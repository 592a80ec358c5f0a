/** What the demonstration sees: asked of the extension and of the page, never of the facts file. */
import type { Page } from 'puppeteer-core';
import type { PageNames } from '../browser/messages.ts';
import type { EntityKind, StatementView } from '../model.ts';
import type { Launched } from './launch.ts';

/** What `npm start -- --json` prints. */
export interface Observed {
  page: string;
  published: string | null;
  /** How many places in the page's text are marked. */
  marks: number;
  entities: {
    name: string;
    kind: EntityKind;
    mentions: number;
    statements: {
      speaker: string;
      text: string;
      kind: string;
      said: string | null;
      saidBasis: string;
      source: { publisher: string | null; title: string | null; published: string | null };
    }[];
  }[];
  /** The picture's path, or null where no card opened. */
  screenshot: string | null;
}

/** A marked place in the page, in CSS pixels of the viewport after scrolling to it. */
interface Place {
  text: string;
  x: number;
  y: number;
}

/**
 * What the page has in its highlights. Runs in the page, where anything on it can see them too.
 * Resolves when the count has stood still for half a second; a page still without marks after the
 * time given (milliseconds) has none.
 */
export async function settledMarks(page: Page, timeout = 6_000): Promise<number> {
  const count = () =>
    page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));
  let last = -1;
  for (const end = Date.now() + timeout; Date.now() < end; ) {
    const now = await count();
    if (now === last && now > 0) return now;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return Math.max(last, 0);
}

/** Scrolls to the first marked place whose text is one of the names, and returns where it is. */
export const scrollToMark = (page: Page, names: readonly string[]): Promise<Place | null> =>
  page.evaluate((wanted) => {
    const places = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return range;
      })
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const range = places.find((place) => wanted.includes(place.toString().trim())) ?? null;
    if (!range) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = range.getClientRects();
    return box
      ? { text: range.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 }
      : null;
  }, names);

/** Rests the pointer on a place until a card is open. False where none opened in time. */
export async function openCard(page: Page, place: Place): Promise<boolean> {
  await page.mouse.move(place.x - 40, place.y - 40);
  await page.mouse.move(place.x, place.y, { steps: 12 });
  // Opening a popover changes nothing of the tree: the driver must look at every frame.
  const isOpen = () => document.querySelector(':popover-open') !== null;
  const open = page.waitForFunction(isOpen, { timeout: 10_000 });
  return open.then(
    () => true,
    () => false,
  );
}

type Api = { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } & SendMessage };
type SendMessage = { sendMessage(id: number, message: object): Promise<unknown> };
type Runtime = { runtime: { sendMessage(message: object): Promise<unknown> } };
type Answer<T> = { ok: true; value: T } | { ok: false; error: string };

/** The names the extension found in the page, asked as the popup asks. */
export async function askNames(own: Page): Promise<PageNames | null> {
  return own.evaluate(async () => {
    const global = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs } = global.browser ?? global.chrome;
    for (const { id } of await tabs.query({})) {
      const answer = (await tabs
        .sendMessage(id, { call: 'names', args: {} })
        .catch(() => undefined)) as Answer<PageNames> | undefined;
      if (answer?.ok) return answer.value;
    }
    return null;
  });
}

/** What the extension's store holds of an entity. */
export async function askStatements(own: Page, entity: string): Promise<StatementView[]> {
  const answer = (await own.evaluate((id) => {
    const global = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
    const { runtime } = global.browser ?? global.chrome;
    return runtime.sendMessage({ call: 'statements', args: { entity: id } });
  }, entity)) as Answer<StatementView[]>;
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

/** An own page for asking, in a tab that does not take the front from the article. */
export const askingPage = (on: Launched): Promise<Page> => on.openOwn('src/options/options.html');
