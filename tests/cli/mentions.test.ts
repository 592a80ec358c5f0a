import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addMentions } from '../../src/cli/mentions.ts';
import { newFolder } from '../support/temporary.ts';

const NAMES = '{"id":"ada","name":"Ada Quill","kind":"person","aliases":["A. Quill"]}\n';
const DOCUMENTS = '{"id":7,"text":"No names.\\nHere Ada Quill spoke."}\n\n{"id":"b","text":""}\n';
let folder: string;
let said: string[];
let printed: string;

beforeEach(() => {
  folder = newFolder();
  said = [];
  printed = '';
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
  process.exitCode = 0;
});

async function mentions(names: string, documents: string, ...more: string[]): Promise<number> {
  const program = new Command();
  addMentions(program);
  const put = (name: string, text: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const files = ['--names', put('names', names), put('documents', documents), ...more];
  await program.parseAsync(['node', 'facts', 'mentions', ...files]);
  return Number(process.exitCode ?? 0);
}

test('every document is answered in its order, with offsets into its text', async () => {
  expect(await mentions(NAMES, DOCUMENTS)).toBe(0);
  expect(printed).toBe(
    '{"id":7,"matches":[{"start":15,"end":24,"entity":"ada"}]}\n{"id":"b","matches":[]}\n',
  );
});

test('on request with the rule, and the name that matched', async () => {
  await mentions(NAMES, DOCUMENTS, '--why');
  expect(printed).toContain('"entity":"ada","rule":"full-name","alias":"Ada Quill"');
});

test.each([
  ['names that are no JSON', 'Ada Quill', DOCUMENTS, /names, line 1 is no JSON: write/],
  ['a name without its kind', '{"id":"ada","name":"Ada"}', DOCUMENTS, /names, line 1: kind: /],
  ['a document without its text', NAMES, '{"id":"a","text":""}\n{"id":"b"}', /line 2: text: /],
])('%s is refused in one sentence', async (_, names, documents, sentence) => {
  expect(await mentions(names, documents)).toBe(1);
  expect(said).toEqual([expect.stringMatching(sentence)]);
});

test('a file that is not there is named', async () => {
  const program = new Command();
  addMentions(program);
  await program.parseAsync(['node', 'facts', 'mentions', '--names', path.join(folder, 'none')]);
  expect(said).toEqual([expect.stringMatching(/none could not be read .*; give the path/)]);
  expect(process.exitCode).toBe(1);
});
