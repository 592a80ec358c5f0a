/** Digests of all sports: a town there is a team of the sport that its part of the page is about. */
import { inWord } from '../letters/characters.ts';
import type { Codes } from '../letters/codes.ts';
import type { PageText } from '../letters/page-text.ts';
import { likeliest, type Sport, type Subject, subjectsIn } from './sport.ts';

/** A page in parts. */
export interface Digest {
  /** The sport of each block. */
  readonly sports: readonly (Sport | 'some' | null)[];
  /** The blocks that a part begins at. */
  readonly begins: ReadonlySet<number>;
}

/** What begins at a block. */
interface Part {
  readonly block: number;
  readonly sport: Sport | 'some' | null;
}

const NONE: readonly Part[] = [];

/** The parts of a page that is about `sport` as a whole, or null where it is no digest. */
export function digestOf(page: PageText, sport: Sport | 'some' | null): Digest | null {
  let parts = headedParts(page);
  if (parts.length === 0 && sport !== null) parts = labelledParts(page, sport);
  if (parts.length === 0) return null;
  const sports = new Array<Sport | 'some' | null>(page.starts.length - 1).fill(sport);
  parts.forEach((part, i) => {
    sports.fill(part.sport, part.block, parts[i + 1]?.block);
  });
  return { sports, begins: new Set(parts.map(({ block }) => block)) };
}

/** Headings are no longer: "COLLEGE BASKETBALL", "NHL results". */
const [LONGEST, MOST_WORDS] = [28, 3];
/** Below one, or below the title of a report there, stands a sentence; or the numbers of a result. */
const SENTENCE = 40;
/** Where these are headings too, "Football" is the American game. */
const AMERICAN: readonly Subject[] = ['baseball', 'basketball', 'hockey'];

/** Other parts of a newspaper: where one begins, sport ends. */
const OTHER_PARTS =
  /^(?:arts|business|culture|economy|education|entertainment|health|markets|nation(?:al)?|obituaries|opinion|people|politics|science|technology|travel|weather|world(?: news)?|international)$/i;

/** "NBA" over results, "SOCCER" over sentences; in a menu one heading follows another. */
function headedParts(page: PageText): readonly Part[] {
  const { codes, starts } = page;
  const heads: { block: number; subject: Subject | null }[] = [];
  for (let block = 0; block < starts.length - 2; block++) {
    const subject = headingOf(page, block);
    if (subject === undefined || headingOf(page, block + 1) !== undefined) continue;
    const [from, to] = [starts[block + 1] as number, starts[block + 2] as number];
    const next = (starts[block + 3] ?? to) - to;
    if (to - from > SENTENCE || next > SENTENCE || hasDigit(codes, from, to))
      heads.push({ block, subject });
  }
  const subjects = new Set(heads.map(({ subject }) => subject));
  subjects.delete(null);
  if (subjects.size < 2) return NONE;
  const isAmerican = !subjects.has('rugby') && AMERICAN.some((each) => subjects.has(each));
  return heads.map(({ block, subject }) => {
    const own = subject === 'football' && isAmerican ? 'gridiron' : subject;
    return { block, sport: own === null ? null : likeliest(new Map([[own, 1]])) };
  });
}

/** What sport a block is the heading of: null for another part of a newspaper, undefined for no heading. */
function headingOf({ text, codes, starts }: PageText, block: number): Subject | null | undefined {
  const [from, to] = [starts[block] as number, (starts[block + 1] as number) - 1];
  if (to - from > LONGEST) return undefined;
  let words = 0;
  for (let at = from; at < to; at++) if (inWord(codes, at) && !inWord(codes, at - 1)) words++;
  if (words === 0 || words > MOST_WORDS) return undefined;
  const subjects = [...subjectsIn(codes, from, to).keys()].filter((each) => each !== 'some');
  return subjects[0] ?? (OTHER_PARTS.test(text.slice(from, to).trim()) ? null : undefined);
}

function hasDigit(codes: Codes, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if ((codes[at] as number) > 47 && (codes[at] as number) < 58) return true;
  return false;
}

/** "Johannesburg: South Africa", "PARIS - Top seed", "SOCCER: England": a report of its own, in a paragraph. */
const LABEL = /^\p{Lu}[\p{L}.,' -]{2,40}?(?: ?(?:[-\u2013\u2014]{1,2}) |: )["\u201c]?\p{Lu}/u;
/** Shorter ones are lines of results. */
const REPORT = 60;

/**
 * Reports in paragraphs, of two sports at least: each tells its own, or else is about the page's where more
 * than one of them or what stands before them says so.
 */
function labelledParts({ text, codes, starts }: PageText, sport: Sport | 'some'): readonly Part[] {
  const blocks: number[] = [];
  for (let block = 0; block < starts.length - 1; block++) {
    const from = starts[block] as number;
    if ((starts[block + 1] as number) - from < REPORT) continue;
    if (LABEL.test(text.slice(from, from + REPORT))) blocks.push(block);
  }
  const ends = endsOf(blocks, starts.length - 1);
  const counts = blocks.map((block, i) =>
    subjectsIn(codes, starts[block] as number, starts[ends[i] as number] as number),
  );
  const told = counts.map((each) => likeliest(each));
  const isTold = counts.map((each, i) => each.has('single') || isTeamSport(told[i]));
  if (new Set(told.filter((_, i) => isTold[i])).size < 2) return NONE;
  const lead = likeliest(subjectsIn(codes, 1, starts[blocks[0] as number] as number));
  const isOfAll = lead === sport || told.filter((each) => each === sport).length > 1;
  const parts = blocks.map((block, i) => ({
    block,
    sport: isTold[i] ? (told[i] ?? null) : isOfAll ? sport : 'some',
  }));
  const end = ends.at(-1) as number;
  return end < starts.length - 1 ? [...parts, { block: end, sport }] : parts;
}

/** Each ends where the next begins, and the last of a list of single paragraphs is one too. */
function endsOf(blocks: readonly number[], all: number): readonly number[] {
  const isList = blocks.every((block, i) => i === 0 || block === (blocks[i - 1] as number) + 1);
  return blocks.map((block, i) => blocks[i + 1] ?? (isList ? block + 1 : all));
}

const isTeamSport = (sport: Sport | 'some' | null | undefined): boolean =>
  sport !== null && sport !== undefined && sport !== 'some';
