/**
 * Replicas as bytes, for mailboxes and snapshots. One replica: id, state, seen, changed, deleted; a
 * list: its length, then each. What is read is checked for shape and size; what a state says is not
 * looked at here (`readNote` does).
 */
import {
  createDecoder,
  type Decoder,
  hasContent,
  readVarString,
  readVarUint,
  readVarUint8Array,
} from 'lib0/decoding';
import {
  createEncoder,
  type Encoder,
  toUint8Array,
  writeVarString,
  writeVarUint,
  writeVarUint8Array,
} from 'lib0/encoding';
import { MAX_STATE, MAX_TIME } from './note-doc.ts';
import { isNoteId } from './note-id.ts';
import type { Replica } from './replica.ts';
import { vectorBytes, vectorFrom } from './vector.ts';

const FORMAT = 1;

function write(encoder: Encoder, replica: Replica): void {
  writeVarString(encoder, replica.id);
  writeVarUint8Array(encoder, replica.state);
  writeVarUint8Array(encoder, vectorBytes(replica.seen));
  writeVarUint(encoder, replica.changed);
  writeVarUint(encoder, replica.deleted);
}

function read(decoder: Decoder): Replica {
  const id = readVarString(decoder);
  // Copied: a view would keep the whole file in memory, and in the database.
  const state = readVarUint8Array(decoder).slice();
  const seen = vectorFrom(readVarUint8Array(decoder));
  const changed = readVarUint(decoder);
  const deleted = readVarUint(decoder);
  if (!isNoteId(id) || state.length > MAX_STATE || changed > MAX_TIME || deleted > MAX_TIME)
    throw new Error('A note arrived in a shape that is not understood.');
  if (state.length === 0 && seen.size === 0) throw new Error('A note arrived without content.');
  return { id, state, seen, changed, deleted };
}

/** The bytes of some replicas. */
export function packReplicas(replicas: Replica[]): Uint8Array<ArrayBuffer> {
  const encoder = createEncoder();
  writeVarUint(encoder, FORMAT);
  writeVarUint(encoder, replicas.length);
  for (const replica of replicas) write(encoder, replica);
  return new Uint8Array(toUint8Array(encoder));
}

/** @throws Error where the bytes are not what {@link packReplicas} made. */
export function unpackReplicas(bytes: Uint8Array): Replica[] {
  const decoder = createDecoder(bytes);
  if (readVarUint(decoder) !== FORMAT)
    throw new Error('These notes were written by a newer On Record. Update this one.');
  const count = readVarUint(decoder);
  const replicas: Replica[] = [];
  for (let i = 0; i < count; i++) replicas.push(read(decoder));
  if (hasContent(decoder)) throw new Error('Notes arrived with something left over.');
  return replicas;
}
