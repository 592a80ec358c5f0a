/** What a hit may stand for, read out of the index once: the rules work on these. */
import type { EntityKind, MentionRule } from '../../model.ts';
import { MEANS, type Means } from '../index/layout.ts';
import type { Lore } from './lore.ts';

export class Candidate {
  constructor(
    /** What is known of the name that matched. */
    readonly lore: Lore,
    readonly means: Means,
    /** Whether others may come out of another index. */
    private readonly isLayered: boolean,
  ) {}

  get kind(): EntityKind {
    return this.lore.kind;
  }

  /** Tells entities apart: within one index a number will do, between layers only the id. */
  get key(): number | string {
    return this.isLayered ? this.lore.id : this.lore.entity;
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
