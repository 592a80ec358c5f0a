/** What a page has said so far: who was named in full and where, and how its blocks are written. */
import type { Candidate } from '../hits/candidates.ts';
import type { Codes } from '../letters/codes.ts';
import { blockAt, type PageText } from '../letters/page-text.ts';
import type { Gender } from '../words/words.ts';
import { type Digest, digestOf } from './digest.ts';
import { Namings } from './namings.ts';
import { hasResults } from './results.ts';
import { type Sport, sportOf } from './sport.ts';
import { type Style, styleOf } from './style.ts';

const BRITISH = [
  'Britain',
  'British',
  'London',
  'U.K.',
  'Labour Party',
  'Downing Street',
  'Westminster',
  'BBC',
  'Tony Blair',
  'Gordon Brown',
  'David Cameron',
  'Theresa May',
  'Boris Johnson',
  'Jeremy Corbyn',
  'Keir Starmer',
  'Margaret Thatcher',
  'John Major',
];
const AMERICAN = [
  'American',
  'Washington',
  'WASHINGTON',
  'Capitol Hill',
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

/** In full: a story of a state's own courts and chambers says it too, but not of other parties. */
const A_STATE =
  /, (?:Alabama|Alaska|Arizona|California|Colorado|Florida|Illinois|Iowa|Kansas|Kentucky|Maryland|Massachusetts|Michigan|Minnesota|Missouri|New Jersey|Ohio|Oregon|Pennsylvania|Tennessee|Texas|Virginia|Wisconsin)(?: (?:--|[\u2013\u2014-])|,)/;

/** Looked for in the title and the first sentence. */
const YOUTH = /\bunder[- ](?:1[6-9]|2[0-3])\b/i;
const YOUTH_SAMPLE = 300;
/** The same of universities: towns are theirs, and not those of the leagues. */
const COLLEGE =
  /\bNCAA\b|\bcollege (?:foot|basket)ball\b|\b(?:Ohio|Florida|Penn|Michigan|Arizona|Iowa|Oklahoma|Kansas) State\b|\bUCLA\b|\bNotre Dame\b/i;

export class Page {
  /** Who is named in full. */
  readonly namings = new Namings();
  private readonly styles: (Style | undefined)[] = [];
  private readonly signs = new Map<string | RegExp, number>();
  private readonly places = new Set<string>();
  private readonly doubts = new Set<string>();
  private readonly givens = new Set<string>();
  private readonly full = new Set<number | string>();
  private readonly strangers = new Set<number | string>();
  private theSport: Sport | 'some' | null | undefined;
  private theDigest: Digest | null | undefined;
  private block = 0;
  private american: boolean | undefined;
  private british: boolean | undefined;
  private youth: boolean | undefined;
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

  /** Where the page first says something, in characters of its text; -1 where it does not. Looked for once. */
  first(sign: string | RegExp): number {
    let at = this.signs.get(sign);
    if (at === undefined) {
      at = typeof sign === 'string' ? this.text.indexOf(sign) : this.text.search(sign);
      this.signs.set(sign, at);
    }
    return at;
  }

  /** True where the page says it anywhere. */
  says(sign: string | RegExp): boolean {
    return this.first(sign) !== -1;
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
    this.namings.add(surname, at, who, gender, isAside);
    if (who !== null) this.full.add(who.key);
  }

  /** Notes that the name of `known` is somebody else's here: nobody on the page is meant by it. */
  noteStranger(known: Candidate): void {
    if (this.strangers.has(known.key)) return;
    this.strangers.add(known.key);
    this.full.delete(known.key);
    this.namings.forget(known);
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

  /** What a digest of all sports says of its blocks, null for any other page; see `digest.ts`. */
  get digest(): Digest | null {
    if (this.theDigest === undefined) this.theDigest = digestOf(this.blocks, this.sport);
    return this.theDigest;
  }

  /** The sport of what stands in a block: that of its part in a digest, else the page's. */
  sportAt(block: number): Sport | 'some' | null {
    return this.digest === null ? this.sport : (this.digest.sports[block] ?? null);
  }

  /** See `results.ts`. */
  get hasResults(): boolean {
    return hasResults(this.blocks);
  }

  /** Notes what a page of some sport is about. */
  settle(sport: Sport | 'some'): void {
    this.theSport = sport;
  }

  /** True where the page names Britain, so that "Labour" is its party. */
  get namesBritain(): boolean {
    this.british ??= BRITISH.some((sign) => this.says(sign)) || this.says(UK);
    return this.british;
  }

  /** True where the page names the United States, so that "Senate" is theirs. */
  get namesTheStates(): boolean {
    this.american ??=
      AMERICAN.some((sign) => this.says(sign)) || this.says(US) || this.says(OF_STATES);
    return this.american;
  }

  /** True where it names a state of theirs at least, so that "Republican" is their party. */
  get namesAState(): boolean {
    return this.namesTheStates || this.says(A_STATE);
  }
}
