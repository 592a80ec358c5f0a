/**
 * One file of ours on a server: a line with the SHA-256 of all that follows, a line of JSON that says
 * what it is, and a body of packed replicas, compressed and perhaps encrypted. A file that was cut
 * off, or mixed from two writes, does not match its hash and counts as not there.
 */
import * as v from 'valibot';
import { packReplicas, unpackReplicas } from '../notes/codec.ts';
import type { Replica } from '../notes/replica.ts';
import { sha256 } from '../text/hash.ts';
import { type Bytes, joined, utf8 } from './bytes.ts';
import type { Cipher } from './cipher.ts';
import type { Squeeze } from './deflate.ts';
import { SyncError } from './transport.ts';

const FIRST = 'ON-RECORD 1 ';
/** Bytes of one file, and of what it unfolds to. A segment is far below. */
export const MOST_BYTES = 32_000_000;
const MOST_UNFOLDED = 128_000_000;

const base64 = v.pipe(v.string(), v.maxLength(100), v.base64());
const about = v.object({
  device: v.pipe(v.string(), v.regex(/^[a-z2-7]{16}$/)),
  /** A slot's number of writes before it; absent in segments. */
  seq: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** A slot's segments, by file name. */
  segments: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(1_000))),
  seal: v.optional(v.object({ salt: base64, rounds: v.pipe(v.number(), v.integer()), iv: base64 })),
});
type About = v.InferOutput<typeof about>;

/** How bodies are packed: compressed, and encrypted where there is a cipher. */
export interface Packing {
  cipher: Cipher | null;
  squeeze: Squeeze;
}

/** What a file holds. */
export interface DavFile {
  device: string;
  /** 0 for a segment. */
  seq: number;
  segments: string[];
  replicas: Replica[];
}

const line = (text: string): Bytes => utf8(`${text}\n`);

/** What is bound to the body besides the key: a slot cannot pass for another device's, or another. */
const bound = ({ device, seq, segments }: About): Bytes =>
  utf8(JSON.stringify([device, seq ?? 0, segments ?? []]));

/** A file as it is sent, and the hash in its first line. */
export interface Written {
  bytes: Bytes;
  hash: string;
}

/** Writes a file. */
export async function writeFile(file: DavFile, { cipher, squeeze }: Packing): Promise<Written> {
  const { device, seq, segments, replicas } = file;
  const head: About = seq > 0 ? { device, seq, segments } : { device };
  let body = await squeeze.deflate(packReplicas(replicas));
  if (cipher) {
    const sealed = await cipher.seal(body, bound(head));
    head.seal = sealed.seal;
    body = sealed.body;
  }
  const rest = joined([line(JSON.stringify(head)), body]);
  const hash = await sha256(rest);
  return { bytes: joined([line(FIRST + hash), rest]), hash };
}

/** Where a line ends, or -1. */
const lineEnd = (bytes: Bytes, from: number): number => {
  const end = bytes.subarray(from, from + 100_000).indexOf(10);
  return end === -1 ? -1 : from + end;
};

/** The hash of a whole file, or null for one that is cut off, changed, or not ours. */
export async function hashOf(bytes: Bytes): Promise<string | null> {
  const first = lineEnd(bytes, 0);
  const text = new TextDecoder().decode(bytes.subarray(0, Math.max(0, first)));
  if (!text.startsWith(FIRST)) return null;
  const hash = text.slice(FIRST.length);
  return (await sha256(bytes.slice(first + 1))) === hash ? hash : null;
}

function readAbout(bytes: Bytes, from: number, to: number): About | null {
  try {
    return v.parse(about, JSON.parse(new TextDecoder().decode(bytes.subarray(from, to))));
  } catch {
    return null;
  }
}

/**
 * Reads a whole file; null for one that counts as not there.
 * @throws SyncError where it is encrypted and we are not, or the other way round, or with another
 * passphrase: the whole sync must stop then, since what we wrote nobody else could read.
 */
export async function readFile(
  bytes: Bytes,
  { cipher, squeeze }: Packing,
): Promise<DavFile | null> {
  if ((await hashOf(bytes)) === null) return null;
  const first = lineEnd(bytes, 0) + 1;
  const second = lineEnd(bytes, first);
  const head = second === -1 ? null : readAbout(bytes, first, second);
  if (!head) return null;
  if (head.seal && !cipher) throw new SyncError('encrypted');
  if (!head.seal && cipher) throw new SyncError('not-encrypted');
  let body: Bytes = bytes.slice(second + 1);
  if (head.seal && cipher) body = await cipher.open(body, head.seal, bound(head));
  try {
    const replicas = unpackReplicas(await squeeze.inflate(body, MOST_UNFOLDED));
    return { device: head.device, seq: head.seq ?? 0, segments: head.segments ?? [], replicas };
  } catch {
    return null;
  }
}
