/** What a page has said so far: who was named in full and where, and how its blocks are written. */
import type { Candidate } from './candidates.ts';
import { inWord, readWord, word } from './characters.ts';
import { type Style, styleOf } from './context.ts';

/** A full name's place: blocks first, then characters. Comparable across a page. */
export const placeOf = (block: number, at: number): number => block * 1e6 + at;

/** Somebody named in full; `who` is null for one whom the store does not know. */
interface Naming {
  at: number;
  who: Candidate | null;
}

const same = (a: Candidate | null | undefined, b: Candidate | null | undefined) =>
  a?.key === b?.key;

/** Of two with one surname, it stands for the one who is named in full so many times as often. */
const DOMINANT = 2;

const AMERICAN = /\bU\.S\.|\bUnited States\b|\bUS\b|\bWashington\b|\bAmerican\b|\bWhite House\b/;
const SPORT_WORDS = new Set(
  `cup league match matches goal goals striker midfielder defender goalkeeper coach innings wicket wickets cricket rugby
  soccer football baseball basketball hockey nba nfl nhl mlb season playoff playoffs tournament championship championships
  scored inning quarterback touchdown halftime fixture fixtures`.split(/\s+/),
);
const sportHashes = new Map<number, string>();
/** The lowest bits of those hashes: a word that has none of them needs no look-up. */
const sportBits = new Uint8Array(1024);
for (const sport of SPORT_WORDS) {
  readWord(sport, 0);
  sportHashes.set(word.hash, sport);
  sportBits[word.hash & 1023] = 1;
}
/** So much of a page tells whether it is about sport: its title and first paragraphs. */
const SPORT_SAMPLE = 1200;

/** Characters of a sports page for each of its words of sport, at most. */
const SPORT_DENSITY = 300;

export class Page {
  private readonly namings = new Map<string, Naming[]>();
  private readonly styles: (Style | undefined)[] = [];
  private readonly full = new Set<number | string>();
  private sport: Set<string> | undefined;
  private american: boolean | undefined;

  constructor(readonly texts: readonly string[]) {}

  style(block: number): Style {
    let style = this.styles[block];
    if (style === undefined) {
      style = styleOf(this.texts[block] ?? '');
      this.styles[block] = style;
    }
    return style;
  }

  /** Notes that `who` (null: somebody unknown) of this folded surname is named in full. */
  name(surname: string, at: number, who: Candidate | null): void {
    const list = this.namings.get(surname);
    if (list === undefined) this.namings.set(surname, [{ at, who }]);
    else list.push({ at, who });
    if (who !== null) this.full.add(who.key);
  }

  /** Notes that an entity's full name stands on the page. */
  noteFull({ key }: Candidate): void {
    this.full.add(key);
  }

  /** True where the page names this entity in full anywhere. */
  namesInFull({ key }: Candidate): boolean {
    return this.full.has(key);
  }

  /**
   * Whom a surname at `at` means: the one named in full last before it, where no other of that surname
   * has been named nearly as often; before any, the only one of that surname on the page. `null` where
   * that is somebody unknown or unclear, undefined where nobody is named. `fits` leaves out those whom
   * a title excludes.
   */
  bearer(
    surname: string,
    at: number,
    fits: (who: Candidate) => boolean = () => true,
  ): Candidate | null | undefined {
    const list = this.namings.get(surname)?.filter(({ who }) => who === null || fits(who));
    if (list === undefined || list.length === 0) return undefined;
    const [first] = list;
    if (list.every(({ who }) => same(who, first?.who))) return first?.who ?? null;
    const counts = new Map<number | string | undefined, number>();
    let last: Naming | undefined;
    for (const naming of list) {
      if (naming.at > at) continue;
      counts.set(naming.who?.key, (counts.get(naming.who?.key) ?? 0) + 1);
      if (last === undefined || naming.at >= last.at) last = naming;
    }
    if (last === undefined) return null;
    const mine = counts.get(last.who?.key) ?? 0;
    counts.delete(last.who?.key);
    const others = Math.max(0, ...counts.values());
    return mine >= DOMINANT * others ? last.who : null;
  }

  /** True where anybody of this surname is named in full, known or not. */
  hasBearer(surname: string): boolean {
    return this.namings.has(surname);
  }

  /** The words of sport on the page, or an empty set where they are too few to make it a sports page. */
  get sportWords(): ReadonlySet<string> {
    this.sport ??= this.readSport();
    return this.sport;
  }

  private readSport(): Set<string> {
    const found = new Set<string>();
    let read = 0;
    let count = 0;
    for (const text of this.texts) {
      if (read > SPORT_SAMPLE) break;
      for (let at = 0; at < text.length && read + at <= SPORT_SAMPLE; ) {
        if (!inWord(text, at)) {
          at++;
          continue;
        }
        readWord(text, at);
        const sport = sportBits[word.hash & 1023] === 1 ? sportHashes.get(word.hash) : undefined;
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

  /** True where the page names the United States, so that "Senate" is theirs. */
  get namesTheStates(): boolean {
    this.american ??= this.texts.some((text) => AMERICAN.test(text));
    return this.american;
  }
}
