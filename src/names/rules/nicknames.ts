/** Teams whose nickname is nothing else, which pages about anything call by it: "the owner of the Steelers". */
import type { Candidate } from '../hits/candidates.ts';
import { leagueTeam } from '../words/teams.ts';
import { IS } from '../words/word-classes.ts';
import type { Reading } from './reading.ts';

const ONLY_TEAMS = new Set(
  `celtics lakers knicks clippers cavaliers pistons timberwolves 76ers bruins canucks canadiens blackhawks red-sox
  white-sox red-wings maple-leafs mets yankees dodgers phillies padres expos astros cubs mariners orioles bengals
  packers steelers 49ers seahawks buccaneers broncos redskins dolphins chargers cowboys`.split(
    /\s+/,
  ),
);

/** True for "the Steelers" in a sentence. */
export function isOnlyTeam({ lore }: Candidate, reading: Reading): boolean {
  const { left, folded, style, capitalAfter } = reading;
  if (left?.is(IS.the) !== true || style !== 'plain' || capitalAfter !== null) return false;
  return (
    ONLY_TEAMS.has(folded.replace(' ', '-')) &&
    leagueTeam(lore.name)?.nickname.toLowerCase() === folded
  );
}
