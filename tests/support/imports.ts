import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every TypeScript file below a folder, as paths from the repository's root. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .sort();
}

const IMPORT =
  /(?:^|[\n;])\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

/** What a file imports or re-exports: paths from the root for the project's own, names for packages. */
export function importsOf(file: string): string[] {
  const specifiers = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(
    (m) => m[1] ?? m[2] ?? '',
  );
  return specifiers.map((specifier) =>
    specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier,
  );
}

/** Files reachable from one, through the project's own imports; packages included as names. */
export function reachable(from: string): Set<string> {
  const seen = new Set<string>();
  const queue = [from];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (/^src\/.*\.(ts|tsx|mjs)$/.test(file)) queue.push(...importsOf(file));
  }
  return seen;
}
