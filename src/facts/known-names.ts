/** The names that the builder knows beforehand: a hand-kept list, and every country with its capital. */
import countries from 'world-countries';
import listed from './known.json' with { type: 'json' };
import type { Known } from './known.ts';

const byHand = listed as Known[];
const LATIN = /^[\p{Script=Latin}\p{M}\s.,'’()-]+$/u;
/** Two letters are a country code in one language and a word in another; the hand-kept list has those that count. */
const isName = (name: string) => name.length > 2 && LATIN.test(name);
/** "Saudi" for Saudi Arabia or "Emirates" for the United Arab Emirates also name other things. */
const isPartOf = (part: string, whole: string) => part !== whole && whole.split(' ').includes(part);

/** Plurals of demonyms, as far as they only add an "s". */
const withPlural = (demonym: string) =>
  /(?:s|sh|ch|ese|z)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];

/** The hand-kept rows, and every country, capital and demonym that they do not have. */
export function knownNames(): Known[] {
  const rows = new Map(byHand.map((known) => [known.name, known]));
  const add = (place: Known) => {
    const kept = rows.get(place.name);
    const names = [...(kept?.names ?? []), ...place.names];
    const demonyms = [...(kept?.demonyms ?? []), ...(place.demonyms ?? [])];
    rows.set(place.name, { ...place, ...kept, names, demonyms });
  };
  for (const { name, altSpellings, demonyms, capital, independent } of countries) {
    const spellings = [name.official, ...altSpellings].filter(
      (spelling) => isName(spelling) && !isPartOf(spelling, name.common),
    );
    const people = independent && demonyms.eng?.m ? withPlural(demonyms.eng.m) : [];
    add({ kind: 'place', name: name.common, names: spellings, demonyms: people });
    if (independent) for (const city of capital) add({ kind: 'place', name: city, names: [] });
  }
  return [...rows.values()];
}
