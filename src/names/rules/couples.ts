/** Couples of one surname: a page that says "Mrs. Quill" means the husband by "Quill" alone. */
import { isSole } from '../forms/presidents.ts';
import type { Candidate } from '../hits/candidates.ts';
import { givenGender } from '../words/words.ts';
import type { Page } from './page.ts';
import type { Reading } from './reading.ts';

/** Whom a surname without a title means; see `Namings.bearer`. */
export function bareBearer(reading: Reading) {
  const { page, folded, start } = reading;
  const bearer = page.namings.bearer(folded, start);
  if (bearer !== null) return isHusbands(reading, bearer) ? null : bearer;
  const newest = page.namings.newest(folded, reading.blockStart, start);
  if (newest !== undefined && SENTENCE_END.test(page.text.slice(newest.at, start + 1)))
    return newest.who;
  const known = page.namings.known(folded);
  if (known !== undefined && isSole(known.lore.main)) return known;
  if (!wivesOn(page).has(reading.words) || reading.style !== 'plain') return bearer;
  return (
    page.namings.bearer(
      folded,
      start,
      (who, gender) => (who === null ? gender : own(who)) !== 'female',
    ) ?? null
  );
}

/** "Clinton", on a page that says "Mr. Clinton" and names no other than Hillary Clinton in full: either's. */
const isHusbands = ({ page, folded, words }: Reading, bearer: Candidate | undefined): boolean =>
  bearer !== undefined &&
  own(bearer) === 'female' &&
  !page.namings.isShared(folded) &&
  (page.says(`Mr. ${words}`) || page.says(`Mr ${words}`));

/** Between the two sentences of "He met Ann Quill. Quill said". */
const SENTENCE_END = /\p{L}{2}[.!?]["\u201d)]? \p{Lu}/u;
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
