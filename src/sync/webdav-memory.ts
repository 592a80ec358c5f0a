/** What a device remembers of a WebDAV folder between rounds. */
import * as v from 'valibot';
import type { Segment } from './webdav-plan.ts';

/** Each device writes two slots in turn, so that one is whole whenever it is stopped. */
export const slotNames = ['a', 'b'] as const;
/** One of the two. */
export type SlotName = (typeof slotNames)[number];

const slot = v.object({ seq: v.number(), hash: v.string(), segments: v.array(v.string()) });
/** A slot as it was written, or read. */
export type Slot = v.InferOutput<typeof slot>;

const segment = v.object({
  name: v.string(),
  bytes: v.number(),
}) satisfies v.GenericSchema<Segment>;
/** A write of a slot, kept before it begins: a killed worker may or may not have finished it. */
const written = v.object({
  slot: v.picklist(slotNames),
  own: slot,
  recent: v.array(v.string()),
  segments: v.array(segment),
});

const memory = v.object({
  device: v.string(),
  slots: v.object({ a: v.nullable(slot), b: v.nullable(slot) }),
  intent: v.nullable(written),
  /** Ids of the notes in the newest slot itself. */
  recent: v.array(v.string()),
  segments: v.array(segment),
  /** Own files that may be removed once no slot names them. */
  garbage: v.array(v.string()),
  /** By other device: what was read last. */
  read: v.record(v.string(), slot),
  /** By file: how it looked in the listing when it was read last. */
  hints: v.record(v.string(), v.string()),
});
/** All that is remembered of a folder. */
export type Memory = v.InferOutput<typeof memory>;

/** 80 random bits: two devices never draw the same, unless one is a copy of the other. */
export function newDevice(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => letters[byte % 32]).join('');
}

/** The memory of a device that has left and read nothing yet. */
export const newMemory = (): Memory => ({
  device: newDevice(),
  slots: { a: null, b: null },
  intent: null,
  recent: [],
  segments: [],
  garbage: [],
  read: {},
  hints: {},
});

/** A copy to work on; a new one where nothing usable was kept. */
export function asMemory(kept: unknown): Memory {
  const parsed = v.safeParse(memory, kept);
  return parsed.success ? structuredClone(parsed.output) : newMemory();
}

/** The slot written last, or null before the first. */
export const newestSlot = ({ slots: { a, b } }: Memory): Slot | null =>
  a && b ? (a.seq > b.seq ? a : b) : (a ?? b);

/** The slot to write next: one that holds nothing readable, or else the older. */
export function nextSlot({ slots: { a, b } }: Memory): SlotName {
  if (!a || !b) return a ? 'b' : 'a';
  return a.seq < b.seq ? 'a' : 'b';
}

/**
 * What this device left in the folder is no longer all there: it is to be written from the beginning.
 * The slots that are still there keep their places.
 */
export function startOver(old: Memory): Memory {
  return {
    ...old,
    recent: [],
    segments: [],
    garbage: [...new Set([...old.garbage, ...old.segments.map(({ name }) => name)])],
    hints: {},
  };
}

/**
 * Somebody else writes under this device's name: the profile was copied. From now on this device has
 * another name, and what lies there is another device's.
 */
export const becomeAnother = (old: Memory): Memory => ({ ...newMemory(), read: old.read });
