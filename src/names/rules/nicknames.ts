/** Teams whose nickname is nothing else, which pages about anything call by it: "the owner of the Steelers". */
import type { Candidate } from '../hits/candidates.ts';
import { leagueTeam } from '../words/teams.ts';
import { IS } from '../words/word-classes.ts';
import type { Reading } from './reading.ts';
import type { Sport } from './sport.ts';

const ONLY_TEAMS = new Set(
  `celtics lakers knicks clippers cavaliers pistons timberwolves 76ers bruins canucks canadiens blackhawks red-sox
  white-sox red-wings maple-leafs mets yankees dodgers phillies padres expos astros cubs mariners orioles bengals
  packers steelers 49ers seahawks buccaneers broncos redskins dolphins chargers cowboys`.split(
    /\s+/,
  ),
);

/** What tells of their league on a page of something else: "the Ravens", "the Heat". */
const LEAGUES: Partial<Record<Sport, readonly string[]>> = {
  gridiron: ['NFL', 'N.F.L.', 'Super Bowl', '49ers', 'Steelers', 'quarterback'],
  basketball: ['NBA', 'N.B.A.', 'Lakers', 'Knicks'],
  hockey: ['NHL', 'N.H.L.', 'Stanley Cup', 'Maple Leafs'],
  baseball: ['MLB', 'Major League Baseball', 'World Series', 'Yankees', 'Red Sox'],
};

/** True for "the Steelers" in a sentence. */
export function isOnlyTeam({ lore }: Candidate, reading: Reading): boolean {
  const { left, folded, style, capitalAfter, words } = reading;
  if (left?.is(IS.the) !== true || style !== 'plain' || capitalAfter !== null) return false;
  if (!lore.name.endsWith(words)) return false;
  const team = leagueTeam(lore.name);
  if (team?.nickname.toLowerCase() !== folded) return false;
  if (ONLY_TEAMS.has(folded.replace(' ', '-'))) return true;
  return LEAGUES[team.sport]?.some((league) => reading.page.says(league)) === true;
}
