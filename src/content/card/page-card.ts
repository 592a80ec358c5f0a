/** Runs the hover machine on a page: events in, effects out, and the one card drawn from its state. */
import type { Args, pageCalls } from '../../browser/messages.ts';
import type { Edtf } from '../../model.ts';
import type { Call } from '../call.ts';
import { atRest, step } from '../hover/hover.ts';
import type { HoverEffect, HoverEvent, Timer } from '../hover/hover-state.ts';
import { Pointer } from '../hover/pointer.ts';
import { watchPage } from '../hover/watch-page.ts';
import type { Marks } from '../marks/marks.ts';
import { isSame, neighbour } from '../marks/neighbour.ts';
import type { PlacedMention } from '../marks/placed-mention.ts';
import { scrollToName } from '../marks/scroll-to-name.ts';
import type { Answer } from './answer.ts';
import { CardBox } from './card-box.tsx';
import { nameInside, passageOf } from './card-question.ts';

/** What the card of a page needs from outside. */
export interface CardNeeds {
  marks: Marks;
  call: Call;
  /** null until they are known. */
  settings(): { dwell: number; language: string } | null;
  /** The page's publication date, or null where it states none. */
  published(): Edtf | null;
  /** What the page quotes. */
  quoted(): string[];
  signal: AbortSignal;
}

/** Opens and closes the card of a page until the signal is aborted. */
export class PageCard {
  readonly #needs: CardNeeds;
  readonly #box: CardBox;
  readonly #pointer: Pointer<PlacedMention>;
  readonly #timers = new Map<Timer, ReturnType<typeof setTimeout>>();
  #state = atRest<PlacedMention, Answer>();
  #swallowed = false;
  /** The name that {@link step} went to last. */
  #stepped: PlacedMention | null = null;

  constructor(needs: CardNeeds) {
    const { marks, call, settings, signal } = needs;
    this.#needs = needs;
    const send = (event: HoverEvent<PlacedMention, Answer>) => this.#send(event);
    const pointer = () => this.#pointer.last;
    const box = new CardBox({ call, settings, signal, send, pointer });
    this.#box = box;
    this.#pointer = new Pointer<PlacedMention>({
      at: (x, y, root) => {
        const shown = this.#state.opened?.name;
        const name = marks.at(x, y, root);
        return shown && isSame(shown, name) ? shown : name;
      },
      inCard: (event) => box.owns(event),
      cardRect: () => box.rect(),
      send,
      signal,
    });
    marks.onDocument((root) => this.#pointer.follow(root));
    watchPage({ send, opened: () => this.#state.opened, box, marks, signal });
  }

  /** Goes to the next or previous name and opens its card; false where the page has none. */
  step(direction: 'next' | 'previous'): boolean {
    const from = this.#state.opened?.name ?? this.#stepped;
    const name = neighbour(this.#needs.marks.inOrder(), from, direction);
    if (!name) return false;
    this.#stepped = name;
    const [rect] = name.rects();
    if (rect && this.#needs.marks.at(rect.x + 1, rect.y + 1) !== name) scrollToName(name);
    this.#send({ type: 'open', name });
    return true;
  }

  /** Returns true where the page must not see the tap. */
  #send(event: HoverEvent<PlacedMention, Answer>): boolean {
    const { settings, signal } = this.#needs;
    if (signal.aborted) return false;
    this.#swallowed = false;
    const before = this.#state.opened;
    const [after, effects] = step(this.#state, event, settings()?.dwell);
    this.#state = after;
    if (after.opened !== before) this.#box.draw(after.opened);
    // The rest began with the move, which is heard up to a frame later.
    const late = event.type === 'move' ? performance.now() - (this.#pointer.last?.at ?? 0) : 0;
    for (const effect of effects) this.#carryOut(effect, late);
    return this.#swallowed;
  }

  #carryOut(effect: HoverEffect<PlacedMention>, late: number): void {
    switch (effect.do) {
      case 'wait': {
        const { timer, token, ms } = effect;
        const ring = () => this.#send({ type: 'timer', timer, token });
        clearTimeout(this.#timers.get(timer));
        this.#timers.set(timer, setTimeout(ring, ms - late));
        return;
      }
      case 'cancel':
        clearTimeout(this.#timers.get(effect.timer));
        return;
      case 'ask': {
        const { name, token } = effect;
        const { rule, alias } = name.mention;
        void this.#ask(token, { entity: name.entity.id, rule, alias }, name);
        return;
      }
      case 'askInside':
        this.#askInside(effect);
        return;
      case 'swallow':
        this.#swallowed = true;
        return;
      case 'nothing':
        this.#box.nothing(effect.name.entity.name);
        return;
      case 'focus':
        this.#box.focus();
        return;
      case 'restore':
        this.#box.restore();
    }
  }

  #askInside({ entity, token }: { entity: string; token: number }): void {
    const { opened } = this.#state;
    const page = opened?.pages.at(-1);
    if (!opened || !page) return;
    const alias = 'card' in page ? nameInside(page.card, entity) : '';
    void this.#ask(token, { entity, rule: 'full-name', alias }, opened.name);
  }

  async #ask(
    token: number,
    which: Pick<Args<typeof pageCalls, 'card'>, 'entity' | 'rule' | 'alias'>,
    name: PlacedMention,
  ): Promise<void> {
    const { call, marks, published, quoted } = this.#needs;
    const answer = await call('card', {
      ...which,
      ...passageOf(name, marks),
      published: published(),
      quoted: quoted(),
    }).then(
      (card): Answer | null => card && { card },
      (failed: Error): Answer => ({ failed }),
    );
    this.#send({ type: 'answer', token, answer });
  }
}
