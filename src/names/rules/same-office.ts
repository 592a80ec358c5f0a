/**
 * Presidents of one surname, whom their office does not tell apart: which of them a page means, by whom and what
 * else it names. Rows by Wikidata's ids, as in `namesakes.ts`.
 */
import type { Candidate } from '../hits/candidates.ts';
import { likeliest, type Namesake, row } from './namesakes.ts';
import type { Page } from './page.ts';
import type { Reading } from './reading.ts';

const [SON, FATHER] = ['Q207', 'Q23505'] as const;
const HOLDERS: ReadonlyMap<string, readonly Namesake[]> = new Map([
  [
    'bush',
    [
      row(
        SON,
        'George W.|Vice President Dick Cheney|Vice President Cheney|Rumsfeld|Condoleezza|Qaeda|al-Qaida|Sept. 11|September 11|Taliban|Kerry|Laura Bush|Karl Rove|Homeland Security|Tom Ridge|Schwarzenegger|Maliki|Pelosi|Obama|Ashcroft|Hurricane Katrina|Guantanamo|Chertoff|Paulson|Karzai|Secretary of State Colin|Powell, the Secretary of State|Musharraf|Ahmadinejad|Koizumi|Barroso|Tony Blair|Gordon Brown|Angela Merkel|Putin',
      ),
      row(
        FATHER,
        'Quayle|Gorbachev|Soviet|Dukakis|Perot|Barbara Bush|Scowcroft|Noriega|Sununu|Shamir|Desert Storm|Governor Clinton|Gov. Clinton|Gov. Bill Clinton|Secretary of State James|Mitterrand|Fitzwater|Stephanopoulos|Warren Christopher|Mulroney|Shevardnadze',
      ),
    ],
  ],
]);

/** A successor who holds the office on a page makes whoever held it before him the father. */
const isAfterFather = (page: Page): boolean =>
  page.says('President Clinton') && !page.says(FORMER_CLINTON);
const FORMER_CLINTON = /\b(?:[Ff]ormer |ex-)President Clinton/;
/** Years of the son's, which a page of a successor's time may look forward to. */
const SONS_YEARS = /\b200[1-8]\b/;
/** Who is meant where nobody on the page tells. */
function byTime(page: Page): string {
  if (isAfterFather(page)) return FATHER;
  return page.says(SONS_YEARS) ? SON : '';
}

/** How "former", "ex", "elder" and "first" end: asked first. */
const MAY_TELL = new Set('rxt');
/** "the first President Bush". */
const ELDER = /\b(?:first|elder|senior) $/;

const FORMER = /\b(?:[Ff]ormer|ex-) ?$/;

const judged = new WeakMap<Page, Map<string, string>>();

function judge(page: Page, surname: string, holders: readonly Namesake[]): string {
  const known = judged.get(page) ?? new Map<string, string>();
  judged.set(page, known);
  const id = known.get(surname) ?? likeliest(page.text, holders);
  known.set(surname, id);
  return id;
}

/** The one of several `candidates` of one surname that a page means, where they held one office. */
export function holderOf(page: Page, candidates: readonly Candidate[]): Candidate | undefined {
  const surname = candidates[0]?.lore.parts.surname ?? '';
  const holders = HOLDERS.get(surname);
  if (holders === undefined || !candidates.some(({ lore }) => isHolder(holders, lore.id)))
    return undefined;
  const likely = judge(page, surname, holders);
  const id = likely === '' ? byTime(page) : likely;
  return candidates.find(({ lore }) => lore.id === id);
}

const isHolder = (holders: readonly Namesake[], id: string): boolean =>
  holders.some((holder) => holder.id === id);

const IN_OFFICE = /(?<!\b(?:[Ff]ormer |ex-))President Bush\b/;
/** "Former President Bush" is the father where another holds the office: his son, or who came between. */
const isOfFather = (page: Page): boolean =>
  !page.says('Obama') && (isAfterFather(page) || page.says(IN_OFFICE));

/** Who is meant by "President" and this surname, or undefined. */
export function presidentOf(reading: Reading, title: Reading['left']): Candidate | undefined {
  if (!HOLDERS.has(reading.folded) || title?.folded !== 'president') return undefined;
  const { page, text } = reading;
  const all = reading.surnames();
  if (!MAY_TELL.has(text[title.start - 2] ?? '')) return holderOf(page, all);
  const before = text.slice(Math.max(0, title.start - 8), title.start);
  const father = all.find(({ lore }) => lore.id === FATHER);
  if (ELDER.test(before)) return father;
  if (FORMER.test(before)) return isOfFather(page) ? father : undefined;
  return holderOf(page, all);
}
