import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

/** Who comes first, whose words follow, and whom a description in between means: '' for nobody named. */
const MET = 'Erik Ruud, the harbour master, met Maria Falk, the mayor of Bergen.';
const ROWS: [speaker: string, means: string][] = [
  ['The mayor', 'Maria Falk'],
  ['The mayor of Bergen', 'Maria Falk'],
  ['The new mayor', 'Maria Falk'],
  ['The mayor of Oslo', ''],
  ['The former mayor', ''],
  ['The next mayor', ''],
  ['The mayor’s husband', ''],
  ['The mayor’s wife', ''],
  ['The harbour master’s wife', ''],
  ['The mayor’s doctor', ''],
  ['The mayor’s driver', ''],
  ['The husband', ''],
  ['The mother', ''],
];

test.each(ROWS)('“%s” means “%s”', (speaker, means) => {
  const { cast, quotations } = extract({ text: `${MET}\n${speaker} said it was late.` });
  const member = cast[quotations[0]?.member ?? -1];
  expect(quotations).toHaveLength(1);
  expect(member?.named ? member.name : '').toBe(means);
});
