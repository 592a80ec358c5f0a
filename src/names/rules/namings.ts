/** Who is named in full on a page, by surname, and whom a surname means after it. */
import type { Candidate } from '../hits/candidates.ts';
import type { Gender } from '../words/words.ts';

/** Somebody named in full; `who` is null for one whom the store does not know. */
interface Naming {
  at: number;
  who: Candidate | null;
  /** Of somebody unknown, what the given name tells. */
  gender: Gender | null;
  /** How often the page has called whoever it is by the surname since. */
  again: number;
  /** Named only as somebody's kin: not whom the surname means next. */
  isAside: boolean;
}

const same = (a: Candidate | null | undefined, b: Candidate | null | undefined) =>
  a?.key === b?.key;

/** Of two with one surname, it stands for the one who is named in full so many times as often. */
const DOMINANT = 2;
/** As many times, and another was named in full last: an aside. */
const PREVAILING = 4;
/** More namings of one surname are not weighed at once, however long a page is. */
const WEIGHED = 64;

/** How many of the namings, which are in order, stand at a place or before it. */
function countTo(all: readonly Naming[], at: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((all[middle] as Naming).at <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of many namings the last before a place; where none is before it, the first. */
function around(all: readonly Naming[], at: number): readonly Naming[] {
  const count = countTo(all, at);
  return count === 0 ? all.slice(0, WEIGHED) : all.slice(Math.max(0, count - WEIGHED), count);
}

export class Namings {
  private readonly lists = new Map<string, Naming[]>();
  /** Surnames of more than one. */
  private readonly shared = new Set<string>();
  /** What {@link known} has found. */
  private readonly knowns = new Map<string, Candidate | null>();

  /** Notes that `who`, null for somebody unknown of that gender, is named in full, or aside: "her husband, Harold Quill". */
  add(
    surname: string,
    at: number,
    who: Candidate | null,
    gender: Gender | null,
    isAside: boolean,
  ): void {
    const list = this.lists.get(surname);
    this.knowns.delete(surname);
    if (list === undefined) this.lists.set(surname, [{ at, who, gender, again: 0, isAside }]);
    else {
      if (!same(list[0]?.who, who)) this.shared.add(surname);
      list.push({ at, who, gender, again: 0, isAside });
    }
  }

  /**
   * Notes that the page calls somebody of a surname so again: "Mrs. Clinton", "Clinton". That counts for whom
   * it means next; `who` is null for somebody unknown, of that gender.
   */
  again(surname: string, who: Candidate | null, gender: Gender | null): void {
    const list = this.lists.get(surname);
    if (list === undefined) return;
    for (let at = list.length - 1; at >= Math.max(0, list.length - WEIGHED); at--) {
      const naming = list[at] as Naming;
      if (!same(naming.who, who) || (who === null && naming.gender !== gender)) continue;
      naming.again++;
      return;
    }
  }

  /** Notes that whoever was taken for `known` is somebody unknown. */
  forget({ key }: Candidate): void {
    this.knowns.clear();
    for (const list of this.lists.values())
      for (const naming of list) if (naming.who?.key === key) naming.who = null;
  }

  /**
   * Whom a surname at `at` means: the one named in full last before it, where no other of that surname
   * has been named nearly as often; before any, the one named first, as clearly. `null` where
   * that is somebody unknown or unclear, undefined where nobody is named. `fits` leaves out those whom
   * a title excludes; where it tells no gender, `isTold` is false, and nobody's titles count.
   */
  bearer(
    surname: string,
    at: number,
    fits?: (who: Candidate | null, gender: Gender | null) => boolean,
    isTold = true,
  ): Candidate | null | undefined {
    const all = this.lists.get(surname);
    if (all === undefined) return undefined;
    if (fits === undefined && !this.shared.has(surname)) return all[0]?.who;
    const near = all.length > WEIGHED ? around(all, at) : all;
    const list = fits === undefined ? near : near.filter(({ who, gender }) => fits(who, gender));
    const [first] = list;
    if (first === undefined) return undefined;
    if (list.every(({ who }) => same(who, first.who))) return first.who;
    const counts = new Map<Candidate | null, number>();
    let last: Naming | undefined;
    const isEarly = list.every((naming) => naming.at > at);
    for (const naming of list) {
      if (naming.at > at && !isEarly) continue;
      const who = [...counts.keys()].find((each) => same(each, naming.who)) ?? naming.who;
      counts.set(who, (counts.get(who) ?? 0) + 1 + (isTold ? naming.again : 0));
      if (naming.isAside) continue;
      if (last === undefined || (isEarly ? naming.at < last.at : naming.at >= last.at))
        last = naming;
    }
    const [most, second] = [...counts].sort(([, a], [, b]) => b - a);
    if (last === undefined || most === undefined) return null;
    const isLast = same(most[0], last.who);
    return most[1] >= (isLast ? DOMINANT : PREVAILING) * (second?.[1] ?? 0) ? most[0] : null;
  }

  /**
   * Of two or more of a surname, the one who alone is named in full in [`from`, `at`), where nobody else of it is
   * named twice before: who, and where. Undefined for nobody.
   */
  newest(
    surname: string,
    from: number,
    at: number,
  ): { at: number; who: Candidate | null } | undefined {
    const list = this.lists.get(surname) ?? [];
    const last = countTo(list, at - 1) - 1;
    const here = list[last];
    if (here === undefined || here.at < from) return undefined;
    let others = 0;
    for (let i = last; i >= Math.max(0, last - WEIGHED); i--) {
      const naming = list[i] as Naming;
      const isHere = naming.at >= from;
      if (same(naming.who, here.who)) {
        if (isHere && naming.isAside) return undefined;
      } else if (isHere || ++others > 1 || naming.again > 0) return undefined;
    }
    return here;
  }

  /**
   * The only one of a surname whom the store knows, where all others of it together are not named in full more
   * than twice as often; or undefined.
   */
  known(surname: string): Candidate | undefined {
    let known = this.knowns.get(surname);
    if (known === undefined) {
      known = this.findKnown(surname) ?? null;
      this.knowns.set(surname, known);
    }
    return known ?? undefined;
  }

  private findKnown(surname: string): Candidate | undefined {
    let known: Candidate | undefined;
    let own = 0;
    let others = 0;
    for (const { who } of this.lists.get(surname) ?? []) {
      if (who === null) others++;
      else if (known !== undefined && !same(who, known)) return undefined;
      else {
        known = who;
        own++;
      }
    }
    return others <= DOMINANT * own ? known : undefined;
  }

  /** True where somebody of this surname is named in full before `at`. */
  has(surname: string, at: number): boolean {
    return this.lists.get(surname)?.some((naming) => naming.at < at) === true;
  }

  /** True where more than one of this surname is named in full. */
  isShared(surname: string): boolean {
    return this.shared.has(surname);
  }

  /** True where anybody of this surname is named in full, known or not. */
  hasAny(surname: string): boolean {
    return this.lists.has(surname);
  }
}
