import type { Quotation } from '../model.ts';

/** A closing mark, words outside the marks, an opening mark. A comma before it was the reporter's. */
const BETWEEN = /,?["”»]([^"“”„«»\n]*)["“„«]/g;

/**
 * A direct quotation in the speaker's own words: where the reporter breaks in (“…,” she said. “…”),
 * the words between the marks are left out and an ellipsis stands for them. Only a break that holds
 * the reporting words counts; a quotation inside the quotation stays.
 */
export function ownWords(text: string, { kind, cue }: Pick<Quotation, 'kind' | 'cue'>): string {
  if (kind !== 'direct' || cue === '') return text;
  return text.replace(BETWEEN, (whole, between: string) =>
    between.toLowerCase().includes(cue.toLowerCase()) ? ' … ' : whole,
  );
}
