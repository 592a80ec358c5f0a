/**
 * What the hover machine (`hover.ts`) knows, hears and asks for. `N` is a name on the page (compared by
 * identity), `A` an answer to show.
 */

/** What is waited for; see the constants of `hover.ts`. */
export type Timer = 'prefetch' | 'dwell' | 'abandon';

/** A name the pointer rests on, or that a key or a tap asked for; its card is not shown yet. */
export interface Candidate<N, A> {
  name: N;
  /** The asking it waits for; answers to any other are late and dropped. */
  token: number;
  asked: boolean;
  /** undefined until it has come; null where there is nothing to show. */
  answer: A | null | undefined;
  /** True once the pointer rested long enough; from then on only the answer is missing. */
  rested: boolean;
  /** True where a key asked: the focus goes into the card, and "nothing found" is said aloud. */
  focus: boolean;
  /** True where a key or a tap asked: the card stays until it is closed. */
  pinned: boolean;
}

/** The one card that is shown. */
export interface Opened<N, A> {
  name: N;
  /** The card shown is the last; those before it are the way back. */
  pages: readonly A[];
  pinned: boolean;
  /** True while the pointer is away and the abandon timer runs. */
  leaving: boolean;
  /** The asking for a name inside the card that is under way, or null. */
  inside: number | null;
}

/** All that the machine knows. */
export interface HoverState<N, A> {
  /** The last token given out. */
  token: number;
  candidate: Candidate<N, A> | null;
  opened: Opened<N, A> | null;
}

/** What happens on the page. */
export type HoverEvent<N, A> =
  /** The pointer moved: onto which name, whether over the card, how fast, and whether towards the card. */
  | { type: 'move'; name: N | null; inCard: boolean; speed: number; towards: boolean }
  /** The pointer left the window. */
  | { type: 'leave' }
  | { type: 'timer'; timer: Timer; token: number }
  | { type: 'answer'; token: number; answer: A | null }
  /** A mouse button went down: on the card, on a name, or (null) elsewhere. */
  | { type: 'press'; inCard: boolean; name: N | null }
  | { type: 'tap'; inCard: boolean; name: N | null }
  /** A key or a command asked for this name's card. */
  | { type: 'open'; name: N }
  /** A name inside the card was chosen. */
  | { type: 'inside'; entity: string }
  | { type: 'back' }
  | { type: 'pin'; pinned: boolean }
  | { type: 'close' }
  /** The name under the card left the viewport. */
  | { type: 'scrolled' }
  /** The tab was hidden or the window lost. */
  | { type: 'hidden' };

/** What is to be done about it. */
export type HoverEffect<N> =
  | { do: 'wait'; timer: Timer; ms: number; token: number }
  | { do: 'cancel'; timer: Timer }
  | { do: 'ask'; name: N; token: number }
  | { do: 'askInside'; entity: string; token: number }
  /** Move the focus into the card, or back to where it was. */
  | { do: 'focus' }
  | { do: 'restore' }
  /** Say that the store has nothing on this name. */
  | { do: 'nothing'; name: N }
  /** Keep the tap from the page: the first tap opens, the second follows the link beneath. */
  | { do: 'swallow' };

/** Where an event leads, and what to do now. */
export type Step<N, A> = [HoverState<N, A>, HoverEffect<N>[]];
