import { expect, test } from 'vitest';
import { Patience } from '../../../src/content/read/patience.ts';

const element = {} as Element;

test('a page that builds itself up is read at once, one that never stops ever less', () => {
  const patience = new Patience();
  const reads: number[] = [];
  for (let now = 0; now < 120_000; now += 100)
    if (patience.wait(element, now) === 0) reads.push(now);
  expect(reads.slice(0, 4)).toEqual([0, 100, 200, 300]);
  expect(reads.length).toBeLessThan(16);
  const gaps = reads.slice(1).map((at, index) => at - (reads[index] ?? 0));
  expect(Math.max(...gaps)).toBeLessThanOrEqual(30_000);
});

test('after a quiet while it starts anew', () => {
  const patience = new Patience();
  for (let now = 0; now < 10_000; now += 100) patience.wait(element, now);
  expect(patience.wait(element, 60_000)).toBe(0);
  expect(patience.wait(element, 60_100)).toBe(0);
});

test('a feed is read at least as often as asked', () => {
  const patience = new Patience();
  let last = 0;
  for (let now = 0; now < 60_000; now += 100)
    if (patience.wait(element, now, 2_000) === 0) {
      expect(now - last).toBeLessThanOrEqual(2_100);
      last = now;
    }
  expect(last).toBeGreaterThan(57_000);
});
