import type { Entity, Role } from '../model.ts';
import { type DayRange, dayRange } from '../text/edtf.ts';
import { fold } from '../text/fold.ts';
import { compareText } from '../text/order.ts';
import type { Account } from './account.ts';
import { groupBy } from './groups.ts';
import type { knownFinder } from './known.ts';
import { LIMITS } from './limits.ts';
import type { Linked } from './link.ts';
import { isSingle, type Office, officeOf, sameSeat } from './office.ts';

/** Documents so many days apart speak of "about the same time". */
const DAYS_OF_ABOUT_THAT_TIME = 366;

interface Given {
  entity: string;
  role: Role;
  office: Office;
  days: DayRange | null;
}

/** Days between two roles, 0 where their dates meet. A role without a date is at no known time. */
function apart({ days: a }: Given, { days: b }: Given): number {
  return a && b ? Math.max(0, a.first - b.last, b.first - a.last) : Number.POSITIVE_INFINITY;
}

/**
 * What says nothing of somebody without whose or of what: "his daughter", "a rival of the mayor". A reading keeps such
 * words, for "the daughter said" further on is understood by them; a card would not be.
 */
const ALONE =
  /^(?:son|daughter|wife|husband|brother|sister|mother|father|uncle|aunt|nephew|niece|cousin|friend|rival|ally|associate|colleague|local|resident|authority|attendee|man|woman|person)$/i;

/** Words that lead on, where a description was cut off: "host of". */
const LEADING_ON = /(?: (?:and|or|of|for|the|an?|in|at|with|to|from|by))+$/;

/** The roles that a document gives, once each. */
function rolesOf({ document, reading }: Account, linked: Linked) {
  return reading.cast.flatMap(({ roles }, index) => {
    const entity = linked.ids.get(document.id)?.[index];
    if (!entity) return [];
    const telling = roles
      .filter(({ length }) => length <= LIMITS.role)
      .map((title) => title.replace(LEADING_ON, ''))
      .filter((title) => title !== '' && !ALONE.test(title));
    const once = new Map(telling.map((title) => [fold(title), title]));
    return [...once.values()].map((title) => ({
      entity,
      role: { title, asOf: document.published, document: document.id } as Role,
    }));
  });
}

const byAge = (a: Role, b: Role) =>
  compareText(a.asOf ?? '', b.asOf ?? '') ||
  compareText(a.document, b.document) ||
  compareText(a.title, b.title);

/** Of some rows that contradict one, the nearest in time for each entity. */
function contestedBy(row: Given, seat: Given[]): Role['contested'] {
  const others = seat.filter(
    (other) =>
      other.entity !== row.entity &&
      apart(row, other) <= DAYS_OF_ABOUT_THAT_TIME &&
      other.role.document !== row.role.document &&
      sameSeat(row.office, other.office),
  );
  others.sort((a, b) => apart(row, a) - apart(row, b) || byAge(a.role, b.role));
  const nearest = new Map<string, Given>();
  for (const other of others) if (!nearest.has(other.entity)) nearest.set(other.entity, other);
  return [...nearest.values()]
    .map(({ entity, role: { title, document } }) => ({ entity, title, document }))
    .sort((a, b) => compareText(a.document, b.document) || compareText(a.entity, b.entity));
}

/**
 * The entities with the roles that documents gave them, oldest first. A role is contested where
 * another document gives the same office to somebody else at about that time: both are kept as they
 * were said, and neither is called wrong.
 */
export function withRoles(
  accounts: readonly Account[],
  linked: Linked,
  find: ReturnType<typeof knownFinder>,
): Entity[] {
  const given: Given[] = accounts.flatMap((account) =>
    rolesOf(account, linked).map((row) => ({
      ...row,
      office: officeOf(row.role.title, find),
      days: dayRange(row.role.asOf),
    })),
  );
  const current = given.filter(({ office, days }) => days !== null && isSingle(office));
  const seats = [...groupBy(current, ({ office }) => office.words).values()].filter(
    (rows) => new Set(rows.map(({ entity }) => entity)).size > 1,
  );
  const flagged = new Map<Given, Role['contested']>();
  for (const seat of seats)
    for (const row of seat) {
      const contested = contestedBy(row, seat);
      if (contested?.length) flagged.set(row, contested);
    }
  const byEntity = groupBy(given, ({ entity }) => entity);
  return linked.entities.map((entity) => ({
    ...entity,
    roles: (byEntity.get(entity.id) ?? [])
      .map((row): Role => {
        const contested = flagged.get(row);
        return contested ? { ...row.role, contested } : row.role;
      })
      .sort(byAge),
  }));
}
