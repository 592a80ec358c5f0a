import { expect, test } from 'vitest';
import { neighbour } from '../../../src/content/marks/neighbour.ts';
import type { PlacedMention } from '../../../src/content/marks/placed-mention.ts';

/**
 * A name that begins at `start` of a text, and whose lower edge lies at `bottom`, in CSS pixels of the viewport;
 * gone where that is null.
 */
const name = (bottom: number | null, text: object = {}, start = 3) =>
  ({
    mention: { start },
    range: () => (bottom === null ? null : { startContainer: text }),
    rects: () => (bottom === null ? [] : [{ bottom }]),
  }) as unknown as PlacedMention;
const line = {};
const [above, gone, first, second, below] = [
  name(-50),
  name(null),
  name(20, line),
  name(300, line, 40),
  name(2_000),
];
const page = [above, gone, first, second, below];

test.each([
  ['the next name', page, first, 'next', second],
  ['the previous name', page, second, 'previous', first],
  ['the next name on a page read anew', page, name(20, line), 'next', second],
  ['the previous name in its text, read anew', page, name(300, line, 40), 'previous', first],
  ['after the last the first', page, below, 'next', above],
  ['before the first the last', page, above, 'previous', below],
  ['from nowhere the first on screen', page, null, 'next', first],
  ['from nowhere back, the last above the screen', page, null, 'previous', gone],
  ['from a name that is gone, the first on screen', page, name(5), 'next', first],
  ['with all above the screen, the first', [above, gone], null, 'next', above],
  ['with all below, back to the last', [first, second], null, 'previous', second],
  ['no names', [], null, 'next', undefined],
] as const)('%s', (_, names, from, direction, expected) => {
  expect(neighbour(names, from, direction)).toBe(expected);
});
