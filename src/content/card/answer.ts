import type { Card } from '../../model.ts';

/** What a card shows: a card, or why there is none. */
export type Answer = { card: Card } | { failed: Error };
