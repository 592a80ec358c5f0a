/** What the background is asked for a card. */
import type { Args, pageCalls } from '../../browser/messages.ts';
import type { Card } from '../../model.ts';
import type { Marks } from '../marks/marks.ts';
import type { PlacedMention } from '../marks/placed-mention.ts';

/** UTF-16 units of a passage that the background takes. */
const PASSAGE_LIMIT = 5_000;
/** As many entities of a passage as the background takes. */
const MOST_ABOUT = 50;

/** The block that a name stands in, and the entities it names: what the statements are ordered by. */
export function passageOf(
  { passage, mention }: PlacedMention,
  marks: Marks,
): Pick<Args<typeof pageCalls, 'card'>, 'passage' | 'about'> {
  const names = marks.inOrder().filter((name) => name.passage === passage);
  const about = [...new Set(names.map(({ entity }) => entity.id))].slice(0, MOST_ABOUT);
  return { passage: around(passage, mention.start), about };
}

/** As much of a long passage as the background takes, the name well inside. */
const around = (passage: string, start: number) =>
  passage.length <= PASSAGE_LIMIT
    ? passage
    : passage.slice(Math.max(0, start - PASSAGE_LIMIT / 2)).slice(0, PASSAGE_LIMIT);

/** The name by which a card offers an entity inside it; '' where it does not. */
export function nameInside(card: Card, entity: string): string {
  const others = [
    ...card.statements.flatMap(({ speaker, about }) => [speaker, ...about]),
    ...(card.role?.contested ?? []).map((other) => other.entity),
  ];
  return others.find((ref) => ref?.id === entity)?.name ?? '';
}
