/**
 * One hit as the rules look at it: what it may stand for, and what stands around it. Everything is read
 * when first asked for and then kept, since several rules ask the same.
 */
import type { Candidate, Lead } from '../hits/candidates.ts';
import type { Hit } from '../hits/scan.ts';
import { Sense } from '../hits/sense.ts';
import { Wording } from '../hits/wording.ts';
import type { NameIndex } from '../index/layout.ts';
import type { Codes } from '../letters/codes.ts';
import { after, before, isCapital, type Neighbour } from './context.ts';
import { isLocative } from './locative.ts';
import type { Page } from './page.ts';
import type { Sport } from './sport.ts';
import type { Style } from './style.ts';

/** What a hit stands for, in all the layers that have its words. */
function senseOf(hit: Hit, isLayered: boolean): Sense {
  const { wording } = hit;
  if (hit.also === undefined) {
    if (wording.sense?.isLayered !== isLayered) wording.sense = new Sense([wording], isLayered);
    return wording.sense;
  }
  const wordings: Wording[] = [];
  for (let each: Hit | undefined = hit; each !== undefined; each = each.also)
    wordings.push(each.wording);
  return new Sense(wordings, isLayered);
}

/** A hit as the rules read it; `isLayered` where several indexes were searched. */
export const readingOf = (page: Page, hit: Hit, isLayered: boolean): Reading =>
  new Reading(page, hit.start, hit.end, hit.wording, senseOf(hit, isLayered));

/** Shorter ones in capitals are acronyms. */
const LONGEST_ACRONYM = 4;

/** True for words in capitals. */
const isShouted = (codes: Codes, start: number, end: number): boolean =>
  isCapital(codes, end - 1) && isCapital(codes, start + 1);

/** True for a word beside it in capitals, of three letters and more. */
const isShoutedWord = (codes: Codes, word: Neighbour | null): boolean =>
  word !== null && word.end - word.start > 2 && isShouted(codes, word.start, word.end);

export class Reading {
  /** The page's text, and its characters. */
  readonly text: string;
  readonly codes: Codes;
  /** How a surname stands here, once `full-names.ts` has read it. */
  lead: Lead | undefined;
  private leftWord: Neighbour | null | undefined;
  private rightWord: Neighbour | null | undefined;
  private locative: boolean | undefined;
  private theStyle: Style | undefined;

  constructor(
    readonly page: Page,
    readonly start: number,
    readonly end: number,
    private readonly wording: Wording,
    private readonly sense: Sense,
  ) {
    this.text = page.text;
    this.codes = page.codes;
  }

  /** The same words, begun earlier: "Al" before "Jazeera". */
  from(start: number): Reading {
    const { page, text, end, wording, sense } = this;
    const longer = new Wording(
      wording.index,
      text.slice(start, end),
      wording.meanings,
      wording.value,
      0,
    );
    return new Reading(page, start, end, longer, sense);
  }

  get persons(): readonly Candidate[] {
    return this.sense.persons;
  }

  /** See `Sense`. */
  surnames(test?: (index: NameIndex, record: number) => boolean): readonly Candidate[] {
    return this.sense.surnames(test);
  }

  get things(): readonly Candidate[] {
    return this.sense.things;
  }

  get hasSurnames(): boolean {
    return this.sense.hasSurnames;
  }

  /** See `Sense`. */
  get onlySurname(): Candidate | undefined {
    return this.sense.onlySurname;
  }

  get hasTeams(): boolean {
    return this.sense.hasTeams;
  }

  /** See `Sense`. */
  get isSide(): boolean {
    return this.sense.isSide;
  }

  /** See `Sense`. */
  get club(): string | null {
    return this.sense.club;
  }

  get hasPlace(): boolean {
    return this.sense.hasPlace;
  }

  /** True where the surname may stand without a particle before it: see `Sense`. */
  get isBare(): boolean {
    return this.sense.isBare;
  }

  /** See `Sense`. */
  get hasNamesakes(): boolean {
    return this.sense.hasNamesakes;
  }

  get areDemonyms(): boolean {
    return this.sense.areDemonyms;
  }

  get startsWithAl(): boolean {
    return this.sense.startsWithAl;
  }

  /** The number of the block. */
  get block(): number {
    return this.page.blockAt(this.start);
  }

  /** Where the block starts. */
  get blockStart(): number {
    return this.page.starts[this.block] as number;
  }

  /** Where the block ends. */
  get blockEnd(): number {
    return (this.page.starts[this.block + 1] as number) - 1;
  }

  /** How the block is written, or a heading in capitals that it begins with: "SOCCER - CHINA LOSE. Kuwait won". */
  get style(): Style {
    this.theStyle ??= this.readStyle();
    return this.theStyle;
  }

  private readStyle(): Style {
    const style = this.page.style(this.block);
    if (style !== 'plain' || this.end - this.start <= LONGEST_ACRONYM) return style;
    if (!isShouted(this.codes, this.start, this.end)) return style;
    return isShoutedWord(this.codes, this.right) || isShoutedWord(this.codes, this.left)
      ? 'upper'
      : style;
  }

  /** The sport that the page is about here; see `Page.sportAt`. */
  get sport(): Sport | 'some' | null {
    return this.page.sportAt(this.block);
  }

  /** The word directly before. */
  get left(): Neighbour | null {
    if (this.leftWord === undefined) this.leftWord = before(this.codes, this.start);
    return this.leftWord;
  }

  /** The word directly after. */
  get right(): Neighbour | null {
    if (this.rightWord === undefined) this.rightWord = after(this.codes, this.end);
    return this.rightWord;
  }

  /** The word directly after where it has a capital, which few have: told without reading it. */
  get capitalAfter(): Neighbour | null {
    if (!isCapital(this.codes, this.end + 1)) return null;
    const { right } = this;
    return right?.capital ? right : null;
  }

  get words(): string {
    return this.wording.words;
  }

  get folded(): string {
    return this.wording.folded;
  }

  /** True where the hit is one word, in any of these lists. */
  is(classes: number): boolean {
    return (this.wording.classes & classes) !== 0;
  }

  get isOneWord(): boolean {
    return this.wording.isOneWord;
  }

  /** True where this surname is that of somebody whom the page names in full. */
  get isBorne(): boolean {
    return this.hasSurnames && Boolean(this.page.namings.bearer(this.folded, this.start));
  }

  /** True where the words around say that a place is meant. */
  get isLocative(): boolean {
    this.locative ??= isLocative(this);
    return this.locative;
  }
}
