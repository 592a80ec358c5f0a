import { expect, test } from 'vitest';
import { askAgain } from '../../../src/content/read/ask-again.ts';

const failing = (times: number) => {
  let asked = 0;
  return async () => {
    asked++;
    if (asked <= times) throw new Error(`no answer ${asked}`);
    return asked;
  };
};

test('asks until there is an answer, three times at most', async () => {
  const { signal } = new AbortController();
  expect(await askAgain(failing(0), signal)).toBe(1);
  expect(await askAgain(failing(1), signal)).toBe(2);
  await expect(askAgain(failing(3), signal)).rejects.toThrow('no answer 3');
});

test('asks no more once it is stopped', async () => {
  const stop = new AbortController();
  const asking = askAgain(failing(3), stop.signal);
  stop.abort(new Error('stopped'));
  await expect(asking).rejects.toThrow('stopped');
});
