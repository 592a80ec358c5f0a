/** Two teams of one town that play one game: the paragraph or the heading above says in which league. */
import type { Candidate } from '../hits/candidates.ts';
import type { Reading } from './reading.ts';

/** By nickname, those of baseball's two leagues that share a town. */
const LEAGUES: ReadonlyMap<string, string> = new Map([
  ['Yankees', 'american'],
  ['White Sox', 'american'],
  ['Angels', 'american'],
  ['Mets', 'national'],
  ['Cubs', 'national'],
  ['Dodgers', 'national'],
]);
const HEADING = /^(american|national) league\b/i;
/** Longer lines are sentences. */
const LONGEST = 28;
/** A league's table and its next games have no more lines. */
const REACH = 60;

const leagueOf = ({ lore }: Candidate): string | undefined =>
  LEAGUES.get(lore.main.split(' ').slice(-1)[0] ?? '') ??
  LEAGUES.get(lore.main.split(' ').slice(-2).join(' '));

/** Of `teams` of a town, those of the league that its paragraph or the last heading above names; all where none does. */
export function inLeague(teams: readonly Candidate[], reading: Reading): readonly Candidate[] {
  if (teams.length < 2 || reading.sport !== 'baseball') return teams;
  const { page, text, block, blockStart, start } = reading;
  const { starts } = page;
  const told = lastNamed(text.slice(blockStart, start));
  if (told !== null) return ofLeague(teams, told);
  for (let above = block - 1; above >= Math.max(0, block - REACH); above--) {
    const from = starts[above] as number;
    const to = (starts[above + 1] as number) - 1;
    const league = to - from > LONGEST ? undefined : HEADING.exec(text.slice(from, to))?.[1];
    if (league === undefined) continue;
    return ofLeague(teams, league.toLowerCase());
  }
  return teams;
}

function ofLeague(teams: readonly Candidate[], league: string): readonly Candidate[] {
  const own = teams.filter((team) => leagueOf(team) === league);
  return own.length > 0 ? own : teams;
}

/** The league that a paragraph names last: "In the National League, New York won". */
function lastNamed(text: string): string | null {
  const american = text.lastIndexOf('American League');
  const national = text.lastIndexOf('National League');
  if (american === national) return null;
  return american > national ? 'american' : 'national';
}
