/** What a hit may stand for, read out of the index once: the rules work on these. */
import type { EntityKind, MentionRule } from '../model.ts';
import { KINDS, MEANS, type Means, type NameIndex, recordText } from './layout.ts';
import { meansOf, recordOf } from './meanings.ts';
import type { Hit } from './scan.ts';

export interface Candidate {
  index: NameIndex;
  /** The entity's number in `index`. */
  entity: number;
  record: number;
  means: Means;
  kind: EntityKind;
  published: boolean;
}

export function candidatesOf(index: NameIndex, hit: Hit): Candidate[] {
  return hit.meanings.map((posting) => {
    const record = recordOf(posting);
    const entity = index.owners[record] as number;
    const flags = index.kinds[entity] as number;
    return {
      index,
      entity,
      record,
      means: meansOf(posting),
      kind: KINDS[flags & 7] as EntityKind,
      published: (flags & 8) !== 0,
    };
  });
}

/** The name in the store, as the store spells it. */
export const nameOf = ({ index, record }: Candidate): string => recordText(index, record);

/** The entity's main name, which the record may be only a form of. */
export function mainName({ index, entity, record }: Candidate): string {
  let first = record;
  while (first > 0 && index.owners[first - 1] === entity) first--;
  return recordText(index, first);
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
