import type { Cast } from './cast.ts';
import type { FoundQuotation } from './found.ts';

/** Who said a quotation: `canonical` is '' where nobody can tell. */
export interface Speaker {
  canonical: string;
  /** Index into the cast, or null. */
  member: number | null;
}

/** The speaker of each quotation, in the order of `found`. */
export function resolveSpeakers(text: string, _cast: Cast, found: FoundQuotation[]): Speaker[] {
  const speakers: Speaker[] = [];
  for (const { speakerStart, speakerEnd, carried } of found) {
    const before = carried === null ? undefined : speakers[carried];
    speakers.push(
      speakerStart >= 0
        ? { canonical: text.slice(speakerStart, speakerEnd), member: null }
        : (before ?? { canonical: '', member: null }),
    );
  }
  return speakers;
}
