/**
 * Places that share a name: which of them a page means, by what else it names. Rows by Wikidata's ids, since a
 * store's names are the same for all of them, and no package keeps what tells them apart.
 */
import type { Candidate } from '../hits/candidates.ts';
import { WORLD_PLACES } from '../words/country-names.ts';
import { STATE_ABBREVIATIONS, WHOLE_STATES } from '../words/words.ts';
import { isCapital } from './context.ts';
import type { Page } from './page.ts';

/** One place of a name: its id, '' where stores do not know it, and signs of it on a page. */
export interface Namesake {
  readonly id: string;
  readonly signs: readonly string[];
  /** Meant where the page has no sign of any. */
  readonly isUsual?: true;
}

/** A {@link Namesake} with its signs between bars. */
export const row = (id: string, signs: string): Namesake => ({ id, signs: signs.split('|') });
const usual = (id: string, signs: string): Namesake => ({ ...row(id, signs), isUsual: true });

const ENGLAND = 'England|Britain|British|London|UK|Scotland|Edinburgh|Westminster|MPs';
const NAMESAKES: ReadonlyMap<string, readonly Namesake[]> = new Map(
  Object.entries({
    Georgia: [
      row(
        'Q1428',
        'Atlanta|Savannah|Macon|Ga.|Alabama|Florida|Carolina|Tennessee|Mississippi|Louisiana|Texas|Kentucky|Ohio|Democrat|Republican',
      ),
      row(
        'Q230',
        'Tbilisi|Georgian|Abkhazia|Ossetia|Shevardnadze|Saakashvili|Caucasus|Armenia|Azerbaijan|Moscow|Kremlin|Russia|Ukrain|Chechnya|Soviet|Moldova|Uzbekistan',
      ),
    ],
    // The shop, and the river and its forest.
    Amazon: [
      row('Q3884', 'Bezos|Amazon.com|Internet|Kindle|online|retailer|Web site|Seattle|e-commerce'),
      row('', 'Brazil|Peru|Colombia|Ecuador|rain forest|rainforest|jungle|basin|tribe'),
    ],
    Birmingham: [
      row('Q79867', 'Ala.|Alabama|Tuscaloosa|Montgomery'),
      row('Q2256', `${ENGLAND}|Midlands|Coventry`),
    ],
    Cambridge: [
      row('Q49111', 'Mass.|Massachusetts|Boston|Harvard|M.I.T.|MIT'),
      row('Q350', `${ENGLAND}|Cambridgeshire|Oxford`),
    ],
    Portland: [
      row('Q6106', 'Ore.|Oregon|Seattle|Blazers'),
      row('Q49201', 'Maine|Bangor|Vt.|N.H.|Vermont|New Hampshire'),
    ],
    Columbus: [
      usual('Q16567', 'Ohio|Cleveland|Cincinnati|Dayton'),
      row('', 'Ga.|Ind.|Miss.|Christopher'),
    ],
    Manchester: [
      usual('Q18125', `${ENGLAND}|United|City`),
      row('', 'N.H.|New Hampshire|Conn.|Concord'),
    ],
    Belgrade: [usual('Q3711', 'Serbia|Yugoslavia|Milosevic'), row('', 'Mont.|Montana|Minn.|Maine')],
    // Guangzhou, and others.
    Canton: [
      row('Q16572', 'China|Chinese|Hong Kong|Guangdong'),
      row('', 'Ohio|Mass.|Conn.|Mich.|Geneva|Swiss'),
    ],
    // The republics on the two banks of the river.
    Congo: [
      usual('Q974', 'Kinshasa|Kabila|Zaire|Goma|Mobutu|Kisangani|Bukavu|Rwanda'),
      row('', 'Brazzaville|Sassou|Lissouba'),
    ],
    'New Hampshire': [usual('Q759', 'N.H.|Manchester|Concord')],
    Oakland: [
      usual('Q17042', 'Calif.|California|San Francisco'),
      row('', 'Mich.|Michigan|Md.|N.J.'),
    ],
    'Long Beach': [
      usual('Q16739', 'Calif.|California|Los Angeles'),
      row('', 'N.Y.|Long Island|Miss.'),
    ],
    'St. Petersburg': [
      row('Q49236', 'Fla.|Florida|Tampa|Clearwater'),
      row('', 'Russia|Moscow|Leningrad|Kremlin|Soviet'),
    ],
    Durham: [usual('Q179815', ENGLAND), row('', 'N.C.|North Carolina|Raleigh|Duke')],
    Hanover: [usual('Q1715', 'German'), row('', 'N.H.|New Hampshire|Dartmouth|Pa.|Md.')],
    Salem: [row('Q43919', 'Ore.|Oregon'), row('', 'Mass.|Massachusetts|N.H.|Va.')],
    Springfield: [
      row('Q28515', 'Ill.|Illinois'),
      row('', 'Mass.|Massachusetts|Mo.|Missouri|Ohio|Va.'),
    ],
  }),
);

/** Large towns outside the United States: a namesake there is another ("Naples, Fla."). */
const ABROAD: ReadonlySet<string> = new Set(
  `Naples Florence Venice Milan Genoa Verona Turin Manchester Bristol Oxford Leeds Glasgow Edinburgh Belfast Melbourne
  Sydney Perth Hamburg Frankfurt Geneva Barcelona Valencia Nice Lille Toronto Vancouver Montreal Antwerp Rotterdam
  Hanover Durham Portsmouth Delhi Alexandria Odessa Dundee Aberdeen Salzburg Munich`.split(/\s+/),
);

const STATES = [...STATE_ABBREVIATIONS, ...WHOLE_STATES].flat().join('|').replaceAll('.', '\\.');
const IN_STATE = new RegExp(`^, (${STATES})(?!\\p{L})`, 'u');
const [COMMA, SPACE] = [44, 32] as const;

/** The American state that follows what ends at `end`, as the page writes it, or null. */
function stateAfter({ codes, text }: Page, end: number): string | null {
  if (codes[end] !== COMMA || !isCapital(codes, end + 2)) return null;
  return IN_STATE.exec(text.slice(end, end + 20))?.[1] ?? null;
}

const towns = new WeakMap<Page, string>();

/** The town in America that a page is written from, "NAPLES, Fla. -", in capitals; or ''. */
function townOf(page: Page): string {
  let town = towns.get(page);
  if (town === undefined) {
    const from = FROM.exec(page.text.slice(0, HEAD));
    const isInState = from !== null && stateAfter(page, from.index + from[0].length) !== null;
    town = isInState ? (from[1] as string) : '';
    towns.set(page, town);
  }
  return town;
}
const FROM = /\n(\p{Lu}{3,})(?=, \p{Lu})/u;
/** A dateline stands so near the start of a page. */
const HEAD = 300;

/** The states of towns that have namesakes in others, by Wikidata's ids: "Madison, Ala." is none of these. */
const HOMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Q43788: 'Wisconsin',
    Q17943: 'Texas',
    Q31058: 'Vermont',
    Q49231: 'Virginia',
    Q49239: 'Ohio',
    Q37320: 'Ohio',
    Q16568: 'Florida',
    Q33486: 'Connecticut',
    Q28237: 'Michigan',
    Q18383: 'Rhode Island',
  }),
);

/** True for "Madison, Ala.", where the store has that of Wisconsin. */
export function isInOtherState({ codes, text }: Page, { lore }: Candidate, end: number): boolean {
  if (codes[end] !== COMMA || !isCapital(codes, end + 2)) return false;
  const home = HOMES.get(lore.id);
  if (home === undefined) return false;
  const found = IN_STATE.exec(text.slice(end, end + 20));
  if (found?.[1] === undefined || isOfState(home, found[1])) return false;
  // "In Cleveland, Georgia Republicans voted".
  return !isCapital(codes, end + found[0].length + 1) || codes[end + found[0].length] !== SPACE;
}

/** True for "Athens, Ga.", and for a Naples that a dateline tells: a town in America that has the name of one abroad. */
export function isAmericanNamesake(page: Page, name: string, end: number): boolean {
  if (page.codes[end] === COMMA && stateAfter(page, end) !== null)
    return ABROAD.has(name) || WORLD_PLACES.has(name);
  const town = townOf(page);
  return town !== '' && town === name.toUpperCase() && ABROAD.has(name);
}

/** True for "Clinton, Iowa": what ends at `end` is a town, and nobody. */
export const isBeforeState = (page: Page, end: number): boolean => stateAfter(page, end) !== null;

/** True where {@link meantBy} knows a place by its id, and so what other places have its name. */
export const hasNamesakes = ({ kind, lore }: Candidate): boolean =>
  kind === 'place' && NAMESAKES.get(lore.name)?.some(({ id }) => id === lore.id) === true;

/** Who has twice as many signs as all others is meant. */
const CLEARLY = 2;

const judged = new WeakMap<Page, Map<string, string>>();

/** The one of `candidates`, places of the one name `name`, that a page means where a hit ends at `end`; or null. */
export function meantBy(
  page: Page,
  name: string,
  end: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const namesakes = NAMESAKES.get(name) ?? [];
  const state = stateAfter(page, end);
  const id =
    state === null
      ? judge(page, name, namesakes)
      : namesakes.find(({ signs }) => signs.some((sign) => isOfState(sign, state)))?.id;
  return candidates.find(({ lore }) => lore.id === id) ?? null;
}

/** The one of `candidates`, lands and states of one name, that an abbreviation stands for: "Ga." */
export function ofState(abbreviation: string, candidates: readonly Candidate[]): Candidate | null {
  const namesakes = NAMESAKES.get(candidates[0]?.lore.main ?? '') ?? [];
  const id = namesakes.find(({ signs }) => signs.includes(abbreviation))?.id;
  return candidates.find(({ lore }) => lore.id === id) ?? null;
}

const isOfState = (sign: string, state: string): boolean =>
  sign === state || STATE_ABBREVIATIONS.get(sign) === state;

/** Who is meant on a page, told once; '' for nobody. */
function judge(page: Page, name: string, namesakes: readonly Namesake[]): string {
  const known = judged.get(page) ?? new Map<string, string>();
  judged.set(page, known);
  const id = known.get(name) ?? likeliest(page.text, namesakes);
  known.set(name, id);
  return id;
}

/** The id of the one of `namesakes` that a text has clearly the most signs of; '' for none. */
export function likeliest(text: string, namesakes: readonly Namesake[]): string {
  const counts = namesakes.map(({ signs }) => signs.filter((sign) => hasSign(text, sign)).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return namesakes.find(({ isUsual }) => isUsual)?.id ?? '';
  const at = counts.findIndex((count) => count >= CLEARLY * (all - count));
  return namesakes[at]?.id ?? '';
}

/** Signs in capitals, which longer words may begin with: "UK", "MIT". */
const ACRONYM = /^[A-Z]+$/;

/** True where a text has a sign as a word, or as one's beginning: "Russia" in "Russian". */
function hasSign(text: string, sign: string): boolean {
  const isWhole = ACRONYM.test(sign);
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1))
    if (!isLetter(text, at - 1) && !(isWhole && isLetter(text, at + sign.length))) return true;
  return false;
}

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{M}]/u.test(text.charAt(at));
