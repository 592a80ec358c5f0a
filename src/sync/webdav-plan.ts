/**
 * What a device leaves on a server grows like a log-structured merge tree: the last changes stand in
 * the slot itself; when they are many they go into a segment, a file that is never changed; when
 * segments of one size are many they become one. So a changed note costs one small file, and each
 * note is written again a few times in all (O'Neil and others, "The Log-Structured Merge-Tree", 1996).
 */
export interface Segment {
  /** File name; holds the hash of its content. */
  name: string;
  bytes: number;
}

/** A slot holds so many notes and bytes before they go into a segment. */
export interface SlotLimits {
  notes: number;
  bytes: number;
}
/** What is written with every change stays as small as this. */
export const SLOT_LIMITS: SlotLimits = { notes: 48, bytes: 16_384 };
/** So many segments of one size become one. */
const FAN = 4;
/** Segments from this size on stay as they are. */
const LARGEST = 8_000_000;

/** 0 for the smallest segments, one more for each four times as large. */
const tier = ({ bytes }: Segment): number =>
  Math.max(0, Math.floor(Math.log(bytes / SLOT_LIMITS.bytes) / Math.log(FAN)) + 1);

/** Segments to be written anew as one; empty for none. */
export function toMerge(segments: Segment[]): Segment[] {
  const tiers = new Map<number, Segment[]>();
  for (const segment of segments) {
    if (segment.bytes >= LARGEST) continue;
    tiers.set(tier(segment), [...(tiers.get(tier(segment)) ?? []), segment]);
  }
  const full = [...tiers].filter(([, alike]) => alike.length >= FAN).map(([number]) => number);
  if (full.length === 0) return [];
  // The smaller ones go along: they would only be merged into the result later.
  const highest = Math.max(...full);
  return segments.filter((segment) => segment.bytes < LARGEST && tier(segment) <= highest);
}
