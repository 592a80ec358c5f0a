/** The colours of tokens.css and page.css against each other: WCAG 2.2, 1.4.3 for text, 1.4.11 for what is no text. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = ['tokens', 'page'].map((name) => readFileSync(`src/ui/${name}.css`, 'utf8')).join('\n');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (one: string, other: string) => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

test('the measure is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

/** What is drawn, on what, and the least contrast it needs. */
const USES: [drawn: string, grounds: string[], least: number][] = [
  ['ink', ['paper', 'surface', 'sunken', 'hit'], 4.5],
  ['ink-soft', ['paper', 'surface', 'sunken'], 4.5],
  ['accent', ['paper', 'surface', 'sunken'], 4.5],
  ['danger', ['paper', 'surface', 'sunken'], 4.5],
  ['on-accent', ['accent-fill'], 4.5],
  ['line-strong', ['paper', 'surface'], 3],
  ['accent-fill', ['paper', 'surface'], 3],
];
test.each(
  USES.flatMap(([drawn, grounds, least]) =>
    grounds.flatMap((ground) =>
      (['light', 'dark'] as const).map((side) => ({ drawn, ground, side, least })),
    ),
  ),
)('$drawn on $ground, $side', ({ drawn, ground, side, least }) => {
  const [one, other] = [pairs.get(drawn)?.[side], pairs.get(ground)?.[side]];
  if (!one || !other) throw new Error(`No pair is given for ${drawn} or ${ground}.`);
  expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
});
