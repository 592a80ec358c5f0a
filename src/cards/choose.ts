import type { Edtf, Standing, Statement } from '../model.ts';
import { compareDates } from '../text/edtf.ts';
import { wordsOf } from '../text/fold.ts';
import { compareText } from '../text/order.ts';
import { quotedTest } from './quoted.ts';
import { standingOf } from './standing.ts';
import { closeness } from './telling.ts';

/** What the card's statements are chosen by. */
export interface ChooseInput {
  /** Id of the card's entity. */
  entity: string;
  /** The entity's names: words that every statement about it shares tell nothing. */
  names: readonly string[];
  /** Statements by the entity, or about it; in any order. */
  statements: readonly Statement[];
  published: Edtf | null;
  /** The block under the pointer, and the ids of the entities it names. */
  passage: { text: string; about: readonly string[] };
  /** Texts the page quotes. */
  quoted: readonly string[];
  /** Ids of documents that are the page itself: what they report stands in this very article. */
  here: ReadonlySet<string>;
  /** What the store holds: `statements` may be only a part of it. */
  held: { total: number; years: Choice['years'] };
  /** At most so many statements. */
  limit?: number;
}

/** Why a statement was chosen, in ids. */
export type ChosenBecause =
  | { reason: 'about'; entity: string }
  | { reason: 'word'; word: string }
  | { reason: 'latest' }
  | { reason: 'here' }
  | null;

/** A statement of a card, where it stands, and why there. */
export interface Chosen {
  statement: Statement;
  standing: Standing;
  because: ChosenBecause;
}

/** The statements of a card in the order shown, and what is left out of them. */
export interface Choice {
  chosen: Chosen[];
  more: number;
  years: { year: number; count: number }[];
}

/** A card's worth: beyond it the search is the better place. */
const CARD_LIMIT = 40;
/** To be about what the passage is about outweighs any number of shared words. */
const ABOUT_WEIGHT = 1_000;
const ORDER: readonly Standing[] = ['before', 'here', 'since', 'undated'];

/** Chooses, places and orders statements: before, here, since; the closest first, then the newest. */
export function chooseStatements(input: ChooseInput): Choice {
  const { published, limit = CARD_LIMIT } = input;
  const ranked = rank(input).sort(
    (a, b) =>
      ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) ||
      b.score - a.score ||
      compareDates(b.statement.said, a.statement.said) ||
      compareText(a.statement.id, b.statement.id),
  );
  const kept = ranked.length > limit ? fairShare(ranked, limit) : ranked;
  const latest = newest(kept, published);
  const chosen = kept.map(({ statement, standing, because }) => ({
    statement,
    standing,
    because: because ?? (statement === latest ? ({ reason: 'latest' } as const) : null),
  }));
  const { total, years } = input.held;
  return { chosen, more: total - chosen.length, years };
}

type Ranked = Chosen & { score: number };

function rank(input: ChooseInput): Ranked[] {
  const isQuoted = quotedTest(input.quoted);
  const except = input.names.flatMap(wordsOf);
  const words = input.statements.map(({ text }) => wordsOf(text));
  const near = closeness(input.passage.text, except, words);
  const about = input.passage.about.filter((id) => id !== input.entity);
  return input.statements.map((statement, i) => {
    const { score = 0, word = null } = near[i] ?? {};
    const shared = about.filter((id) => statement.about.includes(id));
    const [first] = shared;
    const here =
      statement.reports.some(({ document }) => input.here.has(document)) ||
      isQuoted(statement.text) ||
      statement.reports.some(({ text }) => text !== statement.text && isQuoted(text));
    return {
      statement,
      standing: here ? 'here' : standingOf(statement.said, input.published),
      score: shared.length * ABOUT_WEIGHT + score,
      because: here
        ? { reason: 'here' }
        : first !== undefined
          ? { reason: 'about', entity: first }
          : word !== null
            ? { reason: 'word', word }
            : null,
    };
  });
}

/** The newest statement from before the article, or of all where the article has no date. */
function newest(ranked: readonly Ranked[], published: Edtf | null): Statement | null {
  const group = ranked.filter(
    ({ standing, statement }) =>
      statement.said !== null && standing === (published === null ? 'undated' : 'before'),
  );
  return group.reduce<Statement | null>(
    (best, { statement }) =>
      best === null || compareDates(statement.said, best.said) > 0 ? statement : best,
    null,
  );
}

/** The first of each standing, so that a long "before" does not push out all of "since". */
function fairShare(ranked: readonly Ranked[], limit: number): Ranked[] {
  const groups = ORDER.map((standing) => ranked.filter((one) => one.standing === standing));
  const taken = groups.map(() => 0);
  for (let left = limit; left > 0; ) {
    const before = left;
    groups.forEach((group, g) => {
      // Before the article is what the card is for: it takes two of every three places.
      const wanted = Math.min(g === 0 ? 4 : 1, left, group.length - (taken[g] ?? 0));
      taken[g] = (taken[g] ?? 0) + wanted;
      left -= wanted;
    });
    if (left === before) break;
  }
  return groups.flatMap((group, g) => group.slice(0, taken[g]));
}
