import { expect, test } from 'vitest';
import { streams } from '../../src/sync/deflate.ts';

const zeros = new Uint8Array(100_000);

test('what was deflated comes back', async () => {
  const packed = await streams.deflate(zeros);
  expect(packed.length).toBeLessThan(1_000);
  expect(await streams.inflate(packed, zeros.length)).toEqual(zeros);
});

test.each([
  ['what unfolds past the limit', streams.deflate(zeros), zeros.length - 1],
  ['what is not compressed', Promise.resolve(new Uint8Array([1, 2, 3])), 1_000],
])('%s is refused', async (_, packed, limit) => {
  await expect(streams.inflate(await packed, limit)).rejects.toThrow();
});
