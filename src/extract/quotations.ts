import type { FoundQuotation } from './found.ts';

/** Every quotation of an article, in order of `start`; no two overlap. */
export function findQuotations(_text: string): FoundQuotation[] {
  return [];
}
