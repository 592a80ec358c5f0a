/** When letters on a page are an organisation's or a land's. */
import type { Candidate } from '../hits/candidates.ts';
import type { Lore } from '../hits/lore.ts';
import { leagueTeam } from '../words/teams.ts';
import { isOfTheStates } from './abroad.ts';
import { areOf, explained } from './definitions.ts';
import type { Reading } from './reading.ts';

/** "GM", which is no manager of a team's, and no crop. */
const isCarmaker = ({ sport, right }: Reading): boolean =>
  sport === null && right?.capital !== true && !CROPS.test(right?.folded ?? '');
const CROPS =
  /^(?:crops?|foods?|seeds?|plants?|maize|corn|soya?|rice|wheat|organisms?|products?|technology)$/;

/** "MIAMI (AP) -": in a dateline. */
const isAgency = ({ lore }: Candidate, { text, start, end, words }: Reading): boolean =>
  words === 'AP' &&
  lore.main === 'Associated Press' &&
  text[start - 1] === '(' &&
  /^\) [-\u2013\u2014]/.test(text.slice(end, end + 3));

/**
 * Letters that mean something to every reader, and after "=" a word of the name of whom they mean: whoever else
 * has them must be named first.
 */
const KNOWN: ReadonlyMap<string, string> = new Map(
  `AAA=Automobile ABM ACT ATC ATF ATM BLM CBC=Broadcasting CBE CCL CEO CFO CIO CPR CSC CSI CTV DHL DNA DUI DVD DWI
  EDF=France EHS EKG EMS EMT EPA=Environmental ERA EVA FDA=Food FHA=Housing FTC=Federal GBP GCC GDP GEC=Electric GMC GMO GMT=Greenwich GNP GPA GPS HBO HHS=Health HIV
  HMO HMS HMV HPV HUD=Housing ICC ICU IDF=Israel INS=Immigration IPO IRS=Revenue ISP IVF KFC KGB KKK KLM KSM LAC LBC LCD
  LED LNG LSD LSU=Louisiana MBA MBE MEP MGM MIA MLA MRI MSP MSU MTA MTV MVP NGO NHS=Health NSA=Security OBE OSU PBS PCB PDA PIN
  PLO=Palestine POW PSA PTA PVC RAF=Air RBI RCA RDA RNA RPM RTE SAS SEC=Securities SAT SDP SIM SMS SOS SRI SUV TGV TNT TVA=Valley UFO
  UNC URL USB USC USAF=Air USN USS VAT VCR VIP VOA=Voice WAR WMD`
    .split(/\s+/)
    .map((row) => row.split('=') as [string, string?])
    .map(([letters, word = '']) => [letters, word]),
);

/** Nobody calls schools and chambers by their letters but where they are, and teams but in tables. */
const UNCALLED = /\bSchool\b|\bState University\b|^United States (?:Congress|Senate)$/;

/** "ABC", which Australians have too. */
const isAustralian = (reading: Reading): boolean => {
  if (reading.words !== 'ABC') return false;
  const { page, text, blockStart, blockEnd } = reading;
  if (!page.namesTheStates) return page.says('Austral');
  return AUSTRALIAN.test(text.slice(blockStart, blockEnd)) && !isOfTheStates(reading);
};
const AUSTRALIAN = /Austral|CANBERRA|Canberra|SYDNEY|Sydney|Melbourne/;

/** Whether papers may call an organisation by these letters without a word of what they mean. */
function isCalledSo({ main }: Lore, letters: string): boolean {
  const word = KNOWN.get(letters);
  if (word !== undefined) return word !== '' && main.includes(word);
  return !UNCALLED.test(main) && leagueTeam(main) === null;
}

/** Two letters count after the full name; three where the page is no shouting and nothing else has them. */
export function fitsAcronym(candidate: Candidate, reading: Reading): boolean {
  const { page, start, style, words } = reading;
  if (MONTHS.has(words) && isBesideDigit(reading)) return false;
  if (page.namesInFull(candidate)) return true;
  const letters = words.replace(/\W/g, '');
  const meaning = explained(page, letters);
  if (meaning !== null) return areOf(meaning, candidate.lore.main);
  if (letters.length > 2 && (!isCalledSo(candidate.lore, letters) || isAustralian(reading)))
    return false;
  // A conference of universities' teams.
  if (words === 'SEC' && reading.sport !== null) return false;
  // Between capitals these are no words: "U.S.", "CNN", and the league that a wire's heading begins with.
  if (style === 'upper')
    return (
      letters !== words ||
      (letters.length > 2 && !/[AEIOUY]/.test(letters)) ||
      (start === page.starts[0] && reading.sport !== null)
    );
  if (letters.length > 2 || letters === 'UN' || letters === 'EU') return true;
  if (letters === 'GM') return candidate.lore.main === 'General Motors' && isCarmaker(reading);
  return candidate.kind === 'place' || isAgency(candidate, reading) || isTraded(candidate, reading);
}

/** Firms that papers call by two letters alone, and what pages about them say too. */
const TRADED: Readonly<Record<string, readonly [main: string, sign: RegExp]>> = {
  BA: ['British Airways', /\b[Aa]irlines?\b|\bHeathrow\b|\bLufthansa\b/],
  GE: ['General Electric', /\bNYSE\b|\bWall Street\b|\bNBC\b|\bIBM\b|\bImmelt\b|Jack Welch/],
};
const isTraded = ({ lore }: Candidate, { page, words, sport }: Reading): boolean => {
  const row = sport === null ? TRADED[words] : undefined;
  return row !== undefined && lore.main === row[0] && page.says(row[1]);
};

/** "DEC 27" is a day. */
const MONTHS = new Set('JAN FEB MAR APR JUN JUL AUG SEP OCT NOV DEC'.split(' '));
const isBesideDigit = ({ text, start, end }: Reading): boolean =>
  /^\d | \d$/.test(text.slice(Math.max(0, start - 2), end + 2));
