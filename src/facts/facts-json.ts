import type { Facts } from '../model.ts';

/** How a facts file is written: one line a value, so that a rebuild shows as a small difference. */
export const factsJson = (facts: Facts): string => `${JSON.stringify(facts, null, 1)}\n`;
