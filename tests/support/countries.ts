/**
 * Makes src/names/words/countries.json from `world-countries` and `i18n-iso-countries`, which are too large
 * for the background: `npx tsx tests/support/countries.ts > src/names/words/countries.json`. A test compares.
 */
import iso from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import world from 'world-countries';

/** [names, demonyms, capitals] of one country; its usual name first. */
export type CountryRow = [string[], string[], string[]];

/** Not in the packages: names in use by newspapers, and demonyms that are not one word plus "s". */
const MORE: Record<string, [names: string[], demonyms: string[]]> = {
  GB: [
    ['Britain', 'U.K.'],
    ['British', 'Briton'],
  ],
  US: [['America', 'U.S.', 'U.S.A.'], ['American']],
  NL: [['Holland'], ['Dutch', 'Dutchman', 'Dutchmen']],
  FR: [[], ['French', 'Frenchman', 'Frenchmen', 'Frenchwoman']],
  ES: [[], ['Spanish', 'Spaniard']],
  DK: [[], ['Danish', 'Dane']],
  SE: [[], ['Swedish', 'Swede']],
  FI: [[], ['Finnish', 'Finn']],
  PL: [[], ['Polish', 'Pole']],
  TR: [['Turkey'], ['Turkish', 'Turk']],
  IE: [[], ['Irish', 'Irishman', 'Irishmen']],
  IS: [[], ['Icelandic', 'Icelander']],
  CZ: [['Czech Republic'], ['Czech']],
  AR: [[], ['Argentine', 'Argentinian']],
  PH: [[], ['Filipino', 'Philippine']],
  MM: [['Burma'], ['Burmese']],
  SZ: [['Swaziland'], ['Swazi']],
  MK: [['Macedonia'], ['Macedonian']],
  SA: [[], ['Saudi', 'Saudi Arabian']],
  KZ: [[], ['Kazakh', 'Kazakhstani']],
  UZ: [[], ['Uzbek', 'Uzbekistani']],
  KG: [[], ['Kyrgyz']],
  TJ: [[], ['Tajik']],
  RS: [[], ['Serbian', 'Serb']],
  HR: [[], ['Croatian', 'Croat']],
  SI: [[], ['Slovenian', 'Slovene']],
  SK: [[], ['Slovak', 'Slovakian']],
  BA: [['Bosnia', 'Bosnia-Herzegovina'], ['Bosnian']],
  NP: [[], ['Nepalese', 'Nepali']],
  EC: [[], ['Ecuadorean', 'Ecuadorian']],
  LU: [[], ['Luxembourger']],
  TT: [['Trinidad & Tobago'], ['Trinidadian']],
  BW: [[], ['Botswanan']],
  VA: [['Vatican'], []],
};
/** Countries of the United Kingdom, which the packages do not list. */
const NATIONS: CountryRow[] = [
  [['England'], ['English', 'Englishman', 'Englishmen'], ['London']],
  [['Scotland'], ['Scottish', 'Scot', 'Scotsman'], ['Edinburgh']],
  [['Wales'], ['Welsh', 'Welshman', 'Welshmen'], ['Cardiff']],
  [['Northern Ireland'], ['Northern Irish'], ['Belfast']],
];
const FORMAL =
  /^(?:The )?[A-Z][A-Za-z' -]*\b(?:Republic|Kingdom|Federation|State|Union|Emirates|Jamahiriya)\b/;

/** Names fit to be found in English text: no "Island" for Iceland, no "Congo, Republic of the". */
function namesOf(country: (typeof world)[number]): string[] {
  const alternatives = english.countries[country.cca2 as keyof typeof english.countries] ?? [];
  const names = [
    country.name.common,
    country.name.official,
    ...[alternatives].flat(),
    ...country.altSpellings.filter((name) => FORMAL.test(name)),
    ...(MORE[country.cca2]?.[0] ?? []),
  ];
  const plain = names
    .filter((name) => !/[,(]/.test(name) && name.length > 1)
    .map((name) => name.replace(/^The /, ''));
  return [...new Set(plain)];
}

function demonymsOf(country: (typeof world)[number]): string[] {
  const own = MORE[country.cca2]?.[1];
  if (own !== undefined && own.length > 0) return own;
  const word = country.demonyms.eng?.m ?? '';
  return /^[A-Z]\S+(?: \p{Lu}\S+)?$/u.test(word) && word !== country.name.common ? [word] : [];
}

export function countryRows(): CountryRow[] {
  const states = world.filter(
    ({ unMember, cca2 }) => unMember || ['PS', 'TW', 'XK', 'VA'].includes(cca2),
  );
  const rows = states
    .filter(({ cca2 }) => iso.isValid(cca2) || cca2 === 'XK')
    .map((country): CountryRow => [namesOf(country), demonymsOf(country), country.capital]);
  return [...rows, ...NATIONS];
}

if (process.argv[1]?.endsWith('countries.ts'))
  console.log(
    `[\n${countryRows()
      .map((row) => JSON.stringify(row))
      .join(',\n')}\n]`,
  );
