/** Whether a page is about sport, where a town stands for its team. */
import {
  APOSTROPHE,
  BOUNDARY,
  codeAt,
  FOLD,
  filterBit,
  filterBitOf,
  LETTER,
  PAIR,
  readWord,
  word,
} from './characters.ts';

const SPORT_WORDS = new Set(
  `cup league match matches goal goals striker midfielder defender goalkeeper coach innings wicket wickets cricket rugby
  soccer football baseball basketball hockey nba nfl nhl mlb season playoff playoffs tournament championship championships
  scored inning quarterback touchdown halftime fixture fixtures`.split(/\s+/),
);

const sportHashes = new Map<number, string>();
/** By the first three letters, as names are: a third of a page is read here, and nearly no word hashed. */
const sportBits = new Uint32Array(2048);
for (const sport of SPORT_WORDS) {
  readWord(sport, 0);
  sportHashes.set(word.hash, sport);
  const bit = filterBitOf(sport, 0);
  sportBits[bit >>> 5] = (sportBits[bit >>> 5] as number) | (1 << (bit & 31));
}
/** So much of a page tells whether it is about sport: its title and first paragraphs. */
const SPORT_SAMPLE = 1200;

/** Characters of a sports page for each of its words of sport, at most. */
const SPORT_DENSITY = 300;

/** The words of sport on a page, or an empty set where they are too few to make it a sports page. */
export function sportWordsOf(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  let read = 0;
  let count = 0;
  for (const text of texts) {
    if (read > SPORT_SAMPLE) break;
    for (let at = 0; at < text.length && read + at <= SPORT_SAMPLE; ) {
      const a = FOLD[text.charCodeAt(at)] as number;
      if (a <= APOSTROPHE) {
        at++;
        continue;
      }
      const b = FOLD[codeAt(text, at + 1)] as number;
      const c = b === BOUNDARY ? BOUNDARY : (FOLD[codeAt(text, at + 2)] as number);
      if (a >= LETTER && (b === BOUNDARY || (b >= LETTER && c === BOUNDARY))) {
        at += b === BOUNDARY ? 2 : 3;
        continue;
      }
      if (a >= LETTER && b >= LETTER && c >= LETTER) {
        const bit = filterBit(a, b, c);
        if (((sportBits[bit >>> 5] as number) & (1 << (bit & 31))) === 0) {
          at = pastWord(text, at);
          continue;
        }
      }
      readWord(text, at);
      const sport = sportHashes.get(word.hash);
      if (sport !== undefined) {
        count++;
        found.add(sport);
      }
      at = Math.max(word.end, at + 1);
    }
    read += text.length;
  }
  const enough = count >= 3 && count * SPORT_DENSITY > Math.min(read, SPORT_SAMPLE);
  return enough ? found : new Set();
}

/** Past the word at `start`, whose first three letters are plain, as {@link readWord} reads it. */
function pastWord(text: string, start: number): number {
  for (let at = start + 3; at < text.length; at++) {
    const value = FOLD[text.charCodeAt(at)] as number;
    if (value === BOUNDARY) return at + 1;
    if (value >= PAIR) continue;
    readWord(text, start);
    return Math.max(word.end, start + 1);
  }
  return text.length;
}
