import { expect, test } from 'vitest';
import { makesSense } from '../../src/facts/sense.ts';
import type { StatementKind } from '../../src/model.ts';

const ROWS: [words: string, kind: StatementKind, sense: boolean][] = [
  ['it was late', 'indirect', true],
  ['was late', 'indirect', false],
  ['had “failed them all”', 'mixed', false],
  ['Was it late?', 'direct', true],
  ['was late', 'direct', true],
  ['consent', 'direct', false],
  ['Absolutely', 'direct', true],
  ['he hadn’t', 'indirect', false],
  ['she would not', 'indirect', false],
  ['she would not go', 'indirect', true],
  ['which is late', 'indirect', false],
  ['denied that it was late', 'indirect', true],
  ['Isaac was late', 'indirect', true],
];

test.each(ROWS)('“%s”, %s, alone: %s', (words, kind, sense) =>
  expect(makesSense(words, kind)).toBe(sense),
);
