/** Couples of one surname: a page that says "Mrs. Quill" means the husband by "Quill" alone. */
import type { Candidate } from '../hits/candidates.ts';
import { givenGender } from '../words/words.ts';
import type { Reading } from './reading.ts';

/** Whom a surname without a title means; see `Page.bearer`. */
export function bareBearer({ page, folded, words, start, style }: Reading) {
  const bearer = page.bearer(folded, start);
  if (bearer !== null || style !== 'plain') return bearer;
  if (!page.text.includes(`Mrs. ${words}`) && !page.text.includes(`Mrs ${words}`)) return null;
  return (
    page.bearer(folded, start, (who, gender) => (who === null ? gender : own(who)) !== 'female') ??
    null
  );
}

const own = ({ lore }: Candidate) => givenGender(lore.parts.given[0] ?? '');
