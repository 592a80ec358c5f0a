/** A small store of names for tests: people, places and organisations that newspapers mix up. */
import type { NamedEntity } from '../../src/names/compile.ts';

const rows: [id: string, kind: NamedEntity['kind'], ...names: string[]][] = [
  ['macron', 'person', 'Emmanuel Macron'],
  ['new-york', 'place', 'New York City'],
  ['france', 'place', 'France'],
];

export const entities: NamedEntity[] = rows.map(([id, kind, name = '', ...others]) => ({
  id,
  kind,
  name,
  names: [name, ...others],
}));
