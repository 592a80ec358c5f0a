import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/facts/schema.ts';

const bundled = readFileSync('src/facts/bundled.json', 'utf8');

describe('the facts that ship', () => {
  test('pass the door that every pack passes', () => {
    expect(readFacts(bundled).statements.length).toBeGreaterThan(0);
  });
});
