import { expect, test } from 'vitest';
import { find } from '../../../src/names/find.ts';
import { compile } from '../../../src/names/index/compile.ts';
import { open } from '../../../src/names/index/layout.ts';

const bush = (id: string, name: string) => ({ id, kind: 'person' as const, name, names: [] });
const index = open(
  compile([bush('Q207', 'George W. Bush'), bush('Q23505', 'George H. W. Bush')]).bytes,
);

const rows: [why: string, text: string, ...expected: string[]][] = [
  [
    'the first of them',
    'President Bush met Condoleezza Rice, as the first President Bush had.',
    'Bush=Q207',
    'Bush=Q23505',
  ],
  ['nothing tells', 'President Bush spoke. Mr. Bush left.'],
  ['the son', 'President Bush met Condoleezza Rice. Mr. Bush left.', 'Bush=Q207', 'Bush=Q207'],
  ['the father', 'President Bush met Dan Quayle. Mr. Bush left.', 'Bush=Q23505', 'Bush=Q23505'],
  ['signs of both', 'President Bush met Dan Quayle and Condoleezza Rice.'],
  [
    'before the son',
    'President Bush met Condoleezza Rice, then former President Bush.',
    'Bush=Q207',
    'Bush=Q23505',
  ],
  ['perhaps the father', 'The former President Bush spoke.'],
  ['perhaps the son', 'The former President Bush met Condoleezza Rice.'],
  ['before the next', 'President Clinton met George Bush.', 'George Bush=Q23505'],
  ['after the next', 'Former President Clinton met George Bush.'],
  ['in a year of his', 'President Bush spoke in 2003.', 'Bush=Q207'],
  ['a year to come', 'President Clinton met George Bush about 2003.', 'George Bush=Q23505'],
  ['by his spokesman', 'Marlin Fitzwater met George Bush.', 'George Bush=Q23505'],
  ['a house of his', 'Dan Quayle left the President Bush Library.'],
];

test.each(rows)('%s', (_why, text, ...expected) => {
  const mentions = find(index, [text]);
  expect(mentions.map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`)).toEqual(
    expected,
  );
});
