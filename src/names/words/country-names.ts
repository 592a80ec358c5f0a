import { MEANS } from '../index/layout.ts';
import type { Forms } from '../index/named-entity.ts';
import rows from './countries.json' with { type: 'json' };

type Row = [names: string[], demonyms: string[], capitals: string[]];
const countries = rows as Row[];
const byName = new Map<string, Row>();
for (const row of countries) for (const name of row[0].slice(0, 2)) byName.set(name, row);
for (const row of countries)
  for (const name of row[0]) if (!byName.has(name)) byName.set(name, row);

/** Adjectives and nouns of nationality, each once: "French", "Frenchman", "Iraqi". */
export const DEMONYMS: ReadonlySet<string> = new Set(countries.flatMap(([, demonyms]) => demonyms));
/** Capitals and countries: a namesake in the United States is another place ("Athens, Ga."). */
export const WORLD_PLACES: ReadonlySet<string> = new Set(
  countries.flatMap(([names, , capitals]) => [...names, ...capitals]),
);

/** True for any name of a country. */
export const namesCountry = (name: string): boolean => byName.has(name);

/**
 * The other names of the country that `name` names, and its demonyms, singular and plural. A name that
 * is not a country's usual or official one ("Great Britain") brings nothing with it.
 */
export function countryAliases(name: string, forms: Forms): void {
  const row = byName.get(name);
  if (row === undefined || !isMainName(name, row)) return;
  for (const other of row[0])
    forms.add(other, /^[A-Z.]{2,6}$/.test(other) ? MEANS.acronym : MEANS.alias);
  for (const demonym of row[1]) {
    forms.add(demonym, MEANS.demonym);
    if (/(?:[aio]|an|er|[tbnkd])$/.test(demonym) && !/(?:ish|man|men)$/.test(demonym))
      forms.add(`${demonym}s`, MEANS.demonym);
  }
}

/** Short names of the country that `name` names, other than that: "Holland" for the Netherlands. */
export const shortNames = (name: string): readonly string[] =>
  (byName.get(name)?.[0] ?? []).filter((other) => other !== name && other.length < SHORT);

/** Longer ones are official. */
const SHORT = 15;

/** Its usual name, its official one, or a former one that no other country has ("Czech Republic"). */
const isMainName = (name: string, row: Row): boolean =>
  row[0].indexOf(name) < 2 || (row[0][0] !== 'United Kingdom' && byName.get(name) === row);
