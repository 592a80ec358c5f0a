/** Which sport a page is about: there a town stands for its team. */
import {
  APOSTROPHE,
  BOUNDARY,
  FOLD,
  filterBitOf,
  inWord,
  quickBit,
  readWord,
  word,
} from '../letters/characters.ts';
import { type Codes, codesOf } from '../letters/codes.ts';
import type { PageText } from '../letters/page-text.ts';
import { slugLength } from '../letters/slug.ts';

/** Sports that teams of towns and countries play. */
export type Sport =
  | 'soccer'
  | 'cricket'
  | 'rugby'
  | 'basketball'
  | 'hockey'
  | 'baseball'
  | 'gridiron'
  | 'tennis';

/**
 * What a word of sport tells: one of those, some sport of teams, or what everybody plays for oneself. "Football"
 * and "innings" are two sports' own, and go to the one that others name.
 */
export type Subject = Sport | 'some' | 'single' | 'football' | 'innings';

/** The words of each. */
const SPORT_WORDS: Record<Subject, string> = {
  soccer:
    'soccer striker strikers midfielder midfielders midfield goalkeeper uefa fifa defender bundesliga',
  cricket:
    'cricket overs wicket wickets wicketless wicketkeeper batsman batsmen bowled bowler bowling lbw stumps stumped seamer spinner paceman pacemen wicketkeepers',
  rugby:
    'rugby flanker flankers scrum scrums scrumhalf flyhalf lineout lineouts springboks wallabies',
  basketball:
    'basketball nba rebounds euroleague lakers knicks celtics pacers mavericks supersonics timberwolves 76ers',
  hockey:
    'hockey nhl goaltender goalie bruins canucks sabres canadiens islanders blackhawks flyers',
  baseball:
    'baseball mlb inning homer homers homered pitcher rbi strikeouts bullpen yankees mets dodgers expos orioles phillies padres mariners astros brewers',
  gridiron:
    'nfl quarterback touchdown touchdowns linebacker steelers packers redskins broncos bengals buccaneers cowboys vikings raiders 49ers',
  // Of nations alone: see FED_CUP.
  tennis: '',
  some: `cup league match matches goal goals coach season playoff playoffs tournament championship championships scored
    halftime fixture fixtures standings champions scorer scorers unbeaten relegation relegated`,
  single: `tennis golf athletics alpine nordic skiing cycling boxing badminton squash skating freestyle biathlon bobsleigh
    swimming gymnastics judo wrestling rowing triathlon marathon snooker chess prix slalom downhill birdie singles doubles
    metres seeds`,
  football: 'football',
  innings: 'innings',
};

const sportHashes = new Map<number, Subject>();
/** By the first three letters, as names are: a third of a page is read here, and nearly no word hashed. */
const sportBits = new Uint32Array(2048);
for (const [subject, words] of Object.entries(SPORT_WORDS))
  for (const each of words.split(/\s+/)) {
    const codes = codesOf(each);
    readWord(codes, 0);
    sportHashes.set(word.hash, subject as Subject);
    const bit = filterBitOf(codes, 0);
    sportBits[bit >>> 5] = (sportBits[bit >>> 5] as number) | (1 << (bit & 31));
  }
/** What the word at `at` tells of sport, or undefined. */
function subjectAt(codes: Codes, at: number): Subject | undefined {
  const bit = quickBit(codes, at);
  if (((sportBits[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return undefined;
  readWord(codes, at);
  return sportHashes.get(word.hash);
}

/** How often codes[from, to) has words of each. */
export function subjectsIn(codes: Codes, from: number, to: number): Map<Subject, number> {
  const counts = new Map<Subject, number>();
  for (let at = from; at < to; at++) {
    if (inWord(codes, at - 1) || !inWord(codes, at)) continue;
    const subject = subjectAt(codes, at);
    if (subject !== undefined) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  return counts;
}

/** So much of a page tells whether it is about sport: its title and first paragraphs. */
const SPORT_SAMPLE = 1200;

/** Pages that have said nothing of sport after so much of it are about something else. */
const SILENT = 500;

/** Characters of a sports page for each of its words of sport, at most. */
const SPORT_DENSITY = 300;

/** Shorter blocks, but for the first, are a site's menu: "Soccer", "NFL", "Tennis". */
const MENU = 25;

/** A word of a wire's slug tells enough alone. */
const SLUG_WEIGHT = 5;

/** The sport of teams that a page is about, 'some' where it does not say which, or null. */
export function sportOf(page: PageText): Sport | 'some' | null {
  const { text, codes, starts } = page;
  const counts = new Map<Subject, number>();
  const slug = slugLength(text.slice(1, (starts[1] as number) - 1));
  let read = 0;
  let count = 0;
  for (let block = 0; block < starts.length - 1 && read <= SPORT_SAMPLE; block++) {
    if (count === 0 && read > SILENT) break;
    const from = starts[block] as number;
    const length = (starts[block + 1] as number) - 1 - from;
    if (read > 0 && length < MENU) continue;
    const end = from + Math.min(length, SPORT_SAMPLE - read + 1);
    let previous = BOUNDARY;
    for (let at = from; at < end; at++) {
      const value = FOLD[codes[at] as number] as number;
      const begins = value > APOSTROPHE && previous <= APOSTROPHE;
      previous = value;
      if (!begins) continue;
      if (count === 0 && read + at - from > SILENT) break;
      const sport = subjectAt(codes, at);
      if (sport === undefined) continue;
      const weight = read + at - from < slug ? SLUG_WEIGHT : 1;
      count += weight;
      counts.set(sport, (counts.get(sport) ?? 0) + weight);
    }
    read += length;
  }
  const enough = count >= 3 && count * SPORT_DENSITY > Math.min(read, SPORT_SAMPLE);
  if (counts.has('single') && FED_CUP.test(text.slice(0, SPORT_SAMPLE))) return 'tennis';
  if (!enough) return null;
  const sample = text.slice(0, SPORT_SAMPLE);
  const add = (sport: Sport) => counts.set(sport, (counts.get(sport) ?? 0) + 1);
  if (counts.has('football') && AMERICAN.test(sample)) add('gridiron');
  if (LEAGUES.test(sample)) add('baseball');
  return likeliest(counts);
}

/** Of universities and of their league, whose football is the American. */
const AMERICAN = /\bcollege\b|\bNCAA\b|\bNational Football League\b/i;
/** Of baseball alone. */
const LEAGUES = /\b(?:(?:American|National) League|(?:AMERICAN|NATIONAL) LEAGUE)\b/;
/** Nations' tennis, where a country is its team. */
const FED_CUP = /\bFed(?:eration)? Cup\b/i;

/** As many sports as no page about one names. */
const MIXED = 3;

const SPORTS = 'gridiron rugby cricket baseball basketball hockey soccer single'.split(' ') as (
  | Sport
  | 'single'
)[];

/** So many words of any sport beside it. */
const ASIDE = 2;
const LEAGUED: ReadonlySet<string> = new Set(['gridiron', 'baseball', 'basketball', 'hockey']);

/** The sport that words tell; see {@link sportOf}. */
export function likeliest(counts: Map<Subject, number>): Sport | 'some' | null {
  const votes = (of: Subject) => counts.get(of) ?? 0;
  const add = (to: Sport, of: 'football' | 'innings') => counts.set(to, votes(to) + votes(of));
  if (votes('football') > 0)
    add(votes('gridiron') > 0 ? 'gridiron' : votes('rugby') > 0 ? 'rugby' : 'soccer', 'football');
  if (votes('innings') > 0) add(votes('baseball') > 0 ? 'baseball' : 'cricket', 'innings');
  let best: Sport | 'single' | 'some' = 'some';
  let most = 0;
  for (const sport of SPORTS) {
    if (votes(sport) <= most) continue;
    best = sport;
    most = votes(sport);
  }
  // One word of those leagues may be an aside: the owner of a football club has the Buccaneers too.
  if (most === 1 && best !== 'single' && votes('some') >= ASIDE && LEAGUED.has(best)) return 'some';
  if (best !== 'single') return best;
  // A digest of all sports: whose team a town is there, its name has to tell.
  return SPORTS.filter((sport) => votes(sport) > 0).length >= MIXED ? 'some' : null;
}
