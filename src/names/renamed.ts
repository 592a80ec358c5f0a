/**
 * What older news calls places and teams that have been renamed since, and demonyms of what is no country
 * today. Rows, because no package keeps them.
 */
import { MEANS } from './layout.ts';
import type { Forms } from './named-entity.ts';

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

/** A football club, then what papers call it. */
const CLUBS: readonly string[][] = [
  ['RCD Espanyol de Barcelona', 'Espanyol', 'Espanol'],
  ['Deportivo de La Coruña', 'Deportivo Coruna', 'Deportivo'],
  ['RC Celta de Vigo', 'Celta Vigo', 'Celta'],
  ['Athletic Club', 'Athletic Bilbao'],
  ['Real Betis Balompié', 'Real Betis', 'Betis'],
  ['Inter Milan', 'Internazionale', 'Inter'],
  ['AC Milan', 'Milan'],
  ['FC Bayern Munich', 'Bayern'],
  ['TSV 1860 München', '1860 Munich', 'Munich 1860'],
  ['Hamburger SV', 'Hamburg', 'SV Hamburg'],
  ['Karlsruher SC', 'Karlsruhe'],
  ['Bayer 04 Leverkusen', 'Bayer Leverkusen'],
  ['Hertha BSC', 'Hertha Berlin', 'Hertha'],
  ['Stade Rennais F.C.', 'Rennes'],
  ['Olympique Lyonnais', 'Lyon'],
  ['Stade Malherbe Caen', 'Caen'],
  ['Montpellier Hérault Sport Club', 'Montpellier'],
  ['A.S. Nancy-Lorraine', 'Nancy'],
  ['Lille OSC', 'Lille'],
  ['Paris Saint-Germain F.C.', 'Paris St Germain', 'PSG'],
  ['Sporting CP', 'Sporting Lisbon'],
  ['FCSB', 'Steaua Bucharest', 'Steaua'],
  ['FK Crvena zvezda', 'Red Star Belgrade', 'Red Star'],
  ['Tottenham Hotspur F.C.', 'Spurs'],
  ['Wolverhampton Wanderers F.C.', 'Wolves'],
  ['Queens Park Rangers F.C.', 'QPR'],
  ['West Bromwich Albion F.C.', 'West Brom'],
  ['Brighton & Hove Albion F.C.', 'Brighton'],
  ['Heart of Midlothian F.C.', 'Hearts'],
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
const clubs = byName(CLUBS);
const peoples = byName(PEOPLES);

/** True for a name that {@link formerNames} knows something of. */
export const isRenamed = (name: string): boolean =>
  former.has(name) || clubs.has(name) || peoples.has(name);

/** Tells `forms` the former names and the demonyms of `name`; teams by their former town and nickname too. */
export function formerNames(name: string, forms: Forms): void {
  for (const other of former.get(name) ?? []) {
    forms.add(other, MEANS.alias);
    const words = other.split(' ');
    if (words.length < 2 || /Cup$/.test(other)) continue;
    forms.add(other, MEANS.team, words.slice(0, -1).join(' '));
    forms.add(other, MEANS.team, words.at(-1));
  }
  // "F.C." tells what they play.
  for (const other of clubs.get(name) ?? []) forms.add(`${other} F.C.`, MEANS.team, other);
  for (const other of peoples.get(name) ?? []) forms.add(other, MEANS.demonym);
}
