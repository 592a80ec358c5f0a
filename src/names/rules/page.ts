/** What a page has said so far: who was named in full and where, and how its blocks are written. */
import type { Candidate } from '../hits/candidates.ts';
import type { Codes } from '../letters/codes.ts';
import { blockAt, type PageText } from '../letters/page-text.ts';
import type { Gender } from '../words/words.ts';
import { type Part, partsOf } from './digest.ts';
import { hasResults } from './results.ts';
import { type Sport, sportOf } from './sport.ts';
import { type Style, styleOf } from './style.ts';

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

const BRITISH = [
  'Britain',
  'British',
  'London',
  'U.K.',
  'Labour Party',
  'Downing Street',
  'Westminster',
  'BBC',
];
const AMERICAN = [
  'American',
  'Washington',
  'United States',
  'U.S.',
  'White House',
  'Pentagon',
  'Federal Reserve',
];
/** Too short to be looked for within words. */
const UK = /\bUK\b/;
const US = /\bUS\b/;
/** After their towns. */
const OF_STATES =
  /, (?:Ala|Ariz|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Ky|La|Mass|Md|Mich|Minn|Mo|N\.C|N\.J|N\.Y|Ohio|Ore|Pa|Tenn|Tex|Va|Wash|Wis)\./;

/** Looked for in the title and the first sentence. */
const YOUTH = /\bunder[- ](?:1[6-9]|2[0-3])\b/i;
const YOUTH_SAMPLE = 300;
/** The same of universities: towns are theirs, and not those of the leagues. */
const COLLEGE = /\bNCAA\b|\bcollege (?:foot|basket)ball\b/i;

export class Page {
  private readonly namings = new Map<string, Naming[]>();
  private readonly styles: (Style | undefined)[] = [];
  private readonly places = new Set<string>();
  private readonly doubts = new Set<string>();
  private readonly givens = new Set<string>();
  private readonly full = new Set<number | string>();
  private readonly strangers = new Set<number | string>();
  private theSport: Sport | 'some' | null | undefined;
  private theParts: readonly Part[] | undefined;
  private block = 0;
  private american: boolean | undefined;
  private british: boolean | undefined;
  private youth: boolean | undefined;
  private congress: boolean | undefined;
  private college: boolean | undefined;

  readonly text: string;
  readonly codes: Codes;
  /** Where each block starts; see `page-text.ts`. */
  readonly starts: readonly number[];

  constructor(private readonly blocks: PageText) {
    this.text = blocks.text;
    this.codes = blocks.codes;
    this.starts = blocks.starts;
  }

  /** The number of the block that a place lies in: mostly that of the place asked for last. */
  blockAt(at: number): number {
    const { starts, block } = this;
    if (at < (starts[block] as number) || at >= (starts[block + 1] as number))
      this.block = blockAt(this.blocks, at);
    return this.block;
  }

  style(block: number): Style {
    let style = this.styles[block];
    if (style === undefined) {
      const { codes, starts } = this;
      style = styleOf(codes, starts[block] as number, (starts[block + 1] as number) - 1);
      this.styles[block] = style;
    }
    return style;
  }

  /**
   * Notes that `known` (null: somebody unknown, of that gender) of this folded surname is named in full, or
   * aside: "her husband, Harold Quill".
   */
  name(
    surname: string,
    at: number,
    known: Candidate | null,
    gender: Gender | null = null,
    isAside = false,
  ): void {
    const who = known !== null && this.strangers.has(known.key) ? null : known;
    const list = this.namings.get(surname);
    if (list === undefined) this.namings.set(surname, [{ at, who, gender, again: 0, isAside }]);
    else list.push({ at, who, gender, again: 0, isAside });
    if (who !== null) this.full.add(who.key);
  }

  /**
   * Notes that the page calls somebody of a surname so again: "Mrs. Clinton", "Clinton". That counts for whom
   * it means next; `who` is null for somebody unknown, of that gender.
   */
  nameAgain(surname: string, who: Candidate | null, gender: Gender | null): void {
    const list = this.namings.get(surname);
    if (list === undefined) return;
    for (let at = list.length - 1; at >= 0; at--) {
      const naming = list[at] as Naming;
      if (!same(naming.who, who) || (who === null && naming.gender !== gender)) continue;
      naming.again++;
      return;
    }
  }

  /** Notes that the name of `known` is somebody else's here: nobody on the page is meant by it. */
  noteStranger({ key }: Candidate): void {
    this.strangers.add(key);
    this.full.delete(key);
    for (const list of this.namings.values())
      for (const naming of list) if (naming.who?.key === key) naming.who = null;
  }

  /** True where {@link noteStranger} has been told so. */
  isStranger({ key }: Candidate): boolean {
    return this.strangers.has(key);
  }

  /** Notes the folded given name of somebody who is named in full. */
  noteGiven(folded: string | undefined): void {
    if (folded !== undefined) this.givens.add(folded);
  }

  /** True where somebody on the page is named in full by this given name. */
  hasGiven(folded: string): boolean {
    return this.givens.has(folded);
  }

  /** Notes that this folded surname may be that of somebody whom the store does not know. */
  noteDoubt(surname: string): void {
    this.doubts.add(surname);
  }

  /** True where {@link noteDoubt} has been told so. */
  isDoubted(surname: string): boolean {
    return this.doubts.has(surname);
  }

  /** Notes that the page says plainly that this folded word is a place: "in Houston". */
  notePlace(folded: string): void {
    this.places.add(folded);
  }

  /** True where {@link notePlace} has been told so. */
  hasPlace(folded: string): boolean {
    return this.places.has(folded);
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
    const all = this.namings.get(surname);
    if (all === undefined) return undefined;
    const list = fits === undefined ? all : all.filter(({ who, gender }) => fits(who, gender));
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

  /** True where somebody of this surname is named in full before `at`. */
  hasNamed(surname: string, at: number): boolean {
    return this.namings.get(surname)?.some((naming) => naming.at < at) === true;
  }

  /** True where anybody of this surname is named in full, known or not. */
  hasBearer(surname: string): boolean {
    return this.namings.has(surname);
  }

  /** True where the page begins by saying that the young play: "under-21". */
  get isYouth(): boolean {
    this.youth ??= YOUTH.test(this.text.slice(0, YOUTH_SAMPLE));
    return this.youth;
  }

  /** True where the page begins by saying that universities play. */
  get isCollege(): boolean {
    this.college ??= COLLEGE.test(this.text.slice(0, YOUTH_SAMPLE));
    return this.college;
  }

  /** See `sportOf`. */
  get sport(): Sport | 'some' | null {
    if (this.theSport === undefined) this.theSport = sportOf(this.blocks);
    return this.theSport;
  }

  /** The parts of a digest of all sports, each with its own; see `digest.ts`. */
  get parts(): readonly Part[] {
    this.theParts ??= partsOf(this.blocks, this.sport);
    return this.theParts;
  }

  /** The sport of what stands in a block: that of its part in a digest, else the page's. */
  sportAt(block: number): Sport | 'some' | null {
    const part = this.parts.findLast((each) => each.block <= block);
    return part === undefined ? this.sport : part.sport;
  }

  /** See `results.ts`. */
  get hasResults(): boolean {
    return hasResults(this.blocks);
  }

  /** Notes what a page of some sport is about. */
  settle(sport: Sport): void {
    this.theSport = sport;
  }

  /** True where the page names Britain, so that "Labour" is its party. */
  get namesBritain(): boolean {
    this.british ??= BRITISH.some((sign) => this.text.includes(sign)) || UK.test(this.text);
    return this.british;
  }

  /** True where the page names the United States, so that "Senate" is theirs. */
  get namesTheStates(): boolean {
    this.american ??=
      AMERICAN.some((sign) => this.text.includes(sign)) ||
      US.test(this.text) ||
      OF_STATES.test(this.text);
    return this.american;
  }

  /** True where the page names India's Congress party, which is "Congress" there, too. */
  get namesCongressParty(): boolean {
    this.congress ??= /Congress [Pp]arty/.test(this.text);
    return this.congress;
  }
}
