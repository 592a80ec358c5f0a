import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packReplicas, unpackReplicas } from '../../src/notes/codec.ts';
import { createNote } from '../../src/notes/note-doc.ts';
import { purge, remove } from '../../src/notes/replica.ts';

const living = createNote('note-number-1', { text: 'Words – ünïcode 😀' }, Date.UTC(2026, 0, 1));
const gone = purge(remove(createNote('note-number-2', { text: 'x' }, 1), 2));

describe('packed replicas', () => {
  test('come back as they were', () => {
    expect(unpackReplicas(packReplicas([living, gone]))).toEqual([living, gone]);
    expect(unpackReplicas(packReplicas([]))).toEqual([]);
  });

  test('cut off or with something left over are refused', () => {
    const bytes = packReplicas([living, gone]);
    for (let end = 0; end < bytes.length; end++)
      expect(() => unpackReplicas(bytes.slice(0, end))).toThrow();
    expect(() => unpackReplicas(new Uint8Array([...bytes, 0]))).toThrow();
  });

  test('never come out in a shape that was not asked for, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        let replicas: ReturnType<typeof unpackReplicas> = [];
        try {
          replicas = unpackReplicas(bytes);
        } catch {
          return;
        }
        for (const { id } of replicas) expect(id).toMatch(/^[A-Za-z0-9_-]{12,40}$/);
      }),
      { numRuns: 500 },
    );
  });
});
