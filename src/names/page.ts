/** What a page has said so far: who was named in full and where, and how its blocks are written. */
import { type Style, styleOf } from './context.ts';

/** A full name's place: blocks first, then characters. Comparable across a page. */
export const placeOf = (block: number, at: number): number => block * 1e6 + at;

/** Somebody named in full. `entity` is null for one whom the store does not know. */
interface Naming {
  at: number;
  entity: number | null;
}

/** Of two with one surname, it stands for the one who is named in full so many times as often. */
const DOMINANT = 2;

const SPORT =
  /\b(?:cup|league|match|goals?|striker|midfielder|defender|goalkeeper|coach|innings|wickets?|cricket|rugby|soccer|football|baseball|basketball|hockey|nba|nfl|nhl|mlb|season|playoffs?|tournament|championships?|scored|inning|quarterback|touchdown|grand prix|halftime|fixtures?)\b/gi;

/** Characters of a sports page for each of its words of sport, at most. */
const SPORT_DENSITY = 300;

export class Page {
  private readonly namings = new Map<string, Naming[]>();
  private readonly styles: (Style | undefined)[] = [];
  private readonly full = new Set<number>();
  private sport: Set<string> | undefined;

  constructor(readonly texts: readonly string[]) {}

  style(block: number): Style {
    let style = this.styles[block];
    if (style === undefined) {
      style = styleOf(this.texts[block] ?? '');
      this.styles[block] = style;
    }
    return style;
  }

  /** Notes that `entity` (null: somebody unknown) of this folded surname is named in full. */
  name(surname: string, at: number, entity: number | null): void {
    const list = this.namings.get(surname);
    if (list === undefined) this.namings.set(surname, [{ at, entity }]);
    else list.push({ at, entity });
    if (entity !== null) this.full.add(entity);
  }

  /** Notes that an entity's full name stands on the page. */
  noteFull(entity: number): void {
    this.full.add(entity);
  }

  /** True where the page names this entity in full anywhere. */
  namesInFull(entity: number): boolean {
    return this.full.has(entity);
  }

  get fullyNamed(): ReadonlySet<number> {
    return this.full;
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
    fits: (entity: number) => boolean = () => true,
  ): number | null | undefined {
    const list = this.namings.get(surname)?.filter(({ entity }) => entity === null || fits(entity));
    if (list === undefined || list.length === 0) return undefined;
    const [first] = list;
    if (list.every(({ entity }) => entity === first?.entity)) return first?.entity ?? null;
    const counts = new Map<number | null, number>();
    let last: Naming | undefined;
    for (const naming of list) {
      if (naming.at > at) continue;
      counts.set(naming.entity, (counts.get(naming.entity) ?? 0) + 1);
      if (last === undefined || naming.at >= last.at) last = naming;
    }
    if (last === undefined) return null;
    const mine = counts.get(last.entity) ?? 0;
    counts.delete(last.entity);
    return counts.size === 0 || mine >= DOMINANT * Math.max(...counts.values())
      ? last.entity
      : null;
  }

  /** The words of sport on the page, or an empty set where they are too few to make it a sports page. */
  get sportWords(): ReadonlySet<string> {
    if (this.sport === undefined) {
      const words = this.texts
        .flatMap((text) => text.match(SPORT) ?? [])
        .map((word) => word.toLowerCase());
      const length = this.texts.reduce((sum, text) => sum + text.length, 0);
      const enough = words.length >= 4 && words.length * SPORT_DENSITY > length;
      this.sport = new Set(enough ? words : []);
    }
    return this.sport;
  }
}
