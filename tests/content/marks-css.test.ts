import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markIntensities, markKey, markStyles } from '../../src/ui/mark-look.ts';

const css = readFileSync('src/content/marks.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

test('marks are drawn on screens alone, never on paper', () => {
  // Whatever no braces hold but a rule's own: the heads of the outermost rules.
  const outermost: string[] = [];
  let depth = 0;
  for (const [part] of css.matchAll(/[^{}]+|[{}]/g))
    if (part === '{') depth++;
    else if (part === '}') depth--;
    else if (depth === 0 && part.trim() !== '') outermost.push(part.trim());
  expect(outermost.length).toBeGreaterThan(0);
  expect(outermost.filter((head) => !head.startsWith('@media screen'))).toEqual([]);
});

test('every look has a rule of its own, and “off” has none', () => {
  const keys = markStyles.flatMap((style) =>
    markIntensities.map((intensity) => markKey({ style, intensity })),
  );
  const drawn = keys.filter((key) => key !== null);
  expect(drawn).toHaveLength(9);
  expect(new Set(drawn).size).toBe(9);
  expect(drawn.filter((key) => !css.includes(`::highlight(${key})`))).toEqual([]);
});
