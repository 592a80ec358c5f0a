import { groupBy } from './groups.ts';
import type { Office } from './office.ts';
import { compatible } from './office.ts';
import type { PersonName } from './person-name.ts';

/** What linking needs of one person of one document. */
export interface PersonNode {
  name: PersonName;
  offices: Office[];
  document: string;
}

/** A surname without an office counts only where so many other documents name that person in full. */
const DOCUMENTS_FOR_A_BARE_SURNAME = 2;

/** Middle names agree where one is missing or begins the other: `h` and `henry`. */
const agree = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

const share = (a: PersonNode, b: PersonNode) =>
  a.offices.some((one) => b.offices.some((other) => compatible(one, other)));

/** True where enough other documents name the person in full. */
function isWellKnown(group: PersonNode[], here: string): boolean {
  const others = new Set<string>();
  for (const { document } of group) {
    if (document !== here) others.add(document);
    if (others.size >= DOCUMENTS_FOR_A_BARE_SURNAME) return true;
  }
  return false;
}

/** People of one given name and surname, apart where middle names tell them apart (the two Bushes). */
function fullNamed<T extends PersonNode>(nodes: T[]): T[][] {
  const byName = groupBy(nodes, ({ name }) => `${name.given} ${name.surname}`);
  return [...byName.values()].flatMap((namesakes) => {
    const middles = [...new Set(namesakes.map(({ name }) => name.middle))];
    const allAgree = middles.every((a) => middles.every((b) => agree(a, b)));
    return allAgree ? [namesakes] : [...groupBy(namesakes, ({ name }) => name.middle).values()];
  });
}

/**
 * Which nodes are one person: those of one full name, and those of a surname alone that can only be
 * one of these, because an office says so or because the person is well known to the documents.
 */
export function linkPeople<T extends PersonNode>(nodes: T[]): T[][] {
  const groups = fullNamed(nodes.filter(({ name }) => name.given !== ''));
  const bySurname = groupBy(groups, ([first]) => first?.name.surname ?? '');
  const alone: T[] = [];
  const joined = groups.map((group) => ({ group, added: [] as T[] }));
  const addedTo = new Map(joined.map((entry) => [entry.group, entry.added]));
  for (const node of nodes.filter(({ name }) => name.given === '')) {
    const namesakes = bySurname.get(node.name.surname) ?? [];
    const byOffice =
      node.offices.length === 0
        ? []
        : namesakes.filter((group) => group.some((other) => share(node, other)));
    const [only] = namesakes;
    const wellKnown =
      namesakes.length === 1 && node.offices.length === 0 && isWellKnown(only ?? [], node.document);
    const chosen = byOffice.length === 1 ? byOffice[0] : wellKnown ? only : undefined;
    if (chosen) addedTo.get(chosen)?.push(node);
    else alone.push(node);
  }
  return [...joined.map(({ group, added }) => [...group, ...added]), ...surnameOnly(alone)];
}

/** People of whom no document gives more than a surname: one where the same office says so. */
function surnameOnly<T extends PersonNode>(nodes: T[]): T[][] {
  const groups: T[][] = [];
  for (const namesakes of groupBy(nodes, ({ name }) => name.surname).values()) {
    const all = namesakes.every((a) => namesakes.every((b) => a === b || share(a, b)));
    groups.push(...(all ? [namesakes] : namesakes.map((node) => [node])));
  }
  return groups;
}
