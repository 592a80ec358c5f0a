/**
 * Text → mentions. The dictionary says where names stand (`scan.ts`); then the page is read twice: first
 * for the names in full, then for all else, which may lean on them.
 */
import type { Mention } from '../model.ts';
import { nameOf, ruleOf, type Verdict } from './hits/candidates.ts';
import { scanLayers } from './hits/layers.ts';
import { MEANS, type NameIndex } from './index/layout.ts';
import { pageText } from './letters/page-text.ts';
import { settleSport } from './rules/ballot.ts';
import { isFirm, isFirmByDeeds } from './rules/firms.ts';
import { readFullName } from './rules/full-names.ts';
import { givenNames } from './rules/given-names.ts';
import { Page } from './rules/page.ts';
import { type Reading, readingOf } from './rules/reading.ts';
import { isNickname, isWholeName } from './rules/sides.ts';
import { isOrdinaryPerson } from './rules/strangers.ts';
import { readSurname } from './rules/surnames.ts';
import { readThing } from './rules/things.ts';
import { IS } from './words/word-classes.ts';

/**
 * Where `texts`, the blocks of one page in order, name entities of `index`: one index, or layers of
 * them, the newest first. `named` lists the ids of entities that were named in full earlier on the page,
 * for content that comes late. Offsets count UTF-16 units of their text; mentions are in order and none
 * overlap.
 */
export function find(
  index: NameIndex | readonly NameIndex[],
  texts: readonly string[],
  named: readonly string[] = [],
): Mention[] {
  const layers = 'bytes' in index ? [index] : index;
  const blocks = pageText(texts);
  const { hits, firsts } = scanLayers(layers, blocks);
  if (hits.length === 0) return [];
  const page = new Page(blocks);
  const early = new Set(named);
  const readings = hits.map((hit) => readingOf(page, hit, layers.length > 1));
  settleSport(page, readings);
  const introduced: Verdict[] = [];
  const verdicts = readings.map((reading) => {
    const verdict = readFullName(reading);
    if (verdict === null) noteThings(reading);
    else if (isOrdinaryPerson(reading, verdict)) page.noteStranger(verdict.candidate);
    else introduced.push(verdict);
    return verdict;
  });
  const isKnown = ({ candidate }: Verdict) => !page.isStranger(candidate);
  const accepted: Verdict[] = [];
  const taken = readings.map((reading, i) => {
    const verdict =
      verdicts[i] ??
      (reading.hasSurnames ? readSurname(reading, early) : null) ??
      readOther(reading, readings[i + 1], verdicts[i + 1]);
    if (verdict === null || !isKnown(verdict)) return false;
    accepted.push(verdict);
    return true;
  });
  const earned = givenNames(page, introduced.filter(isKnown), firsts, readings, taken);
  if (earned.length > 0) {
    accepted.push(...earned);
    accepted.sort((a, b) => a.start - b.start || a.end - b.end);
  }
  return mentionsOf(page, accepted);
}

/** Notes the organisations and places that the page names in full: their short forms count then. */
function noteThings(reading: Reading): void {
  const [only] = reading.things;
  if (only?.means === MEANS.team && reading.things.length === 1 && isNickname(only, reading))
    reading.page.noteFull(only);
  if (reading.isOneWord && !isFirm(reading))
    if (!reading.is(IS.common) || !isFirmByDeeds(reading)) return;
  // "Sporting Lisbon", before "Sporting".
  if (only?.means === MEANS.team && isWholeName(only, reading)) reading.page.noteFull(only);
  for (const candidate of reading.things)
    if (candidate.means === MEANS.name || candidate.means === MEANS.alias)
      reading.page.noteFull(candidate);
}

function readOther(
  reading: Reading,
  next: Reading | undefined,
  verdict: Verdict | null | undefined,
): Verdict | null {
  if (reading.things.length === 0) return null;
  const found = readThing(reading, personFollows(reading, next, verdict));
  if (found === null) return null;
  // Written out, as every verdict is: a spread made objects of another shape, and took a tenth of the time.
  const { candidate, start, end } = found;
  return { candidate, rule: ruleOf(candidate.means), start, end };
}

/** True where a known person, or the title of one, starts right after a hit. */
function personFollows(
  { capitalAfter: right }: Reading,
  next: Reading | undefined,
  verdict: Verdict | null | undefined,
): boolean {
  if (right === null) return false;
  if (right.is(IS.title)) return true;
  if (next === undefined) return false;
  if (verdict?.start === right.start) return true;
  if (next.start !== right.start) return false;
  // "Italian Kostner", and on a sports page "Ajax Amsterdam".
  return next.isBorne || (next.hasPlace && next.sport !== null);
}

/** In order, the later of two that overlap: a full name may begin before a hit inside it. */
function mentionsOf({ starts }: Page, accepted: readonly Verdict[]): Mention[] {
  const found: Mention[] = [];
  let block = 0;
  let from = 1;
  for (const { candidate, rule, start, end } of accepted) {
    while ((starts[block + 1] as number) <= start) from = starts[++block] as number;
    for (
      let last = found.at(-1);
      last?.block === block && last.end > start - from;
      last = found.at(-1)
    )
      found.pop();
    found.push({
      block,
      start: start - from,
      end: end - from,
      entity: candidate.lore.id,
      alias: nameOf(candidate),
      rule,
      published: candidate.lore.published,
    });
  }
  return found;
}
