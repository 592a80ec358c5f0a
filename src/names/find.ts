/**
 * Text → mentions. The dictionary says where names stand (`scan.ts`); then the page is read twice: first
 * for the names in full, then for all else, which may lean on them.
 */
import type { Mention } from '../model.ts';
import { type Candidate, candidatesOf, nameOf, ruleOf, type Verdict } from './candidates.ts';
import { after } from './context.ts';
import { givenNames } from './given-names.ts';
import { entityId, MEANS, type NameIndex } from './layout.ts';
import { Page, placeOf } from './page.ts';
import { readFullName, readSurname } from './persons.ts';
import { type Hit, scan } from './scan.ts';
import { readThing } from './things.ts';
import { TITLES } from './words.ts';

/**
 * Where `texts`, the blocks of one page in order, name entities of `index`. `named` lists the ids of
 * entities that were named in full earlier on the page, for content that comes late. Offsets count
 * UTF-16 units of their text; mentions are in order and none overlap.
 */
export function find(
  index: NameIndex,
  texts: readonly string[],
  named: readonly string[] = [],
): Mention[] {
  const hits: Hit[] = [];
  texts.forEach((text, block) => {
    scan(index, text, block, hits);
  });
  const page = new Page(texts);
  const candidates = hits.map((hit) => candidatesOf(index, hit));
  const early = new Set(named);
  const isNamed = (candidate: Candidate) =>
    early.size > 0 && early.has(entityId(index, candidate.entity));

  const full = hits.map((hit, i) => readFullName(page, hit, candidates[i] ?? []));
  const verdicts = [...full];
  hits.forEach((hit, i) => {
    const mine = candidates[i] ?? [];
    if (verdicts[i]) return;
    for (const { entity, kind, means } of mine)
      if (
        kind !== 'person' &&
        means === MEANS.name &&
        / /.test(texts[hit.block]?.slice(hit.start, hit.end) ?? '')
      )
        page.noteFull(entity);
  });
  hits.forEach((hit, i) => {
    if (verdicts[i]) return;
    const mine = candidates[i] ?? [];
    const isPerson = mine.some(({ means }) => means === MEANS.surname || means === MEANS.crowd);
    verdicts[i] =
      (isPerson ? readSurname(page, hit, mine, isNamed) : null) ??
      thing(page, hits, verdicts, i, mine);
  });
  const found = hits.flatMap(({ block }, i) => {
    const verdict = verdicts[i];
    return verdict ? [{ block, verdict }] : [];
  });
  const introduced = full.flatMap((verdict, i) =>
    verdict?.candidate.kind === 'person'
      ? [{ at: placeOf(hits[i]?.block ?? 0, verdict.start), verdict }]
      : [],
  );
  const earned = givenNames(page, introduced, (block, start) =>
    found.some(
      (each) => each.block === block && each.verdict.start <= start && start < each.verdict.end,
    ),
  );
  return mentions(index, [...found, ...earned]);
}

function thing(
  page: Page,
  hits: readonly Hit[],
  verdicts: readonly (Verdict | null)[],
  i: number,
  candidates: readonly Candidate[],
): Verdict | null {
  const things = candidates.filter(
    ({ kind, means }) => kind !== 'person' && means !== MEANS.surname,
  );
  const hit = hits[i];
  if (things.length === 0 || hit === undefined) return null;
  const chosen = readThing(
    page,
    hit,
    things,
    personFollows(page, hit, hits[i + 1], verdicts[i + 1]),
  );
  return chosen === null ? null : { ...chosen, rule: ruleOf(chosen.candidate.means) };
}

/** True where a known person, or the title of one, starts right after a hit. */
function personFollows(
  page: Page,
  hit: Hit,
  next: Hit | undefined,
  verdict: Verdict | null | undefined,
): boolean {
  const right = after(page.texts[hit.block] ?? '', hit.end);
  if (right === null) return false;
  if (TITLES.has(right.folded)) return true;
  return (
    next !== undefined &&
    verdict != null &&
    next.block === hit.block &&
    verdict.start === right.start
  );
}

interface Placed {
  block: number;
  verdict: Verdict;
}

function mentions(index: NameIndex, placed: Placed[]): Mention[] {
  placed.sort((a, b) => a.block - b.block || a.verdict.start - b.verdict.start);
  const found: Mention[] = [];
  for (const { block, verdict } of placed) {
    const { candidate, rule, start, end } = verdict;
    const last = found.at(-1);
    // A full name may begin before a hit inside it: "George" is a hit of its own in "George W. Bush".
    while (last !== undefined && found.at(-1)?.block === block && (found.at(-1)?.end ?? 0) > start)
      found.pop();
    found.push({
      block,
      start,
      end,
      entity: entityId(index, candidate.entity),
      alias: nameOf(candidate),
      rule,
      published: candidate.published,
    });
  }
  return found;
}
