/**
 * What older news calls places and teams that have been renamed since, and demonyms of what is no country
 * today. Rows, because no package keeps them.
 */

import { MEANS } from '../index/layout.ts';
import type { Forms } from '../index/named-entity.ts';
import { byFirst, calledNames, isCalled } from './called.ts';

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
  ['Dow Jones Industrial Average', 'Dow'],
  ['Heathrow Airport', 'Heathrow'],
  ['Thessaloniki', 'Salonika'],
  ['Guangzhou', 'Canton'],
  ['Chișinău', 'Kishinev'],
  ['New Zealand national rugby union team', 'All Blacks'],
  ['South Africa national rugby union team', 'Springboks', 'Springbok'],
  ['Australia national rugby union team', 'Wallabies'],
];

/** A football club, then what papers call it. */
const SOCCER: readonly string[][] = [
  ['Juventus FC', 'Juve'],
  ['FC Barcelona', 'Barca', 'Barça'],
  ['Middlesbrough F.C.', 'Boro'],
  ['Hibernian F.C.', 'Hibs'],
  ['Portsmouth F.C.', 'Pompey'],
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
  ['Sporting CP', 'Sporting Lisbon', 'Sporting'],
  ['Sporting Gijón', 'Sporting'],
  ['FCSB', 'Steaua Bucharest', 'Steaua'],
  ['FK Crvena zvezda', 'Red Star Belgrade', 'Red Star'],
  ['Tottenham Hotspur F.C.', 'Spurs'],
  ['Wolverhampton Wanderers F.C.', 'Wolves'],
  ['Queens Park Rangers F.C.', 'QPR'],
  ['West Bromwich Albion F.C.', 'West Brom'],
  ['Brighton & Hove Albion F.C.', 'Brighton'],
  ['Heart of Midlothian F.C.', 'Hearts'],
  ['Airdrieonians F.C.', 'Airdrie'],
  ['Hamilton Academical F.C.', 'Hamilton'],
  ['Partick Thistle F.C.', 'Partick'],
  ['Greenock Morton F.C.', 'Morton'],
  ['East Stirlingshire F.C.', 'East Stirling'],
  ['Nottingham Forest F.C.', 'Forest'],
  ['Crystal Palace F.C.', 'Palace'],
  ['Preston North End F.C.', 'Preston'],
  ['Atalanta BC', 'Atalanta'],
  ['Hellas Verona F.C.', 'Verona'],
  ['Racing de Santander', 'Racing Santander'],
  ['Olympique de Marseille', 'Olympique Marseille'],
  ['Borussia Mönchengladbach', 'Moenchengladbach', 'Gladbach'],
  ['SK Rapid Wien', 'Rapid Vienna'],
  ['FC Red Bull Salzburg', 'Austria Salzburg', 'Casino Salzburg'],
  ['PSV Eindhoven', 'PSV'],
  ['FC Twente', 'Twente Enschede'],
  ['Roda JC Kerkrade', 'Roda JC', 'Roda'],
  ['De Graafschap', 'Graafschap Doetinchem', 'Graafschap'],
  ['NAC Breda', 'NAC'],
  ['Willem II', 'Willem II Tilburg'],
  ['S.C. Braga', 'Sporting Braga'],
  ['Rosenborg BK', 'Rosenborg Trondheim'],
  ['FC Progresul București', 'Progresul Bucharest'],
  ['OFK Beograd', 'OFK Belgrade'],
  ['FK Partizan', 'Partizan Belgrade'],
  ['FC Dinamo Moscow', 'Dynamo Moscow'],
  ['FC Zenit Saint Petersburg', 'Zenit St Petersburg', 'Zenit St. Petersburg'],
  ['FC Alania Vladikavkaz (2019)', 'Alania Vladikavkaz', 'Alania'],
  ['FC Rotor Volgograd', 'Rotor'],
  ['Beitar Jerusalem F.C.', 'Betar Jerusalem', 'Betar', 'Beitar'],
  ["Hapoel Be'er Sheva F.C.", 'Hapoel Beersheba', 'Hapoel Beersheva'],
  ['Hapoel Tzafririm Holon F.C.', 'Zafririm Holon', 'Tzafririm Holon'],
  ['Bnei Yehuda Tel Aviv F.C.', 'Bnei Yehuda'],
  ['Ulsan HD FC', 'Ulsan Hyundai', 'Ulsan'],
  ['FC Pohang Steelers', 'Pohang'],
  ['FC Seoul', 'Anyang'],
  ['Grêmio Football Porto Alegrense', 'Gremio'],
  ['Associação Portuguesa de Desportos', 'Portuguesa'],
  ['Clube Atlético Mineiro', 'Atletico Mineiro'],
  ['Goiás Esporte Clube', 'Goias'],
];
/** A rugby club, then what papers call it. */
const RUGBY: readonly string[][] = [
  ['Saracens F.C.', 'Saracens'],
  ['Harlequin F.C.', 'Harlequins', 'Quins'],
  ['Barbarian FC', 'Barbarians'],
];
/** A basketball club by its town, since its sponsors come and go. */
const BASKETBALL: readonly string[][] = [
  ['Limoges CSP', 'Limoges'],
  ['FC Barcelona Lassa', 'Barcelona'],
  ['Real Betis Baloncesto', 'Seville', 'Sevilla'],
  ['PBC CSKA Moscow', 'CSKA'],
  ['ASVEL Lyon-Villeurbanne', 'Villeurbanne'],
  ['Élan Béarnais Pau-Lacq-Orthez', 'Pau-Orthez'],
  ['Spirou Charleroi', 'Charleroi'],
  ['Anadolu Efes S.K.', 'Efes Pilsen', 'Efes'],
  ['Alba Berlin', 'Alba'],
  ['Bayer Giants Leverkusen', 'Bayer Leverkusen'],
  ['KK Partizan', 'Partizan Belgrade'],
  ['KK Cibona', 'Cibona Zagreb'],
  ['KK Split', 'Croatia Split'],
  ['Pallacanestro Treviso', 'Benetton Treviso', 'Benetton'],
  [
    'Fortitudo Pallacanestro Bologna',
    'Teamsystem Bologna',
    'Fortitudo Bologna',
    'Teamsystem',
    'Fortitudo',
  ],
  ['Virtus Pallacanestro Bologna', 'Kinder Bologna', 'Virtus Bologna', 'Kinder'],
  ['Seattle SuperSonics', 'Sonics'],
  ['Philadelphia 76ers', 'Sixers'],
  ['Cleveland Cavaliers', 'Cavs'],
];
/** Clubs of each sport, and what at the end of a name tells that they play it. */
const CLUBS: readonly [sign: string, rows: readonly string[][]][] = [
  ['F.C.', SOCCER],
  ['RFC', RUGBY],
  ['B.C.', BASKETBALL],
  ['Billie Jean King Cup team', [['Französische Billie-Jean-King-Cup-Mannschaft', 'France']]],
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
  ['Europe', 'European', 'Europeans'],
  ['Africa', 'African', 'Africans'],
];

const former = byFirst(FORMER);
const clubs = CLUBS.map(([sign, rows]) => ({ sign, byName: byFirst(rows) }));
const peoples = byFirst(PEOPLES);

/** True for a name that {@link formerNames} knows something of. */
export const isRenamed = (name: string): boolean =>
  former.has(name) ||
  peoples.has(name) ||
  isCalled(name) ||
  clubs.some((each) => each.byName.has(name));

/** Tells `forms` the former names and the demonyms of `name`; teams by their former town and nickname too. */
export function formerNames(name: string, forms: Forms): void {
  for (const other of calledNames(name))
    if (other.startsWith('~')) forms.add(other.slice(1), MEANS.short);
    else forms.add(other, MEANS.alias);
  for (const other of former.get(name) ?? []) {
    forms.add(other, MEANS.alias);
    const words = other.split(' ');
    if (words.length < 2 || /Cup$/.test(other) || name.endsWith(' team')) continue;
    forms.add(other, MEANS.team, words.slice(0, -1).join(' '));
    forms.add(other, MEANS.team, words.at(-1));
  }
  for (const each of clubs)
    for (const other of each.byName.get(name) ?? [])
      forms.add(`${other} ${each.sign}`, MEANS.team, other);
  for (const other of peoples.get(name) ?? []) forms.add(other, MEANS.demonym);
}
