/** Couples of one surname: a page that says "Mrs. Quill" means the husband by "Quill" alone. */
import type { Candidate } from '../hits/candidates.ts';
import { givenGender } from '../words/words.ts';
import type { Page } from './page.ts';
import type { Reading } from './reading.ts';

/** Whom a surname without a title means; see `Page.bearer`. */
export function bareBearer(reading: Reading) {
  const { page, folded, words, start } = reading;
  const bearer = page.namings.bearer(folded, start);
  if (bearer !== null || !wivesOn(page).has(words) || reading.style !== 'plain') return bearer;
  return (
    page.namings.bearer(
      folded,
      start,
      (who, gender) => (who === null ? gender : own(who)) !== 'female',
    ) ?? null
  );
}

const MRS = /\bMrs\.? (\p{Lu}[\p{L}'\u2019-]*)/gu;
const wives = new WeakMap<Page, ReadonlySet<string>>();

/** The surnames, as they are spelt, of those who are "Mrs." on a page. */
function wivesOn(page: Page): ReadonlySet<string> {
  let known = wives.get(page);
  if (known === undefined) {
    const named = page.says('Mrs') ? page.text.matchAll(MRS) : [];
    known = new Set(Array.from(named, ([, surname = '']) => surname));
    wives.set(page, known);
  }
  return known;
}

const own = ({ lore }: Candidate) => givenGender(lore.parts.given[0] ?? '');
