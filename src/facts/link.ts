/**
 * Who is who across documents. Two members of two casts become one entity only on evidence: a name
 * that is known, the same full name, or the same surname with the same office. Everybody else stays
 * apart, for a card about the wrong person is worse than two cards about one.
 */
import type { CastMember, Entity, EntityKind } from '../model.ts';
import { compareText } from '../text/order.ts';
import type { Account } from './account.ts';
import { groupBy } from './groups.ts';
import { slug } from './ids.ts';
import { type Known, knownFinder, knownLookup, plainKey } from './known.ts';
import { LIMITS } from './limits.ts';
import { linkPeople, type PersonNode } from './link-people.ts';
import { officeOf } from './office.ts';
import { bareName, type PersonName, personName } from './person-name.ts';

/** The entities of some accounts, without roles, and which of them each named cast member is. */
export interface Linked {
  entities: Entity[];
  /** Entity ids: by document id, then by place in that document's cast; null for descriptions. */
  ids: Map<string, (string | null)[]>;
}

interface Node extends PersonNode {
  index: number;
  member: CastMember;
  kind: EntityKind;
  known: Known | null;
}

const byLength = (a: string, b: string) => b.length - a.length || compareText(a, b);
const namesOf = (member: CastMember) =>
  [member.name, ...member.names].filter(({ length }) => length > 0 && length <= LIMITS.name);

function fullestName(member: CastMember): PersonName {
  const size = ({ given, middle, surname }: PersonName) =>
    (given === '' ? 0 : 1_000) + middle.length + surname.length;
  return namesOf(member)
    .map(personName)
    .reduce((a, b) => (size(b) > size(a) ? b : a));
}

function nodesOf(accounts: readonly Account[], known: readonly Known[]): Node[] {
  const find = knownFinder(known);
  const identify = knownLookup(known);
  return accounts.flatMap(({ document, reading }) =>
    reading.cast.flatMap((member, index): Node[] => {
      if (!member.named || namesOf(member).length === 0) return [];
      const match = identify(member);
      return [
        {
          index,
          member,
          kind: match?.kind ?? member.kind,
          known: match,
          document: document.id,
          name: match ? personName(match.name) : fullestName(member),
          offices: member.roles.map((role) => officeOf(role, find)),
        },
      ];
    }),
  );
}

/** The name shown: the known one, or the fullest that a document uses. */
function shownName(nodes: Node[]): string {
  const known = nodes.find((node) => node.known)?.known;
  if (known) return known.name;
  const person = nodes[0]?.kind === 'person';
  const names = nodes.flatMap(({ member }) =>
    namesOf(member).map((n) => (person ? bareName(n) : n)),
  );
  // Of one length small letters before capitals: "Des Moines", "DES MOINES".
  return names.sort((a, b) => b.length - a.length || compareText(b, a))[0] ?? '';
}

/** Every name: the shown one, then as documents write it; of people no bare surname or given name. */
function allNames(nodes: Node[], shown: string): string[] {
  const person = nodes[0]?.kind === 'person';
  const written = nodes
    .flatMap(({ member, known }) => [...namesOf(member), ...(known?.names ?? [])])
    .filter((name) => !nodes[0]?.known?.demonyms?.includes(name))
    .map((name) => (person ? bareName(name) : name))
    .filter((name) => !person || !shown.includes(' ') || name.includes(' '));
  return [...new Set([shown, ...written.sort(byLength)])];
}

/** The slug of a person leaves initials out, so that "Ivo Daalder" and "Ivo H. Daalder" share one. */
function idOf(name: string, kind: EntityKind): string {
  const { given, middle, surname } = personName(name);
  const spelt = middle.split(' ').filter((word) => word.length > 1);
  return kind === 'person' && given ? slug([given, ...spelt, surname].join(' ')) : slug(name);
}

/** Links the casts of accounts. The same accounts in any order give the same entities. */
export function link(accounts: readonly Account[], known: readonly Known[]): Linked {
  const nodes = nodesOf(accounts, known);
  const people = nodes.filter(({ kind }) => kind === 'person');
  const things = nodes.filter(({ kind }) => kind !== 'person');
  const plain = groupBy(things, ({ kind, known: row, member }) =>
    row ? `= ${row.name}` : `${kind} ${plainKey(member.name)}`,
  );
  const groups = [...plain.values(), ...linkPeople(people)].map((group) => {
    const name = shownName(group);
    const kind = group[0]?.kind ?? 'term';
    const first = group.map(({ document, index }) => `${document} ${index}`).sort()[0] ?? '';
    return { group, name, kind, first, id: idOf(name, kind) };
  });
  const ids = new Map<string, (string | null)[]>(
    accounts.map(({ document, reading }) => [document.id, reading.cast.map(() => null)]),
  );
  const entities: Entity[] = [];
  const used = new Set<string>();
  groups.sort((a, b) => compareText(a.id, b.id) || compareText(a.first, b.first));
  for (const { group, name, kind, id } of groups) {
    const unique = freeId([id, slug(name), `${id}-${kind}`], used);
    entities.push({ id: unique, kind, name, names: allNames(group, name), roles: [] });
    for (const { document, index } of group) {
      const row = ids.get(document);
      if (row) row[index] = unique;
    }
  }
  return { entities, ids };
}

/** Namesakes get their initials, then their kind, then a number. */
function freeId(candidates: string[], used: Set<string>): string {
  let free = candidates.find((candidate) => !used.has(candidate));
  for (let n = 2; free === undefined; n++)
    if (!used.has(`${candidates[0]}-${n}`)) free = `${candidates[0]}-${n}`;
  used.add(free);
  return free;
}
