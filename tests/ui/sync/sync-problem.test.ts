import { expect, test } from 'vitest';
import { problems } from '../../../src/sync/transport.ts';
import { problemKeys } from '../../../src/ui/sync/sync-problem.ts';

test('the reader is told of every problem in words of its own', () => {
  expect(Object.keys(problemKeys).sort()).toEqual(
    problems.filter((problem) => problem !== 'unknown').sort(),
  );
  expect(new Set(Object.values(problemKeys)).size).toBe(problems.length - 1);
});
