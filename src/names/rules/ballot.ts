/** What a page of results is about, told by its teams where no word tells: of rugby's towns few play hockey too. */
import type { Candidate } from '../hits/candidates.ts';
import { MEANS } from '../index/layout.ts';
import { playedBy } from '../words/teams.ts';
import { DOUBTFUL, IS } from '../words/word-classes.ts';
import type { Page } from './page.ts';
import type { Reading } from './reading.ts';
import type { Sport } from './sport.ts';

/** So many teams tell, and so many times as many as of any other sport. */
const [FEWEST, CLEARLY] = [3, 3];
/** So many where no word of the page is sport's, and only of words that are nothing but teams. */
const MANY = 4;

const isTeam = ({ means }: Candidate): boolean => means === MEANS.team;

/**
 * Lets the teams of a page vote where it is about some sport or has a table of results: a word that is more than
 * one sport's has no vote.
 */
export function settleSport(page: Page, readings: readonly Reading[]): void {
  const votes = new Map<Sport, Set<string>>();
  const clubs = new Set<string>();
  let known: Sport | 'some' | null | undefined;
  let counts = true;
  for (const reading of readings) {
    if (!reading.isSide) continue;
    const { club } = reading;
    if (known === undefined) {
      known = page.sport;
      counts = known !== null || page.hasResults;
    }
    if (known !== 'some' && known !== null) return;
    if (club !== null && known === null && isClub(reading)) clubs.add(club);
    if (counts) count(reading, known !== null, votes);
  }
  if (clubs.size >= CLUBS && page.says(FOOTBALL)) page.settle('some');
  const [first, second] = [...votes].sort(([, one], [, other]) => other.size - one.size);
  if (first === undefined || first[1].size < (known !== null ? FEWEST : MANY)) return;
  if (first[1].size >= CLEARLY * (second?.[1].size ?? 0)) page.settle(first[0]);
}

/** Notes the vote of a reading. */
function count(reading: Reading, isSure: boolean, votes: Map<Sport, Set<string>>): void {
  const { things } = reading;
  if (!reading.hasTeams || (!isSure && !things.every(isTeam))) return;
  const played = new Set(things.filter(isTeam).map(({ lore }) => playedBy(lore.name)));
  const [sport] = played;
  if (played.size > 1 || !sport) return;
  votes.set(sport, (votes.get(sport) ?? new Set()).add(reading.folded));
}

/** A profile of a footballer says little of football, but names clubs: so many of them tell. */
const CLUBS = 3;
const FOOTBALL =
  /\b(?:[Ff]ootball(?:ers?)?|striker|midfield(?:er)?|goalkeeper|transfer fee|Premier League|Champions League|Serie A|La Liga|Bundesliga)\b/;

/** "Quill United", and one word that is nothing else: "Juventus". */
const isClub = (reading: Reading): boolean =>
  reading.isOneWord
    ? reading.hasTeams && !reading.hasSurnames && !reading.is(DOUBTFUL | IS.given)
    : !reading.hasTeams;
