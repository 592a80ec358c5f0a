/** What a hit may stand for, read out of the index once: the rules work on these. */
import type { EntityKind, MentionRule } from '../model.ts';
import { KINDS, MEANS, type Means, type NameIndex } from './layout.ts';
import { type Lore, loreOf } from './lore.ts';
import { meansOf, recordOf } from './meanings.ts';
import type { Hit } from './scan.ts';

export class Candidate {
  readonly kind: EntityKind;
  readonly published: boolean;
  /** Tells entities of all the layers apart. */
  readonly key: number;
  private known: Lore | undefined;

  constructor(
    private readonly index: NameIndex,
    layer: number,
    private readonly record: number,
    readonly means: Means,
  ) {
    const entity = index.owners[record] as number;
    const flags = index.kinds[entity] as number;
    this.kind = KINDS[flags & 7] as EntityKind;
    this.published = (flags & 8) !== 0;
    this.key = layer * LAYER + entity;
  }

  /** What is known of the name that matched; read only where a rule asks, as most are not. */
  get lore(): Lore {
    this.known ??= loreOf(this.index, this.record);
    return this.known;
  }
}

/** More entities than any one layer holds. */
const LAYER = 2 ** 30;

/** What a hit may stand for, in all the layers that have its words. */
export function candidatesOf(layers: readonly NameIndex[], hit: Hit): Candidate[] {
  const found: Candidate[] = [];
  for (let each: Hit | undefined = hit; each !== undefined; each = each.also) {
    const index = layers[each.layer] as NameIndex;
    for (const posting of each.meanings)
      found.push(new Candidate(index, each.layer, recordOf(posting), meansOf(posting)));
  }
  return found;
}

/** The name in the store, as the store spells it. */
export const nameOf = ({ lore }: Candidate): string => lore.name;

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
