/** What a page has said so far: who was named in full and where, and how its blocks are written. */
import { type Style, styleOf } from './context.ts';

/** A full name's place: blocks first, then characters. Comparable across a page. */
export const placeOf = (block: number, at: number): number => block * 1e6 + at;

/** Somebody named in full. `entity` is null for one whom the store does not know. */
interface Naming {
  at: number;
  entity: number | null;
}

const SPORT =
  /\b(?:cup|league|match|goals?|striker|midfielder|defender|goalkeeper|coach|innings|wickets?|cricket|rugby|soccer|football|baseball|basketball|hockey|nba|nfl|nhl|mlb|season|playoffs?|tournament|championships?|scored|inning|quarterback|touchdown|grand prix|halftime|fixtures?)\b/gi;

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
   * Whom a surname at `at` means: the one named in full last before it; before any, the only one of that
   * surname on the page. `null` where that is somebody unknown or unclear, undefined where nobody is named.
   */
  bearer(surname: string, at: number): number | null | undefined {
    const list = this.namings.get(surname);
    if (list === undefined) return undefined;
    let last: Naming | undefined;
    for (const naming of list)
      if (naming.at <= at && (last === undefined || naming.at >= last.at)) last = naming;
    if (last !== undefined) return last.entity;
    const [first] = list;
    return list.every(({ entity }) => entity === first?.entity) ? (first?.entity ?? null) : null;
  }

  /** The words of sport on the page, or an empty set where they are too few to make it a sports page. */
  get sportWords(): ReadonlySet<string> {
    if (this.sport === undefined) {
      const words = this.texts
        .flatMap((text) => text.match(SPORT) ?? [])
        .map((word) => word.toLowerCase());
      this.sport = words.length >= 3 ? new Set(words) : new Set();
    }
    return this.sport;
  }
}
