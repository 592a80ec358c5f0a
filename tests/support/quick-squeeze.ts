import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Squeeze } from '../../src/sync/deflate.ts';

/** Node's own compression: the same bytes as the browsers' streams, without their overhead. */
export const quickSqueeze: Squeeze = {
  deflate: async (bytes) => new Uint8Array(deflateRawSync(bytes)),
  inflate: async (bytes, limit) =>
    new Uint8Array(inflateRawSync(bytes, { maxOutputLength: limit })),
};
