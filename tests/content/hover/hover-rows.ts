/** Every arrow of the hover machine, a row each. */
import {
  ABANDON_MS,
  DWELL_MS,
  FAST_PX_PER_MS,
  PREFETCH_MS,
} from '../../../src/content/hover/hover.ts';
import type { HoverEvent } from '../../../src/content/hover/hover-state.ts';

type Event = HoverEvent<string, string>;

const SLOW = 0.1;
export const on = (name: string, more = {}): Event => ({
  type: 'move',
  name,
  inCard: false,
  speed: SLOW,
  towards: false,
  ...more,
});
const off = (more = {}): Event => ({ ...on(''), name: null, ...more }) as Event;
const overCard = off({ inCard: true });
const rang = (timer: 'prefetch' | 'dwell' | 'abandon', token = 1): Event => ({
  type: 'timer',
  timer,
  token,
});
export const answer = (text: string | null, token = 1): Event => ({
  type: 'answer',
  token,
  answer: text,
});
const open = (name: string): Event => ({ type: 'open', name });
const press = (name: string | null, inCard = false): Event => ({ type: 'press', inCard, name });
const tap = (name: string | null, inCard = false): Event => ({ type: 'tap', inCard, name });
export const inside = (entity: string): Event => ({ type: 'inside', entity });
const pin = (pinned: boolean): Event => ({ type: 'pin', pinned });

/** The ways by which a card opens. */
export const hovered = [on('A'), rang('prefetch'), answer('a'), rang('dwell')];
const pinned = [...hovered, pin(true)];
const byKey = [open('A'), answer('a')];

type Row = [what: string, events: Event[], seen: string, effects: string[]];

export const rows: Row[] = [
  // Towards a card
  [
    'the pointer on a name starts both timers',
    [on('A')],
    'nothing; waits on A',
    [`prefetch ${PREFETCH_MS}`, `dwell ${DWELL_MS}`],
  ],
  ['a short rest asks the store', [on('A'), rang('prefetch')], 'nothing; waits on A', ['ask A #1']],
  [
    'a long rest without a prefetch asks as well',
    [on('A'), rang('dwell')],
    'nothing; waits on A',
    ['ask A #1'],
  ],
  [
    'an answer before the dwell is kept',
    [on('A'), rang('prefetch'), answer('a')],
    'nothing; waits on A',
    [],
  ],
  ['after the dwell it shows', hovered, 'a', ['no abandon']],
  [
    'an answer after the dwell shows at once',
    [on('A'), rang('prefetch'), rang('dwell'), answer('a')],
    'a',
    ['no abandon'],
  ],
  [
    'nothing to show stays silent, and is not asked again',
    [on('A'), rang('prefetch'), rang('dwell'), answer(null), on('A')],
    'nothing; waits on A',
    [],
  ],
  [
    'a fast pointer starts the rest anew',
    [on('A'), on('A', { speed: FAST_PX_PER_MS })],
    'nothing; waits on A',
    [`prefetch ${PREFETCH_MS}`, `dwell ${DWELL_MS}`],
  ],
  [
    'a fast pointer does not ask again',
    [on('A'), rang('prefetch'), on('A', { speed: 3 })],
    'nothing; waits on A',
    [`dwell ${DWELL_MS}`],
  ],
  ['a slow pointer goes on resting', [on('A'), on('A')], 'nothing; waits on A', []],
  [
    'leaving the name lets go of it',
    [on('A'), rang('prefetch'), off()],
    'nothing',
    ['no prefetch', 'no dwell'],
  ],
  ['leaving the window too', [on('A'), { type: 'leave' }], 'nothing', ['no prefetch', 'no dwell']],
  [
    'an answer for a name that was left is dropped',
    [on('A'), rang('prefetch'), off(), answer('a')],
    'nothing',
    [],
  ],
  [
    'a timer of a name that was left is dropped',
    [on('A'), off(), on('B'), rang('dwell', 1)],
    'nothing; waits on B',
    [],
  ],
  [
    'an answer for the name before is dropped',
    [on('A'), rang('prefetch'), on('B'), rang('dwell', 2), answer('a', 1)],
    'nothing; waits on B',
    [],
  ],
  ['nothing under the pointer is nothing', [off()], 'nothing', []],
  [
    'a press while resting is a selection or a link, not a question',
    [on('A'), press('A')],
    'nothing',
    ['no prefetch', 'no dwell'],
  ],

  // Between name and card
  [
    'off the name the abandon timer starts',
    [...hovered, off()],
    'a leaving',
    [`abandon ${ABANDON_MS}`],
  ],
  ['it runs on, not anew', [...hovered, off(), off()], 'a leaving', []],
  [
    'on the way to the card it starts anew with every move',
    [...hovered, off(), off({ towards: true })],
    'a leaving',
    [`abandon ${ABANDON_MS}`],
  ],
  ['reaching the card keeps it', [...hovered, off(), overCard], 'a', ['no abandon']],
  ['coming back to the name keeps it', [...hovered, off(), on('A')], 'a', ['no abandon']],
  ['staying away closes it', [...hovered, off(), rang('abandon')], 'nothing', []],
  ['a late abandon timer is dropped', [...hovered, off(), overCard, rang('abandon')], 'a', []],
  ['leaving the window closes it', [...hovered, { type: 'leave' }, rang('abandon')], 'nothing', []],
  [
    'a name on the way to the card is passed over',
    [...hovered, on('B', { towards: true })],
    'a leaving',
    [`abandon ${ABANDON_MS}`],
  ],
  [
    'another name gets its turn',
    [...hovered, on('B')],
    'a leaving; waits on B',
    [`prefetch ${PREFETCH_MS}`, `dwell ${DWELL_MS}`, `abandon ${ABANDON_MS}`],
  ],
  [
    'and keeps it when the first card closes',
    [...hovered, on('B'), rang('abandon', 2)],
    'nothing; waits on B',
    [],
  ],
  [
    'its card takes the place of the first: one at a time',
    [...hovered, on('B'), rang('dwell', 2), answer('b', 2)],
    'b',
    ['no abandon'],
  ],
  [
    'the card reached after all, the other name is let go',
    [...hovered, on('B'), overCard],
    'a',
    ['no prefetch', 'no dwell', 'no abandon'],
  ],

  // Pinned
  ['a press on the name pins', [...hovered, press('A')], 'a pinned', []],
  ['a press in the card is the card’s', [...hovered, press(null, true)], 'a', []],
  ['the button pins', pinned, 'a pinned', []],
  ['and unpins', [...pinned, pin(false)], 'a', []],
  ['a pinned card stays when the pointer leaves', [...pinned, off()], 'a pinned', []],
  [
    'pinned while leaving, it stays',
    [...hovered, off(), pin(true), rang('abandon')],
    'a pinned',
    [],
  ],
  ['other names do not replace a pinned card', [...pinned, on('B')], 'a pinned', []],
  ['nor does scrolling close it', [...pinned, { type: 'scrolled' }], 'a pinned', []],
  ['nor another tab', [...pinned, { type: 'hidden' }], 'a pinned', []],
  ['a press elsewhere closes it', [...pinned, press(null)], 'nothing', ['no abandon']],
  ['so does a press on another name', [...pinned, press('B')], 'nothing', ['no abandon']],
  [
    'so does Escape, and the focus returns',
    [...pinned, { type: 'close' }],
    'nothing',
    ['no abandon', 'restore'],
  ],

  // Closing
  ['Escape closes', [...hovered, { type: 'close' }], 'nothing', ['no abandon', 'restore']],
  ['Escape without a card does nothing', [{ type: 'close' }], 'nothing', []],
  ['a press elsewhere closes', [...hovered, press(null)], 'nothing', ['no abandon']],
  ['scrolling past the name closes', [...hovered, { type: 'scrolled' }], 'nothing', ['no abandon']],
  [
    'scrolling to a name that a key asked for does not forget it',
    [open('A'), { type: 'scrolled' }],
    'nothing; waits on A',
    [],
  ],
  ['another tab closes', [...hovered, { type: 'hidden' }], 'nothing', ['no abandon']],
  [
    'another tab forgets a name that is waited on',
    [on('A'), { type: 'hidden' }],
    'nothing',
    ['no prefetch', 'no dwell'],
  ],

  // Keys
  [
    'a key asks at once',
    [open('A')],
    'nothing; waits on A',
    ['no prefetch', 'no dwell', 'ask A #1'],
  ],
  ['its card stays, with the focus in it', byKey, 'a pinned', ['no abandon', 'focus']],
  ['nothing found is said', [open('A'), answer(null)], 'nothing', ['nothing on A']],
  [
    'the pointer does not disturb what a key asked for',
    [open('A'), on('B'), answer('a')],
    'a pinned',
    ['no abandon', 'focus'],
  ],
  [
    'the next name opens in place of the one shown',
    [...byKey, open('B'), answer('b', 2)],
    'b pinned',
    ['no abandon', 'focus'],
  ],
  [
    'of two keys in a row the last counts',
    [open('A'), open('B'), answer('a', 1)],
    'nothing; waits on B',
    [],
  ],

  // Touch
  [
    'a tap asks, and the page does not see it',
    [tap('A')],
    'nothing; waits on A',
    ['no prefetch', 'no dwell', 'ask A #1', 'swallow'],
  ],
  ['its card opens without taking the focus', [tap('A'), answer('a')], 'a pinned', ['no abandon']],
  [
    'the second tap is for the link beneath',
    [tap('A'), answer('a'), tap('A')],
    'nothing',
    ['no abandon'],
  ],
  ['a tap in the card is the card’s', [tap('A'), answer('a'), tap(null, true)], 'a pinned', []],
  ['a tap elsewhere closes', [tap('A'), answer('a'), tap(null)], 'nothing', ['no abandon']],
  [
    'a tap on another name opens that',
    [tap('A'), answer('a'), tap('B'), answer('b', 2)],
    'b pinned',
    ['no abandon'],
  ],
  [
    'a tap that finds nothing leaves nothing behind',
    [tap('A'), answer(null), on('B')],
    'nothing; waits on B',
    [`prefetch ${PREFETCH_MS}`, `dwell ${DWELL_MS}`],
  ],

  // Names inside the card
  ['a name inside asks', [...hovered, inside('E')], 'a pinned', ['no abandon', 'ask E #2']],
  ['and opens in place', [...hovered, inside('E'), answer('e', 2)], 'a>e pinned', ['focus']],
  [
    'with a way back',
    [...hovered, inside('E'), answer('e', 2), { type: 'back' }],
    'a pinned',
    ['focus'],
  ],
  ['which ends at the first', [...hovered, { type: 'back' }], 'a', []],
  ['nothing on it changes nothing', [...hovered, inside('E'), answer(null, 2)], 'a pinned', []],
  [
    'its answer after going back is dropped',
    [...hovered, inside('E'), answer('e', 2), inside('F'), { type: 'back' }, answer('f', 3)],
    'a pinned',
    [],
  ],
  [
    'its answer after closing is dropped',
    [...hovered, inside('E'), { type: 'close' }, answer('e', 2)],
    'nothing',
    [],
  ],
  ['without a card there is nothing inside', [inside('E')], 'nothing', []],
];
