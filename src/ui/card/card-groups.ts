import type { Card, CardStatement, Standing } from '../../model.ts';
import type { MessageKey } from '../translate.tsx';

/** Statements under one heading of a card. */
export interface CardGroup {
  standing: Standing;
  heading: MessageKey;
  statements: CardStatement[];
  /** How many show at first. */
  first: number;
}

const HEADINGS = {
  before: 'cardBefore',
  here: 'cardHere',
  since: 'cardSince',
  undated: 'cardUndated',
} as const satisfies Record<Standing, MessageKey>;
/** What fits a glance: what came before is what the card is for. */
const FIRST: Record<Standing, number> = { before: 3, here: 1, since: 1, undated: 1 };

/** The groups of a card in its own order. An article without a date has but one group. */
export function groupsOf(card: Pick<Card, 'statements' | 'published'>): CardGroup[] {
  const groups: CardGroup[] = [];
  for (const statement of card.statements) {
    const { standing } = statement;
    const last = groups.at(-1);
    if (last?.standing === standing) last.statements.push(statement);
    else {
      const plain = card.published === null && standing === 'undated';
      const heading = plain ? 'cardAll' : HEADINGS[standing];
      groups.push({
        standing,
        heading,
        statements: [statement],
        first: plain ? 3 : FIRST[standing],
      });
    }
  }
  return groups;
}
