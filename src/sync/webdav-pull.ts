/** Reading a WebDAV folder: what this device left there, and what the others say. */
import type { Replica } from '../notes/replica.ts';
import { SyncError } from './transport.ts';
import { hashOf, type Packing, readFile } from './webdav-file.ts';
import type { DavFolder, Listed } from './webdav-http.ts';
import {
  becomeAnother,
  type Memory,
  type Slot,
  type SlotName,
  slotNames,
} from './webdav-memory.ts';

/** One look at the folder. */
export interface Sight {
  folder: DavFolder;
  packing: Packing;
  full: boolean;
  listed: Map<string, Listed>;
  damaged: number;
  /** True where another device's files, read before, are gone: what they held must be sent by us. */
  lost: boolean;
}

/** Nobody has so many: a server that tells of more would be asked for files for days. */
const MOST_DEVICES = 1_000;

/** The file of a device's slot. */
export const slotFile = (device: string, slot: SlotName): string => `${device}.${slot}`;
const SLOT_FILE = /^([a-z2-7]{16})\.[ab]$/;
/** The file of a segment, from the hash of its content. */
export const segmentFile = (device: string, hash: string): string =>
  `${device}.${hash.slice(0, 32)}.seg`;
const SEGMENT_FILE = /^[a-z2-7]{16}\.([0-9a-f]{32})\.seg$/;

/** True where the listing shows that a file is as it was when it was last read. */
function looksSame(sight: Sight, memory: Memory, name: string): boolean {
  const hint = sight.listed.get(name)?.hint;
  return !sight.full && typeof hint === 'string' && memory.hints[name] === hint;
}

function note(sight: Sight, memory: Memory, name: string): void {
  const hint = sight.listed.get(name)?.hint;
  if (typeof hint === 'string') memory.hints[name] = hint;
  else delete memory.hints[name];
}

/** A slot of ours, as found: `lost` has no file, `damaged` is cut off, `other` was not written here. */
export type Found = 'same' | 'lost' | 'damaged' | 'other';

/** Compares a slot with what was written; a write that a killed worker had finished is taken over. */
export function settle(memory: Memory, slot: SlotName, hash: string | null, there: boolean): Found {
  const { intent } = memory;
  if (there && hash !== null && intent?.slot === slot && intent.own.hash === hash) {
    memory.slots[slot] = intent.own;
    memory.recent = intent.recent;
    memory.segments = intent.segments;
    memory.intent = null;
    return 'same';
  }
  const expected = memory.slots[slot];
  if (!there) return expected ? 'lost' : 'same';
  if (hash === null) return 'damaged';
  return expected?.hash === hash ? 'same' : 'other';
}

/** Looks after this device's own files. */
export async function checkOwn(
  sight: Sight,
  memory: Memory,
): Promise<{ memory: Memory; lost: boolean; rewrite: boolean }> {
  let rewrite = false;
  let lost = false;
  for (const slot of slotNames) {
    const name = slotFile(memory.device, slot);
    const there = sight.listed.has(name);
    if (there && memory.slots[slot] && looksSame(sight, memory, name)) continue;
    const bytes = there ? await sight.folder.get(name) : null;
    const hash = bytes && (await hashOf(bytes));
    const found = settle(memory, slot, hash, bytes !== null);
    if (found === 'other') return { memory: becomeAnother(memory), lost: true, rewrite };
    if (found === 'lost') {
      memory.slots[slot] = null;
      lost = true;
    } else if (found === 'damaged') {
      sight.damaged++;
      memory.slots[slot] = null;
      rewrite = true;
    } else note(sight, memory, name);
  }
  const gone = memory.segments.some(({ name, bytes }) => {
    const listed = sight.listed.get(name);
    return !listed || (listed.bytes !== null && listed.bytes !== bytes);
  });
  return { memory, lost: lost || gone, rewrite };
}

/** What the other devices say that is news. */
export async function readOthers(sight: Sight, memory: Memory): Promise<Replica[]> {
  const names = [...sight.listed.keys()].flatMap((name) => SLOT_FILE.exec(name)?.[1] ?? []);
  const devices = new Set([...names, ...Object.keys(memory.read)]);
  devices.delete(memory.device);
  if (devices.size > MOST_DEVICES)
    throw new SyncError('unknown', `More than ${MOST_DEVICES} devices have left notes there.`);
  const replicas: Replica[] = [];
  for (const device of devices) replicas.push(...(await readDevice(sight, memory, device)));
  return replicas;
}

interface ReadSlot extends Slot {
  replicas: Replica[];
}

async function readSlot(sight: Sight, device: string, slot: SlotName): Promise<ReadSlot | null> {
  const name = slotFile(device, slot);
  if (!sight.listed.has(name)) return null;
  const bytes = await sight.folder.get(name);
  if (bytes === null) return null;
  const hash = await hashOf(bytes);
  const file = await readFile(bytes, sight.packing);
  if (hash === null || !file || file.device !== device || file.seq === 0) {
    sight.damaged++;
    return null;
  }
  return { seq: file.seq, hash, segments: file.segments, replicas: file.replicas };
}

async function readDevice(sight: Sight, memory: Memory, device: string): Promise<Replica[]> {
  const changed = slotNames.filter((slot) => !looksSame(sight, memory, slotFile(device, slot)));
  if (changed.length === 0) return [];
  let slots = await Promise.all(changed.map((slot) => readSlot(sight, device, slot)));
  if (slots.every((slot) => slot === null) && changed.length < slotNames.length) {
    const others = slotNames.filter((slot) => !changed.includes(slot));
    slots = await Promise.all(others.map((slot) => readSlot(sight, device, slot)));
  }
  const newest = slots.reduce((a, b) => (b && (!a || b.seq > a.seq) ? b : a), null);
  const before = memory.read[device];
  if (!newest) {
    // Nothing of it can be read any more. What it said is known here: it is sent from here, once.
    if (before) sight.lost = true;
    delete memory.read[device];
    return [];
  }
  if (before?.hash === newest.hash) {
    for (const slot of changed) note(sight, memory, slotFile(device, slot));
    return [];
  }
  const replicas = [...newest.replicas];
  const done = new Set(before?.segments);
  for (const name of newest.segments) {
    if (done.has(name)) continue;
    const segment = await readSegment(sight, name);
    if (!segment) continue;
    replicas.push(...segment);
    done.add(name);
  }
  const segments = newest.segments.filter((name) => done.has(name));
  const whole = segments.length === newest.segments.length;
  // Half read counts as unread: the next round tries the rest again.
  memory.read[device] = { seq: newest.seq, hash: whole ? newest.hash : '', segments };
  if (whole) for (const slot of changed) note(sight, memory, slotFile(device, slot));
  return replicas;
}

async function readSegment(sight: Sight, name: string): Promise<Replica[] | null> {
  const expected = SEGMENT_FILE.exec(name)?.[1];
  const bytes = expected === undefined ? null : await sight.folder.get(name);
  const hash = bytes && (await hashOf(bytes));
  const file =
    bytes && hash?.slice(0, 32) === expected ? await readFile(bytes, sight.packing) : null;
  if (!file) sight.damaged++;
  return file?.replicas ?? null;
}
