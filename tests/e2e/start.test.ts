/** `npm start`, as a newcomer runs it: the demonstration reports what it saw. */
import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Observed } from '../../src/cli/observe.ts';
import { newFolder } from '../support/temporary.ts';

const run = promisify(execFile);
const start = async (...args: string[]): Promise<Observed> => {
  const { stdout } = await run('npx', ['tsx', 'src/cli/start.ts', '--json', ...args]);
  return JSON.parse(stdout) as Observed;
};

describe('npm start -- --json', () => {
  test.each(['chrome', 'firefox'])(
    'marks the sample article and opens a card in %s',
    async (kind) => {
      const seen = await start('--browser', kind);
      expect(seen.published).toBe('2025-09-05');
      expect(seen.marks).toBeGreaterThan(10);
      const macron = seen.entities.find(({ name }) => name === 'Emmanuel Macron');
      expect(macron?.kind).toBe('person');
      const speech = macron?.statements.find(({ said }) => said === '2018-08-27');
      expect(speech?.speaker).toBe('Emmanuel Macron');
      expect(speech?.source.published).toMatch(/^2018-08/);
      expect(seen.screenshot !== null && existsSync(seen.screenshot)).toBe(true);
    },
  );

  test('leaves a page without an article alone', async () => {
    const file = path.join(newFolder(), 'form.html');
    writeFileSync(file, '<title>Search</title><nav>Emmanuel Macron</nav><form><input></form>');
    const seen = await start(file);
    expect(seen).toMatchObject({ marks: 0, entities: [], screenshot: null });
  });

  test('says what is wrong with a page that is not there', async () => {
    await expect(start('no-such-page.html')).rejects.toThrow(
      /no-such-page\.html: there is no such file/,
    );
  });
});
