/**
 * When a card opens and closes: a pure machine, `(state, event) → [state, effects]`. Whoever runs it
 * turns the pointer, keys and timers of a page into events, carries out the effects, and draws
 * `state.opened`. `N` is a name on the page (compared by identity), `A` an answer to show.
 */
import type { HoverEffect, HoverEvent, HoverState, Opened, Step, Timer } from './hover-state.ts';

/** Under this a pointer is passing; asking the store already would be work for nothing (Page Previews). */
export const PREFETCH_MS = 150;
/** A rest this long is a wish to know; shorter ones happen while reading (Page Previews). */
export const DWELL_MS = 500;
/** Time to come back after slipping off the name or the card (Page Previews). */
export const ABANDON_MS = 300;
/** A pointer faster than this, in CSS pixels a millisecond, is travelling, not resting (10ten). */
export const FAST_PX_PER_MS = 0.5;
/** So many cards deep leads the way back; older ones are forgotten. */
const DEEPEST = 20;

/** The state before anything happened. */
export const atRest = <N, A>(): HoverState<N, A> => ({ token: 0, candidate: null, opened: null });

const CANCEL_REST: HoverEffect<never>[] = [
  { do: 'cancel', timer: 'prefetch' },
  { do: 'cancel', timer: 'dwell' },
];
const CANCEL_ABANDON: HoverEffect<never> = { do: 'cancel', timer: 'abandon' };

/** The next state, and what to do now. `dwell` is the reader's setting, in milliseconds. */
export function step<N, A>(
  state: HoverState<N, A>,
  event: HoverEvent<N, A>,
  dwell = DWELL_MS,
): Step<N, A> {
  switch (event.type) {
    case 'move':
      return moved(state, event, dwell);
    case 'leave':
      return moved(state, { name: null, inCard: false, speed: 0, towards: false }, dwell);
    case 'timer':
      return rang(state, event);
    case 'answer':
      return answered(state, event);
    case 'press':
      return pressed(state, event);
    case 'tap':
      return tapped(state, event);
    case 'open':
      return demand(state, event.name, true);
    case 'inside':
      return opensInside(state, event.entity);
    case 'back':
      return goesBack(state);
    case 'pin':
      return [withOpened(state, { pinned: event.pinned, leaving: false }), []];
    case 'close':
      return close(state, true);
    case 'scrolled':
      return state.opened && !state.opened.pinned ? close(state, false) : [state, []];
    case 'hidden':
      return state.opened?.pinned ? forget(state) : close(state, false);
  }
}

type Move<N> = Omit<Extract<HoverEvent<N, never>, { type: 'move' }>, 'type'>;

function moved<N, A>(state: HoverState<N, A>, move: Move<N>, dwell: number): Step<N, A> {
  const { opened } = state;
  if (!opened) return rests(state, move, dwell);
  // A pinned card stays, whatever the pointer passes over: one card at a time.
  if (opened.pinned) return [state, []];
  if (move.inCard || move.name === opened.name) {
    const [calm, effects] = forget(state);
    return [withOpened(calm, { leaving: false }), [...effects, CANCEL_ABANDON]];
  }
  // On the way to the card, the names in between are only passed over.
  if (move.towards) {
    const [calm, effects] = forget(state);
    return [withOpened(calm, { leaving: true }), [...effects, abandon(state.token)]];
  }
  const [next, effects] = rests(state, move, dwell);
  if (opened.leaving) return [next, effects];
  return [withOpened(next, { leaving: true }), [...effects, abandon(next.token)]];
}

/** Follows the pointer on and off names. A fast pointer starts the rest anew with every move. */
function rests<N, A>(
  state: HoverState<N, A>,
  { name, speed }: Pick<Move<N>, 'name' | 'speed'>,
  dwell: number,
): Step<N, A> {
  const { candidate } = state;
  if (candidate?.pinned) return [state, []];
  if (name === null) return forget(state);
  if (candidate?.name === name && (speed < FAST_PX_PER_MS || candidate.rested)) return [state, []];
  const known = candidate?.name === name ? candidate : null;
  const token = known ? known.token : state.token + 1;
  const fresh = { name, token, asked: false, answer: undefined, rested: false, focus: false };
  return [
    { ...state, token, candidate: known ?? { ...fresh, pinned: false } },
    [
      ...(known?.asked ? [] : [wait('prefetch', Math.min(PREFETCH_MS, dwell), token)]),
      wait('dwell', dwell, token),
    ],
  ];
}

const wait = (timer: Timer, ms: number, token: number) =>
  ({ do: 'wait', timer, ms, token }) as const;
const abandon = (token: number) => wait('abandon', ABANDON_MS, token);

/** Lets go of the name the pointer was on; an answer still under way will be late. */
function forget<N, A>(state: HoverState<N, A>): Step<N, A> {
  if (!state.candidate) return [state, []];
  return [{ ...state, candidate: null }, CANCEL_REST];
}

function rang<N, A>(
  state: HoverState<N, A>,
  { timer, token }: { timer: Timer; token: number },
): Step<N, A> {
  const { candidate, opened } = state;
  if (timer === 'abandon') return opened?.leaving && !opened.pinned ? away(state) : [state, []];
  if (candidate?.token !== token) return [state, []];
  const ask: HoverEffect<N>[] = candidate.asked ? [] : [{ do: 'ask', name: candidate.name, token }];
  const asked = { ...candidate, asked: true };
  if (timer === 'prefetch') return [{ ...state, candidate: asked }, ask];
  const [next, effects] = show({ ...state, candidate: { ...asked, rested: true } });
  return [next, [...ask, ...effects]];
}

/** The pointer stayed away: the card goes, but a name it rests on by now keeps its turn. */
const away = <N, A>(state: HoverState<N, A>): Step<N, A> => [{ ...state, opened: null }, []];

function answered<N, A>(
  state: HoverState<N, A>,
  { token, answer }: { token: number; answer: A | null },
): Step<N, A> {
  const { candidate, opened } = state;
  if (opened && opened.inside === token) {
    const pages = answer === null ? opened.pages : [...opened.pages, answer].slice(-DEEPEST);
    return [withOpened(state, { pages, inside: null }), answer === null ? [] : [{ do: 'focus' }]];
  }
  if (candidate?.token !== token) return [state, []];
  return show({ ...state, candidate: { ...candidate, answer } });
}

/** Shows the candidate once it has both rested and been answered. */
function show<N, A>(state: HoverState<N, A>): Step<N, A> {
  const { candidate } = state;
  if (!candidate?.rested || candidate.answer === undefined) return [state, []];
  const { name, answer, focus, pinned } = candidate;
  if (answer === null) {
    // Silence is the answer; keeping the candidate keeps a resting pointer from asking again.
    return [
      { ...state, candidate: pinned ? null : candidate },
      focus ? [{ do: 'nothing', name }] : [],
    ];
  }
  const opened = { name, pages: [answer], pinned, leaving: false, inside: null };
  return [
    { ...state, candidate: null, opened },
    [CANCEL_ABANDON, ...(focus ? [{ do: 'focus' } as const] : [])],
  ];
}

function pressed<N, A>(
  state: HoverState<N, A>,
  { inCard, name }: { inCard: boolean; name: N | null },
): Step<N, A> {
  // What a press in the card means, the card itself says.
  if (inCard) return [state, []];
  if (name !== null && name === state.opened?.name)
    return [withOpened(state, { pinned: true, leaving: false }), []];
  // Whoever presses a button is selecting text or following a link, not asking for a card.
  return close(state, false);
}

function tapped<N, A>(
  state: HoverState<N, A>,
  { inCard, name }: { inCard: boolean; name: N | null },
): Step<N, A> {
  if (inCard) return [state, []];
  if (name === null || name === state.opened?.name) return close(state, false);
  const [next, effects] = demand(state, name, false);
  return [next, [...effects, { do: 'swallow' }]];
}

/** A key or a tap asked: no dwell, and the card stays until it is closed. */
function demand<N, A>(state: HoverState<N, A>, name: N, focus: boolean): Step<N, A> {
  const token = state.token + 1;
  const candidate = { name, token, asked: true, answer: undefined, rested: true, focus };
  return [
    { ...state, token, candidate: { ...candidate, pinned: true } },
    [...CANCEL_REST, { do: 'ask', name, token }],
  ];
}

function opensInside<N, A>(state: HoverState<N, A>, entity: string): Step<N, A> {
  if (!state.opened) return [state, []];
  const token = state.token + 1;
  return [
    withOpened({ ...state, token }, { inside: token, pinned: true, leaving: false }),
    [CANCEL_ABANDON, { do: 'askInside', entity, token }],
  ];
}

function goesBack<N, A>(state: HoverState<N, A>): Step<N, A> {
  const pages = state.opened?.pages ?? [];
  if (pages.length < 2) return [state, []];
  return [withOpened(state, { pages: pages.slice(0, -1), inside: null }), [{ do: 'focus' }]];
}

function close<N, A>(state: HoverState<N, A>, restore: boolean): Step<N, A> {
  const [calm, effects] = forget(state);
  if (!state.opened) return [calm, effects];
  return [
    { ...calm, opened: null },
    [...effects, CANCEL_ABANDON, ...(restore ? [{ do: 'restore' } as const] : [])],
  ];
}

const withOpened = <N, A>(
  state: HoverState<N, A>,
  change: Partial<Opened<N, A>>,
): HoverState<N, A> =>
  state.opened ? { ...state, opened: { ...state.opened, ...change } } : state;
