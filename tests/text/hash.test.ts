import { expect, test } from 'vitest';
import { hash53, sha256 } from '../../src/text/hash.ts';

// Ids and fingerprints lie on readers' disks, so a text keeps its hash for good; `a` and `b` are the
// author's own examples.
test.each([
  ['', 'wvjl67o803'],
  ['a', '262p94epp1d'],
  ['b', '2dic9ba9q67'],
])('the hash of “%s” is %s', (text, hash) => {
  expect(hash53(text)).toBe(hash);
});

test('short texts differ, in 11 characters at most', () => {
  const hashes = Array.from({ length: 20_000 }, (_, i) => hash53(`${i}`));
  expect(new Set(hashes).size).toBe(20_000);
  expect(hashes.filter((hash) => !/^[0-9a-z]{1,11}$/.test(hash))).toEqual([]);
});

test('a SHA-256 is that of the standard’s example (FIPS 180-2, B.1)', async () => {
  expect(await sha256(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
