import { expect, test } from 'vitest';
import { packFile } from '../../src/options/add-pack.ts';

test.each([
  ['Harbour pack', 'Harbour-pack.json'],
  ['../../etc/passwd', 'etc-passwd.json'],
  ['Élysée: 2024/25?', 'Élysée-2024-25.json'],
  ['…', 'facts.json'],
  ['x'.repeat(200), `${'x'.repeat(80)}.json`],
])('the pack “%s” is saved as %s', (name, file) => {
  expect(packFile(name)).toBe(file);
});
