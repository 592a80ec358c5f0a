/** Compression as every browser and Node have it. */
import { type Bytes, joined } from './bytes.ts';

/** More arrived than anything of ours comes to. */
export class TooLarge extends Error {
  constructor() {
    super('What arrived is larger than any notes.');
  }
}

/** Reads a stream to its end. @throws TooLarge past `limit` bytes */
export async function readAll(stream: ReadableStream<Uint8Array>, limit: number): Promise<Bytes> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader.cancel();
      throw new TooLarge();
    }
    parts.push(part.value);
  }
  return joined(parts);
}

/** How bytes are made smaller; a test that packs thousands of times brings a quicker one. */
export interface Squeeze {
  deflate(bytes: Bytes): Promise<Bytes>;
  /** @throws Error where the bytes are not compressed, or unfold past `limit` bytes. */
  inflate(bytes: Bytes, limit: number): Promise<Bytes>;
}

/** The streams of the platform. */
export const streams: Squeeze = {
  deflate: (bytes) =>
    readAll(
      new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')),
      Number.POSITIVE_INFINITY,
    ),
  inflate: (bytes, limit) =>
    readAll(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')), limit),
};
