/** A team's name → what it plays, its town and its nickname. English names, as rows. */
import type { Sport } from '../rules/sport.ts';

const PLAYED: readonly [Sport, RegExp][] = [
  ['gridiron', /\p{Lu}\p{L}+ football$/u],
  ['tennis', /Billie Jean King Cup/],
  ['cricket', /cricket/i],
  ['rugby', /rugby|\bR\.?F\.?C\b/i],
  ['basketball', /basketball|baloncesto|pallacanestro|^KK |\bB\.?C\b/i],
  ['hockey', /hockey|^HC /i],
  ['soccer', /football|soccer|calcio|\bF\.?C\b|\bS\.?[CK]\b|\b[AC]\.?[CFDS]\b|^O?FK /i],
];

/**
 * The nicknames of the North American leagues, which say what a team plays; where two leagues share one,
 * the teams in full.
 */
const NICKNAMES: Partial<Record<Sport, string>> = {
  basketball: `Hawks|Celtics|Nets|Hornets|Bulls|Cavaliers|Mavericks|Nuggets|Pistons|Warriors|Rockets|Pacers|Clippers|
    Lakers|Grizzlies|Heat|Bucks|Timberwolves|Pelicans|Knicks|Thunder|Magic|76ers|Suns|Trail Blazers|Spurs|
    Raptors|Jazz|Wizards|Bullets|SuperSonics|Sacramento Kings`,
  hockey: `Ducks|Bruins|Sabres|Flames|Hurricanes|Blackhawks|Avalanche|Blue Jackets|Red Wings|Wild|Canadiens|Predators|Devils|
    Islanders|Senators|Flyers|Coyotes|Penguins|Sharks|Blues|Lightning|Maple Leafs|Canucks|Golden Knights|Capitals|
    Whalers|Dallas Stars|Los Angeles Kings|New York Rangers|Florida Panthers|Winnipeg Jets|Edmonton Oilers`,
  baseball: `Diamondbacks|Braves|Orioles|Red Sox|White Sox|Cubs|Reds|Indians|Guardians|Rockies|Tigers|Astros|Royals|
    Angels|Dodgers|Marlins|Brewers|Twins|Mets|Yankees|Athletics|Phillies|Pirates|Padres|Mariners|Rays|
    Blue Jays|Nationals|Expos|San Francisco Giants|St. Louis Cardinals|Texas Rangers`,
  gridiron: `Falcons|Ravens|Bills|Bears|Bengals|Browns|Cowboys|Broncos|Lions|Packers|Texans|Colts|Jaguars|Chiefs|Raiders|
    Chargers|Rams|Dolphins|Vikings|Patriots|Saints|Eagles|Steelers|49ers|Seahawks|Buccaneers|Titans|Redskins|
    Commanders|New York Giants|New York Jets|Carolina Panthers|Arizona Cardinals|Houston Oilers`,
};
/** Where those leagues play: others have such nicknames too ("Leicester Tigers", "Hanwha Eagles"). */
const TOWNS: ReadonlySet<string> = new Set(
  `Anaheim|Arizona|Atlanta|Baltimore|Boston|Brooklyn|Buffalo|Calgary|California|Carolina|Charlotte|Chicago|Cincinnati|
    Cleveland|Colorado|Columbus|Dallas|Denver|Detroit|Edmonton|Florida|Golden State|Green Bay|Hartford|Houston|
    Indiana|Indianapolis|Jacksonville|Kansas City|Las Vegas|Los Angeles|Memphis|Miami|Milwaukee|Minnesota|Montreal|
    Nashville|New England|New Jersey|New Orleans|New York|Oakland|Oklahoma City|Orlando|Ottawa|Philadelphia|Phoenix|
    Pittsburgh|Portland|Quebec|Sacramento|San Antonio|San Diego|San Francisco|San Jose|Seattle|St. Louis|Tampa Bay|
    Tennessee|Texas|Toronto|Utah|Vancouver|Vegas|Washington|Winnipeg`.split(/\|\s*/),
);

/** Two words of a nickname. */
const TWO = /^(?:Trail|Blue|Red|White|Maple|Golden)$/;

const leagues = new Map<string, Sport>();
for (const [sport, names] of Object.entries(NICKNAMES))
  for (const name of names.split(/\|\s*/)) leagues.set(name, sport as Sport);

/** The last word of every team's name that {@link leagueTeam} knows. */
export const teamWords = (): string[] =>
  [...leagues.keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1));

/** "World Athletics". */
const NO_TOWN = /^(?:World|European|International|National|Royal|United)$/;

/** A team's town and its nickname. */
interface Team {
  town: string;
  nickname: string;
}

/** "Boston Red Sox" → "Boston" and "Red Sox", and "Leicester Tigers" too; null for all else. */
export function nicknamedTeam(name: string): Team | null {
  const words = name.split(' ');
  const count = TWO.test(words.at(-2) ?? '') ? 2 : 1;
  const nickname = words.slice(-count).join(' ');
  const town = words.slice(0, -count).join(' ');
  if (town === '' || NO_TOWN.test(town)) return null;
  return leagues.has(name) || leagues.has(nickname) ? { town, nickname } : null;
}

/** What a team of a North American league plays, and its nickname; null for all else. */
export function leagueTeam(name: string): { sport: Sport; nickname: string } | null {
  const team = nicknamedTeam(name);
  if (team === null || !TOWNS.has(team.town)) return null;
  const { nickname } = team;
  const sport = leagues.get(name) ?? leagues.get(nickname);
  return sport === undefined ? null : { sport, nickname };
}

/** What a team plays, where its name tells. */
export const playedBy = (name: string): Sport | null =>
  PLAYED.find(([, pattern]) => pattern.test(name))?.[0] ?? leagueTeam(name)?.sport ?? null;
