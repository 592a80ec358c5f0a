/** That the bundle is what the builder makes of its articles is held by tests/e2e/bundled.test.ts. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/facts/schema.ts';

const facts = readFacts(readFileSync('src/facts/bundled.json', 'utf8'));

describe('the facts that ship', () => {
  test('hold statements of every document', () => {
    const reporting = new Set(facts.statements.flatMap((s) => s.reports.map((r) => r.document)));
    expect(facts.documents.map(({ id }) => id)).toEqual([...reporting].sort());
  });

  test('hold at least one statement that several documents report', () => {
    const documents = facts.statements.map((s) => new Set(s.reports.map((r) => r.document)).size);
    expect(Math.max(...documents)).toBeGreaterThan(1);
  });

  test('flag the office that two documents give to two people', () => {
    const flagged = facts.entities.filter(({ roles }) => roles.some((role) => role.contested));
    expect(flagged.map(({ id }) => id)).toEqual(['antony-blinken', 'marco-rubio']);
  });
});
