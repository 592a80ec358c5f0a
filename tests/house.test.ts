/** The rules of the house (see ARCHITECTURE.md), held from the first day. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importsOf, reachable, sourceFiles } from './support/imports.ts';

const WINDOWS = ['background', 'content', 'popup', 'library', 'options', 'cli'];
const DOORS = ['store', 'sync', 'browser'];
const ROOMS = ['documents', 'extract', 'facts', 'names', 'cards', 'search', 'notes'];
const FLOORS: Record<string, number> = {
  ...Object.fromEntries(WINDOWS.map((name) => [name, 3])),
  ...Object.fromEntries(DOORS.map((name) => [name, 2])),
  ...Object.fromEntries(ROOMS.map((name) => [name, 1])),
  ui: 1,
  ground: 0,
};

/** The part of the house that a file lies in. */
function partOf(file: string): string {
  const [, part = '', rest] = file.split('/');
  return rest === undefined || part === 'text' || part === '_locales' ? 'ground' : part;
}

const files = sourceFiles('src').filter((file) => !file.endsWith('.mjs'));
const imports = files.flatMap((file) =>
  importsOf(file)
    .filter((target) => target.startsWith('src/'))
    .map((target) => ({ file, target, from: partOf(file), to: partOf(target) })),
);
const broken = (isBroken: (edge: (typeof imports)[number]) => boolean) =>
  imports.filter(isBroken).map(({ file, target }) => `${file} imports ${target}`);

describe('the house', () => {
  test('every file lies in a part of the house', () => {
    expect(files.filter((file) => FLOORS[partOf(file)] === undefined)).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
  });

  test('1. imports only go down; ui imports the ground alone', () => {
    expect(broken(({ from, to }) => (FLOORS[to] ?? 0) > (FLOORS[from] ?? 0))).toEqual([]);
    expect(broken(({ from, to }) => from === 'ui' && to !== 'ui' && to !== 'ground')).toEqual([]);
    expect(broken(({ from, to }) => from === 'ground' && to !== 'ground')).toEqual([]);
  });

  test('2. rooms never import rooms', () => {
    const room = (part: string) => ROOMS.includes(part) || part === 'ui';
    expect(broken(({ from, to }) => room(from) && room(to) && from !== to)).toEqual([]);
  });

  test('3. windows never import windows', () => {
    const window = (part: string) => WINDOWS.includes(part);
    expect(broken(({ from, to }) => window(from) && window(to) && from !== to)).toEqual([]);
  });

  test('there are no import cycles', () => {
    const cyclic = files.filter((file) =>
      importsOf(file).some((target) => target.startsWith('src/') && reachable(target).has(file)),
    );
    expect(cyclic).toEqual([]);
  });

  test('no file is over 300 lines', () => {
    const long = [...files, ...sourceFiles('tests')].filter(
      (file) => readFileSync(file, 'utf8').split('\n').length > 301,
    );
    expect(long).toEqual([]);
  });

  test.each([
    ['waited for in one way', /\.wait(?:For|ForSelector|ForFunction)\(/],
    [
      'asked for until it is so',
      /expect\(+\s*await [^;]*?(?:\$|\$eval|evaluate|textsOf|axeFaults)\(/,
    ],
  ])('what a page shall show is %s', (_, other) => {
    const found = sourceFiles('tests').filter((file) => other.test(readFileSync(file, 'utf8')));
    expect(found).toEqual([]);
  });

  test('content reaches neither dexie nor yjs', () => {
    const reached = reachable('src/content/content.iife.ts');
    expect([...reached].filter((name) => /^(dexie|yjs)/.test(name))).toEqual([]);
    expect(reached.size).toBeGreaterThan(1);
  });

  test('dexie and webextension-polyfill have one gate each', () => {
    const importers = (name: string) => files.filter((file) => importsOf(file).includes(name));
    expect(importers('dexie')).toEqual(['src/store/database.ts']);
    expect(importers('webextension-polyfill')).toEqual(['src/browser/gate.ts']);
  });
});
