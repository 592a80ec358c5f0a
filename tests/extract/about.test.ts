import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';

const ROWS: [text: string, about: string[]][] = [
  ['Anna Lund left. “Olaf Scholz and France must act now,” Lund said.', ['Olaf Scholz', 'France']],
  ['Anna Lund left. “Lund must act now, whatever NATO says,” Lund said.', ['NATO']],
  ['Anna Lund left Paris. “It is late,” Lund said.', []],
];

test.each(ROWS)('%s', (text, about) => {
  const { cast, quotations } = extract({ text });
  expect(quotations[0]?.about.map((member) => cast[member]?.name)).toEqual(about);
});
