import { describe, expect, test } from 'vitest';
import { atRest, step } from '../../../src/content/hover/hover.ts';
import type {
  HoverEffect,
  HoverEvent,
  HoverState,
} from '../../../src/content/hover/hover-state.ts';
import { answer, hovered, inside, on, rows } from './hover-rows.ts';

type State = HoverState<string, string>;
type Event = HoverEvent<string, string>;
type Effect = HoverEffect<string>;

function run(events: Event[]): { state: State; effects: Effect[] } {
  let state: State = atRest();
  let effects: Effect[] = [];
  for (const event of events) [state, effects] = step(state, event);
  return { state, effects };
}

/** What is seen of a state: the card shown, whether it stays, and the name waited on. */
function seen({ opened, candidate }: State): string {
  const card = opened
    ? `${opened.pages.join('>')}${opened.pinned ? ' pinned' : ''}${opened.leaving ? ' leaving' : ''}`
    : 'nothing';
  return candidate ? `${card}; waits on ${candidate.name}` : card;
}

/** Effects in a word each. */
const did = (effects: Effect[]) =>
  effects.map((effect) => {
    if (effect.do === 'wait') return `${effect.timer} ${effect.ms}`;
    if (effect.do === 'cancel') return `no ${effect.timer}`;
    if (effect.do === 'ask') return `ask ${effect.name} #${effect.token}`;
    if (effect.do === 'askInside') return `ask ${effect.entity} #${effect.token}`;
    if (effect.do === 'nothing') return `nothing on ${effect.name}`;
    return effect.do;
  });

describe('the hover machine', () => {
  test.each(rows)('%s', (_, events, expected, effects) => {
    const { state, effects: last } = run(events);
    expect(seen(state)).toBe(expected);
    expect(did(last)).toEqual(effects);
  });

  test('a dwell shorter than the prefetch asks no later than it shows', () => {
    const [, effects] = step<string, string>(atRest(), on('A') as Event, 50);
    expect(did(effects)).toEqual(['prefetch 50', 'dwell 50']);
  });

  test('the way back is bounded', () => {
    const deep = Array.from({ length: 50 }, (_, i) => [inside('E'), answer(`e${i}`, i + 2)]).flat();
    const { state } = run([...hovered, ...deep]);
    expect(state.opened?.pages.length).toBe(20);
    expect(state.opened?.pages.at(-1)).toBe('e49');
  });
});
