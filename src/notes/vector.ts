/**
 * What a replica has seen: for each Yjs client (one editing session) how many of its operations.
 * Vectors are ordered by "has seen at least as much"; two of them may be apart from each other.
 */
import { decodeStateVector, encodeStateVector, encodeStateVectorFromUpdate } from 'yjs';

/** By Yjs client, how many of its operations were seen. */
export type Vector = ReadonlyMap<number, number>;

/** The vector of who has seen nothing. */
export const nothing: Vector = new Map();

/** What a Yjs update holds, counted without building the document. */
export const vectorOf = (state: Uint8Array): Vector =>
  state.length === 0 ? nothing : decodeStateVector(encodeStateVectorFromUpdate(state));

/** True where `big` has seen all that `small` has. */
export function reaches(big: Vector, small: Vector): boolean {
  for (const [client, clock] of small) if ((big.get(client) ?? 0) < clock) return false;
  return true;
}

/** The least vector that reaches both. */
export function join(a: Vector, b: Vector): Vector {
  if (reaches(a, b)) return a;
  const both = new Map(a);
  for (const [client, clock] of b) both.set(client, Math.max(clock, both.get(client) ?? 0));
  return both;
}

/** Bytes that are equal exactly where the vectors are; empty for nothing. */
export const vectorBytes = (vector: Vector): Uint8Array =>
  vector.size === 0 ? new Uint8Array() : encodeStateVector(new Map(vector));

/** @throws Error where the bytes are no vector. */
export const vectorFrom = (bytes: Uint8Array): Vector =>
  bytes.length === 0 ? nothing : decodeStateVector(bytes);
