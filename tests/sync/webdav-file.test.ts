import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNote } from '../../src/notes/note-doc.ts';
import { passphraseCipher, ROUNDS } from '../../src/sync/cipher.ts';
import { type DavFile, hashOf, readFile, writeFile } from '../../src/sync/webdav-file.ts';
import { quickSqueeze as squeeze } from '../support/quick-squeeze.ts';

const file: DavFile = {
  device: 'abcdefghijklmnop',
  seq: 7,
  segments: ['abcdefghijklmnop.0123456789abcdef0123456789abcdef.seg'],
  replicas: [createNote('note-number-1', { text: 'Nobody else shall read this.' }, 1_000)],
};
const plain = { cipher: null, squeeze };

describe('a file on the server', () => {
  test('comes back as it was written', async () => {
    const { bytes, hash } = await writeFile(file, plain);
    expect(await hashOf(bytes)).toBe(hash);
    expect(await readFile(bytes, plain)).toEqual(file);
  });

  test('cut off or changed anywhere, counts as not there', async () => {
    const { bytes } = await writeFile(file, plain);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          expect(await readFile(bytes.slice(0, at), plain)).toBeNull();
          const changed = bytes.slice();
          changed[at] = (bytes[at] ?? 0) ^ by;
          expect(await readFile(changed, plain)).toBeNull();
        },
      ),
      { numRuns: 100 },
    );
  });

  test('anything else counts as not there', async () => {
    for (const text of ['', 'x', 'ON-RECORD 1 ', '<html>Sign in</html>', 'ON-RECORD 2 abc\n{}\n'])
      expect(
        await readFile(new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>, plain),
      ).toBeNull();
  });
});

describe('an encrypted file', () => {
  const mine = { cipher: passphraseCipher('correct horse'), squeeze };

  test('is opened by the same passphrase on another device, and by no other', async () => {
    const { bytes } = await writeFile(file, mine);
    const text = new TextDecoder('latin1').decode(bytes);
    expect(text).not.toContain('Nobody');
    expect(text).toContain(`"rounds":${ROUNDS}`);
    const same = { cipher: passphraseCipher('correct horse'), squeeze };
    expect(await readFile(bytes, same)).toEqual(file);
    const other = { cipher: passphraseCipher('wrong horse'), squeeze };
    await expect(readFile(bytes, other)).rejects.toMatchObject({ problem: 'passphrase' });
    await expect(readFile(bytes, plain)).rejects.toMatchObject({ problem: 'encrypted' });
  });

  test('never shows the same bytes twice', async () => {
    const [one, two] = await Promise.all([writeFile(file, mine), writeFile(file, mine)]);
    expect(one.hash).not.toBe(two.hash);
  });

  test('does not take a plain file for one of its own', async () => {
    const { bytes } = await writeFile(file, plain);
    await expect(readFile(bytes, mine)).rejects.toMatchObject({ problem: 'not-encrypted' });
  });

  test('asks for as many rounds as ours, and not for a day of them', async () => {
    const { cipher } = mine;
    const about = new Uint8Array([1]);
    const { seal, body } = await cipher.seal(new Uint8Array([1, 2, 3]), about);
    expect(seal.rounds).toBeGreaterThanOrEqual(600_000);
    // What the platform cannot count to would fail in another way.
    for (const rounds of [0, 1_000, 2 ** 40])
      await expect(cipher.open(body, { ...seal, rounds }, about)).rejects.toMatchObject({
        problem: 'passphrase',
      });
    await expect(cipher.open(body, seal, new Uint8Array([2]))).rejects.toMatchObject({
      problem: 'passphrase',
    });
    expect(await cipher.open(body, seal, about)).toEqual(new Uint8Array([1, 2, 3]));
  });
});
