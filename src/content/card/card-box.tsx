/** Draws what the hover machine opened: the popover's content, its place, its focus. */
import { render } from 'preact';
import type { Card } from '../../model.ts';
import { today } from '../../text/edtf.ts';
import type { CardActions } from '../../ui/card/card-actions.ts';
import { CardFailed } from '../../ui/card/card-failed.tsx';
import { cardMessages } from '../../ui/card/card-messages.ts';
import { CardView } from '../../ui/card/card-view.tsx';
import { resolveLanguage, Speak, translatorOf } from '../../ui/translate.tsx';
import type { Call } from '../call.ts';
import type { Rect, Seen } from '../hover/envelope.ts';
import type { HoverEvent, Opened } from '../hover/hover-state.ts';
import type { PlacedMention } from '../marks/placed-mention.ts';
import type { Answer } from './answer.ts';
import { type CardRoot, createCardRoot } from './card-root.ts';
import { copyFrom } from './clipboard.ts';
import { pageSide } from './page-side.ts';
import { type Anchor, place } from './place.ts';

interface Options {
  call: Call;
  settings(): { language: string } | null;
  signal: AbortSignal;
  send(event: HoverEvent<PlacedMention, Answer>): boolean;
  /** Where the pointer is, or null. */
  pointer(): Seen | null;
}

const HEADING = 'name';

export class CardBox {
  #root: CardRoot | null = null;
  #opened: Opened<PlacedMention, Answer> | null = null;
  #anchor: Omit<Anchor, 'rects'> | null = null;
  /** Where the focus was before it moved into the card. */
  #focused: HTMLElement | null = null;
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  owns(event: Event): boolean {
    return this.#root?.owns(event) ?? false;
  }

  /** Where the card is shown; null while none is. */
  rect(): Rect | null {
    return this.#opened && this.#root ? this.#root.box.getBoundingClientRect() : null;
  }

  /** Draws the opened card, or takes it away. */
  draw(opened: Opened<PlacedMention, Answer> | null): void {
    const isNew = opened?.name !== this.#opened?.name;
    this.#opened = opened;
    if (!opened) {
      if (!this.#root) return;
      this.#root.hide();
      render(null, this.#root.box);
      return;
    }
    const root = this.#rooted();
    const element = opened.name.parent();
    if (isNew) {
      this.#anchor = this.#anchorAt(element);
      // The reader has gone on since a card before this one took the focus.
      if (!root.shadow.activeElement) this.#focused = null;
    }
    const page = opened.pages.at(-1);
    if (!page) return;
    root.box.setAttribute('role', 'dialog');
    root.box.setAttribute('aria-labelledby', HEADING);
    render(this.#content(page, opened), root.box);
    root.show(element, element ? pageSide(element, getComputedStyle) : 'light');
    void this.replace();
  }

  /** Puts the card beside its name again, after a scroll or a resize. */
  async replace(): Promise<void> {
    if (!this.#root || !this.#opened || !this.#anchor) return;
    await place(this.#root, { ...this.#anchor, rects: this.#opened.name.rects() });
  }

  /** Moves the focus into the card. */
  focus(): void {
    const root = this.#rooted();
    if (root.shadow.activeElement === null && document.activeElement instanceof HTMLElement)
      this.#focused = document.activeElement;
    root.box.tabIndex = -1;
    root.box.focus({ preventScroll: true });
  }

  /** Gives the focus back to where it was. */
  restore(): void {
    this.#focused?.focus({ preventScroll: true });
    this.#focused = null;
  }

  /** Says that there is nothing on a name, without a card. */
  nothing(name: string): void {
    const t = translatorOf(cardMessages, this.#language());
    this.#rooted().announce(t('cardNothing', { name }));
  }

  #language() {
    return resolveLanguage(this.#options.settings()?.language ?? '', navigator.languages);
  }

  #rooted(): CardRoot {
    if (this.#root) return this.#root;
    const root = createCardRoot(this.#options.signal);
    this.#root = root;
    // The page's own shortcuts must not answer to keys pressed in the card.
    for (const type of ['keydown', 'keyup', 'keypress'])
      root.box.addEventListener(type, (event) => event.stopPropagation());
    root.box.addEventListener('keydown', (event) => this.#leaveByTab(event, root));
    // Whoever uses the card, by whatever means, wants it to stay, wherever a drag from it ends; the pin itself says
    // what it does.
    for (const type of ['pointerdown', 'click'])
      root.box.addEventListener(type, ({ target }) => {
        if (target instanceof Element && !target.closest('[aria-pressed]'))
          this.#options.send({ type: 'pin', pinned: true });
      });
    this.#options.signal.addEventListener('abort', () => render(null, root.box));
    return root;
  }

  /** The card is no trap: Tab past its last control, or before its first, leads back to the page. */
  #leaveByTab(event: KeyboardEvent, { box, shadow }: CardRoot): void {
    if (event.key !== 'Tab') return;
    const controls = [...box.querySelectorAll<HTMLElement>('button, a[href]')].filter(
      (control) => control.tabIndex >= 0 && control.checkVisibility(),
    );
    const { activeElement } = shadow;
    const leaves = event.shiftKey
      ? activeElement === box || activeElement === controls[0]
      : activeElement === controls.at(-1);
    if (!leaves) return;
    event.preventDefault();
    this.#options.send({ type: 'close' });
  }

  #anchorAt(element: Element | null): Omit<Anchor, 'rects'> {
    const style = element && getComputedStyle(element);
    return {
      pointer: this.#options.pointer(),
      vertical: style?.writingMode.startsWith('vertical') ?? false,
      rightToLeft: style?.direction === 'rtl',
    };
  }

  #content(page: Answer, opened: Opened<PlacedMention, Answer>) {
    const language = this.#language();
    return (
      <Speak tables={cardMessages} language={language}>
        {'card' in page ? (
          <CardView
            key={`${page.card.entity.id} ${opened.pages.length}`}
            card={page.card}
            headingId={HEADING}
            canGoBack={opened.pages.length > 1}
            pinned={opened.pinned}
            today={today()}
            actions={this.#actions(page.card)}
          />
        ) : (
          <CardFailed id={HEADING} error={page.failed} />
        )}
      </Speak>
    );
  }

  #actions(card: Card): CardActions {
    const { call, send } = this.#options;
    const entity = card.entity.id;
    return {
      openEntity: ({ id }) => send({ type: 'inside', entity: id }),
      back: () => send({ type: 'back' }),
      close: () => send({ type: 'close' }),
      pin: (pinned) => send({ type: 'pin', pinned }),
      openPage: (target) => call('open', { entity, ...target }),
      correct: async (scope) =>
        (await call('correct', { entity, alias: card.why.alias, scope })).correction,
      undo: (correction) => call('undoCorrection', { correction }),
      copy: (text) => copyFrom(this.#rooted().box, text),
    };
  }
}
