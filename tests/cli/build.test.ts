import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addBuild } from '../../src/cli/build.ts';
import { readFacts } from '../../src/facts/schema.ts';
import { newFolder } from '../support/temporary.ts';

const ARTICLE = 'Ann Lee said on Monday that the harbour would open in the spring of next year.';
let folder: string;
let said: string[];

beforeEach(() => {
  folder = newFolder();
  mkdirSync(path.join(folder, 'in'));
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
  process.exitCode = 0;
});

const put = (files: Record<string, string | Uint8Array>) => {
  for (const [name, content] of Object.entries(files))
    writeFileSync(path.join(folder, 'in', name), content);
};
/** Runs a command line, with `in` and `out.json` in the temporary folder; gives the exit code. */
async function facts(...args: string[]): Promise<number> {
  const program = new Command();
  addBuild(program);
  const full = args.map((arg) => (/^(in|.*\.json)$/.test(arg) ? path.join(folder, arg) : arg));
  await program.parseAsync(['node', 'facts', ...full]);
  return Number(process.exitCode ?? 0);
}
const out = () => readFacts(readFileSync(path.join(folder, 'out.json'), 'utf8'));

describe('facts build', () => {
  test('writes facts that the door lets in', async () => {
    put({
      'a.txt': ARTICLE,
      'b.md': `# Harbour\n\n${ARTICLE}`,
      'c.html': `<html><body><article><h1>Harbour</h1><p>${ARTICLE}</p></article></body></html>`,
      'photo.jpg': 'x',
      'documents.json':
        '[{"file": "a.txt", "publisher": "The Gazette", "published": "2020-05-05"}]',
    });
    const label = ['--name', 'Harbour', '--version', '7', '--licence', 'CC0-1.0'];
    expect(await facts('build', 'in', '--out', 'out.json', ...label)).toBe(0);
    expect(out()).toMatchObject({ name: 'Harbour', version: '7', licence: 'CC0-1.0' });
    expect(out().documents.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(out().documents[0]).toMatchObject({ publisher: 'The Gazette', published: '2020-05-05' });
    expect(said[0]).toBe('photo.jpg is ignored: it is no .txt, .md or .html file.');
    expect(await facts('check', 'out.json')).toBe(0);
  });

  test.each<[string, Record<string, string | Uint8Array>, RegExp]>([
    ['an empty document', { 'a.txt': ' \n' }, /^a\.txt holds no article text; put/],
    [
      'a wrong encoding',
      { 'a.txt': Uint8Array.of(0xc9, 0x6c) },
      /^a\.txt is not valid UTF-8; save/,
    ],
    ['a page without anything', { 'a.html': '' }, /^a\.html holds no article text/],
    ['a page without an article', { 'a.html': '<p></p>' }, /^a\.html holds no article text/],
    ['no article', { 'a.pdf': 'x' }, /holds no \.txt, \.md or \.html file; give/],
    [
      'a broken listing',
      { 'a.txt': ARTICLE, 'documents.json': '[' },
      /^documents\.json is not valid JSON/,
    ],
    [
      'an impossible date',
      { 'a.txt': ARTICLE, 'documents.json': '[{"file": "a.txt", "published": "2020-02-30"}]' },
      /^documents\.json is wrong in the entry of a\.txt, “published”: must be a date/,
    ],
    [
      'an entry without its file',
      { 'a.txt': ARTICLE, 'documents.json': '[{"file": "b.txt"}]' },
      /^documents\.json lists b\.txt, which is not in the folder; add/,
    ],
    [
      'two files with one id',
      { 'a.txt': ARTICLE, 'a.md': ARTICLE },
      /^a\.txt has the same id as a\.md/,
    ],
    [
      'a correction for no document',
      {
        'a.txt': ARTICLE,
        'corrections.json': '[{"do":"drop","document":"z","text":"x","reason":"it is a caption"}]',
      },
      /corrects “z”, which is not in/,
    ],
    [
      'corrections that are none',
      { 'a.txt': ARTICLE, 'corrections.json': '{}' },
      /corrections\.json is wrong/,
    ],
  ])('refuses %s in one sentence, and writes nothing', async (_, files, sentence) => {
    put(files);
    const corrections = 'corrections.json' in files ? ['--corrections', 'in/corrections.json'] : [];
    expect(await facts('build', 'in', '--out', 'out.json', ...corrections)).toBe(1);
    expect(said.filter((line) => !line.includes('is ignored'))).toEqual([
      expect.stringMatching(sentence),
    ]);
    expect(readdirSync(folder)).toEqual(['in']);
  });

  test('tells of every file that is wrong, and keeps what was there before', async () => {
    put({ 'a.txt': '', 'b.txt': ARTICLE, 'c.txt': '' });
    writeFileSync(path.join(folder, 'out.json'), 'before');
    expect(await facts('build', 'in', '--out', 'out.json')).toBe(1);
    expect(said.map((line) => line.slice(0, 5))).toEqual(['a.txt', 'c.txt']);
    expect(readFileSync(path.join(folder, 'out.json'), 'utf8')).toBe('before');
  });

  test('says where it cannot write, or read', async () => {
    put({ 'a.txt': ARTICLE });
    expect(await facts('build', 'in', '--out', 'none/out.json')).toBe(1);
    expect(await facts('build', path.join(folder, 'nowhere'))).toBe(1);
    expect(said).toEqual([
      expect.stringMatching(/out\.json could not be written .*; give a file in a folder/),
      expect.stringMatching(/nowhere cannot be read as a folder; give/),
    ]);
  });
});

test('read and merge, in any order, give what build gives', async () => {
  put({ 'a.txt': ARTICLE, 'b.txt': `“No,” said Bob Moe. ${ARTICLE}` });
  let lines = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    lines += String(chunk);
    return true;
  });
  await facts('read', 'in');
  write.mockRestore();
  const [first = '', second = ''] = lines.split('\n');
  writeFileSync(path.join(folder, '1.json'), second);
  writeFileSync(path.join(folder, '2.json'), `\n${first}\n`);
  await facts('merge', '1.json', '2.json', '--out', 'out.json', '--name', 'Harbour');
  const merged = out();
  await facts('build', 'in', '--out', 'out.json', '--name', 'Harbour');
  expect(out()).toEqual(merged);
});

test.each([
  ['merge', '{"document": 1}', /line 1, is no account; give lines that/],
  ['merge', 'x', /line 1, is no account/],
  ['check', '{}', /is not a facts file/],
  ['check', '{"format', /is not valid JSON/],
])('facts %s of %s is refused in one sentence', async (command, content, sentence) => {
  writeFileSync(path.join(folder, 'x.json'), content);
  expect(await facts(command, 'x.json')).toBe(1);
  expect(said).toEqual([expect.stringMatching(sentence)]);
});
