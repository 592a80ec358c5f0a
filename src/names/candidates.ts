/** What a hit may stand for, read out of the index once: the rules work on these. */
import type { EntityKind, MentionRule } from '../model.ts';
import { KINDS, MEANS, type Means, type NameIndex, PUBLISHED } from './layout.ts';
import { type Lore, loreOf } from './lore.ts';
import { flagsOf, ownerOf } from './owners.ts';

export class Candidate {
  readonly kind: EntityKind;
  readonly published: boolean;
  private readonly entity: number;
  private known: Lore | undefined;

  constructor(
    private readonly index: NameIndex,
    private readonly isLayered: boolean,
    private readonly record: number,
    readonly means: Means,
  ) {
    const entity = ownerOf(index, record);
    const flags = flagsOf(index, entity);
    this.kind = KINDS[flags & 3] as EntityKind;
    this.published = (flags & PUBLISHED) !== 0;
    this.entity = entity;
  }

  /** Tells entities apart: within one index a number will do, between layers only the id. */
  get key(): number | string {
    return this.isLayered ? this.lore.id : this.entity;
  }

  /** False where the name cannot begin with this folded letter: told without reading the name. */
  mayBeginWith(letter: number): boolean {
    const byte = this.index.strings[this.index.records[this.record] as number] as number;
    return byte > 127 || letter > 127 || (byte | 32) === letter;
  }

  /** What is known of the name that matched; read only where a rule asks, as most are not. */
  get lore(): Lore {
    this.known ??= loreOf(this.index, this.record);
    return this.known;
  }
}

/** The name in the store, as the store spells it. */
export const nameOf = ({ lore }: Candidate): string => lore.name;

/** The entity that all of them are, by whatever spelling of its name; undefined for none or several. */
export function onlyOne(candidates: readonly Candidate[]): Candidate | undefined {
  const [first] = candidates;
  if (candidates.length < 2) return first;
  return candidates.every(({ key }) => key === first?.key) ? first : undefined;
}

/** The rule that the card names for a way of being named. */
export function ruleOf(means: Means): MentionRule {
  switch (means) {
    case MEANS.surname:
    case MEANS.crowd:
      return 'surname';
    case MEANS.acronym:
      return 'acronym';
    case MEANS.demonym:
      return 'demonym';
    case MEANS.name:
      return 'full-name';
    default:
      return 'alias';
  }
}

/** A hit the rules accept, and as what. */
export interface Verdict {
  candidate: Candidate;
  rule: MentionRule;
  start: number;
  end: number;
}

/** How a surname stands: on its own, after a title, after its own given name, or after another's. */
export type Lead =
  | { kind: 'bare' }
  | { kind: 'title'; title: string }
  | { kind: 'given'; candidate: Candidate; start: number }
  | { kind: 'initials'; candidate: Candidate; start: number; count: number }
  | { kind: 'other' };
