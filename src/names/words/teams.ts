/** A team's name → what it plays, its town and its nickname. English names, as rows. */
import type { Sport } from '../rules/sport.ts';

const PLAYED: readonly [Sport, RegExp][] = [
  ['cricket', /cricket/i],
  ['rugby', /rugby|\bR\.?F\.?C\b/i],
  ['basketball', /basketball|baloncesto|pallacanestro|^KK |\bB\.?C\b/i],
  ['hockey', /hockey|^HC /i],
  ['soccer', /football|soccer|calcio|\bF\.?C\b|\bS\.?[CK]\b|\b[AC]\.?[CFDS]\b/i],
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
/** Two words of a nickname. */
const TWO = /^(?:Trail|Blue|Red|White|Maple|Golden)$/;

const leagues = new Map<string, Sport>();
for (const [sport, names] of Object.entries(NICKNAMES))
  for (const name of names.split(/\|\s*/)) leagues.set(name, sport as Sport);

/** The last word of every team's name that {@link leagueTeam} knows. */
export const teamWords = (): string[] =>
  [...leagues.keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1));

/** A team of a North American league. */
interface LeagueTeam {
  sport: Sport;
  town: string;
  nickname: string;
}

/** "Boston Red Sox" → baseball, "Boston" and "Red Sox"; null for all else. */
export function leagueTeam(name: string): LeagueTeam | null {
  const words = name.split(' ');
  const count = TWO.test(words.at(-2) ?? '') ? 2 : 1;
  const nickname = words.slice(-count).join(' ');
  const sport = leagues.get(name) ?? leagues.get(nickname);
  const town = words.slice(0, -count).join(' ');
  return sport === undefined || town === '' ? null : { sport, town, nickname };
}

/** What a team plays, where its name tells. */
export const playedBy = (name: string): Sport | null =>
  PLAYED.find(([, pattern]) => pattern.test(name))?.[0] ?? leagueTeam(name)?.sport ?? null;
