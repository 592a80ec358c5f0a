import type { DocumentRecord, Entity, Role } from '../model.ts';
import { dayRange } from '../text/edtf.ts';
import { fold } from '../text/fold.ts';
import type { Account } from './account.ts';
import type { knownFinder } from './known.ts';
import type { Linked } from './link.ts';
import { type Office, officeOf, sameSeat } from './office.ts';

/** Documents so many days apart speak of "about the same time". */
const DAYS_OF_ABOUT_THAT_TIME = 366;

interface Given {
  entity: string;
  role: Role;
  office: Office;
}

function apart(a: Role, b: Role): number {
  const x = a.asOf === null ? null : dayRange(a.asOf);
  const y = b.asOf === null ? null : dayRange(b.asOf);
  if (!x || !y) return Number.POSITIVE_INFINITY;
  return Math.max(0, x.first - y.last, y.first - x.last);
}

/** The roles that a document gives, once each. */
function rolesOf({ document, reading }: Account, linked: Linked) {
  const asOf = (record: DocumentRecord) => record.published;
  return reading.cast.flatMap(({ roles }, index) => {
    const entity = linked.ids.get(document.id)?.[index];
    if (!entity) return [];
    const once = new Map(roles.map((title) => [fold(title), title]));
    return [...once.values()].map((title) => ({
      entity,
      role: { title, asOf: asOf(document), document: document.id } as Role,
    }));
  });
}

const byAge = (a: Role, b: Role) =>
  (a.asOf ?? '') < (b.asOf ?? '')
    ? -1
    : (a.asOf ?? '') > (b.asOf ?? '')
      ? 1
      : a.document < b.document
        ? -1
        : a.document > b.document
          ? 1
          : a.title < b.title
            ? -1
            : 1;

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
    rolesOf(account, linked).map((row) => ({ ...row, office: officeOf(row.role.title, find) })),
  );
  const byOffice = new Map<string, Given[]>();
  for (const row of given)
    byOffice.set(row.office.words, [...(byOffice.get(row.office.words) ?? []), row]);
  const roles = new Map<string, Role[]>();
  for (const row of given) {
    const contested = (byOffice.get(row.office.words) ?? [])
      .filter(
        (other) =>
          other.entity !== row.entity &&
          other.role.document !== row.role.document &&
          sameSeat(row.office, other.office) &&
          apart(row.role, other.role) <= DAYS_OF_ABOUT_THAT_TIME,
      )
      .map(({ entity, role: { title, document } }) => ({ entity, title, document }))
      .sort((a, b) => (a.document + a.entity < b.document + b.entity ? -1 : 1));
    const role = contested.length > 0 ? { ...row.role, contested } : row.role;
    roles.set(row.entity, [...(roles.get(row.entity) ?? []), role]);
  }
  return linked.entities.map((entity) => ({
    ...entity,
    roles: (roles.get(entity.id) ?? []).sort(byAge),
  }));
}
