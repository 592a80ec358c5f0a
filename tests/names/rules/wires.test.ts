import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

/** What wires print in capitals, and the markets that they report on. */
const wires: Row[] = [
  ['an exchange', 'The Frankfurt stock exchange opened.', 'Frankfurt stock exchange=bourse'],
  ['a carmaker', 'GM fell two. GM Smith, and GM crops.', 'GM=gm'],
  ['a newspaper over its stories', 'THE SUN\n- It rained.\nThe sun shone.', 'SUN=the-sun'],
  ['a port in capitals', 'FLOODS IN PORT OF SPAIN'],
  ['no Pole, but the front row', 'QUILL ON POLE AGAIN'],
];

test.each(wires)('%s: %s', (_, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
