/**
 * Runs the hover machine on a page: events in, effects out, and the one card drawn from its state.
 */
import type { Args, pageCalls } from '../browser/messages.ts';
import type { Edtf } from '../model.ts';
import type { Answer, Call } from './answer.ts';
import { CardBox } from './card-box.tsx';
import { atRest, step as next } from './hover.ts';
import type { HoverEffect, HoverEvent, Opened, Timer } from './hover-state.ts';
import type { Marks } from './marks.ts';
import { neighbour } from './neighbour.ts';
import type { PlacedMention } from './placed-mention.ts';
import { followPointer } from './pointer.ts';
import { watchPage } from './watch-page.ts';

export interface CardOptions {
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

export interface CardControl {
  /** Opens a name's card with the focus in it. */
  open(name: PlacedMention): void;
  /** Goes to the next or previous name and opens its card; false where the page has none. */
  step(direction: 'next' | 'previous'): boolean;
}

/** Longest passage the background takes; the name stands inside what is kept. */
const PASSAGE_LIMIT = 5_000;

export function startCard(options: CardOptions): CardControl {
  const { marks, call, settings, signal } = options;
  const timers = new Map<Timer, ReturnType<typeof setTimeout>>();
  let state = atRest<PlacedMention, Answer>();
  let swallowed = false;

  const send = (event: HoverEvent<PlacedMention, Answer>): boolean => {
    if (signal.aborted) return false;
    swallowed = false;
    const before = state.opened;
    const [after, effects] = next(state, event, settings()?.dwell);
    state = after;
    if (after.opened !== before) box.draw(after.opened);
    // The rest began with the move, which is heard up to a frame later.
    const late = event.type === 'move' ? performance.now() - (pointer.last()?.at ?? 0) : 0;
    for (const effect of effects) carryOut(effect, late);
    return swallowed;
  };

  const carryOut = (effect: HoverEffect<PlacedMention>, late: number): void => {
    switch (effect.do) {
      case 'wait': {
        const { timer, token } = effect;
        clearTimeout(timers.get(timer));
        timers.set(timer, setTimeout(send, effect.ms - late, { type: 'timer', timer, token }));
        return;
      }
      case 'cancel':
        clearTimeout(timers.get(effect.timer));
        return;
      case 'ask': {
        const { mention, entity } = effect.name;
        const { rule, alias } = mention;
        void ask(effect.token, { entity: entity.id, rule, alias }, effect.name);
        return;
      }
      case 'askInside': {
        const name = state.opened?.name;
        if (!name) return;
        const alias = nameOf(state.opened, effect.entity);
        void ask(effect.token, { entity: effect.entity, rule: 'full-name', alias }, name);
        return;
      }
      case 'swallow':
        swallowed = true;
        return;
      case 'nothing':
        box.nothing(effect.name.entity.name);
        return;
      case 'focus':
        box.focus();
        return;
      case 'restore':
        box.restore();
    }
  };

  const ask = async (
    token: number,
    which: Pick<Args<typeof pageCalls, 'card'>, 'entity' | 'rule' | 'alias'>,
    name: PlacedMention,
  ) => {
    const answer = await call('card', {
      ...which,
      passage: around(name.passage, name.mention.start),
      about: entitiesIn(name.passage, marks),
      published: options.published(),
      quoted: options.quoted(),
    }).then(
      (card): Answer | null => card && { card },
      (failed: Error): Answer => ({ failed }),
    );
    send({ type: 'answer', token, answer });
  };

  const box = new CardBox({ call, settings, signal, send, pointer: () => pointer.last() });
  const pointer = followPointer<PlacedMention>({
    at: (x, y, root) => marks.at(x, y, root),
    inCard: (event) => box.owns(event),
    cardRect: () => box.rect(),
    send,
    signal,
  });
  marks.onDocument((root) => pointer.follow(root));
  watchPage({ send, opened: () => state.opened, box, marks, signal });

  let stepped: PlacedMention | null = null;
  const open = (name: PlacedMention) => {
    stepped = name;
    const element = name.range()?.startContainer.parentElement;
    element?.scrollIntoView({ block: 'nearest' });
    send({ type: 'open', name });
  };
  return {
    open,
    step(direction) {
      const name = neighbour(marks.inOrder(), state.opened?.name ?? stepped, direction);
      if (name) open(name);
      return name !== null;
    },
  };
}

/** The entities that the block of this text names; the background takes so many. */
function entitiesIn(passage: string, marks: Marks): string[] {
  const names = marks.inOrder().filter((name) => name.passage === passage);
  return [...new Set(names.map(({ entity }) => entity.id))].slice(0, 50);
}

/** As much of a long passage as the background takes, the name well inside. */
const around = (passage: string, start: number) =>
  passage.length <= PASSAGE_LIMIT
    ? passage
    : passage.slice(Math.max(0, start - PASSAGE_LIMIT / 2)).slice(0, PASSAGE_LIMIT);

/** The name by which the card's reader chose an entity inside it. */
function nameOf(opened: Opened<PlacedMention, Answer> | null, entity: string): string {
  const page = opened?.pages.at(-1);
  if (!page || !('card' in page)) return '';
  const { card } = page;
  const others = [
    ...card.statements.flatMap(({ speaker, about }) => [speaker, ...about]),
    ...(card.role?.contested ?? []).map((other) => other.entity),
  ];
  return others.find((ref) => ref?.id === entity)?.name ?? '';
}
