/**
 * What older news calls places and teams that have been renamed since, and demonyms of what is no country
 * today. Rows, because no package keeps them.
 */
import { MEANS, type Means } from './layout.ts';

/** Today's name, then the former ones and what papers make of it. */
const FORMER: readonly string[][] = [
  ['Democratic Republic of the Congo', 'Zaire'],
  ['Prayagraj', 'Allahabad'],
  ['Cleveland Guardians', 'Cleveland Indians'],
  ['Washington Commanders', 'Washington Redskins'],
  ['Washington Wizards', 'Washington Bullets'],
  ['Brooklyn Nets', 'New Jersey Nets'],
  ['Miami Marlins', 'Florida Marlins'],
  ['Los Angeles Angels', 'California Angels', 'Anaheim Angels'],
  ['Memphis Grizzlies', 'Vancouver Grizzlies'],
  ['Arizona Coyotes', 'Phoenix Coyotes'],
  ['Tennessee Titans', 'Houston Oilers'],
  ['Nikkei 225', 'Nikkei'],
  ['UEFA Europa League', 'UEFA Cup'],
  ['Billie Jean King Cup', 'Fed Cup'],
];

/** A land or continent that is no country, then its adjective and its people. */
const PEOPLES: readonly string[][] = [
  ['Soviet Union', 'Soviet', 'Soviets'],
  ['Yugoslavia', 'Yugoslav', 'Yugoslavs'],
  ['Czechoslovakia', 'Czechoslovak', 'Czechoslovaks'],
  ['West Germany', 'West German', 'West Germans'],
  ['Chechnya', 'Chechen', 'Chechens'],
  ['Democratic Republic of the Congo', 'Zairean', 'Zaireans', 'Zairian'],
  ['West Indies', 'West Indian', 'West Indians'],
];

const byName = (rows: readonly string[][]) =>
  new Map(rows.map(([name = '', ...others]) => [name, others]));
const former = byName(FORMER);
const peoples = byName(PEOPLES);

/** Tells `whole` the former names and the demonyms of `name`; teams by their former town and nickname too. */
export function formerNames(
  name: string,
  whole: (text: string, means: Means, part?: string) => void,
): void {
  for (const other of former.get(name) ?? []) {
    whole(other, MEANS.alias);
    const words = other.split(' ');
    if (words.length < 2 || /Cup$/.test(other)) continue;
    whole(other, MEANS.team, words.slice(0, -1).join(' '));
    whole(other, MEANS.team, words.at(-1));
  }
  for (const other of peoples.get(name) ?? []) whole(other, MEANS.demonym);
}
