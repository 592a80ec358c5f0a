/** Writing a WebDAV folder: this device's own files, in an order that is safe to stop anywhere. */
import type { Replica } from '../notes/replica.ts';
import type { Desk, Pushed } from './transport.ts';
import { hashOf, type Packing, readFile, type Written, writeFile } from './webdav-file.ts';
import type { DavFolder } from './webdav-http.ts';
import {
  becomeAnother,
  type Memory,
  newestSlot,
  nextSlot,
  type Slot,
  type SlotName,
  slotNames,
  startOver,
} from './webdav-memory.ts';
import { type Segment, type SlotLimits, toMerge } from './webdav-plan.ts';
import { type Found, segmentFile, settle, slotFile } from './webdav-pull.ts';

/** Bytes of notes, before compression, that go into one segment. */
const SEGMENT_BYTES = 4_000_000;

interface Job {
  folder: DavFolder;
  packing: Packing;
  slot: SlotLimits;
  memory: Memory;
  desk: Desk;
}

export async function writeOwn(job: Job, outgoing: Replica[]): Promise<Pushed> {
  const { memory, desk } = job;
  const found = await inspect(job);
  if (found === 'other' || found === 'lost') {
    const next = found === 'other' ? becomeAnother(memory) : startOver(memory);
    return { held: [], outside: [], memory: next, restart: true };
  }
  const ids = [...new Set([...memory.recent, ...outgoing.map(({ id }) => id)])];
  // What was asked to be sent is sent, whatever the store answers.
  const known = new Map(outgoing.map((one) => [one.id, one]));
  for (const one of await desk.read(ids)) known.set(one.id, one);
  let recent = [...known.values()];
  let segments = memory.segments;
  const slot = nextSlot(memory);
  let file = await slotBytes(job, segments, recent);
  if (recent.length > job.slot.notes || file.bytes.length > job.slot.bytes) {
    segments = [...segments, ...(await spill(job, recent))];
    segments = await mergeSegments(job, segments);
    recent = [];
    file = await slotBytes(job, segments, recent);
  }
  await writeSlot(job, slot, segments, recent, file);
  await collect(job);
  return { held: outgoing.map(({ id }) => id), outside: [], memory, restart: false };
}

/** Is the slot about to be written as this device left it? One request. */
async function inspect({ folder, memory }: Job): Promise<Found> {
  const slot = nextSlot(memory);
  const bytes = await folder.get(slotFile(memory.device, slot));
  const found = settle(memory, slot, bytes && (await hashOf(bytes)), bytes !== null);
  if (found === 'lost') memory.slots[slot] = null;
  // A slot that was never written and cannot be read is this device's own, cut off.
  return found === 'damaged' ? 'same' : found;
}

const nextSeq = (memory: Memory): number =>
  1 + Math.max(newestSlot(memory)?.seq ?? 0, memory.intent?.own.seq ?? 0);

function slotBytes(
  { memory, packing }: Job,
  segments: Segment[],
  recent: Replica[],
): Promise<Written> {
  const names = segments.map(({ name }) => name);
  const { device } = memory;
  const seq = nextSeq(memory);
  return writeFile({ device, seq, segments: names, replicas: recent }, packing);
}

async function writeSlot(
  { folder, memory, desk }: Job,
  slot: SlotName,
  segments: Segment[],
  recent: Replica[],
  file: Written,
): Promise<void> {
  const own: Slot = {
    seq: nextSeq(memory),
    hash: file.hash,
    segments: segments.map(({ name }) => name),
  };
  memory.intent = { slot, own, recent: recent.map(({ id }) => id), segments };
  await desk.remember(memory);
  await folder.put(slotFile(memory.device, slot), file.bytes);
  settle(memory, slot, file.hash, true);
  delete memory.hints[slotFile(memory.device, slot)];
}

/** Writes notes as segments, each kept as garbage until a slot names it. */
async function spill(job: Job, replicas: Replica[]): Promise<Segment[]> {
  const { folder, packing, memory, desk } = job;
  const segments: Segment[] = [];
  for (const part of chunks(replicas)) {
    const { device } = memory;
    const file = await writeFile({ device, seq: 0, segments: [], replicas: part }, packing);
    const name = segmentFile(device, file.hash);
    memory.garbage = [...new Set([...memory.garbage, name])];
    await desk.remember(memory);
    await folder.put(name, file.bytes);
    segments.push({ name, bytes: file.bytes.length });
  }
  return segments;
}

function* chunks(replicas: Replica[]): Generator<Replica[]> {
  let part: Replica[] = [];
  let bytes = 0;
  for (const replica of replicas) {
    if (bytes + replica.state.length > SEGMENT_BYTES && part.length > 0) {
      yield part;
      part = [];
      bytes = 0;
    }
    part.push(replica);
    bytes += replica.state.length;
  }
  if (part.length > 0) yield part;
}

/** Segments of one size become one, with what this device knows of their notes now. */
async function mergeSegments(job: Job, segments: Segment[]): Promise<Segment[]> {
  const old = toMerge(segments);
  if (old.length === 0) return segments;
  const known = new Map<string, Replica>();
  for (const { name } of old) {
    const bytes = await job.folder.get(name);
    const file = bytes && (await readFile(bytes, job.packing));
    // It will be found missing by the next pull, and everything sent again.
    if (!file) return segments;
    for (const replica of file.replicas) known.set(replica.id, replica);
  }
  for (const now of await job.desk.read([...known.keys()])) known.set(now.id, now);
  const fresh = await spill(job, [...known.values()]);
  job.memory.garbage = [...new Set([...job.memory.garbage, ...old.map(({ name }) => name)])];
  return [...segments.filter((segment) => !old.includes(segment)), ...fresh];
}

/** Removes own segments that neither slot names. What fails is tried again after the next write. */
async function collect({ folder, memory }: Job): Promise<void> {
  const named = new Set(slotNames.flatMap((slot) => memory.slots[slot]?.segments ?? []));
  // While only one slot is written, an older one may still lie there under this name.
  if (!memory.slots.a || !memory.slots.b) return;
  const kept: string[] = [];
  for (const name of memory.garbage) {
    if (named.has(name)) {
      if (!memory.segments.some((segment) => segment.name === name)) kept.push(name);
      continue;
    }
    const removed = await folder.remove(name).then(
      () => true,
      () => false,
    );
    if (!removed) kept.push(name);
  }
  memory.garbage = kept;
}
