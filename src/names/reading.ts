/**
 * One hit as the rules look at it: what it may stand for, and what stands around it. Everything is read
 * when first asked for and then kept, since several rules ask the same.
 */
import type { Candidate, Lead } from './candidates.ts';
import { after, before, foldWord, isLocative, type Neighbour, type Style } from './context.ts';
import { MEANS } from './layout.ts';
import { type Page, placeOf } from './page.ts';
import type { Hit } from './scan.ts';

/** Most hits have one kind of meaning: they share the empty lists of the others. */
const NONE: readonly Candidate[] = [];

function added(list: readonly Candidate[], candidate: Candidate): readonly Candidate[] {
  if (list === NONE) return [candidate];
  (list as Candidate[]).push(candidate);
  return list;
}

export class Reading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly block: number;
  /** Persons by a full name of theirs. */
  persons: readonly Candidate[] = NONE;
  /** Persons by a surname, and the crowd that shares it. */
  surnames: readonly Candidate[] = NONE;
  /** Places, organisations and terms. */
  things: readonly Candidate[] = NONE;
  hasPlace = false;
  /** How a surname stands here, once `persons.ts` has read it. */
  lead: Lead | undefined;
  private leftWord: Neighbour | null | undefined;
  private rightWord: Neighbour | null | undefined;
  private foldedText: string | undefined;
  private locative: boolean | undefined;

  constructor(
    readonly page: Page,
    { block, start, end }: Hit,
    readonly candidates: readonly Candidate[],
  ) {
    this.text = page.texts[block] as string;
    this.block = block;
    this.start = start;
    this.end = end;
    for (const candidate of candidates) {
      const { kind, means } = candidate;
      if (means === MEANS.surname || means === MEANS.crowd)
        this.surnames = added(this.surnames, candidate);
      else if (kind !== 'person') this.things = added(this.things, candidate);
      else if (means === MEANS.name || means === MEANS.alias)
        this.persons = added(this.persons, candidate);
      if (kind === 'place') this.hasPlace = true;
    }
  }

  /** The same words, begun earlier: "Al" before "Jazeera". */
  from(start: number): Reading {
    const { page, block, end } = this;
    return new Reading(page, { block, start, end, layer: 0, meanings: [] }, this.candidates);
  }

  /** Where on the page; see `placeOf`. */
  get at(): number {
    return placeOf(this.block, this.start);
  }

  get style(): Style {
    return this.page.style(this.block);
  }

  /** The word directly before. */
  get left(): Neighbour | null {
    if (this.leftWord === undefined) this.leftWord = before(this.text, this.start);
    return this.leftWord;
  }

  /** The word directly after. */
  get right(): Neighbour | null {
    if (this.rightWord === undefined) this.rightWord = after(this.text, this.end);
    return this.rightWord;
  }

  get words(): string {
    return this.text.slice(this.start, this.end);
  }

  get folded(): string {
    this.foldedText ??= foldWord(this.text, this.start, this.end);
    return this.foldedText;
  }

  get isOneWord(): boolean {
    for (let at = this.start; at < this.end; at++) {
      const code = this.text.charCodeAt(at);
      if (code === 32 || code === 45 || code === 0x2013 || code === 0xa0) return false;
    }
    return true;
  }

  /** True where the words around say that a place is meant. */
  get isLocative(): boolean {
    this.locative ??= isLocative(this.text, this.start, this.end);
    return this.locative;
  }
}
