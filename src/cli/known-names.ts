/** The names that the builder knows beforehand: a hand-kept list, and every country with its capital. */
import countries from 'world-countries';
import listed from '../facts/known.json' with { type: 'json' };
import type { Known } from '../facts/known.ts';

const byHand = listed as Known[];
const LATIN = /^[\p{Script=Latin}\p{M}\s.,'’()-]+$/u;
/** Two letters are a country code in one language and a word in another; the hand-kept list has those that count. */
const isName = (name: string) => name.length > 2 && LATIN.test(name);
/** "Saudi" for Saudi Arabia or "Emirates" for the United Arab Emirates also name other things. */
const isPartOf = (part: string, whole: string) => part !== whole && whole.split(' ').includes(part);

/** Plurals of demonyms, as far as they only add an "s". */
const withPlural = (demonym: string) =>
  /(?:s|sh|ch|ese|z)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];

/** Hand-kept rows first: what they name is not taken again from the list of countries. */
export function knownNames(): Known[] {
  const taken = new Set(byHand.flatMap(({ name, names }) => [name, ...names]));
  const places = countries.flatMap(({ name, altSpellings, demonyms, capital, independent }) => {
    const country: Known = {
      kind: 'place',
      name: name.common,
      names: [name.official, ...altSpellings].filter(
        (spelling) => isName(spelling) && !isPartOf(spelling, name.common),
      ),
      demonyms: independent && demonyms.eng?.m ? withPlural(demonyms.eng.m) : [],
    };
    const capitals = independent ? capital : [];
    return [country, ...capitals.map((city): Known => ({ kind: 'place', name: city, names: [] }))];
  });
  return [...byHand, ...places.filter(({ name }) => !taken.has(name))];
}
