/** No regular expression of extract/, or of what it imports, backtracks in more than linear time. */
import { readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { reachable } from '../support/imports.ts';

interface Literal {
  pattern: string;
  flags: string;
}

/** Every regular expression literal below a node of a syntax tree. */
function regexesIn(node: unknown, found: Literal[] = []): Literal[] {
  if (Array.isArray(node)) for (const child of node) regexesIn(child, found);
  else if (typeof node === 'object' && node !== null) {
    const { regex } = node as { regex?: Literal };
    if (regex) found.push(regex);
    for (const child of Object.values(node)) regexesIn(child, found);
  }
  return found;
}

const files = [...reachable('src/extract/extract.ts'), 'src/extract/extract.ts'].filter((file) =>
  file.endsWith('.ts'),
);
const rows = files.flatMap((file) => {
  const tree = parseAst(readFileSync(file, 'utf8'), { lang: 'ts' });
  return regexesIn(tree).map(({ pattern, flags }): [string, string, string] => [
    file,
    pattern,
    flags,
  ]);
});

test.each(rows)(
  '%s: /%s/%s',
  (_, pattern, flags) => {
    expect(checkSync(pattern, flags, { timeout: 60_000, randomSeed: 1 })).toMatchObject({
      status: 'safe',
    });
  },
  30_000,
);

test('extract builds no regular expression, so that the rows above are all of them', () => {
  expect(rows.length).toBeGreaterThan(20);
  const built = files.filter(
    (file) => file.startsWith('src/extract') && /\bRegExp\(/.test(readFileSync(file, 'utf8')),
  );
  expect(built).toEqual([]);
});
