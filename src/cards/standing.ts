import type { Edtf, Standing } from '../model.ts';
import { dayRange } from '../text/edtf.ts';

/**
 * Where a date stands to an article's publication date. Said by that day is before it: an article
 * cannot report what was not said yet. A date too vague to tell counts as undated, and so does
 * every date where the article has none.
 */
export function standingOf(said: Edtf | null, published: Edtf | null): Exclude<Standing, 'here'> {
  const when = dayRange(said);
  const article = dayRange(published);
  if (!when || !article) return 'undated';
  if (when.last <= article.last) return 'before';
  return when.first > article.last ? 'since' : 'undated';
}
