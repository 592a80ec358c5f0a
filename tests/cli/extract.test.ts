import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractLine } from '../../src/cli/extract.ts';
import { newFolder } from '../support/temporary.ts';

const SAID = { id: 'a', text: '“It will fail,” said Ann Lee.', date: '2024-05-02' };

describe('one line', () => {
  test('gives its quotations with the names that other tools read', () => {
    expect(extractLine(JSON.stringify(SAID))).toEqual({
      id: 'a',
      quotes: [
        {
          start: 0,
          end: 15,
          text: '“It will fail,”',
          kind: 'direct',
          speaker: 'Ann Lee',
          speakerStart: 21,
          speakerEnd: 28,
          canonical: 'Ann Lee',
          cue: 'said',
          said: '2024-05-02',
          saidBasis: expect.stringMatching(/^publication/),
        },
      ],
    });
  });

  test.each([
    ['it is not JSON', 'x'],
    ['it is no JSON object', '7'],
    ['it is no JSON object', 'null'],
    ['it has no "id" that is a string', '{"id":1,"text":""}'],
    ['it has no "text" that is a string', '{"id":"a"}'],
    ['its "date" is no EDTF date such as 2018-08-27', '{"id":"a","text":"","date":"2024-13"}'],
  ])('is refused where %s', (reason, line) => {
    expect(() => extractLine(line)).toThrow(reason);
  });
});

test('a bad line is named and left out, the stream goes on, and the exit code tells', () => {
  const file = path.join(newFolder(), 'documents.ndjson');
  writeFileSync(file, `${JSON.stringify(SAID)}\nbroken\n\n{"id":"b","text":""}\n`);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/facts.ts', 'extract', ...args], {
      encoding: 'utf8',
    });
  const { stdout, stderr, status } = run(file);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id),
  ).toEqual(['a', 'b']);
  expect(stderr).toContain('Line 2 is left out: it is not JSON.');
  expect(status).toBe(1);
  const missing = run(`${file}.gone`);
  expect(missing.stderr).toContain('could not be read');
  expect([missing.stdout, missing.status]).toEqual(['', 1]);
}, 60_000);
