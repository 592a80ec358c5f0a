import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { comparePlaces } from '../../../src/content/read/reading-order.ts';

// Shadow trees and frames are those of real browsers: see tests/e2e/page-follow.test.ts.
const { document } = parseHTML('<!doctype html><html><body><p>one</p><p>two</p></body></html>');
const [one, two] = document.querySelectorAll('p');

test.each([
  ['the first before the second', one, two, -1],
  ['the second after the first', two, one, 1],
  ['the same place', one, one, 0],
  ['a place that is gone', undefined, one, 0],
])('%s', (_, a, b, order) => {
  expect(Math.sign(comparePlaces(a, b))).toBe(order);
});
