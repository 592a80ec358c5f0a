/** One stay of On Record on a page: from the first reading until the reader turns it off. */
import type { PageNames, PageSettings } from '../browser/messages.ts';
import { type PageDate, pageDate } from '../documents/page-date.ts';
import type { EntityRef } from '../model.ts';
import { watchAddress } from './address.ts';
import type { Call } from './call.ts';
import { PageMarks } from './marks/page-marks.ts';
import { scrollToName } from './marks/scroll-to-name.ts';
import { askAgain } from './read/ask-again.ts';
import { FollowedPage } from './read/follow-page.ts';

/** What a stay needs from outside. */
export interface SessionNeeds {
  call: Call;
  signal: AbortSignal;
  /** Called once names were found on a page that the reader wants read: the card may start. */
  onNames(session: PageSession): void;
  /** Called where the reader turned the site off, or another copy of this script took over. */
  stop(): void;
  onError(error: unknown): void;
}

/** Milliseconds in which changes of the count are gathered into one report to the badge. */
const COUNT_AFTER = 250;
/** How long a name stays pointed out, in milliseconds: long enough to find it after a jump. */
const POINTED_FOR = 2_000;

/** One stay; the signal ends it. */
export class PageSession {
  readonly marks: PageMarks;
  readonly #needs: SessionNeeds;
  readonly #page: FollowedPage;
  #settings: PageSettings | null = null;
  /** False where the settings may have changed since they were asked for. */
  #isCurrent = false;
  #date: PageDate | null = null;
  #counted = 0;
  #countTimer: ReturnType<typeof setTimeout> | undefined;
  #pointTimer: ReturnType<typeof setTimeout> | undefined;
  #announced = false;

  constructor(needs: SessionNeeds) {
    const { signal } = needs;
    this.#needs = needs;
    // Nothing is drawn before the reader's settings are known.
    this.marks = new PageMarks({ style: 'off', intensity: 1 }, signal);
    this.marks.onChange(() => this.#changed());
    const checkAddress = watchAddress(() => this.#moved(), signal);
    this.#page = new FollowedPage({
      // Together: after a rest, the background reads its names while it answers for the settings.
      ask: async (texts, named) => {
        const [, answer] = await Promise.all([
          this.#know(),
          askAgain(() => needs.call('mentions', { texts, named }), signal),
        ]);
        return answer;
      },
      marks: this.marks,
      signal,
      beforeReading: () => {
        if (this.marks.replaced) needs.stop();
        checkAddress();
      },
      onError: needs.onError,
    });
    // Back from the back/forward cache: the page stood still, the settings may not have.
    const onShow = ({ persisted }: PageTransitionEvent) => void (persisted && this.renew());
    addEventListener('pageshow', onShow, { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#countTimer);
      clearTimeout(this.#pointTimer);
    });
  }

  /** The settings, once names were asked for. */
  get settings(): PageSettings | null {
    return this.#settings;
  }

  /** What the page says of its publication. */
  get date(): PageDate {
    this.#date ??= pageDate(document);
    return this.#date;
  }

  get quoted(): string[] {
    return this.#page.quotes.all();
  }

  /** Reads the page, or reads it anew: names that stay keep their marks meanwhile. */
  async read(): Promise<void> {
    try {
      await this.#page.readAll();
    } catch (error) {
      if (!this.#needs.signal.aborted) this.#needs.onError(error);
    }
  }

  /** Settings, corrections or facts changed. */
  async renew(): Promise<void> {
    this.#isCurrent = false;
    await this.read();
  }

  names(): PageNames {
    const counts = new Map<string, { entity: EntityRef; count: number }>();
    for (const { entity } of this.marks.inOrder()) {
      const known = counts.get(entity.id);
      if (known) known.count++;
      else counts.set(entity.id, { entity, count: 1 });
    }
    const { published } = this.date;
    return { url: location.href, title: document.title, published, names: [...counts.values()] };
  }

  /** Scrolls to the nth mention of an entity and points it out. */
  jump(entity: string, nth: number): boolean {
    const name = this.marks.inOrder().filter((one) => one.entity.id === entity)[nth];
    if (!name?.isThere()) return false;
    scrollToName(name);
    this.marks.point(name);
    clearTimeout(this.#pointTimer);
    this.#pointTimer = setTimeout(() => this.marks.point(null), POINTED_FOR);
    return true;
  }

  /** Asks for the settings before the first names, so that other pages wake nobody. */
  async #know(): Promise<void> {
    if (this.#isCurrent) return;
    const { call, signal, stop } = this.#needs;
    this.#settings = await askAgain(() => call('settings', {}), signal);
    this.#isCurrent = true;
    if (!this.#settings.active) stop();
    signal.throwIfAborted();
    this.marks.look(this.#settings.marks);
  }

  #moved(): void {
    this.#date = null;
    this.marks.clear();
    void this.read();
  }

  #changed(): void {
    // At once: a pointer may rest on the first name already.
    if (!this.#announced && this.marks.count > 0) {
      this.#announced = true;
      this.#needs.onNames(this);
    }
    this.#countTimer ??= setTimeout(() => {
      this.#countTimer = undefined;
      const { count } = this.marks;
      if (count === this.#counted) return;
      this.#counted = count;
      this.#needs.call('counted', { names: count }).catch(this.#needs.onError);
    }, COUNT_AFTER);
  }
}
