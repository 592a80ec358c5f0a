/** The arithmetic of the card: the pointer's way, the card's place, the page's side. */
import { describe, expect, test } from 'vitest';
import { luminance, pageSide } from '../../src/content/card/page-side.ts';
import { anchorRect, placements } from '../../src/content/card/place.ts';
import { headsFor, speed } from '../../src/content/hover/envelope.ts';

const card = { left: 100, top: 100, right: 300, bottom: 200 };
test.each([
  ['straight down to it', [200, 50], [200, 60], true],
  ['at the edge of the envelope', [200, 50], [217, 60], true],
  ['past the envelope', [200, 50], [220, 60], false],
  ['away from it', [200, 50], [200, 40], false],
  ['from its side', [20, 150], [40, 150], true],
  ['standing still', [200, 50], [200, 50], false],
] as const)('a pointer heading %s: %s', (_, [x, y], [u, w], towards) => {
  expect(headsFor({ x, y }, { x: u, y: w }, card)).toBe(towards);
});

test.each([
  [null, { x: 0, y: 0, at: 0 }, 0],
  [{ x: 0, y: 0, at: 0 }, { x: 30, y: 40, at: 100 }, 0.5],
  [{ x: 0, y: 0, at: 5 }, { x: 3, y: 4, at: 5 }, 5],
])('from %j to %j the speed is %s', (before, now, expected) => {
  expect(speed(before, now)).toBe(expected);
});

test.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgb(0, 0, 0)', 0, 1],
  ['rgba(255, 255, 255, 0.25)', 1, 0.25],
])('%s has luminance %s and opacity %s', (color, light, alpha) => {
  const seen = luminance(color);
  expect(seen?.luminance).toBeCloseTo(light);
  expect(seen?.alpha).toBe(alpha);
});
test('a colour of another space is not guessed at', () => {
  expect(luminance('color(display-p3 1 1 1)')).toBe(null);
});

describe('the side of the page', () => {
  type Style = { backgroundColor: string; color: string };
  const CLEAR = 'rgba(0, 0, 0, 0)';
  /** Elements from the inside out, as much of them as is asked for. */
  const side = (styles: Style[]) => {
    const elements = styles.map((style) => ({ style, getRootNode: () => ({}) }));
    const chain = elements.map((element, i) =>
      Object.assign(element, { parentElement: elements[i + 1] ?? null }),
    ) as unknown as (Element & { style: Style })[];
    return chain[0] && pageSide(chain[0], (element) => (element as (typeof chain)[0]).style);
  };
  test.each([
    ['white', [{ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' }], 'light'],
    ['near black', [{ backgroundColor: 'rgb(20, 20, 20)', color: 'rgb(9, 9, 9)' }], 'dark'],
    [
      'clear on dark',
      [
        { backgroundColor: CLEAR, color: 'rgb(0, 0, 0)' },
        { backgroundColor: 'rgb(10, 10, 40)', color: 'rgb(0, 0, 0)' },
      ],
      'dark',
    ],
    [
      'light text on nothing known',
      [{ backgroundColor: CLEAR, color: 'rgb(240, 240, 240)' }],
      'dark',
    ],
    ['dark text on nothing known', [{ backgroundColor: CLEAR, color: 'rgb(20, 20, 20)' }], 'light'],
  ])('%s', (_, styles, expected) => {
    expect(side(styles)).toBe(expected);
  });
});

describe('what the card stands beside', () => {
  const rect = (x: number, y: number, width: number, height: number) =>
    ({ x, y, width, height, left: x, top: y, right: x + width, bottom: y + height }) as DOMRect;
  const first = rect(500, 10, 80, 20);
  const wrapped = [first, rect(20, 40, 60, 20)];
  test.each([
    ['no rectangles', [], null, false, null],
    ['one', [first], null, false, { x: 500, y: 10, width: 80, height: 20 }],
    ['wrapped, by key', wrapped, null, false, { x: 500, y: 10, width: 80, height: 50 }],
    [
      'wrapped, on the second line',
      wrapped,
      { x: 30, y: 50 },
      false,
      { x: 20, y: 10, width: 60, height: 50 },
    ],
    ['vertical', wrapped, null, true, { x: 20, y: 10, width: 560, height: 20 }],
  ])('%s', (_, rects, pointer, vertical, expected) => {
    expect(anchorRect({ rects, pointer, vertical, rightToLeft: false })).toEqual(expected);
  });
  test.each([
    [{ vertical: false, rightToLeft: false }, 'bottom-start'],
    [{ vertical: false, rightToLeft: true }, 'bottom-end'],
    [{ vertical: true, rightToLeft: false }, 'left-start'],
  ])('%j: %s first', (page, side) => {
    expect(placements(page)[0]).toBe(side);
  });
});
