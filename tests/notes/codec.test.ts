import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packReplicas, unpackReplicas } from '../../src/notes/codec.ts';
import { createNote, MAX_STATE } from '../../src/notes/note-doc.ts';
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

  test.each([
    ['an id that is none', { ...living, id: 'x' }],
    ['neither words nor a deletion', { ...gone, seen: new Map() }],
    ['a time past the year 9999', { ...living, changed: Number.MAX_SAFE_INTEGER }],
    ['more words than a note has', { ...living, state: new Uint8Array(MAX_STATE + 1) }],
  ])('with %s are refused', (_, replica) => {
    expect(() => unpackReplicas(packReplicas([replica]))).toThrow('A note arrived');
  });

  test('hold nothing but themselves in memory', () => {
    const [replica] = unpackReplicas(packReplicas([living]));
    expect(replica?.state.buffer.byteLength).toBe(living.state.length);
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
