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
  vote(page, readings);
  if (page.sport === null && areClubs(readings) && page.says(FOOTBALL)) page.settle('some');
}

/** A profile of a footballer says little of football, but names clubs: so many of them tell. */
const CLUBS = 3;
const FOOTBALL =
  /\b(?:[Ff]ootball(?:ers?)?|striker|midfield(?:er)?|goalkeeper|transfer fee|Premier League|Champions League|Serie A|La Liga|Bundesliga)\b/;

/** True where a page names some clubs in words that are nothing else: "Quill United". */
function areClubs(readings: readonly Reading[]): boolean {
  const named = new Set<string>();
  for (const reading of readings) {
    const [only] = reading.things;
    if (only?.kind !== 'organisation' || reading.things.length > 1) continue;
    // "Juventus", which is no town.
    const isClub = reading.isOneWord
      ? isTeam(only) && !reading.hasSurnames && !reading.is(DOUBTFUL | IS.given)
      : only.means === MEANS.alias;
    if (isClub) named.add(only.lore.main);
  }
  if (named.size < CLUBS) return false;
  return [...named].filter((name) => playedBy(name) === 'soccer').length >= CLUBS;
}

function vote(page: Page, readings: readonly Reading[]): void {
  const votes = new Map<Sport, Set<string>>();
  let isSure = true;
  for (const reading of readings) {
    if (!reading.hasTeams) continue;
    const { things } = reading;
    const { sport: known } = page;
    if (known !== 'some' && known !== null) return;
    isSure = known !== null;
    if (!isSure && !page.hasResults) return;
    if (!isSure && !things.every(isTeam)) continue;
    const played = new Set(things.filter(isTeam).map(({ lore }) => playedBy(lore.name)));
    const [sport] = played;
    if (played.size > 1 || !sport) continue;
    votes.set(sport, (votes.get(sport) ?? new Set()).add(reading.folded));
  }
  const [first, second] = [...votes].sort(([, one], [, other]) => other.size - one.size);
  if (first === undefined || first[1].size < (isSure ? FEWEST : MANY)) return;
  if (first[1].size >= CLEARLY * (second?.[1].size ?? 0)) page.settle(first[0]);
}
