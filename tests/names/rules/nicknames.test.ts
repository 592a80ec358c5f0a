import { expect, test } from 'vitest';
import { find } from '../../../src/names/find.ts';
import { compile } from '../../../src/names/index/compile.ts';
import { open } from '../../../src/names/index/layout.ts';

const team = (id: string, name: string) => ({
  id,
  kind: 'organisation' as const,
  name,
  names: [],
});
const index = open(
  compile([
    team('steelers', 'Pittsburgh Steelers'),
    team('bears', 'Chicago Bears'),
    team('broncos', 'London Broncos'),
  ]).bytes,
);

const rows: [why: string, text: string, ...expected: string[]][] = [
  [
    'a nickname that is nothing else',
    'She married the owner of the Steelers.',
    'Steelers=steelers',
  ],
  ['a nickname that is a word', 'She fed the Bears.'],
  [
    'a word, where the page names its league',
    'She watched the Super Bowl. She fed the Bears.',
    'Bears=bears',
  ],
  ['another sport’s league', 'She watched the NBA. She fed the Bears.'],
  ['a nickname before another name', 'She left the Steelers Quill.'],
  [
    'on a page of another sport',
    'The pitcher and the baseball coach won the league. She fed the Steelers.',
    'Steelers=steelers',
  ],
  [
    'a club of another game',
    'The pitcher and the baseball coach won the league. She fed the Broncos.',
  ],
  ['without its article', 'She said Steelers left.'],
];

test.each(rows)('%s', (_why, text, ...expected) => {
  const mentions = find(index, [text]);
  expect(mentions.map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`)).toEqual(
    expected,
  );
});
